"""依申请公开的算例 — each way of applying, the correction, the time of third parties, the extension."""

from typing import Final

from gov_integrity.standard.records.disclosure_request import DisclosureRequest
from gov_integrity.standard.rules._worked import worked

_example = worked(
    DisclosureRequest,
    request_method="in_person",
    correction_asked_on=None,
    corrected_on=None,
    third_party_asked_on=None,
    third_party_answered_on=None,
    due_on=None,
    answered_on=None,
    answer_number=None,
    withheld_for=None,
    disputes=None,
    outcome="pending",
)


def _by(day: str) -> dict[str, str]:
    return {"due_on": day, "counted": day}


EXAMPLES: Final = (
    _example("2019年修订施行前一日：未编入", "the day before the revision of 2019", "silent", received_on="2019-05-14"),
    _example("修订施行当日收到", "received on its first day", "answer", _by("2019-06-13"), received_on="2019-05-15"),
    _example(
        "当面提交：20个工作日", "handed in: 20 working days", "answer", _by("2024-04-01"), received_on="2024-03-04"
    ),
    _example(
        "互联网提交：自双方确认之日，不自提交之日",
        "online: from the mutual confirmation",
        "answer",
        _by("2024-04-03"),
        request_method="online",
        received_on="2024-03-04",
        receipt_confirmed_on="2024-03-06",
    ),
    _example(
        "传真提交，未另填确认日期：以填报的收到日期为准",
        "by fax, no confirmation given apart: the day of receipt as reported",
        "answer",
        _by("2024-04-01"),
        request_method="fax",
        received_on="2024-03-04",
    ),
    _example(
        "平常信函：以确认之日为收到之日",
        "plain mail: from the confirmation",
        "answer",
        _by("2024-04-02"),
        request_method="plain_mail",
        received_on="2024-03-05",
        receipt_confirmed_on="2024-03-05",
    ),
    _example(
        "需签收的邮寄：以签收之日为准，确认日期不起作用",
        "mail against signature: the signing counts, a confirmation does not",
        "answer",
        _by("2024-04-01"),
        request_method="signed_mail",
        received_on="2024-03-04",
        receipt_confirmed_on="2024-03-06",
    ),
    _example(
        "收到补正后重新起算",
        "counted anew from the correction",
        "answer",
        _by("2024-04-10"),
        received_on="2024-03-04",
        correction_asked_on="2024-03-08",
        corrected_on="2024-03-12",
    ),
    _example(
        "补正尚未收到",
        "the correction has not come",
        "undetermined",
        [],
        received_on="2024-03-04",
        correction_asked_on="2024-03-08",
    ),
    _example(
        "征求第三方意见5个工作日不计",
        "five working days of a third party do not count",
        "answer",
        _by("2024-04-09"),
        received_on="2024-03-04",
        third_party_asked_on="2024-03-15",
        third_party_answered_on="2024-03-22",
    ),
    _example(
        "第三方逾期答复：只扣除15个工作日",
        "a third party that answers late: only 15 working days do not count",
        "answer",
        _by("2024-04-23"),
        received_on="2024-03-04",
        third_party_asked_on="2024-03-15",
        third_party_answered_on="2024-04-20",
    ),
    _example(
        "第三方尚未答复：期限中止",
        "the third party has not answered: the clock stands",
        "undetermined",
        {"since": "2024-03-16", "remaining": 11},
        on="2024-03-20",
        received_on="2024-03-04",
        third_party_asked_on="2024-03-15",
    ),
    _example(
        "第三方未答复而15个工作日已过：期限恢复",
        "the third party never answered, its time is over: the clock goes on",
        "answer",
        _by("2024-04-23"),
        on="2024-04-10",
        received_on="2024-03-04",
        third_party_asked_on="2024-03-15",
    ),
    _example(
        "第三方当日答复：没有扣除",
        "the third party answered the same day: nothing is left out",
        "answer",
        _by("2024-04-01"),
        received_on="2024-03-04",
        third_party_asked_on="2024-03-15",
        third_party_answered_on="2024-03-15",
    ),
    _example(
        "经批准延长：至多40个工作日",
        "extended: at most 40 working days",
        "answer",
        _by("2024-04-29"),
        received_on="2024-03-04",
        extension_approved=True,
    ),
    _example("申请人撤回", "withdrawn", "silent", received_on="2024-03-04", outcome="withdrawn"),
    _example(
        "2027年放假安排尚未公布",
        "the holidays of 2027 not yet announced",
        "undetermined",
        {"earliest": "2027-01-11"},
        received_on="2026-12-18",
    ),
)
