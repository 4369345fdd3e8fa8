"""备案早于公布 — can a document be filed before it was issued?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.normative_document import NormativeDocument

check = Check(
    id="document-filed-before-issue",
    code="DAT237",
    of=NormativeDocument,
    level=ERROR,
    fails=value("filed_on").before(value("issued_on")),
    says=Say("备案日期{filed_on}早于公布日期{issued_on}", "filed on {filed_on}, before it was issued on {issued_on}"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(Bad(issued_on="2024-06-03", filed_on="2024-06-02"), Good(issued_on="2024-06-03", filed_on="2024-06-03")),
)
