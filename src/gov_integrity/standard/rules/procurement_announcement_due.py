"""政府采购合同公告期限 — by when must a procurement contract be announced?

Many tables of contracts have no day of the announcement: where none is given nothing is said of a contract, and asked
for by name the rule still tells the day.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.outcome import Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import procurement_regulation_2015
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._procurement import NO_PROCUREMENT, is_procurement
from gov_integrity.standard.rules._worked import worked

TERM: Final = Figure(2, WORKDAYS, procurement_regulation_2015.instrument.at("第五十条"))
FROM_SIGNING: Final = Say(
    "自合同签订之日起算；涉及国家秘密、商业秘密的内容除外",
    "counted from signing; secrets of state and trade are left out",
)


def under_regulation_2015(contract: Contract, context: Context) -> Outcome:
    """Two working days from signing."""
    if not is_procurement(contract):
        return Silent(Why(NO_PROCUREMENT))
    return due(contract.signed_on, TERM, context, because=FROM_SIGNING)


_example = worked(Contract, contract_kind="procurement", announced_on=None)

rule = Rule(
    id="procurement-announcement-due",
    title=Say("政府采购合同公告期限", "deadline for announcing a procurement contract"),
    question=Say("政府采购合同最迟哪一天公告？", "by which day must a procurement contract be announced?"),
    of=(Contract,),
    version_day="signed_on",
    versions=(Version(under_regulation_2015, (TERM.cite,)),),
    concerns=lambda contract: is_procurement(contract) and contract.announced_on is not None,
    examples=(
        _example("条例施行前一日：未编入", "the day before the regulation", "silent", signed_on="2015-02-28"),
        _example(
            "条例施行当日（星期日）签订",
            "signed on its first day, a Sunday",
            "answer",
            {"due_on": "2015-03-03", "counted": "2015-03-03"},
            signed_on="2015-03-01",
        ),
        _example(
            "2023年3月16日（星期四）签订：跨周末",
            "signed on Thursday 16 March 2023: across a weekend",
            "answer",
            {"due_on": "2023-03-20", "counted": "2023-03-20"},
            signed_on="2023-03-16",
        ),
        _example(
            "第2个工作日在2027年",
            "working day 2 is in 2027",
            "undetermined",
            {"earliest": "2027-01-01"},
            signed_on="2026-12-30",
        ),
        _example(
            "招商引资协议，不适用",
            "an agreement on investment: outside",
            "silent",
            contract_kind="investment_promotion",
        ),
    ),
    kept=Kept(
        id="procurement-announcement-due",
        code="LAW359",
        element="announced_on",
        level=WARNING,
        says=Say(
            "合同于{signed_on}签订，最迟应于{due_on}公告，公告日期为{announced_on}（判断日{on}）",
            "signed on {signed_on}, to be announced by {due_on}; announced on {announced_on} (judged on {on})",
        ),
        todo=Say(
            "尚未公告的，立即公告；已经公告的，填写合同公告日期。",
            "Announce at once, or give the day of the announcement.",
        ),
        cite=(TERM.cite,),
    ),
)
