"""合同类型 — what is a contract about?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ContractKind(
    CodeList,
    title=Say("合同类型", "kind of contract"),
    meaning=Say("政府合同的类型", "the kind of a government contract"),
    confidence=OURS,
):
    """合同类型."""

    PROJECT_CONSTRUCTION = code("project_construction", "投资项目建设", "construction of an investment project")
    INVESTMENT_PROMOTION = code("investment_promotion", "招商引资", "investment promotion")
    PPP = code("ppp", "政府和社会资本合作", "public-private partnership", words=("PPP",))
    STRATEGIC_AGREEMENT = code("strategic_agreement", "战略协议", "strategic agreement", words=("战略合作协议",))
    PROCUREMENT = code("procurement", "政府采购", "government procurement")
    ENGINEERING = code("engineering", "工程", "engineering")
    LAND = code("land", "土地", "land")
    OTHER = code("other", "其他", "other")
