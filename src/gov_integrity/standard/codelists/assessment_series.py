"""考核序列 — by which series of grades is an official assessed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class AssessmentSeries(
    CodeList,
    title=Say("考核序列", "series of the annual assessment"),
    meaning=Say(
        "年度考核适用公务员还是事业单位的等次", "whether the grades of civil servants or of public institutions apply"
    ),
    confidence=OURS,
):
    """考核序列."""

    CIVIL_SERVANT = code("civil_servant", "公务员考核", "civil servants", words=("公务员",))
    PUBLIC_INSTITUTION = code(
        "public_institution",
        "事业单位工作人员考核",
        "public institutions",
        words=(
            "事业单位",
            "事业单位工作人员",
        ),
    )
