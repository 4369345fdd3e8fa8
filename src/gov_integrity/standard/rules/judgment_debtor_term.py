"""失信被执行人的期限 — from when to when is a judgment debtor listed?

The text of 2013 knows no term. Since May 2017 the first ground alone has none; the others have two years, which the
court may extend by one to three where violence or threats are serious or the dishonesty is manifold: whether it did
stands in the decision. Whether the terms reach older entries is not said.
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
from gov_integrity.standard.instruments import spc_2013_17, spc_2017_7
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor
from gov_integrity.standard.rules._worked import worked

OF_2013: Final = spc_2013_17.instrument.at("第一条")
OF_2: Final = spc_2017_7.instrument.at("第二条")
OF_5: Final = spc_2017_7.instrument.at("第五条")
TERM: Final = Figure(2, YEARS, OF_2)
LEAST_EXTENSION: Final = Figure(1, YEARS, OF_2)
MOST_EXTENSION: Final = Figure(3, YEARS, OF_2)

NO_TERM: Final = Say(
    "只因有履行能力而拒不履行被纳入，没有固定期限，至出现删除情形时删除",
    "listed only for refusing although able: no fixed term, until a ground for deletion arises",
)
NONE_OF_2013: Final = Say(
    "2013年的规定没有期限，至出现删除情形时删除", "the text of 2013 sets no term: until a ground for deletion arises"
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
SERIOUS: Final = Say(
    "以暴力、威胁方法妨碍、抗拒执行情节严重的，法院可以延长一至三年；决定是否延长未载明",
    "where violence or threats against enforcement are serious, the court may extend by one to three years; whether it "
    "did is not given",
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


def under_text_of_2013(debtor: DishonestJudgmentDebtor, _context: Context) -> Outcome:
    """No term; the version was chosen by the day of the listing."""
    start = debtor.listed_on
    return Silent(Why(NONE_OF_2013)) if start is None else Answer(Listing(start, FOREVER), Why(NONE_OF_2013))


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
    first, *more = debtor.grounds
    if not more and first is not DebtorGround.OBSTRUCTION:
        return plain
    longer = DayRange(years_after(start, int(TERM) + int(LEAST_EXTENSION)), most)
    extended = Undetermined(longer, Why(EXTENDED), (OF_2,))
    readings = (Reading("not-extended", NOT_EXTENDED, plain), Reading("extended", EXTENDED, extended))
    return Open(readings, Why(MANIFOLD if more else SERIOUS), (OF_2, OF_5))


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
    versions=(
        Version(under_text_of_2013, (OF_2013,), also_under=("spc-2017-7",)),
        Version(under_provisions, (OF_2,), transition=spc_2017_7.instrument.at("全文关于以前纳入的衔接")),
    ),
    examples=(
        _example(
            "2013年规定施行前一日：未编入",
            "the day before the text of 2013",
            "silent",
            listed_on="2013-09-30",
            filed_on="2013-09-01",
        ),
        _example(
            "2013年规定施行首日：没有期限",
            "the first day of the text of 2013: no term",
            "answer",
            {"starts_on": "2013-10-01", "ends_on": "forever"},
            listed_on="2013-10-01",
            filed_on="2013-09-01",
        ),
        _example(
            "修正施行前一日纳入，在该日判断：没有期限",
            "listed the day before the amendment, judged on that day: no term",
            "answer",
            {"starts_on": "2017-04-30", "ends_on": "forever"},
            on="2017-04-30",
            listed_on="2017-04-30",
            filed_on="2017-03-01",
        ),
        _example(
            "修正施行前一日纳入，施行后判断：两种读法",
            "listed the day before the amendment, judged after it: two readings",
            "open",
            {"spc-2013-17": {"ends_on": "forever"}, "spc-2017-7": {"ends_on": "2019-04-30"}},
            on="2017-05-01",
            listed_on="2017-04-30",
            filed_on="2017-03-01",
        ),
        _example(
            "修正施行前只因拒不履行被纳入，施行后判断：都没有期限",
            "listed before for refusing only, judged after: no term either way",
            "answer",
            {"starts_on": "2017-04-30", "ends_on": "forever"},
            on="2017-05-01",
            listed_on="2017-04-30",
            filed_on="2017-03-01",
            grounds=["able_but_refuses"],
        ),
        _example(
            "修正施行首日：二年",
            "the first day of the amendment: two years",
            "answer",
            {"starts_on": "2017-05-01", "ends_on": "2019-05-01"},
            listed_on="2017-05-01",
            filed_on="2017-03-01",
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
        _example(
            "妨碍、抗拒执行，未载明期限",
            "obstruction, no term stated",
            "open",
            {"not-extended": {"ends_on": "2026-04-30"}, "extended": {"earliest": "2027-04-30", "latest": "2029-04-30"}},
            grounds=["obstruction"],
        ),
        _example(
            "妨碍、抗拒执行，载明二年",
            "obstruction, two years stated",
            "answer",
            {"ends_on": "2026-04-30"},
            term_ends_on="2026-04-30",
            grounds=["obstruction"],
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
