"""文件有效期倒置 — does a document end before it is in force?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.normative_document import NormativeDocument

check = Check(
    id="document-expires-before-force",
    code="DAT285",
    of=NormativeDocument,
    level=ERROR,
    fails=value("valid_until").before(value("in_force_on")),
    says=Say(
        "文件有效期至{valid_until}，早于施行日期{in_force_on}",
        "the document is valid until {valid_until}, before it is in force on {in_force_on}",
    ),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(in_force_on="2024-06-01", valid_until="2024-05-31"),
        Good(in_force_on="2024-06-01", valid_until="2024-06-01"),
    ),
)
