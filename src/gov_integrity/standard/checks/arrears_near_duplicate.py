"""疑似重复的欠款 — do two records tell of one debt?"""

from gov_integrity.forms.check import Bad, Check, Good, unique
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.arrears import Arrears

check = Check(
    id="arrears-near-duplicate",
    code="REF292",
    of=Arrears,
    level=WARNING,
    fails=unique("about_name", "creditor_name", "principal", "due_on", differing=("arrears_kind", "signed_on")),
    says=Say(
        "双方、本金和应付日期都与{file}第{record}条相同，疑似重复",
        "the parties, the principal and the due day equal those of record {record} in {file}",
    ),
    todo=Say("确是两笔欠款的，不用改；重复的删去一条。", "Leave both if they are two debts; otherwise remove one."),
    examples=(
        Bad(signed_on="2025-06-11"),
        Good(signed_on="2025-06-11", due_on="2025-08-25"),
    ),
)
