"""修复资格的例 — worked examples of eligibility: each path, the day before and the day on which repair opens."""

from datetime import date
from typing import Final

from gov_integrity.forms.rule import Worked
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def _penalty(zh: str, en: str, on: str, outcome: str, value: object = None, **changes: object) -> Worked:
    day = date.fromisoformat(on) if on else None
    says = Say(zh, en)
    return Worked(says=says, of=AdministrativePenalty, changes=changes, on=day, outcome=outcome, value=value)


def _record(zh: str, en: str, on: str, outcome: str, value: object = None, **changes: object) -> Worked:
    day = date.fromisoformat(on)
    return Worked(says=Say(zh, en), of=DishonestyRecord, changes=changes, on=day, outcome=outcome, value=value)


def _eligible(*, eligible: bool | None, **states: str) -> dict[str, object]:
    listed = [{"id": name.replace("_", "-"), "state": state} for name, state in states.items()]
    return {"eligible": eligible, "requirements": listed}


_ALL_MET: Final = {
    "minimum_passed": "met",
    "publicity_running": "met",
    "conduct_corrected": "met",
    "duties_performed": "met",
    "public_commitment": "met",
}

_OF_2022: Final = {
    "decided_on": "2022-01-10",
    "special_field": None,
    "gravity_legacy": "ordinary",
    "conduct_corrected_on": "2022-01-20",
    "duties_performed_on": "2022-01-20",
}

