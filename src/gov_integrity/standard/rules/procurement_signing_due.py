"""政府采购合同签订期限 — by when must the contract be signed after the notice of award?"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import DAYS, Figure
from gov_integrity.forms.outcome import Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import procurement_law_2014
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._procurement import NO_PROCUREMENT, is_procurement
from gov_integrity.standard.rules._worked import worked

TERM: Final = Figure(30, DAYS, procurement_law_2014.instrument.at("第四十六条"))
FROM_NOTICE: Final = Say("自中标、成交通知书发出之日起算", "counted from the day the notice of award was sent")


def under_law(contract: Contract, context: Context) -> Outcome:
    """Thirty days from the notice of award."""
    if not is_procurement(contract):
        return Silent(Why(NO_PROCUREMENT))
    if contract.award_notified_on is None:
        message = "the version was chosen by the day of the notice"
        raise ValueError(message)
    return due(contract.award_notified_on, TERM, context, because=FROM_NOTICE)


_example = worked(Contract, contract_kind="procurement")

rule = Rule(
    id="procurement-signing-due",
    title=Say("政府采购合同签订期限", "deadline for signing a procurement contract"),
    question=Say(
        "中标、成交通知书发出后最迟哪一天签订合同？",
        "by which day must the contract be signed after the notice of award?",
    ),
    of=(Contract,),
    version_day="award_notified_on",
    versions=(Version(under_law, (TERM.cite,)),),
    concerns=lambda contract: is_procurement(contract) and contract.award_notified_on is not None,
    examples=(
        _example("修正之前：未编入", "before the amendment", "silent", award_notified_on="2014-08-30"),
        _example(
            "修正当日发出通知书：三十日",
            "notice on the day of the amendment: thirty days",
            "answer",
            {"due_on": "2014-09-30", "counted": "2014-09-30"},
            award_notified_on="2014-08-31",
        ),
        _example(
            "届满日是星期六：顺延",
            "the last day is a Saturday and moves",
            "answer",
            {"due_on": "2023-03-20", "counted": "2023-03-18"},
            award_notified_on="2023-02-16",
        ),
        _example(
            "通知书日期不详",
            "the day of the notice not given",
            "missing",
            ["award_notified_on"],
            award_notified_on=None,
        ),
        _example(
            "届满日在2027年",
            "the last day is in 2027",
            "undetermined",
            {"earliest": "2027-01-09"},
            award_notified_on="2026-12-10",
        ),
        _example(
            "建设工程合同，不适用",
            "a works contract: outside",
            "silent",
            contract_kind="engineering",
            award_notified_on="2023-02-16",
        ),
    ),
    kept=Kept(
        id="procurement-signing-due",
        code="LAW360",
        element="signed_on",
        level=WARNING,
        says=Say(
            "中标、成交通知书于{award_notified_on}发出，最迟应于{due_on}签订合同，合同签订日期为{signed_on}（判断日{on}）",
            "the notice of award was sent on {award_notified_on}, the contract to be signed by {due_on}; signed on "
            "{signed_on} (judged on {on})",
        ),
        todo=Say("核对中标、成交通知书发出日期和合同签订日期。", "Compare the days of the notice and of signing."),
        cite=(TERM.cite,),
    ),
)
