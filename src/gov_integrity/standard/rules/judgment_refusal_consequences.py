"""拒不履行生效裁判的后果 — what may the court do when an agency does not perform an effective judgment in time?

Each measure is a power of the court, not a certainty: that the time is over is a fact, that it amounts to a refusal is
for the court to find. Only administrative lawsuits against an agency are meant; for the interest on other judgments
there is ``judgment-delay-interest``.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import YUAN, Figure, Locator
from gov_integrity.forms.moment import FIRST_DAY
from gov_integrity.forms.outcome import Answer, Outcome, Silent, Why
from gov_integrity.forms.period import Span, next_day, previous_day
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.judgment_refusal_measure import JudgmentRefusalMeasure
from gov_integrity.standard.codelists.judicial_matter_kind import JudicialMatterKind
from gov_integrity.standard.codelists.litigation_role import LitigationRole
from gov_integrity.standard.instruments import administrative_litigation_law_2014, administrative_litigation_law_2017
from gov_integrity.standard.records.judicial_matter import JudicialMatter
from gov_integrity.standard.rules._judgment_delay import Delay, delay
from gov_integrity.standard.rules._refusal_examples import EXAMPLES

IN_2014: Final = administrative_litigation_law_2014.instrument.at("第九十六条")
IN_2017: Final = administrative_litigation_law_2017.instrument.at("第九十六条")


@dataclass(frozen=True, slots=True)
class DailyFine:
    """What the head of the agency may be fined for a day: least and most."""

    least: Figure
    most: Figure

    @property
    def cite(self) -> Locator:
        """Where it is written."""
        return self.least.cite


@dataclass(frozen=True, slots=True)
class Consequences:
    """What the court may do since ``since``: measures, and the fine on the head for the ``days`` that passed."""

    since: Annotated[date, FIRST_DAY]
    days: int
    measures: tuple[JudgmentRefusalMeasure, ...]
    fine_least: Fen
    fine_most: Fen


FINE_OF_2014: Final = DailyFine(Figure(50, YUAN, IN_2014), Figure(100, YUAN, IN_2014))
FINE_OF_2017: Final = DailyFine(Figure(50, YUAN, IN_2017), Figure(100, YUAN, IN_2017))

NOT_SUCH: Final = Say(
    "不是行政机关作为被告的行政诉讼，不适用行政诉讼法关于拒绝履行的规定；民事裁判、仲裁裁决依民事诉讼法执行",
    "no administrative lawsuit against an agency; civil judgments and awards follow the law on civil procedure",
)
MAY: Final = Say(
    "履行期限于{performance_due_on}届满，至{until}逾期{days}日；人民法院认定拒绝履行的，可以采取所列措施，"
    "对负责人的罚款合计{least}元至{most}元；拘留以社会影响恶劣为限",
    "the time ended on {performance_due_on}; until {until} that is {days} days; finding a refusal, the court may take "
    "the measures listed, the fine on the head being {least} to {most} yuan; detention needs a vile social effect",
)


def is_against_an_agency(matter: JudicialMatter) -> bool:
    """Return whether a matter is an administrative lawsuit with the body as defendant."""
    return (
        matter.matter_kind is JudicialMatterKind.ADMINISTRATIVE_LITIGATION
        and matter.litigation_role is LitigationRole.DEFENDANT
    )


def under_law_2014(matter: JudicialMatter, context: Context) -> Outcome:
    """Under the text of 2014."""
    return _consequences(matter, context, FINE_OF_2014)


def under_law_2017(matter: JudicialMatter, context: Context) -> Outcome:
    """Under the text of 2017, which is the same."""
    return _consequences(matter, context, FINE_OF_2017)


def _consequences(matter: JudicialMatter, context: Context, fine: DailyFine) -> Outcome:
    if not is_against_an_agency(matter):
        return Silent(Why(NOT_SUCH))
    found = delay(matter, context)
    if not isinstance(found, Delay):
        return found
    value = Consequences(
        since=next_day(found.due_on),
        days=found.days,
        measures=_measures(matter),
        fine_least=Fen.of_yuan(str(int(fine.least) * found.days)),
        fine_most=Fen.of_yuan(str(int(fine.most) * found.days)),
    )
    slots = {
        "performance_due_on": found.due_on,
        "until": found.until,
        "days": found.days,
        "least": value.fine_least.yuan,
        "most": value.fine_most.yuan,
    }
    return Answer(value, Why(MAY, slots), (fine.cite,))


def _measures(matter: JudicialMatter) -> tuple[JudgmentRefusalMeasure, ...]:
    """Return every measure of the article; a transfer needs a sum that is owed."""
    return tuple(
        measure
        for measure in JudgmentRefusalMeasure
        if measure is not JudgmentRefusalMeasure.ACCOUNT_TRANSFER or matter.duty_amount is not None
    )


rule = Rule(
    id="judgment-refusal-consequences",
    title=Say("拒不履行生效裁判的后果", "consequences of refusing to perform a judgment"),
    question=Say(
        "行政机关逾期不履行生效裁判的，人民法院可以采取哪些措施？",
        "what may the court do when an agency does not perform an effective judgment in time?",
    ),
    of=(JudicialMatter,),
    version_day="effective_on",
    versions=(
        Version(
            under_law_2014,
            (IN_2014,),
            force=Span(IN_2014.instrument.in_force.day, previous_day(IN_2017.instrument.in_force.day)),
            because=IN_2017,
        ),
        Version(under_law_2017, (IN_2017,)),
    ),
    concerns=is_against_an_agency,
    examples=EXAMPLES,
)
