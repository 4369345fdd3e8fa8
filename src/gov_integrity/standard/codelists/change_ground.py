"""改变承诺、合同的事由 — on which ground may a promise or contract be changed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722


class ChangeGround(
    CodeList,
    title=Say("改变承诺、合同的事由", "ground for a lawful change"),
    meaning=Say(
        "依法可以改变政策承诺、合同约定的事由", "a ground on which a promise or contract may lawfully be changed"
    ),
    confidence=TEXT,
    cite=(business_environment_722.instrument.at("第三十一条"),),
):
    """改变承诺、合同的事由."""

    NATIONAL_INTEREST = code("national_interest", "国家利益", "national interest")
    PUBLIC_INTEREST = code("public_interest", "社会公共利益", "public interest", words=("公共利益",))
    OTHER_STATUTORY = code("other_statutory", "其他法定事由", "other statutory ground")
