"""付款期限的例 — worked examples of payment terms: each start, each side of the revision, and what is not answered."""

from datetime import date
from typing import Final

from gov_integrity.forms.rule import Worked
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.arrears import Arrears

_PLAIN: Final = {
    "inspection_agreed": False,
    "inspection_passed_on": None,
    "inspection_term_ends_on": None,
    "agreed_days": None,
}


def _example(zh: str, en: str, outcome: str, value: object = None, on: str = "", **changes: object) -> Worked:
    day = date.fromisoformat(on) if on else None
    changed = {**_PLAIN, **changes}
    return Worked(says=Say(zh, en), of=Arrears, changes=changed, on=day, outcome=outcome, value=value)


def _due(counted: str, due_on: str = "") -> dict[str, str]:
    return {"due_on": due_on or counted, "counted": counted}


def _large(zh: str, en: str, outcome: str, value: object = None, **changes: object) -> Worked:
    return _example(zh, en, outcome, value, "", debtor_kind="large_enterprise", **changes)


EXAMPLES: Final = (
    _example(
        "2020年条例施行前交付：未编入", "delivered before the regulation of 2020", "silent", delivered_on="2020-08-31"
    ),
    _example(
        "2020年条例施行首日交付：30日届满遇国庆假期，顺延",
        "delivered on the first day of 2020's regulation: the last day is a holiday and moves",
        "answer",
        _due("2020-10-01", "2020-10-09"),
        delivered_on="2020-09-01",
    ),
    _example(
        "修订施行前一日交付，机关付款",
        "delivered the day before the revision, a state organ pays",
        "answer",
        _due("2025-06-30"),
        delivered_on="2025-05-31",
    ),
    _example(
        "修订施行后交付，没有约定：30日",
        "delivered under the revision, nothing agreed: 30 days",
        "answer",
        _due("2025-07-31"),
        delivered_on="2025-07-01",
    ),
    _example(
        "约定0日：交付当日付款",
        "agreed 0 days: payment on delivery",
        "answer",
        _due("2025-07-01"),
        delivered_on="2025-07-01",
        agreed_days=0,
    ),
    _example(
        "约定60日：届满日为星期六，顺延至星期一",
        "agreed 60 days: the last day is a Saturday and moves to Monday",
        "answer",
        _due("2025-08-30", "2025-09-01"),
        delivered_on="2025-07-01",
        agreed_days=60,
    ),
    _example(
        "约定61日：超过最长期限，两种读法",
        "agreed 61 days, more than allowed: two readings",
        "open",
        {"agreed-up-to-cap": _due("2025-08-30", "2025-09-01"), "statutory": _due("2025-07-31")},
        delivered_on="2025-07-01",
        agreed_days=61,
    ),
    _example(
        "约定验收：自验收合格之日起算",
        "inspection agreed: from the day it is passed",
        "answer",
        _due("2025-08-24", "2025-08-25"),
        inspection_agreed=True,
        inspection_passed_on="2025-07-10",
        inspection_term_ends_on="2025-07-16",
        agreed_days=45,
    ),
    _example(
        "拖延验收：自约定的验收期限届满之日起算",
        "inspection delayed: from the end of its agreed term",
        "answer",
        _due("2025-08-15"),
        inspection_agreed=True,
        inspection_passed_on="2025-07-20",
        inspection_term_ends_on="2025-07-16",
    ),
    _example(
        "尚未验收，约定的验收期限未满",
        "not yet inspected, the agreed term still runs",
        "undetermined",
        {"earliest": "2025-08-11", "latest": "2025-08-15"},
        on="2025-07-12",
        inspection_agreed=True,
        inspection_term_ends_on="2025-07-16",
    ),
    _example(
        "按进度结算：自双方确认结算金额之日起算",
        "progress settlement: from the day both confirm the amount",
        "answer",
        _due("2025-08-04"),
        amount_confirmed_on="2025-07-05",
    ),
    _example(
        "届满日在放假安排尚未公布的2027年",
        "the last day falls into 2027, whose holidays are not yet announced",
        "undetermined",
        {"earliest": "2027-01-14", "latest": "2027-01-24"},
        delivered_on="2026-12-15",
    ),
    _large(
        "大型企业，修订施行前交付：没有规定日数",
        "a large enterprise before the revision: no number of days",
        "silent",
        delivered_on="2025-05-31",
    ),
    _large(
        "大型企业，修订施行后订立并交付：60日",
        "a large enterprise, contract and delivery under the revision: 60 days",
        "answer",
        _due("2025-08-30", "2025-09-01"),
        delivered_on="2025-07-01",
    ),
    _large(
        "大型企业，修订施行前订立、施行首日交付：两种读法",
        "a large enterprise, the contract older than the revision: two readings",
        "open",
        {"sme-payment-2020": None, "sme-payment-2025": _due("2025-07-31")},
        signed_on="2025-05-20",
        delivered_on="2025-06-01",
    ),
    _large(
        "大型企业约定90日：是否合理须个案判断",
        "a large enterprise with 90 days agreed: whether that is reasonable is a matter of the case",
        "open",
        {"agreed": _due("2025-09-29"), "statutory": _due("2025-08-30", "2025-09-01")},
        delivered_on="2025-07-01",
        agreed_days=90,
    ),
    _large(
        "大型企业，订立日期不详",
        "a large enterprise, the contract's day not given",
        "missing",
        ["signed_on"],
        signed_on=None,
    ),
    _example("收款方是大型企业", "the creditor is a large enterprise", "silent", creditor_size="large"),
    _example(
        "收款方规模不详", "the creditor's size is not known", "missing", ["creditor_size"], creditor_size="unknown"
    ),
    _example("付款方不在条例范围内", "a debtor outside the regulation", "silent", debtor_kind="other"),
    _example("交付日期不详", "the day of delivery not given", "missing", ["delivered_on"], delivered_on=None),
)
