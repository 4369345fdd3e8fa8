"""修复办理期限的例 — worked examples: each order, holidays, the next year, and what the place decides."""

from typing import Final

from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.repair import Repair
from gov_integrity.standard.rules._worked import worked

_of = worked(Repair, accepted_on=None, decided_on=None, effective_on=None, result=None, changes=None, reviews=None)


def _day(due_on: str) -> dict[str, str]:
    return {"due_on": due_on, "counted": due_on}


def _steps(due_on: str, accept_by: str, extended_to: str | None) -> dict[str, object]:
    return {**_day(due_on), "accept_by": accept_by, "extended_to": extended_to}


def _category(category: str, **changes: object) -> dict[str, object]:
    return {
        "external:penalty-example-1": (DishonestyRecord, {"dishonesty_category": category, **changes}),
    }


EXAMPLES: Final = (
    _of("令58施行前一日：未编入", "the day before order 58", "silent", applied_on="2023-04-30"),
    _of(
        "令58施行首日：5月6日（星期六）上班",
        "order 58, first day: Saturday 6 May is worked",
        "answer",
        _day("2023-05-16"),
        applied_on="2023-05-01",
    ),
    _of("令58：一般情形", "order 58: an ordinary fortnight", "answer", _day("2025-06-24"), applied_on="2025-06-10"),
    _of("令58施行最后一日", "the last day of order 58", "answer", _day("2026-04-15"), applied_on="2026-03-31"),
    _of(
        "令36施行首日：清明节4日至6日放假",
        "order 36, first day: 4 to 6 April are off",
        "answer",
        _steps("2026-04-16", "2026-04-07", "2026-04-30"),
        applied_on="2026-04-01",
    ),
    _of(
        "令36：跨国庆节",
        "order 36: across the National Day holidays",
        "answer",
        _steps("2026-10-19", "2026-10-09", "2026-11-02"),
        applied_on="2026-09-29",
    ),
    _of(
        "令36：延长后落入放假安排尚未公布的年度",
        "order 36: the extension runs into an unknown year",
        "answer",
        _steps("2026-12-31", "2026-12-22", None),
        applied_on="2026-12-17",
    ),
    _of(
        "令36：答复期落入尚未公布的年度",
        "order 36: the answer falls into an unknown year",
        "undetermined",
        {"earliest": "2027-01-01"},
        applied_on="2026-12-18",
    ),
    _of(
        "违约失信，河南：1个工作日",
        "a breach in Henan: one working day",
        "answer",
        _day("2026-05-06"),
        applied_on="2026-04-30",
        decided_on="2026-04-30",
        linked=_category("breach"),
    ),
    _of(
        "拖欠账款，郑州：依省的规定",
        "arrears in Zhengzhou: by the rule of the province",
        "answer",
        _day("2025-06-11"),
        applied_on="2025-06-10",
        region="410100",
        decided_on="2025-06-10",
        linked=_category("arrears"),
    ),
    _of(
        "违约失信，江苏：未读到日数",
        "a breach in Jiangsu: no number was read",
        "silent",
        region="320100",
        applied_on="2026-05-06",
        linked=_category("breach"),
    ),
    _of(
        "失信被执行人：不经申请修复",
        "a judgment debtor: not on application",
        "silent",
        applied_on="2026-05-06",
        linked=_category("dishonest_judgment_debtor"),
    ),
    _of(
        "处罚类失信记录：依令36",
        "a record of a penalty: by order 36",
        "answer",
        _day("2026-05-20"),
        applied_on="2026-05-07",
        linked=_category("penalty"),
    ),
    _of(
        "令58：9月14日（星期六）上班，中秋节放假",
        "order 58: Saturday 14 September is worked, Mid-autumn is off",
        "answer",
        _day("2024-09-27"),
        applied_on="2024-09-12",
    ),
    _of(
        "拖欠账款，信阳：依省的规定",
        "arrears in Xinyang: by the rule of the province",
        "answer",
        _day("2025-06-11"),
        applied_on="2025-06-10",
        region="411500",
        decided_on="2025-06-10",
        linked=_category("arrears"),
    ),
    _of(
        "违约失信，上海：3个工作日",
        "a breach in Shanghai: three working days",
        "answer",
        _day("2025-06-13"),
        applied_on="2025-06-10",
        region="310000",
        decided_on="2025-06-10",
        linked=_category("breach"),
    ),
    _of(
        "违约失信，河南：尚未认定符合规定",
        "a breach in Henan: not yet found to qualify",
        "missing",
        ["decided_on"],
        applied_on="2026-04-30",
        linked=_category("breach"),
    ),
)
