"""建议提案的算例 — each kind on both sides of its own instrument, longer and urgent terms, what is local."""

from typing import Final

from gov_integrity.standard.records.supervisory_proposal import SupervisoryProposal
from gov_integrity.standard.rules._worked import worked

_plain: Final = {
    "answered_on": None,
    "answer_page": None,
    "adoption_result": None,
    "implemented_on": None,
    "satisfaction": None,
    "due_on": None,
    "extension_approved": None,
}
_example = worked(SupervisoryProposal, proposal_kind="deputy_suggestion", **_plain)


def _due(counted: str, due_on: str = "") -> dict[str, str]:
    return {"due_on": due_on or counted, "counted": counted}


_DEPUTIES: Final = (
    _example("国务院意见之前：未编入", "before the guidance of 2016", "silent", received_on="2016-12-21"),
    _example("意见当日：三个月", "its first day: three months", "answer", _due("2017-03-22"), received_on="2016-12-22"),
    _example(
        "2025年修正前一日交办：三个月",
        "assigned the day before the amendment of 2025",
        "answer",
        _due("2025-06-10"),
        received_on="2025-03-10",
    ),
    _example("2025年修正当日交办：三个月", "on its day", "answer", _due("2025-06-11"), received_on="2025-03-11"),
    _example(
        "涉及面广、处理难度大：六个月",
        "of wide scope: six months",
        "answer",
        _due("2025-10-15"),
        received_on="2025-04-15",
        extension_approved=True,
    ),
    _example(
        "旧法下涉及面广：六个月",
        "of wide scope under the old text: six months",
        "answer",
        _due("2024-08-06"),
        received_on="2024-02-06",
        extension_approved=True,
    ),
    _example(
        "没有对应日：至月末",
        "no corresponding day: the end of the month",
        "answer",
        _due("2024-02-29"),
        received_on="2023-11-30",
    ),
    _example(
        "届满日是星期六：顺延",
        "the last day is a Saturday and moves",
        "answer",
        _due("2025-08-16", "2025-08-18"),
        received_on="2025-05-16",
    ),
    _example(
        "会办单位，江苏：没有读到期限",
        "a body that only assists, in Jiangsu: no term was read",
        "silent",
        region="320100",
        received_on="2025-05-16",
        handling_role="assisting",
    ),
    _example(
        "会办单位，河南办法施行前一日",
        "a body that only assists, the day before Henan's measures",
        "silent",
        received_on="2017-07-31",
        handling_role="assisting",
    ),
    _example(
        "会办单位，河南办法施行首日：省代表的建议两个月，遇国庆节顺延",
        "a body that only assists, the first day of Henan's measures: two months, moved by the holidays",
        "open",
        {"province": _due("2017-10-01", "2017-10-09")},
        received_on="2017-08-01",
        handling_role="assisting",
    ),
    _example(
        "会办单位，信阳：省代表的建议两个月，其他可以参照",
        "a body that only assists, in Xinyang: two months for the province, others may follow",
        "open",
        {"province": _due("2025-07-16")},
        region="411500",
        received_on="2025-05-16",
        handling_role="assisting",
    ),
    _example(
        "政协提案：依地方规定", "a conference proposal: local rules", "silent", proposal_kind="conference_proposal"
    ),
)

_example = worked(SupervisoryProposal, proposal_kind="judicial_suggestion", session=None, **_plain)

_COURTS: Final = (
    _example(
        "2023年规定施行前一日：没有日数", "the day before the provisions of 2023", "silent", received_on="2023-11-15"
    ),
    _example(
        "规定施行当日：二个月", "their first day: two months", "answer", _due("2024-01-16"), received_on="2023-11-16"
    ),
    _example(
        "司法建议书载明期限",
        "the suggestion sets a day",
        "answer",
        _due("2024-04-30"),
        received_on="2024-03-04",
        due_on="2024-04-30",
    ),
    _example(
        "规定施行前的建议书载明期限：没有据以判断的规定",
        "a day set before the provisions",
        "silent",
        received_on="2023-11-15",
        due_on="2023-12-31",
    ),
)

_example = worked(SupervisoryProposal, proposal_kind="procuratorial_suggestion", session=None, **_plain)

_PROCURATORATES: Final = (
    _example(
        "2019年规定前一日，一般检察建议：没有日数",
        "the day before the provisions of 2019",
        "silent",
        received_on="2019-02-25",
        public_interest_litigation=False,
    ),
    _example(
        "2019年规定当日：二个月",
        "their first day: two months",
        "answer",
        _due("2019-04-26"),
        received_on="2019-02-26",
        public_interest_litigation=False,
    ),
    _example(
        "未写明是否公益诉讼：按一般检察建议",
        "not said whether before a lawsuit: the ordinary term",
        "answer",
        _due("2024-05-06"),
        received_on="2024-03-06",
    ),
    _example(
        "一般检察建议，紧急，未载明期限：没有日数",
        "urgent, no day set: no number",
        "silent",
        received_on="2024-03-06",
        public_interest_litigation=False,
        urgent=True,
    ),
    _example(
        "一般检察建议，紧急，载明期限",
        "urgent, a day set",
        "answer",
        _due("2024-03-20"),
        received_on="2024-03-06",
        public_interest_litigation=False,
        urgent=True,
        due_on="2024-03-20",
    ),
    _example(
        "紧急而未写明是否公益诉讼",
        "urgent, not said whether before a lawsuit",
        "missing",
        ["public_interest_litigation"],
        received_on="2024-03-06",
        urgent=True,
    ),
    _example(
        "公益诉讼诉前，解释施行前一日：没有日数",
        "before a lawsuit, the day before the interpretation",
        "silent",
        received_on="2018-03-01",
        public_interest_litigation=True,
    ),
    _example(
        "公益诉讼诉前，解释施行当日：二个月",
        "before a lawsuit, its first day: two months",
        "answer",
        _due("2018-05-02"),
        received_on="2018-03-02",
        public_interest_litigation=True,
    ),
    _example(
        "公益诉讼诉前，紧急：十五日，届满日是星期日",
        "before a lawsuit, urgent: fifteen days, the last a Sunday",
        "answer",
        _due("2024-03-24", "2024-03-25"),
        received_on="2024-03-09",
        public_interest_litigation=True,
        urgent=True,
    ),
    _example(
        "届满日在放假安排尚未公布的年度",
        "the last day in a year whose holidays are not announced",
        "undetermined",
        {"earliest": "2027-01-10"},
        received_on="2026-11-10",
        public_interest_litigation=True,
    ),
)

EXAMPLES: Final = (*_DEPUTIES, *_COURTS, *_PROCURATORATES)
