"""司法案件类别 — is it a lawsuit, a reconsideration or an arbitration?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class JudicialMatterKind(
    CodeList,
    title=Say("司法案件类别", "kind of judicial matter"),
    meaning=Say("诉讼、复议、仲裁等案件的类别", "the kind of a lawsuit, reconsideration or arbitration"),
    confidence=OURS,
):
    """司法案件类别."""

    ADMINISTRATIVE_LITIGATION = code("administrative_litigation", "行政诉讼", "administrative litigation")
    RECONSIDERATION = code("reconsideration", "行政复议", "administrative reconsideration", words=("复议",))
    CIVIL_LITIGATION = code("civil_litigation", "民事诉讼", "civil litigation")
    ARBITRATION = code("arbitration", "仲裁", "arbitration")
    OTHER = code("other", "其他", "other")
