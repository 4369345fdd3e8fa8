"""事业单位处分期的算例 — both sides of November 2023, each kind, and how several add up under the old rules only."""

from typing import Final

from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules._discipline_worked import PLAIN, PRIOR, both, lasts, prior
from gov_integrity.standard.rules._worked import worked

_example = worked(
    DisciplinaryAction, **PLAIN, discipline_system="public_institution", personnel_kind="public_institution_staff"
)

PUBLIC_INSTITUTION: Final = (
    _example(
        "暂行规定施行前一日：未编入", "the day before the interim provisions", "silent", effective_on="2012-08-31"
    ),
    _example(
        "暂行规定施行当日", "their first day", "answer", lasts("2012-09-01", "2013-03-01"), effective_on="2012-09-01"
    ),
    _example(
        "2023年11月5日受撤职：二十四个月",
        "removed on 5 November 2023: twenty-four months",
        "answer",
        lasts("2023-11-05", "2025-11-05"),
        effective_on="2023-11-05",
        discipline_kind="removal",
    ),
    _example(
        "2023年11月6日受撤职：已没有这一种类",
        "removed on 6 November 2023: no such kind any more",
        "silent",
        effective_on="2023-11-06",
        discipline_kind="removal",
    ),
    _example(
        "2023年11月6日受降低岗位等级",
        "post grade lowered on 6 November 2023",
        "answer",
        lasts("2023-11-06", "2025-11-06"),
        effective_on="2023-11-06",
        discipline_kind="post_grade_lowering",
    ),
    _example(
        "2023年11月5日受降低岗位等级",
        "post grade lowered on 5 November 2023",
        "answer",
        lasts("2023-11-05", "2025-11-05"),
        effective_on="2023-11-05",
        discipline_kind="post_grade_lowering",
    ),
    _example("事业单位没有记大过", "no major demerit here", "silent", discipline_kind="major_demerit"),
    _example(
        "记过十二个月",
        "a demerit: twelve months",
        "answer",
        lasts("2024-07-01", "2025-07-01"),
        discipline_kind="demerit",
    ),
    _example("开除", "a dismissal", "silent", discipline_kind="dismissal"),
    _example(
        "届满次日：是否解除由单位认定",
        "the day after: the body finds whether it is released",
        "answer",
        lasts("2024-07-01", "2025-01-01", "release_due"),
        on="2025-01-02",
    ),
    _example(
        "对应日：两种读法",
        "the corresponding day: two readings",
        "open",
        both("2024-07-01", "2025-01-01", "2024-12-31"),
        on="2025-01-01",
    ),
    _example(
        "旧规定：两个警告在六个月至十二个月之间",
        "old provisions: two warnings, six to twelve months",
        "open",
        {"one-period": lasts("2023-07-01", "2024-01-01"), "sum": lasts("2023-07-01", "2024-07-01")},
        effective_on="2023-07-01",
        merged_count=2,
    ),
    _example(
        "旧规定：三个警告未见规定",
        "old provisions: three warnings were not provided for",
        "silent",
        effective_on="2023-07-01",
        merged_count=3,
    ),
    _example("新规定：两个警告如何合并未见", "new provisions: two warnings, clause not seen", "silent", merged_count=2),
    _example(
        "旧规定：期内又受处分，尚未执行的期限加新期间",
        "old provisions: a new action in the period adds up",
        "answer",
        lasts("2023-07-01", "2024-04-01"),
        effective_on="2023-07-01",
        prior_action=PRIOR,
        linked=prior(effective_on="2023-04-01", discipline_system="public_institution"),
    ),
    _example(
        "新规定：期内又受处分未见规定",
        "new provisions: a new action in the period, clause not seen",
        "silent",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-04-01", discipline_system="public_institution"),
    ),
    _example("前一处分记录不在手边", "the earlier record not at hand", "missing", ["prior_action"], prior_action=PRIOR),
)
