"""失信被执行人的删除期限 — by which day does the court delete an entry?

Within three working days: after the term, where one was set, and then the other grounds do not count; otherwise of the
day on which a ground arose. Early deletion for active performance is left to the court. The text of 2013 sets no days;
what arose since the amendment is deleted by the amendment, whenever the debtor was listed.
"""

from typing import Final

from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.rule import Answer, Context, Kept, Missing, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.debtor_deletion_ground import DebtorDeletionGround
from gov_integrity.standard.instruments import spc_2013_17, spc_2017_7
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor
from gov_integrity.standard.rules import judgment_debtor_term
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked
from gov_integrity.standard.rules.judgment_debtor_term import Listing

OF_2013: Final = spc_2013_17.instrument.at("第七条")
OF_2: Final = spc_2017_7.instrument.at("第二条")
OF_9: Final = spc_2017_7.instrument.at("第九条")
OF_10: Final = spc_2017_7.instrument.at("第十条")
AFTER_TERM: Final = Figure(3, WORKDAYS, OF_10)
WITHDRAWN_IN: Final = Figure(3, WORKDAYS, OF_9)

TERM_OVER: Final = Say("设有期限，期限届满后删除", "a term was set: deleted after it")
AROSE: Final = Say("没有期限，出现删除情形后删除", "no term: deleted once a ground arose")
WRONG: Final = Say("不应纳入而纳入，撤销", "listed wrongly: withdrawn")
AT_DISCRETION: Final = Say(
    "积极履行或者主动纠正的，法院可以提前删除，没有规定日数",
    "for active performance or correction the court may delete early; no number of days is set",
)
NOT_ARISEN: Final = Say(
    "没有固定期限，尚无删除情形，没有删除期限", "no fixed term, and no ground for deletion yet: no day is due"
)

NO_DAYS_OF_2013: Final = Say(
    "2013年的规定要求删除，没有规定日数", "the text of 2013 asks for the deletion and sets no number of days"
)


def under_text_of_2013(debtor: DishonestJudgmentDebtor, context: Context) -> Outcome:
    """No number of days, unless the ground arose after the amendment began."""
    arose = debtor.deletion_ground_arose_on
    if arose is not None and arose in OF_10.instrument.span:
        return under_provisions(debtor, context)
    return Silent(Why(NO_DAYS_OF_2013))


def under_provisions(debtor: DishonestJudgmentDebtor, context: Context) -> Outcome:
    """Three working days after the term, or of the ground."""
    match debtor.deletion_ground:
        case DebtorDeletionGround.WRONGLY_LISTED:
            arose = debtor.deletion_ground_arose_on
            return due(arose, WITHDRAWN_IN, context, because=WRONG) if arose else _lacking()
        case DebtorDeletionGround.EARLY_PERFORMANCE:
            return Silent(Why(AT_DISCRETION), (OF_2,))
    term = judgment_debtor_term.rule.ask(debtor, context).outcome
    if not isinstance(term, Answer) or not isinstance(term.value, Listing):
        return term
    if term.value.ends_on is not FOREVER:
        ends_on = term.value.ends_on
        return due(ends_on, AFTER_TERM, context, *term.cite, because=TERM_OVER)  # type: ignore[arg-type]  # the only other value is FOREVER
    if debtor.deletion_ground is None:
        return Silent(Why(NOT_ARISEN), (OF_10,))
    arose = debtor.deletion_ground_arose_on
    return due(arose, AFTER_TERM, context, because=AROSE) if arose else _lacking()


def _lacking() -> Missing:
    return Missing(("deletion_ground_arose_on",))


_example = worked(DishonestJudgmentDebtor)
_with_term = worked(DishonestJudgmentDebtor, grounds=["evasion"])
_NONE: Final = {"deletion_ground": None, "deletion_ground_arose_on": None, "deleted_on": None}


def _day(day: str) -> dict[str, str]:
    return {"due_on": day, "counted": day}


