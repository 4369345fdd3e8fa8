"""公示状态的例 — worked examples: the day before the end, the end, the day after, and what is put right too late."""

from typing import Final

from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._worked import worked

_of = worked(AdministrativePenalty, special_field=None)
_record = worked(DishonestyRecord)
_58: Final = {"decided_on": "2023-05-01"}
_36: Final = {"decided_on": "2026-04-01", "gravity": "ordinary"}
_LATE: Final = {"conduct_corrected_on": "2027-04-02", "duties_performed_on": "2026-05-01"}
_527: Final = {"decided_on": "2019-07-01", "gravity_legacy": "ordinary"}


def _shown(state: str, starts_on: str, ends_on: str) -> dict[str, str]:
    return {"state": state, "starts_on": starts_on, "ends_on": ends_on}


_END_527: Final = _shown("ended", "2019-07-01", "2020-07-01")
_END_58: Final = _shown("ended", "2023-05-01", "2026-05-01")
_END_36: Final = _shown("ended", "2026-04-01", "2027-04-01")

EXAMPLES: Final = (
    _of("527号之前", "before notice 527", "silent", decided_on="2019-06-30", on="2019-07-01"),
    _of(
        "527号：届满前一日",
        "notice 527: the day before the end",
        "answer",
        _shown("shown", "2019-07-01", "2020-07-01"),
        on="2020-06-30",
        **_527,
    ),
    _of(
        "527号：届满当日仍公示",
        "notice 527: the last day is inside",
        "answer",
        _shown("shown", "2019-07-01", "2020-07-01"),
        on="2020-07-01",
        **_527,
    ),
    _of("527号：届满次日停止", "notice 527: ended the day after", "answer", _END_527, on="2020-07-02", **_527),
    _of(
        "527号最后一日的决定",
        "decided on the last day of notice 527",
        "answer",
        _shown("shown", "2023-04-30", "2024-04-30"),
        on="2024-04-30",
        decided_on="2023-04-30",
        gravity_legacy="ordinary",
    ),
    _of(
        "527号：未标明失信程度",
        "notice 527: the level not given",
        "missing",
        ["gravity_legacy"],
        decided_on="2021-03-01",
        on="2021-04-01",
    ),
    _of(
        "决定当日开始",
        "shown from the day of the decision",
        "answer",
        _shown("shown", "2023-05-01", "2026-05-01"),
        on="2023-05-01",
        **_58,
    ),
    _of(
        "决定前一日",
        "the day before the decision",
        "answer",
        _shown("not_started", "2023-05-01", "2023-05-01"),
        on="2023-04-30",
        **_58,
    ),
    _of(
        "令58：届满次日，未改正也停止",
        "order 58: ended the day after, put right or not",
        "answer",
        _END_58,
        on="2026-05-02",
        conduct_corrected_on=None,
        duties_performed_on=None,
        **_58,
    ),
    _of(
        "令58的处罚在令36施行后仍公示：两种读法",
        "a penalty of order 58 still shown under order 36: two readings",
        "open",
        {"order-58": _shown("shown", "2025-06-01", "2028-06-01"), "order-36": ["gravity"]},
        on="2026-04-01",
        decided_on="2025-06-01",
    ),
    _of(
        "两种读法得出同一状态的，不留悬念",
        "readings that agree on the state leave nothing open",
        "answer",
        _shown("shown", "2025-06-01", "2028-06-01"),
        on="2026-04-01",
        decided_on="2025-06-01",
        gravity="ordinary",
    ),
    _of(
        "两种读法得出不同状态",
        "readings that differ in the state",
        "open",
        {
            "order-58": _shown("shown", "2025-06-01", "2028-06-01"),
            "order-36": _shown("ended", "2025-06-01", "2026-06-01"),
        },
        on="2026-06-02",
        decided_on="2025-06-01",
        gravity="ordinary",
    ),
    _of(
        "令58最后一日的决定，令36施行前一日判断",
        "decided and judged on the last day of order 58",
        "answer",
        _shown("shown", "2026-03-31", "2029-03-31"),
        on="2026-03-31",
        decided_on="2026-03-31",
    ),
    _of(
        "令36：届满当日",
        "order 36: the last day",
        "answer",
        _shown("shown", "2026-04-01", "2027-04-01"),
        on="2027-04-01",
        **_36,
    ),
    _of(
        "令36：届满次日，已改正并履行", "order 36: the day after, put right", "answer", _END_36, on="2027-04-02", **_36
    ),
    _of(
        "令36：届满次日，未改正：停止与继续均有可能",
        "order 36: the day after, not put right: both possible",
        "undetermined",
        [_END_36, _shown("shown", "2026-04-01", "2027-04-02")],
        on="2027-04-02",
        conduct_corrected_on=None,
        **_36,
    ),
    _of(
        "令36：届满后才改正",
        "order 36: put right only after the end",
        "undetermined",
        [_END_36, _shown("shown", "2026-04-01", "2027-05-01")],
        on="2027-05-01",
        **_36,
        **_LATE,
    ),
    _of(
        "令36：轻微，可以公示",
        "order 36: minor, may be shown",
        "answer",
        _shown("may_be_shown", "2026-04-01", "2026-07-01"),
        on="2026-07-01",
        decided_on="2026-04-01",
        gravity="minor",
    ),
    _of(
        "令36：轻微，三个月后",
        "order 36: minor, after three months",
        "answer",
        _shown("ended", "2026-04-01", "2026-07-01"),
        on="2026-07-02",
        decided_on="2026-04-01",
        gravity="minor",
    ),
    _of("令36：未分类", "order 36: not classed", "missing", ["gravity"], on="2026-05-01", decided_on="2026-04-01"),
    _of(
        "撤销先于届满",
        "revocation comes before expiry",
        "answer",
        _shown("withdrawn", "2024-03-01", "2024-06-03"),
        on="2024-06-03",
        record_state="revoked",
        revoked_on="2024-06-03",
    ),
    _of(
        "撤销前一日仍公示",
        "still shown the day before the revocation",
        "answer",
        _shown("shown", "2024-03-01", "2027-03-01"),
        on="2024-06-02",
        record_state="revoked",
        revoked_on="2024-06-03",
    ),
    _of("没有判断日", "no day of judgement", "missing", ["on"]),
    _of("处罚自然人", "a penalty on a person", "silent", addressee_kind="natural_person", on="2024-06-01"),
    _record("违约失信没有公示期", "a breach has no period", "silent", on="2024-07-01"),
    _record(
        "处罚类失信记录，未关联处罚",
        "a record of a penalty without its penalty",
        "missing",
        ["linked"],
        dishonesty_category="penalty",
        linked=None,
        on="2024-07-01",
    ),
)
