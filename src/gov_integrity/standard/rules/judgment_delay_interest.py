"""迟延履行利息 — how much doubled interest does a body owe that does not pay a civil judgment or award in time?

Only the part that the delay adds: ordinary interest follows the judgment. The sum of a record may hold ordinary
interest or be paid in part, neither of which it tells apart, so the amount is the most that can be owed.
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Annotated, Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import RATE, Figure
from gov_integrity.forms.moment import FIRST_DAY
from gov_integrity.forms.outcome import Answer, Outcome, Silent, Why
from gov_integrity.forms.period import next_day
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.judicial_matter_kind import JudicialMatterKind
from gov_integrity.standard.instruments import civil_procedure_law_2023, delay_interest_8_2014
from gov_integrity.standard.records.judicial_matter import JudicialMatter
from gov_integrity.standard.rules._judgment_delay import Delay, delay
from gov_integrity.standard.rules._worked import worked

HOW_MUCH: Final = delay_interest_8_2014.instrument.at("第一条")
FROM_WHEN: Final = delay_interest_8_2014.instrument.at("第二条")
UNTIL_WHEN: Final = delay_interest_8_2014.instrument.at("第三条")
FIRST_COUNTED: Final = delay_interest_8_2014.instrument.at("全文关于起算当日")
DOUBLED: Final = civil_procedure_law_2023.instrument.at("第二百六十四条")
DAILY: Final = Figure(Fraction(175, 1_000_000), RATE, HOW_MUCH)
ENFORCED_AS_CIVIL: Final = {JudicialMatterKind.CIVIL_LITIGATION, JudicialMatterKind.ARBITRATION}

NOT_SUCH: Final = Say("不是民事裁判或者仲裁裁决", "neither a civil judgment nor an award")
NO_SUM: Final = Say(
    "没有应给付的款项；未按期履行其他义务的，支付迟延履行金，数额由人民法院决定",
    "no sum is owed; for another duty the court sets a sum for the delay",
)
AT_MOST: Final = Say(
    "履行期限于{due_on}届满，至{until}迟延{days}日，按日万分之一点七五，加倍部分最多{yuan}元；"
    "义务金额中的一般债务利息、已经履行的部分和中止执行的期间应当扣除",
    "the time ended on {due_on}; until {until} that is {days} days at 0.0175 % a day: the doubled part is at most "
    "{yuan} yuan, less for ordinary interest within the sum, what was paid, and stayed enforcement",
)


@dataclass(frozen=True, slots=True)
class DelayInterest:
    """The first day that counts, the days of delay, and the most that the doubled part can be, in fen."""

    starts_on: Annotated[date, FIRST_DAY]
    days: int
    most: Fen


def under_interpretation(matter: JudicialMatter, context: Context) -> Outcome:
    """A fixed rate for every day after the end of the time."""
    if matter.matter_kind not in ENFORCED_AS_CIVIL:
        return Silent(Why(NOT_SUCH))
    found = delay(matter, context)
    if not isinstance(found, Delay):
        return found
    law = (DOUBLED,) if found.until in DOUBLED.instrument.span else ()
    if matter.duty_amount is None:
        return Silent(Why(NO_SUM), law)
    most = Fen.nearest(int(matter.duty_amount) * found.days * Fraction(DAILY.value))
    slots = {"due_on": found.due_on, "until": found.until, "days": found.days, "yuan": most.yuan}
    value = DelayInterest(next_day(found.due_on), found.days, most)
    return Answer(value, Why(AT_MOST, slots), (HOW_MUCH, FROM_WHEN, UNTIL_WHEN, FIRST_COUNTED, *law))


_example = worked(
    JudicialMatter,
    matter_kind="civil_litigation",
    fulfilment_status="none",
    performed_on=None,
    refusal_measures=None,
    refusal_published_on=None,
)


def _most(starts_on: str, days: int, most: int) -> dict[str, object]:
    return {"starts_on": starts_on, "days": days, "most": most}


rule = Rule(
    id="judgment-delay-interest",
    title=Say("迟延履行利息", "interest for delayed performance"),
    question=Say(
        "未按期履行民事裁判、仲裁裁决的给付金钱义务的，至判断日加倍部分债务利息最多多少？",
        "how much is the doubled interest at most, up to the day of judgement, on a civil judgment or award not paid "
        "in time?",
    ),
    of=(JudicialMatter,),
    version_day="performance_due_on",
    versions=(Version(under_interpretation, (HOW_MUCH, FROM_WHEN, UNTIL_WHEN)),),
    concerns=lambda matter: matter.matter_kind in ENFORCED_AS_CIVIL and matter.duty_amount is not None,
    examples=(
        _example(
            "解释施行前一日届满：未编入",
            "the time ended the day before the interpretation",
            "silent",
            effective_on="2014-07-01",
            performance_due_on="2014-07-31",
            on="2014-08-31",
        ),
        _example(
            "解释施行首日届满，迟延一日：35万元的万分之一点七五",
            "the time ended on the first day of the interpretation, one day late: 0.0175 % of 350,000",
            "answer",
            _most("2014-08-02", 1, 6125),
            effective_on="2014-07-01",
            performance_due_on="2014-08-01",
            on="2014-08-02",
        ),
        _example("届满当日：尚未迟延", "the last day of the time: not late", "silent", on="2024-07-31"),
        _example(
            "次日：迟延一日", "the day after: one day late", "answer", _most("2024-08-01", 1, 6125), on="2024-08-01"
        ),
        _example("迟延三十一日", "thirty-one days late", "answer", _most("2024-08-01", 31, 189_875), on="2024-08-31"),
        _example(
            "迟延后履行：计算至履行之日",
            "performed late: counted to that day",
            "answer",
            _most("2024-08-01", 51, 312_375),
            on="2024-12-31",
            fulfilment_status="full",
            performed_on="2024-09-20",
        ),
        _example(
            "100元迟延一日：1.75分，四舍五入为2分",
            "100 yuan one day late: 1.75 fen, rounded to 2",
            "answer",
            _most("2024-08-01", 1, 2),
            on="2024-08-01",
            duty_amount="100",
        ),
        _example(
            "仲裁裁决同样计算",
            "an award in the same way",
            "answer",
            _most("2024-08-01", 1, 6125),
            on="2024-08-01",
            matter_kind="arbitration",
        ),
        _example(
            "期限内履行",
            "performed in time",
            "silent",
            on="2024-12-31",
            fulfilment_status="full",
            performed_on="2024-07-31",
        ),
        _example("没有应给付的款项", "no sum owed", "silent", on="2024-08-31", duty="交付资料", duty_amount=None),
        _example(
            "没有确定义务",
            "no duty",
            "silent",
            on="2024-08-31",
            duty=None,
            duty_amount=None,
            fulfilment_status=None,
        ),
        _example("没有判断日", "no day of judgement", "missing", ["on"]),
        _example(
            "履行期限不详",
            "the time for performance not given",
            "missing",
            ["performance_due_on"],
            on="2024-08-31",
            performance_due_on=None,
        ),
        _example(
            "行政诉讼，不适用",
            "an administrative lawsuit: outside",
            "silent",
            on="2024-08-31",
            matter_kind="administrative_litigation",
        ),
    ),
)
