"""党纪处分影响期的算例 — each kind, probation before and after rights are restored, sums without a maximum, changes."""

from typing import Final

from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.rules._discipline_worked import PLAIN, PRIOR, lasts, prior
from gov_integrity.standard.rules._worked import worked

_example = worked(DisciplinaryAction, **PLAIN, discipline_system="party")


def _earlier(effective_on: str, kind: str, **changes: object) -> dict[str, object]:
    return {"linked": prior(effective_on=effective_on, discipline_system="party", discipline_kind=kind, **changes)}


EXAMPLES: Final = (
    _example(
        "2023年修订施行前一日：未编入", "the day before the revision of 2023", "silent", effective_on="2023-12-31"
    ),
    _example(
        "施行当日：警告一年",
        "its first day: a warning, one year",
        "answer",
        lasts("2024-01-01", "2025-01-01"),
        effective_on="2024-01-01",
    ),
    _example(
        "严重警告一年半",
        "a serious warning: one and a half",
        "answer",
        lasts("2024-07-01", "2026-01-01"),
        discipline_kind="serious_warning",
    ),
    _example(
        "撤销党内职务二年",
        "removal from party posts: two",
        "answer",
        lasts("2024-07-01", "2026-07-01"),
        discipline_kind="party_post_removal",
    ),
    _example(
        "闰日生效：次年二月末日为止",
        "effective on a leap day",
        "answer",
        lasts("2024-02-29", "2025-02-28"),
        effective_on="2024-02-29",
    ),
    _example(
        "影响期最后一日的前一日",
        "the day before the last day",
        "answer",
        lasts("2024-07-01", "2025-07-01", "running"),
        on="2025-06-30",
    ),
    _example(
        "对应日：两种读法",
        "the corresponding day: two readings",
        "open",
        {
            "corresponding-day-inside": lasts("2024-07-01", "2025-07-01", "running"),
            "corresponding-day-outside": lasts("2024-07-01", "2025-06-30", "over"),
        },
        on="2025-07-01",
    ),
    _example("对应日的次日", "the day after", "answer", lasts("2024-07-01", "2025-07-01", "over"), on="2025-07-02"),
    _example(
        "留党察看，尚未恢复权利：三年至四年后的某日",
        "probation, rights not restored: three to four years on",
        "undetermined",
        {"earliest": "2027-07-01", "latest": "2028-07-01"},
        discipline_kind="probation",
    ),
    _example(
        "留党察看一年后恢复权利：其后二年",
        "probation, rights restored after a year: two years from then",
        "answer",
        lasts("2024-07-01", "2027-07-01"),
        discipline_kind="probation",
        rights_restored_on="2025-07-01",
    ),
    _example(
        "延长至二年后恢复权利",
        "probation extended to two years",
        "answer",
        lasts("2024-07-01", "2028-07-01"),
        discipline_kind="probation",
        rights_restored_on="2026-07-01",
    ),
    _example("开除党籍", "an expulsion", "silent", discipline_kind="expulsion"),
    _example("党纪没有记过", "no demerit in party discipline", "silent", discipline_kind="demerit"),
    _example(
        "警告影响期内又受严重警告：余期加一年半",
        "a serious warning during a warning: what is left plus one and a half years",
        "answer",
        lasts("2024-07-01", "2026-10-01"),
        discipline_kind="serious_warning",
        prior_action=PRIOR,
        **_earlier("2024-04-01", "warning"),
    ),
    _example(
        "没有最长限制：余期加二年，合计超过四十八个月",
        "no maximum: what is left plus two years exceeds forty-eight months",
        "answer",
        lasts("2024-07-01", "2029-06-01"),
        discipline_kind="party_post_removal",
        prior_action=PRIOR,
        **_earlier("2024-06-01", "probation", rights_restored_on="2025-06-01"),
    ),
    _example(
        "前一影响期届满次日：只算自己的",
        "the day after the earlier effect: its own only",
        "answer",
        lasts("2024-07-01", "2025-07-01"),
        prior_action=PRIOR,
        **_earlier("2023-06-30", "warning"),
    ),
    _example(
        "前一处分是尚未恢复权利的留党察看",
        "the earlier one is probation, rights not restored",
        "missing",
        ["prior_action"],
        prior_action=PRIOR,
        **_earlier("2024-04-01", "probation"),
    ),
    _example(
        "影响期内又受留党察看：未见规定",
        "probation during an effect: not read",
        "silent",
        discipline_kind="probation",
        prior_action=PRIOR,
        **_earlier("2024-04-01", "warning"),
    ),
    _example("前一处分记录不在手边", "the earlier record not at hand", "missing", ["prior_action"], prior_action=PRIOR),
    _example("同时受多个处分：如何合并未读到", "several at once: not read", "silent", merged_count=2),
    _example(
        "撤销党内职务变更为警告：自原处分起算",
        "changed from removal to a warning: counted from the original",
        "answer",
        lasts("2024-04-01", "2025-04-01"),
        replaces=PRIOR,
        **_earlier("2024-04-01", "party_post_removal"),
    ),
    _example(
        "警告变更为严重警告：自新决定起算，扣除已执行的期间",
        "changed from a warning to a serious one: from the new decision, less the time served",
        "answer",
        lasts("2024-07-01", "2025-10-01"),
        discipline_kind="serious_warning",
        replaces=PRIOR,
        **_earlier("2024-04-01", "warning"),
    ),
    _example(
        "变更前后种类相同：未见规定",
        "changed within the same kind: not read",
        "silent",
        replaces=PRIOR,
        **_earlier("2024-04-01", "warning"),
    ),
    _example("变更前的记录不在手边", "the original record not at hand", "missing", ["replaces"], replaces=PRIOR),
)