EXAMPLES: Final = (
    _penalty("未给出判断日", "no day of judgement", "", "missing", ["on"]),
    _penalty(
        "食品领域处罚，最短公示期最后一日尚不能申请",
        "a penalty in food: not yet on the last day of the minimum",
        "2025-03-01",
        "answer",
        _eligible(eligible=False, **{**_ALL_MET, "minimum_passed": "unmet"}),
    ),
    _penalty(
        "食品领域处罚，最短公示期届满次日可以申请",
        "a penalty in food: from the day after the minimum",
        "2025-03-02",
        "answer",
        _eligible(eligible=True, **_ALL_MET),
    ),
    _penalty(
        "是否作出承诺不详",
        "whether a commitment was made is not known",
        "2025-03-02",
        "answer",
        _eligible(eligible=None, **{**_ALL_MET, "public_commitment": "unknown"}),
        commitment_made=None,
    ),
    _penalty(
        "判断日义务尚未履行完毕",
        "duties not yet performed on the day",
        "2025-03-02",
        "answer",
        _eligible(eligible=False, **{**_ALL_MET, "duties_performed": "unmet"}),
        duties_performed_on="2025-03-03",
    ),
    _penalty(
        "令58最长公示期届满次日：已自动停止公示",
        "the day after the maximum of order 58: publicity has ended by itself",
        "2026-05-02",
        "answer",
        _eligible(eligible=False, **{**_ALL_MET, "publicity_running": "unmet"}),
        decided_on="2023-05-01",
        special_field=None,
    ),
    _penalty(
        "2025年的处罚，令36施行后判断：两种读法下最短公示期不同",
        "a penalty of 2025 judged under order 36: the two readings differ in the minimum",
        "2026-05-01",
        "answer",
        _eligible(eligible=None, **{**_ALL_MET, "minimum_passed": "unknown"}),
        decided_on="2025-12-01",
        gravity="ordinary",
    ),
    _penalty(
        "令36施行后的一般失信，最短公示期届满次日",
        "ordinary dishonesty under order 36, the day after the minimum",
        "2026-08-02",
        "answer",
        _eligible(eligible=True, **_ALL_MET),
        decided_on="2026-05-01",
        gravity="ordinary",
    ),
    _penalty(
        "轻微失信没有最短公示期",
        "minor: there is no minimum",
        "2026-05-01",
        "answer",
        _eligible(eligible=True, **_ALL_MET),
        decided_on="2026-05-01",
        gravity="minor",
    ),
    _penalty(
        "令36最长公示期届满而义务未履行：是否停止公示依行业规定",
        "order 36, past the maximum without performance: the industry's rules decide",
        "2027-05-02",
        "answer",
        _eligible(eligible=None, **{**_ALL_MET, "publicity_running": "unknown", "duties_performed": "unknown"}),
        decided_on="2026-05-01",
        gravity="ordinary",
        duties_performed_on=None,
    ),
    _penalty(
        "527号施行期间，一般失信，最短公示期届满次日",
        "under notice 527, ordinary dishonesty, the day after the minimum",
        "2022-04-11",
        "answer",
        _eligible(
            eligible=True,
            minimum_passed="met",
            publicity_running="met",
            duties_performed="met",
            public_commitment="met",
        ),
        **_OF_2022,
    ),
    _penalty(
        "令58施行前一日：条件依527号，一般失信已自动停止公示",
        "the day before order 58, the conditions of notice 527: publicity has ended by itself",
        "2023-04-30",
        "answer",
        _eligible(
            eligible=False,
            minimum_passed="met",
            publicity_running="unmet",
            duties_performed="met",
            public_commitment="met",
        ),
        **_OF_2022,
    ),
    _penalty(
        "令58施行首日：条件依令58",
        "the first day of order 58: its conditions",
        "2023-05-01",
        "answer",
        _eligible(eligible=False, **{**_ALL_MET, "publicity_running": "unmet"}),
        **_OF_2022,
    ),
    _penalty(
        "令36施行前一日：条件依令58",
        "the day before order 36: the conditions of order 58",
        "2026-03-31",
        "answer",
        _eligible(eligible=True, **_ALL_MET),
    ),
    _penalty(
        "令36施行首日，2024年的处罚未标明失信程度：期限不能断定",
        "the first day of order 36, a penalty of 2024 without gravity: its period cannot be told",
        "2026-04-01",
        "answer",
        _eligible(eligible=None, **{**_ALL_MET, "minimum_passed": "unknown", "publicity_running": "unknown"}),
    ),
    _penalty(
        "527号施行期间，特定严重失信不得修复",
        "under notice 527, specially serious dishonesty cannot be repaired",
        "2023-01-10",
        "answer",
        _eligible(eligible=False, repair_allowed="unmet"),
        decided_on="2022-01-10",
        penalty_kinds=["revoke_permit"],
    ),
    _penalty(
        "处罚自然人",
        "a penalty on a person",
        "2025-03-02",
        "silent",
        addressee_kind="natural_person",
    ),
    _record(
        "违约失信：认定部门确认前一日",
        "a breach: the day before the determining department's confirmation",
        "2024-08-24",
        "answer",
        _eligible(eligible=False, performance_confirmed="unmet"),
    ),
    _record(
        "违约失信：认定部门确认当日，没有最短期限",
        "a breach: the day of the confirmation, without a minimum",
        "2024-08-25",
        "answer",
        _eligible(eligible=True, performance_confirmed="met"),
    ),
    _record(
        "违约失信：早于1103号可以确认的施行日",
        "a breach: before the day on which notice 1103 was certainly in force",
        "2023-08-09",
        "undetermined",
        [],
    ),
    _record(
        "失信被执行人：法院删除当日",
        "a judgment debtor: the day of the court's deletion",
        "2025-01-10",
        "answer",
        _eligible(eligible=True, court_deletion="met"),
        dishonesty_category="dishonest_judgment_debtor",
        deleted_on="2025-01-10",
    ),
    _record(
        "纪律处分：解除日期不详",
        "a disciplinary action: the release is not known",
        "2025-01-10",
        "answer",
        _eligible(eligible=None, discipline_released="unknown"),
        dishonesty_category="discipline",
    ),
    _record(
        "问责处理：未见修复条件",
        "accountability: no conditions were seen",
        "2025-01-10",
        "silent",
        dishonesty_category="accountability",
    ),
    _penalty("527号之前：未编入", "before notice 527", "2019-06-30", "silent"),
)
