"""公职人员违法违纪违约率 — how many officials were found to have broken law, discipline or contract?

Counted from officials and disciplinary actions where nothing is reported. Violations without one have no record.
"""

from datetime import date

from gov_integrity.forms.indicator import Counted, Indicator, IndicatorUnit
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.public_official import PublicOfficial


def count(record: Record, _context: Context) -> Counted | None:
    """Count an official who was disciplined once in a period, and every official who stands at its end."""
    match record:
        case PublicOfficial(about_code=str(body), entered_on=date() as first):
            return Counted(body, first, 0, 1, f"official {record.official_id}", until=record.left_on or FOREVER)
        case DisciplinaryAction(about_code=str(body)):
            return Counted(body, record.decided_on, 1, 0, f"discipline {record.official_id}")
        case _:
            return None


indicator = Indicator(
    id="officials-violation-rate",
    title=Say("公职人员违法违纪违约率", "violations per hundred officials"),
    meaning=Say(
        "每百名公职人员中，被认定违法、违纪、违约的人数；只报汇总数",
        "officials found to have broken law, discipline or contract, per hundred officials; totals only",
    ),
    better=Better.LOWER,
    numerator=Say("被认定违法、违纪、违约的人数", "officials found in violation"),
    denominator=Say("公职人员总数", "officials"),
    unit=IndicatorUnit.PER_HUNDRED,
    confidence=LOCAL,
    basis=Say(
        "信阳市的政务诚信做法将违法违纪违约行为列为内容",
        "Xinyang's practice of government integrity names violations of law, discipline and contract",
    ),
    of=(
        PublicOfficial,
        DisciplinaryAction,
    ),
    count=count,
)
