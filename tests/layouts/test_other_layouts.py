"""Commitments, joint cases, repairs and objections: their headers and the words of their codes."""

from collections.abc import Sequence

import pytest

from gov_integrity.forms.kind import Dialect
from tests.layouts.rows_of import LAYOUTS, head_of

CASES = [
    (
        "commitment-interface",
        "commitment",
        [
            *("code", "subjectName", "subjectCategory", "identify", "commitmentType", "reason", "content"),
            *("liabilityBreach", "commitmentDate", "validity", "acceptanceUnit", "publicationType", "superviseStatus"),
            *("pastDue", "fulfillmentStatus"),
        ],
    ),
    (
        "commitment-interface",
        "commitment",
        [
            "承诺编码",
            "承诺主体名称",
            "主体类别",
            "统一社会信用代码",
            "承诺类型",
            "承诺事由",
            "承诺内容",
            "承诺作出日期",
        ],
    ),
    (
        "joint-sanction-feedback",
        "case-feedback",
        ["案例编号", "主题名称", "主题类型", "主题状态", "环节", "发起部门", "响应部门", "部门角色"],
    ),
    ("joint-sanction-feedback", "measure", ["措施对象名称", "主题类型", "措施类别", "实施部门", "措施依据"]),
    ("repair-and-objection", "repair", ["办件编号", "third_id", "data_table", "修复主体", "申请时间", "办件状态"]),
    ("repair-and-objection", "objection", ["办件编号", "third_id", "异议主体", "异议日期", "办件状态", "异议理由"]),
    (
        "credit-lists",
        "list-entry",
        [
            *("ZTLB", "MDLX", "ZTMC", "TYSHXYDM", "FDDBR", "ZJHM", "RDBM", "RDBMTYSHXYDM", "RDYJ", "RDRQ"),
            *("YXQS", "YXQZ", "LRMDSY", "列入日期", "退出日期", "TCMDYY", "文书号", "涉及金额（元）"),
        ],
    ),
    (
        "judgment-debtors",
        "dishonest-judgment-debtor",
        [
            *("id", "iname", "caseCode", "age", "sexy", "cardNum", "businessEntity", "courtName", "areaName"),
            *("partyTypeName", "gistId", "regDate", "gistUnit", "duty", "performance", "performedPart"),
            *("unperformPart", "disruptTypeName", "publishDate"),
        ],
    ),
]


@pytest.mark.parametrize(("layout", "record", "names"), CASES)
def test_a_layout_is_known_by_its_headers(layout: str, record: str, names: Sequence[str]) -> None:
    head = head_of(dict.fromkeys(names, ""))
    assert (head.layout, head.record.record_id) == (layout, record)
    assert not [finding for finding in head.findings if finding.code == "CSV060"]


@pytest.mark.parametrize(
    ("layout", "element", "words"),
    [
        (
            "commitment-interface",
            "committer_kind",
            {"1": "organization", "2": "natural_person", "4": "individual_business"},
        ),
        ("commitment-interface", "supervision_state", {"0": "ongoing", "2": "finished"}),
        ("commitment-interface", "fulfilment_status", {"1": "full", "2": "partial", "3": "none"}),
        ("commitment-interface", "disclosure_scope", {"1": "public", "2": "limited", "3": "none"}),
        (
            "judgment-debtors",
            "party_kind",
            {"0": "natural_person", "1": "organization", "法人或其他组织": "organization"},
        ),
        ("judgment-debtors", "fulfilment_status", {"全部未履行": "none", "部分未履行": "partial"}),
        ("joint-sanction-feedback", "measure_direction", {"0": "incentive", "1": "sanction"}),
        (
            "joint-sanction-feedback",
            "case_state",
            {
                "0": "to_be_set",
                "1": "not_enabled",
                "2": "supervised",
                "3": "suspended",
                "4": "ended",
                "5": "deleted",
            },
        ),
        (
            "repair-and-objection",
            "state",
            {"0": "pending_review", "1": "pending_verify", "2": "approved", "3": "rejected", "4": "done"},
        ),
    ],
)
def test_words_of_codes(layout: str, element: str, words: dict[str, str]) -> None:
    table = LAYOUTS[layout].tables[0]
    kind, dialect = table.record.elements[element].kind, Dialect(words=table.words.get(element, {}))
    assert {word: kind.read(word, dialect) for word in words} == words
