"""失信被执行人的期限 — from when to when is a judgment debtor listed?

The first ground alone has no term. The others have two years, which the court may extend by one to three where the case
is serious or the dishonesty manifold: whether it did stands in the decision.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.instrument import YEARS, Figure
from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.period import FOREVER, DayRange, Forever, years_after
from gov_integrity.forms.rule import (
    Answer,
    Context,
    Open,
    Outcome,
    Reading,
    Rule,
    Silent,
    Undetermined,
    Version,
    Why,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.debtor_ground import DebtorGround
from gov_integrity.standard.instruments import spc_2017_7
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor
from gov_integrity.standard.rules._worked import worked

OF_2: Final = spc_2017_7.instrument.at("第二条")
OF_5: Final = spc_2017_7.instrument.at("第五条")
TERM: Final = Figure(2, YEARS, OF_2)
LEAST_EXTENSION: Final = Figure(1, YEARS, OF_2)
MOST_EXTENSION: Final = Figure(3, YEARS, OF_2)

NO_TERM: Final = Say(
    "只因有履行能力而拒不履行被纳入，没有固定期限，至出现删除情形时删除",
    "listed only for refusing although able: no fixed term, until a ground for deletion arises",
)
BASE: Final = Say(
    "纳入期限自{starts_on}起二年，至{ends_on}（含当日）", "two years from {starts_on}, until {ends_on} inclusive"
)
STATED: Final = Say(
    "决定载明期限至{ends_on}，在二年至五年之内", "the decision sets {ends_on}, which lies between two and five years"
)
OUT_OF_RANGE: Final = Say(
    "决定载明期限至{ends_on}，不在{least}（二年）至{most}（二年延长三年）之间，与规定不符，须核对",
    "the decision sets {ends_on}, not between {least} (two years) and {most} (extended by three): to be checked",
)
MANIFOLD: Final = Say(
    "有多项失信情形，法院可以延长一至三年；决定是否延长未载明",
    "several grounds: the court may extend by one to three years; whether it did is not given",
)
NOT_EXTENDED: Final = Say("没有延长", "not extended")
EXTENDED: Final = Say("延长一至三年", "extended by one to three years")


@dataclass(frozen=True, slots=True)
class Listing:
    """From the decision to the last day of the term, ``FOREVER`` where there is none."""

    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date | Forever, LAST_DAY]


def under_provisions(debtor: DishonestJudgmentDebtor, _context: Context) -> Outcome:
    """By the grounds, and by the term that the decision states."""
    start = debtor.listed_on
    if start is None:  # the version was chosen by it
        return Silent(Why(NO_TERM))
    stated = debtor.term_ends_on
    if stated is None and set(debtor.grounds) == {DebtorGround.ABLE_BUT_REFUSES}:
        return Answer(Listing(start, FOREVER), Why(NO_TERM), (OF_2,))
    least, most = _longest(start)
    if stated is not None:
        inside = least <= stated <= most
        slots = {"ends_on": stated, "least": least, "most": most}
        if not inside:
            return Undetermined(DayRange(least, most), Why(OUT_OF_RANGE, slots), (OF_2, OF_5))
        return Answer(Listing(start, stated), Why(STATED, slots), (OF_2, OF_5))
    plain = Answer(Listing(start, least), Why(BASE, {"starts_on": start, "ends_on": least}), (OF_2,))
    _first, *more = debtor.grounds
    if not more:
        return plain
    longer = DayRange(years_after(start, int(TERM) + int(LEAST_EXTENSION)), most)
    extended = Undetermined(longer, Why(EXTENDED), (OF_2,))
    readings = (Reading("not-extended", NOT_EXTENDED, plain), Reading("extended", EXTENDED, extended))
    return Open(readings, Why(MANIFOLD), (OF_2, OF_5))


def _longest(start: date) -> tuple[date, date]:
    """The end without and with the longest extension, both counted from the original day."""
    return TERM.after(start), years_after(start, int(TERM) + int(MOST_EXTENSION))


_example = worked(DishonestJudgmentDebtor, grounds=["evasion"])

rule = Rule(
    id="judgment-debtor-term",
    title=Say("失信被执行人纳入期限", "term of a dishonest judgment debtor"),
    question=Say("失信被执行人从哪一天起、到哪一天止被纳入名单？", "from when to when is a judgment debtor listed?"),
    of=(DishonestJudgmentDebtor,),
    version_day="listed_on",
    versions=(Version(under_provisions, (OF_2,)),),
    examples=(
        _example(
            "修正文本可以确认的首日前一日：不能判定",
            "the day before the first day we are sure of",
            "undetermined",
            [],
            listed_on="2021-04-05",
            filed_on="2021-03-01",
        ),
        _example(
            "可以确认的首日",
            "the first day we are sure of",
            "answer",
            {"starts_on": "2021-04-06", "ends_on": "2023-04-06"},
            listed_on="2021-04-06",
        ),
        _example(
            "规避执行：二年", "evasion: two years", "answer", {"starts_on": "2024-04-30", "ends_on": "2026-04-30"}
        ),
        _example(
            "违反限制消费令：二年",
            "breach of a limit on consumption: two years",
            "answer",
            {"ends_on": "2026-04-30"},
            grounds=["consumption_breach"],
        ),
        _example(
            "闰日纳入：没有对应日",
            "listed on a leap day: no corresponding day",
            "answer",
            {"starts_on": "2024-02-29", "ends_on": "2026-02-28"},
            listed_on="2024-02-29",
        ),
        _example(
            "只因拒不履行：没有期限",
            "refusing only: no term",
            "answer",
            {"starts_on": "2024-04-30", "ends_on": "forever"},
            grounds=["able_but_refuses"],
        ),
        _example(
            "多项情形，未载明期限",
            "several grounds, no term stated",
            "open",
            {"not-extended": {"ends_on": "2026-04-30"}, "extended": {"earliest": "2027-04-30", "latest": "2029-04-30"}},
            grounds=["obstruction", "evasion"],
        ),
        _example("载明二年", "two years stated", "answer", {"ends_on": "2026-04-30"}, term_ends_on="2026-04-30"),
        _example(
            "载明五年",
            "five years stated",
            "answer",
            {"ends_on": "2029-04-30"},
            term_ends_on="2029-04-30",
            grounds=["obstruction", "evasion"],
        ),
        _example(
            "载明超过五年一日",
            "a day more than five years stated",
            "undetermined",
            {"earliest": "2026-04-30", "latest": "2029-04-30"},
            term_ends_on="2029-05-01",
        ),
        _example(
            "载明少于二年一日",
            "a day less than two years stated",
            "undetermined",
            {"earliest": "2026-04-30", "latest": "2029-04-30"},
            term_ends_on="2026-04-29",
        ),
        _example("纳入日期不详", "the day of the listing not given", "missing", ["listed_on"], listed_on=None),
        _example("载明三年", "three years stated", "answer", {"ends_on": "2027-04-30"}, term_ends_on="2027-04-30"),
    ),
)
