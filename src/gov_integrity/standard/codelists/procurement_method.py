"""采购方式 — how was the supplier chosen?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ProcurementMethod(
    CodeList,
    title=Say("采购方式", "procurement method"),
    meaning=Say("政府采购的方式", "the method by which a supplier was chosen"),
    confidence=OURS,
):
    """采购方式."""

    OPEN_TENDER = code("open_tender", "公开招标", "open tender")
    INVITED_TENDER = code("invited_tender", "邀请招标", "invited tender")
    COMPETITIVE_NEGOTIATION = code("competitive_negotiation", "竞争性谈判", "competitive negotiation")
    COMPETITIVE_CONSULTATION = code("competitive_consultation", "竞争性磋商", "competitive consultation")
    SINGLE_SOURCE = code("single_source", "单一来源", "single source", words=("单一来源采购",))
    INQUIRY = code("inquiry", "询价", "inquiry")
    FRAMEWORK = code("framework", "框架协议", "framework agreement")
    OTHER = code("other", "其他", "other")
