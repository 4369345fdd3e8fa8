"""评优评先的算例 — the days around a determination and its end, each occasion, and what is never answered."""

from typing import Final

from gov_integrity.standard.records.credit_check import CreditCheck
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._worked import worked

_example = worked(DishonestyRecord, confirmed_performed_on=None, deleted_on=None, released_on=None)
_AFFECTED: Final = {"affected": True, "since": "2024-06-01"}
_NOT: Final = {"affected": False, "since": None}

_RECORDS: Final = (
    _example("国务院意见之前：未编入", "before the guidance of 2016", "silent", on="2016-12-21"),
    _example("认定前一日", "the day before the determination", "answer", _NOT, on="2024-05-31"),
    _example("认定当日", "on its day", "answer", _AFFECTED, on="2024-06-01"),
    _example(
        "确认履行前一日",
        "the day before performance is confirmed",
        "answer",
        _AFFECTED,
        on="2024-09-09",
        confirmed_performed_on="2024-09-10",
    ),
    _example(
        "确认履行当日", "the day it is confirmed", "answer", _NOT, on="2024-09-10", confirmed_performed_on="2024-09-10"
    ),
    _example(
        "认定被撤销",
        "the determination is revoked",
        "answer",
        _NOT,
        on="2024-09-10",
        record_state="revoked",
        revoked_on="2024-08-01",
    ),
    _example("没有判断日", "no day of judgement", "missing", ["on"]),
)

_example = worked(CreditCheck, subjects_refused=None, refusal_basis=None)

EXAMPLES: Final = (
    *_RECORDS,
    _example(
        "“两代表一委员”候选人：不作答",
        "candidates as deputies: no answer",
        "silent",
        occasion="deputy_candidacy",
    ),
    _example(
        "“两代表一委员”候选人，当地报告取消资格：仍不作答",
        "candidates as deputies, refusals reported: still no answer",
        "silent",
        occasion="deputy_candidacy",
        subjects_refused=1,
        refusal_basis="示例地方文件",
    ),
    _example(
        "评优评先，当地报告取消资格",
        "honours, refusals reported",
        "answer",
        {"refused": 2},
        occasion="honours",
        subjects_refused=2,
        refusal_basis="示例地方文件",
    ),
    _example("文明单位，没有取消资格", "civilised units, none refused", "silent", occasion="civilized_unit"),
    _example(
        "拟录用、调任公务员：只有依法列入的不得录用",
        "recruitment: only those lawfully listed are barred",
        "answer",
        "listed_subjects_only",
        occasion="recruitment_transfer",
    ),
    _example(
        "公务员法修订施行前一日：未读",
        "recruitment the day before the revised law",
        "silent",
        occasion="recruitment_transfer",
        checked_on="2019-05-31",
    ),
    _example(
        "政府采购核查，不涉及荣誉",
        "a check for procurement: not about honours",
        "silent",
        occasion="procurement",
    ),
)
