"""疑似重复的合同 — do two contracts have the same parties, day and amount?"""

from gov_integrity.forms.check import Bad, Check, Good, unique
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract import Contract

check = Check(
    id="contract-near-duplicate",
    code="REF201",
    of=Contract,
    level=WARNING,
    fails=unique("about_name", "counterparty_name", "signed_on", "amount"),
    says=Say(
        "双方、签订日期和金额都与{file}第{record}条相同，疑似重复",
        "the parties, the day and the amount equal those of record {record} in {file}",
    ),
    todo=Say("确是两份合同的，不用改；重复的删去一条。", "Leave both if they are two contracts; otherwise remove one."),
    examples=(Bad(contract_number="示例合同-另一份"), Good(contract_number="示例合同-另一份", signed_on="2023-01-05")),
)
