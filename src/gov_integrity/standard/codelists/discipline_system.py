"""处分类型 — under which rules was a disciplinary action taken?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class DisciplineSystem(
    CodeList,
    title=Say("处分类型", "system of discipline"),
    meaning=Say("处分依据哪一套规定作出", "under which set of rules a disciplinary action was taken"),
    confidence=SUMMARY,
):
    """处分类型."""

    GOVERNMENTAL = code("governmental", "政务处分", "governmental discipline", words=("政务",))
    CIVIL_SERVANT = code(
        "civil_servant",
        "公务员处分",
        "discipline of civil servants",
        words=(
            "公务员",
            "机关处分",
        ),
    )
    PUBLIC_INSTITUTION = code(
        "public_institution", "事业单位处分", "discipline of public institutions", words=("事业单位",)
    )
    STATE_ENTERPRISE = code(
        "state_enterprise",
        "国有企业处分",
        "discipline of state-owned enterprises",
        words=(
            "国企",
            "国有企业",
        ),
    )
    PARTY = code("party", "党纪处分", "party discipline", words=("党纪",))
