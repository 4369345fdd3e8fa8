"""公示期的例 — worked examples of publicity periods: each side of every change of law, and what is not answered."""

from datetime import date
from typing import Final

from gov_integrity.forms.rule import Worked
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def _period(starts_on: str, minimum_ends_on: str, maximum_ends_on: str) -> dict[str, str]:
    return {"starts_on": starts_on, "minimum_ends_on": minimum_ends_on, "maximum_ends_on": maximum_ends_on}


def _penalty(zh: str, en: str, outcome: str, value: object = None, on: str = "", **changes: object) -> Worked:
    day = date.fromisoformat(on) if on else None
    changed = {"special_field": None, **changes}
    says = Say(zh, en)
    return Worked(says=says, of=AdministrativePenalty, changes=changed, on=day, outcome=outcome, value=value)


def _record(zh: str, en: str, outcome: str, value: object = None, **changes: object) -> Worked:
    return Worked(says=Say(zh, en), of=DishonestyRecord, changes=changes, outcome=outcome, value=value)


EXAMPLES: Final = (
    _penalty("527号施行前一日：未编入", "the day before notice 527", "silent", decided_on="2019-06-30"),
    _penalty(
        "527号施行首日，一般失信",
        "the first day of notice 527, ordinary dishonesty",
        "answer",
        _period("2019-07-01", "2019-10-01", "2020-07-01"),
        decided_on="2019-07-01",
        gravity_legacy="ordinary",
    ),
    _penalty(
        "527号施行期间，未标明失信程度",
        "under notice 527, the level not given",
        "missing",
        ["gravity_legacy"],
        decided_on="2021-03-01",
    ),
    _penalty(
        "527号施行期间，严重失信：是否特定严重不能断定",
        "under notice 527, serious: whether specially so cannot be told",
        "silent",
        decided_on="2021-03-01",
        gravity_legacy="serious",
    ),
    _penalty(
        "527号施行期间，食品领域责令停产停业：按最长期限公示",
        "under notice 527, an order to stop business in food: the whole maximum",
        "answer",
        _period("2022-05-10", "2025-05-10", "2025-05-10"),
        decided_on="2022-05-10",
        special_field="food",
        penalty_kinds=["halt"],
    ),
    _penalty(
        "令58施行前一日，仍按527号",
        "the day before order 58, still notice 527",
        "answer",
        _period("2023-04-30", "2023-07-30", "2024-04-30"),
        decided_on="2023-04-30",
        gravity_legacy="ordinary",
    ),
    _penalty(
        "令58施行首日",
        "the first day of order 58",
        "answer",
        _period("2023-05-01", "2023-08-01", "2026-05-01"),
        decided_on="2023-05-01",
    ),
    _penalty(
        "闰日作出的食品领域处罚：没有对应日，以月末日为最后一日",
        "a penalty in food on a leap day: without a corresponding day the period ends with the month",
        "answer",
        _period("2024-02-29", "2025-02-28", "2027-02-28"),
        decided_on="2024-02-29",
        special_field="food",
    ),
    _penalty(
        "月末日作出的处罚",
        "a penalty on the last day of a month",
        "answer",
        _period("2025-11-30", "2026-02-28", "2028-11-30"),
        decided_on="2025-11-30",
    ),
    _penalty(
        "令36施行前一日，在该日判断",
        "the day before order 36, judged on that day",
        "answer",
        _period("2026-03-31", "2026-06-30", "2029-03-31"),
        decided_on="2026-03-31",
        on="2026-03-31",
    ),
    _penalty(
        "令36施行首日，严重失信",
        "the first day of order 36, serious",
        "answer",
        _period("2026-04-01", "2027-04-01", "2029-04-01"),
        decided_on="2026-04-01",
        gravity="serious",
    ),
    _penalty(
        "轻微失信：没有最短公示期",
        "minor: no minimum",
        "answer",
        _period("2026-11-30", "2026-11-30", "2027-02-28"),
        decided_on="2026-11-30",
        gravity="minor",
    ),
    _penalty("令36施行后未标明失信程度", "gravity not given", "missing", ["gravity"], decided_on="2026-04-02"),
    _penalty(
        "2025年的处罚，在令36施行前判断",
        "a penalty of 2025, judged before order 36",
        "answer",
        _period("2025-06-15", "2025-09-15", "2028-06-15"),
        decided_on="2025-06-15",
        gravity="ordinary",
        on="2026-03-31",
    ),
    _penalty(
        "2025年的处罚，令36施行时仍在公示：两种读法",
        "a penalty of 2025 still shown when order 36 begins: two readings",
        "open",
        {
            "order-58": _period("2025-06-15", "2025-09-15", "2028-06-15"),
            "order-36": _period("2025-06-15", "2025-09-15", "2026-06-15"),
        },
        decided_on="2025-06-15",
        gravity="ordinary",
        on="2026-04-01",
    ),
    _penalty("处罚自然人", "a penalty on a person", "silent", addressee_kind="natural_person"),
    _penalty(
        "令36施行后处罚自然人：原则上不公示",
        "a penalty on a person under order 36: in principle not shown",
        "silent",
        decided_on="2026-04-01",
        addressee_kind="natural_person",
        gravity="serious",
    ),
    _penalty(
        "令36施行前一日暂扣许可证件至2028年4月1日：不延长最短公示期",
        "a permit suspended until April 2028 the day before order 36: the minimum is not longer",
        "answer",
        _period("2026-03-31", "2026-06-30", "2029-03-31"),
        decided_on="2026-03-31",
        on="2026-03-31",
        penalty_kinds=["suspend_permit"],
        suspended_licence="食品经营许可证示例1号",
        effective_until="2028-04-01",
    ),
    _penalty(
        "令36施行首日暂扣许可证件至2028年4月1日：届满前不得提前终止公示",
        "a permit suspended until April 2028 on the first day of order 36: shown at least until then",
        "answer",
        _period("2026-04-01", "2028-04-01", "2029-04-01"),
        decided_on="2026-04-01",
        gravity="serious",
        penalty_kinds=["suspend_permit"],
        suspended_licence="食品经营许可证示例1号",
        effective_until="2028-04-01",
    ),
    _penalty(
        "令36施行后限制从业五年：不超过最长公示期",
        "barred from an occupation for five years under order 36: not beyond the maximum",
        "answer",
        _period("2026-04-01", "2029-04-01", "2029-04-01"),
        decided_on="2026-04-01",
        gravity="serious",
        penalty_kinds=["restrict_employment"],
        effective_until="2031-04-01",
    ),
    _penalty(
        "令36施行后责令停产停业一个月：最短公示期更长",
        "business stopped for a month under order 36: the minimum is longer",
        "answer",
        _period("2026-04-01", "2027-04-01", "2029-04-01"),
        decided_on="2026-04-01",
        gravity="serious",
        penalty_kinds=["halt"],
        effective_until="2026-05-01",
    ),
    _penalty("按简易程序作出", "the simplified procedure", "silent", procedure="simple"),
    _penalty("仅警告并通报批评", "only a warning and criticism", "silent", penalty_kinds=["warning", "criticism"]),
    _penalty(
        "罚款3000元，程序不详：可能是当场处罚",
        "a fine of 3,000 yuan, the procedure not given: it may have been decided on the spot",
        "missing",
        ["procedure"],
        decided_on="2024-03-01",
        penalty_kinds=["fine"],
        fine_amount="3000",
        procedure=None,
    ),
    _penalty(
        "罚款3000.01元，程序不详：不可能是当场处罚",
        "a fine of 3,000.01 yuan, the procedure not given: it cannot have been decided on the spot",
        "answer",
        _period("2024-03-01", "2024-06-01", "2027-03-01"),
        decided_on="2024-03-01",
        penalty_kinds=["fine"],
        fine_amount="3000.01",
        procedure=None,
    ),
    _penalty("决定已撤销", "the decision was revoked", "silent", revoked_on="2024-05-06", record_state="revoked"),
    _record("违约失信记录没有公示期", "a breach has no period of publicity", "silent"),
    _record(
        "行政处罚类记录，未连到处罚",
        "a record of a penalty that is not at hand",
        "missing",
        ["linked"],
        dishonesty_category="penalty",
    ),
    _record(
        "行政处罚类记录，令36施行后按失信程度",
        "a record of a penalty under order 36, by its gravity",
        "answer",
        _period("2026-05-31", "2026-08-31", "2027-05-31"),
        dishonesty_category="penalty",
        determined_on="2026-05-31",
        gravity="ordinary",
    ),
    Worked(
        says=Say("行政处罚类记录，连到处罚", "a record of a penalty that is at hand"),
        of=DishonestyRecord,
        changes={"dishonesty_category": "penalty", "determined_on": "2024-03-01", "linked": ["penalty-1"]},
        linked={"penalty-1": (AdministrativePenalty, {})},
        outcome="answer",
        value=_period("2024-03-01", "2025-03-01", "2027-03-01"),
    ),
)
