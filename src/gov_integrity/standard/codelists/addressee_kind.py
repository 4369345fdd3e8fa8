"""行政相对人类别 — is the addressee an organisation, a person or an individual business?

Systems number these values differently (1/2/4 here, 01/02/03/04 there), so no number is taken as a word.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class AddresseeKind(
    CodeList,
    title=Say("行政相对人类别", "kind of addressee"),
    meaning=Say(
        "行政行为、承诺等所针对的是单位、自然人还是个体工商户",
        "whether an act or commitment concerns an organisation, a natural person or an individual business",
    ),
    confidence=SUMMARY,
):
    """行政相对人类别."""

    ORGANIZATION = code(
        "organization",
        "法人及非法人组织",
        "legal person or other organisation",
        words=("法人", "非法人组织", "法人和其他组织", "法人或其他组织"),
    )
    NATURAL_PERSON = code("natural_person", "自然人", "natural person")
    INDIVIDUAL_BUSINESS = code("individual_business", "个体工商户", "individual business", words=("个体户",))