rule = Rule(
    id="judgment-debtor-deletion-due",
    title=Say("失信被执行人删除期限", "deadline for deleting a judgment debtor"),
    question=Say("人民法院最迟哪一天删除失信被执行人信息？", "by which day does the court delete an entry?"),
    of=(DishonestJudgmentDebtor,),
    version_day="listed_on",
    versions=(Version(under_text_of_2013, (OF_2013,)), Version(under_provisions, (OF_10,))),
    examples=(
        _example(
            "2013年规定施行前一日：未编入",
            "the day before the text of 2013",
            "silent",
            listed_on="2013-09-30",
            filed_on="2013-09-01",
        ),
        _example(
            "2013年规定施行期间出现删除情形：没有日数",
            "a ground that arose under the text of 2013: no number of days",
            "silent",
            listed_on="2017-04-30",
            filed_on="2017-03-01",
            deletion_ground_arose_on="2017-04-30",
        ),
        _example(
            "修正前纳入，修正施行首日出现删除情形：三个工作日，5月1日放假",
            "listed before, the ground arose on the first day of the amendment: three working days",
            "answer",
            _day("2017-05-04"),
            listed_on="2017-04-30",
            filed_on="2017-03-01",
            deletion_ground_arose_on="2017-05-01",
            deleted_on="2017-05-04",
        ),
        _example(
            "修正施行首日纳入",
            "listed on the first day of the amendment",
            "answer",
            _day("2024-09-04"),
            listed_on="2017-05-01",
            filed_on="2017-03-01",
        ),
        _example(
            "没有期限：和解履行完毕，跨周末", "no term: settlement performed on a Friday", "answer", _day("2024-09-04")
        ),
        _example(
            "没有期限：裁定终结执行",
            "no term: enforcement terminated",
            "answer",
            _day("2024-06-06"),
            deletion_ground="terminated",
            deletion_ground_arose_on="2024-06-03",
            deleted_on="2024-06-05",
        ),
        _example("没有期限：尚无删除情形", "no term: no ground yet", "silent", **_NONE),
        _example(
            "没有期限：情形发生日期不详",
            "no term: the day of the ground not given",
            "missing",
            ["deletion_ground_arose_on"],
            deletion_ground_arose_on=None,
        ),
        _with_term(
            "设有期限：届满后三个工作日，跨劳动节",
            "with a term: three working days after it, across a holiday",
            "answer",
            _day("2026-05-08"),
            **_NONE,
        ),
        _with_term(
            "设有期限：履行完毕不缩短",
            "with a term: performance does not shorten it",
            "answer",
            _day("2026-05-08"),
            deletion_ground="performed",
            deletion_ground_arose_on="2024-08-01",
        ),
        _with_term(
            "设有期限：届满日在2025年",
            "with a term that ends in 2025",
            "answer",
            _day("2025-06-13"),
            listed_on="2023-06-10",
            filed_on="2023-05-01",
            **_NONE,
        ),
        _with_term(
            "多项情形，未载明期限：不能断定",
            "several grounds without a stated term",
            "open",
            {"extended": {"earliest": "2027-04-30", "latest": "2029-04-30"}},
            grounds=["obstruction", "evasion"],
            **_NONE,
        ),
        _with_term(
            "提前删除由法院决定", "early deletion is left to the court", "silent", deletion_ground="early_performance"
        ),
        _with_term(
            "不应纳入：三个工作日内撤销",
            "listed wrongly: withdrawn in three working days",
            "answer",
            _day("2024-06-06"),
            deletion_ground="wrongly_listed",
            deletion_ground_arose_on="2024-06-03",
            deleted_on="2024-06-05",
        ),
        _with_term(
            "不应纳入：认定日期不详",
            "listed wrongly: the day not given",
            "missing",
            ["deletion_ground_arose_on"],
            deletion_ground="wrongly_listed",
            deletion_ground_arose_on=None,
        ),
        _with_term(
            "期限届满后落入放假安排未公布的年度",
            "the term ends in a year without a notice",
            "undetermined",
            {"earliest": "2027-05-04"},
            listed_on="2025-05-01",
            filed_on="2025-03-01",
            **_NONE,
        ),
    ),
    kept=Kept(
        id="judgment-debtor-deletion-due",
        code="LAW301",
        element="deleted_on",
        level=WARNING,
        says=Say(
            "失信被执行人信息最迟应于{due_on}删除，删除日期为{deleted_on}（判断日{on}）",
            "the entry was to be deleted by {due_on}; deleted on {deleted_on} (judged on {on})",
        ),
        todo=Say(
            "尚未删除的，向执行法院核实并提请删除；已删除的，填写删除日期",
            "ask the court and have the entry deleted, or give the day of the deletion",
        ),
        cite=(OF_10, OF_9),
    ),
)
