"""逾期利息的算例 — the first day, both regulations, payments before and after the last day, rates agreed, disputes."""

from typing import Final

from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.rules._worked import worked

_example = worked(
    Arrears,
    inspection_agreed=False,
    inspection_passed_on=None,
    inspection_term_ends_on=None,
    agreed_days=None,
    disputed_amount=None,
    payments=None,
    outstanding="1000000",
)


def _fen(amount: int, starts_on: str = "2025-08-01") -> dict[str, object]:
    return {"starts_on": starts_on, "amount": amount}


EXAMPLES: Final = (
    _example(
        "2020年条例之前交付：未编入",
        "delivered before the regulation of 2020",
        "silent",
        on="2021-01-04",
        delivered_on="2020-08-31",
    ),
    _example(
        "2020年条例施行当日交付，逾期十日",
        "delivered on the first day of 2020's regulation, ten days late",
        "answer",
        _fen(500000, "2020-10-10"),
        on="2020-10-19",
        delivered_on="2020-09-01",
    ),
    _example(
        "修订施行前一日交付，逾期一日",
        "delivered the day before the revision, one day late",
        "answer",
        _fen(50000, "2025-07-01"),
        on="2025-07-01",
        delivered_on="2025-05-31",
    ),
    _example(
        "修订施行当日交付，逾期一日",
        "delivered on the day of the revision, one day late",
        "answer",
        _fen(50000, "2025-07-02"),
        on="2025-07-02",
        delivered_on="2025-06-01",
    ),
    _example("最迟付款日当日", "on the last day of payment", "silent", on="2025-07-31"),
    _example("逾期一日", "one day late", "answer", _fen(50000), on="2025-08-01"),
    _example("逾期三十日", "thirty days late", "answer", _fen(1500000), on="2025-08-30"),
    _example(
        "最迟付款日已付一部分，该部分不计息",
        "a part paid on the last day bears none",
        "answer",
        _fen(300000),
        on="2025-08-10",
        payments=[{"paid_on": "2025-07-31", "amount": "400000"}],
    ),
    _example(
        "逾期后分次付款：各计至付款之日，合计后四舍五入到分",
        "paid in parts when late: each to its day, rounded once",
        "answer",
        _fen(1734999),
        on="2025-09-10",
        payments=[{"paid_on": "2025-08-20", "amount": "300000.5"}],
    ),
    _example(
        "判断日之后的付款视为未付",
        "a payment after the day of judgement is not yet one",
        "answer",
        _fen(1500000),
        on="2025-08-30",
        payments=[{"paid_on": "2025-09-01", "amount": "300000"}],
    ),
    _example(
        "有争议十万元",
        "100,000 yuan disputed",
        "undetermined",
        [_fen(1350000), _fen(1500000)],
        on="2025-08-30",
        disputed_amount="100000",
    ),
    _example(
        "约定利率高于贷款市场报价利率：从其约定",
        "a rate above the LPR was agreed",
        "answer",
        {"starts_on": "2025-08-01", "amount": None, "yearly_percent": "6"},
        on="2025-08-30",
        agreed_interest_rate="6",
        signing_lpr="3.1",
    ),
    _example(
        "约定利率等于贷款市场报价利率：从其约定",
        "a rate equal to the LPR was agreed",
        "answer",
        {"starts_on": "2025-08-01", "amount": None, "yearly_percent": "3.1"},
        on="2025-08-30",
        agreed_interest_rate="3.1",
        signing_lpr="3.1",
    ),
    _example(
        "约定利率低于贷款市场报价利率：两种读法",
        "a rate below the LPR was agreed: two readings",
        "open",
        {"lpr": {"starts_on": "2025-08-01", "amount": None}, "statutory": _fen(1500000)},
        on="2025-08-30",
        agreed_interest_rate="2",
        signing_lpr="3.1",
    ),
    _example(
        "约定了利率，订约时报价利率不详",
        "a rate agreed, the LPR not given",
        "missing",
        ["signing_lpr"],
        on="2025-08-30",
        agreed_interest_rate="6",
    ),
    _example("没有判断日", "no day of judgement", "missing", ["on"]),
    _example(
        "收款方规模不详",
        "the creditor's size not known",
        "missing",
        ["creditor_size"],
        on="2025-08-30",
        creditor_size="unknown",
    ),
    _example("付款方不在条例范围内", "a debtor outside the regulation", "silent", on="2025-08-30", debtor_kind="other"),
    _example(
        "尚未验收，付款期限未定",
        "not yet inspected, the last day not certain",
        "undetermined",
        [],
        on="2025-07-12",
        inspection_agreed=True,
        inspection_term_ends_on="2025-07-16",
    ),
)
