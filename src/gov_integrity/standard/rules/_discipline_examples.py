"""公务员、国有企业处分期的算例 — both sides of each change of rules, each kind, and how several add up."""

from typing import Final

from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules._discipline_worked import PLAIN, PRIOR, both, lasts, prior
from gov_integrity.standard.rules._worked import worked

_example = worked(DisciplinaryAction, **PLAIN, discipline_system="civil_servant")

CIVIL_SERVANT: Final = (
    _example("条例施行前一日：未编入", "the day before the regulation", "silent", effective_on="2007-05-31"),
    _example(
        "条例施行当日",
        "the regulation's first day",
        "answer",
        lasts("2007-06-01", "2007-12-01"),
        effective_on="2007-06-01",
    ),
    _example(
        "2019年5月31日生效：届满后须作出解除决定",
        "effective on 31 May 2019: its release needs a decision",
        "answer",
        lasts("2019-05-31", "2019-11-30", "release_due"),
        on="2019-12-01",
        effective_on="2019-05-31",
    ),
    _example(
        "2019年6月1日生效：期满自动解除",
        "effective on 1 June 2019: it ends by itself",
        "answer",
        lasts("2019-06-01", "2019-12-01", "release_due"),
        on="2019-12-02",
        effective_on="2019-06-01",
    ),
    _example(
        "对应日：两种读法",
        "the corresponding day: two readings",
        "open",
        both("2019-06-01", "2019-12-01", "2019-11-30"),
        on="2019-12-01",
        effective_on="2019-06-01",
    ),
    _example("记过", "a demerit", "answer", lasts("2024-07-01", "2025-07-01"), discipline_kind="demerit"),
    _example("记大过", "a major demerit", "answer", lasts("2024-07-01", "2026-01-01"), discipline_kind="major_demerit"),
    _example("降级", "a demotion", "answer", lasts("2024-07-01", "2026-07-01"), discipline_kind="demotion"),
    _example("撤职", "a removal", "answer", lasts("2024-07-01", "2026-07-01"), discipline_kind="removal"),
    _example("开除", "a dismissal", "silent", discipline_kind="dismissal"),
    _example("决定前已经退休", "retired before the decision", "silent", official_status="retired"),
    _example(
        "两个记过：十二个月至二十四个月",
        "two demerits: twelve to twenty-four months",
        "open",
        {"one-period": lasts("2024-07-01", "2025-07-01"), "sum": lasts("2024-07-01", "2026-07-01")},
        discipline_kind="demerit",
        merged_count=2,
    ),
    _example(
        "警告期内又受记过：尚未执行的期限加十二个月",
        "a demerit during a warning: what is left plus twelve months",
        "answer",
        lasts("2024-07-01", "2025-10-01"),
        discipline_kind="demerit",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-04-01", discipline_system="civil_servant"),
    ),
    _example(
        "前一处分期最后一日又受处分",
        "a new action on the last day of the earlier period",
        "answer",
        lasts("2024-07-01", "2025-07-01"),
        discipline_kind="demerit",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-01-01", discipline_system="civil_servant"),
    ),
    _example(
        "前一处分期届满次日受处分：只算自己的期间",
        "the day after the earlier period: its own period only",
        "answer",
        lasts("2024-07-02", "2025-07-02"),
        effective_on="2024-07-02",
        decided_on="2024-07-02",
        discipline_kind="demerit",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-01-01", discipline_system="civil_servant"),
    ),
    _example(
        "撤职期内又受撤职：余期加二十四个月，不到四十八个月",
        "a removal during a removal: what is left plus twenty-four, below forty-eight months",
        "answer",
        lasts("2024-07-01", "2028-06-01"),
        discipline_kind="removal",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-06-01", discipline_kind="removal", discipline_system="civil_servant"),
    ),
    _example(
        "前一处分载明的期间很长：和超过四十八个月，以四十八个月为限",
        "a long earlier period: the sum exceeds forty-eight months and is cut",
        "answer",
        lasts("2024-07-01", "2028-07-01"),
        discipline_kind="removal",
        prior_action=PRIOR,
        linked=prior(
            effective_on="2024-06-01",
            discipline_kind="removal",
            discipline_system="civil_servant",
            merged_count=2,
            period_ends_on="2028-06-01",
        ),
    ),
    _example("前一处分记录不在手边", "the earlier record not at hand", "missing", ["prior_action"], prior_action=PRIOR),
    _example("由前一处分变更而来", "changed from another action", "silent", replaces=PRIOR),
    _example(
        "政务处分，由另一规则作答", "a governmental action: another rule", "silent", discipline_system="governmental"
    ),
)

_example = worked(
    DisciplinaryAction, **PLAIN, discipline_system="state_enterprise", personnel_kind="state_enterprise_manager"
)

STATE_ENTERPRISE: Final = (
    _example("条例施行前一日：未编入", "the day before the regulation", "silent", effective_on="2024-08-31"),
    _example(
        "条例施行当日：警告",
        "its first day: a warning",
        "answer",
        lasts("2024-09-01", "2025-03-01"),
        effective_on="2024-09-01",
    ),
    _example(
        "记过",
        "a demerit",
        "answer",
        lasts("2024-10-08", "2025-10-08"),
        effective_on="2024-10-08",
        discipline_kind="demerit",
    ),
    _example(
        "记大过",
        "a major demerit",
        "answer",
        lasts("2024-10-08", "2026-04-08"),
        effective_on="2024-10-08",
        discipline_kind="major_demerit",
    ),
    _example(
        "撤职",
        "a removal",
        "answer",
        lasts("2024-10-08", "2026-10-08"),
        effective_on="2024-10-08",
        discipline_kind="removal",
    ),
    _example(
        "降级",
        "a demotion",
        "answer",
        lasts("2024-10-08", "2026-10-08"),
        effective_on="2024-10-08",
        discipline_kind="demotion",
    ),
    _example("开除", "a dismissal", "silent", effective_on="2024-10-08", discipline_kind="dismissal"),
    _example("已经退休", "retired", "silent", effective_on="2024-10-08", official_status="retired"),
    _example(
        "对应日：两种读法",
        "the corresponding day: two readings",
        "open",
        both("2024-09-01", "2025-03-01", "2025-02-28"),
        on="2025-03-01",
        effective_on="2024-09-01",
    ),
    _example(
        "届满次日",
        "the day after",
        "answer",
        lasts("2024-09-01", "2025-03-01", "release_due"),
        on="2025-03-02",
        effective_on="2024-09-01",
    ),
    _example(
        "三个降级：二十四个月至四十八个月",
        "three demotions: twenty-four to forty-eight months",
        "open",
        {"one-period": lasts("2024-10-08", "2026-10-08"), "sum": lasts("2024-10-08", "2028-10-08")},
        effective_on="2024-10-08",
        discipline_kind="demotion",
        merged_count=3,
    ),
    _example(
        "期内又受处分：如何合并未见规定",
        "a new action in the period: not said",
        "silent",
        effective_on="2024-10-08",
        prior_action=PRIOR,
        linked=prior(effective_on="2024-09-01", discipline_system="state_enterprise"),
    ),
)
