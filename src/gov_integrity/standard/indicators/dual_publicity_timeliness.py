"""双公示按期合规率 — does the body publish its licences and penalties in time?

Counted from penalties where nothing is reported: the body is the one that acted, not the addressee. A penalty without a
day of publicity, or without a deadline that can be told, is no occasion.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.indicators._publicity import kept
from gov_integrity.standard.instruments import dual_publicity_2018
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty


def count(record: Record, context: Context) -> Counted | None:
    """Count a penalty whose publicity was due and whose day of publicity is known."""
    if not isinstance(record, AdministrativePenalty):
        return None
    return kept(record, record.published_on or record.publicity_started_on, context)


indicator = Indicator(
    id="dual-publicity-timeliness",
    title=Say("双公示按期合规率", "timeliness of dual publicity"),
    meaning=Say(
        "应当公示的行政许可和行政处罚中，按规定期限上网公开的比例",
        "the share of licences and penalties subject to publicity that went online in the time set",
    ),
    better=Better.HIGHER,
    numerator=Say("按期公示的决定数", "decisions published in time"),
    denominator=Say("应当公示的决定数", "decisions that had to be published"),
    cite=(dual_publicity_2018.instrument.at("导语"),),
    confidence=TEXT,
    of=(AdministrativePenalty,),
    count=count,
)
