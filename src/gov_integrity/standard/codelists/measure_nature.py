"""措施性质 — who applies a measure: government, market, industry or society?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class MeasureNature(
    CodeList,
    title=Say("措施性质", "nature of a measure"),
    meaning=Say(
        "措施属于行政性、市场性、行业性还是社会性的激励、约束和惩戒",
        "whether a measure is administrative, of the market, of an industry or of society",
    ),
    confidence=LOCAL,
):
    """措施性质."""

    ADMINISTRATIVE = code("administrative", "行政性", "administrative")
    MARKET = code("market", "市场性", "of the market")
    INDUSTRY = code("industry", "行业性", "of an industry")
    SOCIAL = code("social", "社会性", "of society")
