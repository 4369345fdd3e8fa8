"""一事两种格式 — is one act sent in two layouts?"""

from gov_integrity.forms.check import LAYOUT, Bad, Check, Good, unique
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._addressee import Addressee
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

check = Check(
    id="double-layout",
    code="REF290",
    of=Addressee,
    level=ERROR,
    fails=unique("decision_number", "about_name", differing=(LAYOUT,)),
    says=Say(
        "与{file}第{record}条是同一文书号、同一相对人，却按另一种数据格式报送",
        "the same document and addressee as record {record} in {file}, sent in another layout",
    ),
    todo=Say("一件事只按一种格式报送，删去另一条。", "Send an act in one layout; remove the other record."),
    examples=(
        Bad(of=AdministrativePenalty),
        Good(of=AdministrativePenalty, decision_number="示罚〔2024〕另1号"),
        Bad(of=AdministrativeLicense),
        Good(of=AdministrativeLicense, decision_number="示许〔2024〕另1号"),
    ),
)
