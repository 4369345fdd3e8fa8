"""采纳意见多于收到意见 — were more opinions adopted than received?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.normative_document import NormativeDocument

check = Check(
    id="opinions-adopted-above-received",
    code="NUM223",
    of=NormativeDocument,
    level=ERROR,
    fails=value("opinions_adopted").above(value("opinions_received")),
    says=Say(
        "采纳意见{opinions_adopted}条，多于收到意见{opinions_received}条",
        "{opinions_adopted} opinions adopted, more than the {opinions_received} received",
    ),
    todo=Say("核对两个数，改正写错的一个。", "Compare the two numbers and correct the wrong one."),
    examples=(Bad(opinions_received=58, opinions_adopted=59), Good(opinions_received=58, opinions_adopted=58)),
)
