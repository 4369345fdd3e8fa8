"""政务处分期的算例 — each kind, each limit, the days around the last one, what is chosen or not said."""

from typing import Final

from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules._discipline_worked import PLAIN, PRIOR, both, lasts, prior
from gov_integrity.standard.rules._worked import worked

_example = worked(DisciplinaryAction, **PLAIN)
_START: Final = "2024-07-01"


EXAMPLES: Final = (
    _example("施行前一日生效：未编入", "effective the day before the law", "silent", effective_on="2020-06-30"),
    _example(
        "施行当日生效",
        "effective on the law's first day",
        "answer",
        lasts("2020-07-01", "2021-01-01"),
        effective_on="2020-07-01",
    ),
    _example("警告六个月", "a warning: six months", "answer", lasts(_START, "2025-01-01")),
    _example("记过十二个月", "a demerit: twelve", "answer", lasts(_START, "2025-07-01"), discipline_kind="demerit"),
    _example(
        "记大过十八个月",
        "a major demerit: eighteen",
        "answer",
        lasts(_START, "2026-01-01"),
        discipline_kind="major_demerit",
    ),
    _example(
        "降级二十四个月", "a demotion: twenty-four", "answer", lasts(_START, "2026-07-01"), discipline_kind="demotion"
    ),
    _example(
        "撤职二十四个月", "a removal: twenty-four", "answer", lasts(_START, "2026-07-01"), discipline_kind="removal"
    ),
    _example("开除没有处分期", "a dismissal has no period", "silent", discipline_kind="dismissal"),
    _example(
        "没有对应日：月末为止",
        "no corresponding day: the end of the month",
        "answer",
        lasts("2024-08-31", "2025-02-28"),
        effective_on="2024-08-31",
    ),
    _example(
        "闰年二月：有29日",
        "February of a leap year has a 29th",
        "answer",
        lasts("2023-08-31", "2024-02-29"),
        effective_on="2023-08-31",
    ),
    _example(
        "对应日的前一日：仍在期内",
        "the day before the corresponding day",
        "answer",
        lasts(_START, "2025-01-01", "running"),
        on="2024-12-31",
    ),
    _example(
        "对应日：两种读法",
        "the corresponding day: two readings",
        "open",
        both(_START, "2025-01-01", "2024-12-31"),
        on="2025-01-01",
    ),
    _example(
        "对应日的次日：已届满，解除与否由机关认定",
        "the day after: over, the body finds whether it is released",
        "answer",
        lasts(_START, "2025-01-01", "release_due"),
        on="2025-01-02",
    ),
    _example(
        "2020年12月15日的警告在2021年6月15日",
        "a warning of 15 December 2020 on 15 June 2021",
        "open",
        both("2020-12-15", "2021-06-15", "2021-06-14"),
        on="2021-06-15",
        effective_on="2020-12-15",
    ),
    _example(
        "机关已认定解除",
        "the body found it released",
        "answer",
        lasts(_START, "2025-01-01", "released"),
        on="2025-01-02",
        released_on="2025-01-02",
    ),
    _example(
        "认定解除之前的一日",
        "the day before it was found released",
        "answer",
        lasts(_START, "2025-01-01", "release_due"),
        on="2025-01-05",
        released_on="2025-01-06",
    ),
    _example(
        "村居管理人员受降级：不得给予",
        "demotion of a village manager: not allowed",
        "silent",
        personnel_kind="grassroots_manager",
        discipline_kind="demotion",
    ),
    _example(
        "村居管理人员受记大过",
        "major demerit of a village manager",
        "answer",
        lasts(_START, "2026-01-01"),
        personnel_kind="grassroots_manager",
        discipline_kind="major_demerit",
    ),
    _example(
        "其他依法履行公职的人员受撤职：不得给予",
        "removal of another person performing public duties: not allowed",
        "silent",
        personnel_kind="other",
        discipline_kind="removal",
    ),
    _example("已经退休", "retired", "silent", official_status="retired"),
    _example("已经离职", "left", "silent", official_status="left"),
    _example("已经死亡", "deceased", "silent", official_status="deceased"),
    _example("写明在职", "said to be in service", "answer", lasts(_START, "2025-01-01"), official_status="in_service"),
    _example(
        "两个警告，决定未载明：六个月至十二个月之间",
        "two warnings, nothing stated: between six and twelve months",
        "open",
        {"one-period": lasts(_START, "2025-01-01"), "sum": lasts(_START, "2025-07-01")},
        merged_count=2,
    ),
    _example(
        "两个警告，决定载明一个处分期",
        "two warnings, one period stated",
        "answer",
        lasts(_START, "2025-01-01"),
        merged_count=2,
        period_ends_on="2025-01-01",
    ),
    _example(
        "两个警告，决定载明九个月",
        "two warnings, nine months stated",
        "answer",
        lasts(_START, "2025-04-01"),
        merged_count=2,
        period_ends_on="2025-04-01",
    ),
    _example(
        "两个警告，决定载明处分期之和",
        "two warnings, the sum stated",
        "answer",
        lasts(_START, "2025-07-01"),
        merged_count=2,
        period_ends_on="2025-07-01",
    ),
    _example(
        "两个警告，决定载明的超过处分期之和",
        "two warnings, more than the sum stated",
        "open",
        {"one-period": lasts(_START, "2025-01-01"), "sum": lasts(_START, "2025-07-01")},
        merged_count=2,
        period_ends_on="2025-07-02",
    ),
    _example(
        "两个警告，决定载明的不足一个处分期",
        "two warnings, less than one period stated",
        "open",
        {"one-period": lasts(_START, "2025-01-01"), "sum": lasts(_START, "2025-07-01")},
        merged_count=2,
        period_ends_on="2024-12-31",
    ),
    _example(
        "三个记大过：和为五十四个月，至多四十八个月",
        "three major demerits: fifty-four months, capped at forty-eight",
        "open",
        {"one-period": lasts(_START, "2026-01-01"), "sum": lasts(_START, "2028-07-01")},
        discipline_kind="major_demerit",
        merged_count=3,
    ),
    _example(
        "两个撤职：二十四个月至四十八个月",
        "two removals: twenty-four to forty-eight months",
        "open",
        {"one-period": lasts(_START, "2026-07-01"), "sum": lasts(_START, "2028-07-01")},
        discipline_kind="removal",
        merged_count=2,
    ),
    _example(
        "期内又受处分，前一处分记录不在手边",
        "a new action during a period, the earlier record not at hand",
        "missing",
        ["prior_action"],
        prior_action=PRIOR,
    ),
    _example(
        "前一处分期的最后一日又受处分：如何合并未见规定",
        "a new action on the last day of an earlier period: not said",
        "silent",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-01-01"),
    ),
    _example(
        "前一处分期届满次日受处分：单独计算",
        "a new action on the day after: counted alone",
        "answer",
        lasts(_START, "2025-01-01"),
        prior_action=PRIOR,
        linked=prior(effective_on="2023-12-30", period_ends_on="2024-06-30"),
    ),
    _example("由前一处分变更而来", "changed from another action", "silent", replaces=PRIOR),
    _example(
        "公务员处分，由另一规则作答",
        "an action under the civil servant law: another rule",
        "silent",
        discipline_system="civil_servant",
    ),
)
