"""不予公开的理由 — on which ground is information withheld?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class DisclosureException(
    CodeList,
    title=Say("不予公开的理由", "ground for withholding"),
    meaning=Say("政府信息不予公开所依据的情形", "the ground on which government information is withheld"),
    confidence=LOCAL,
):
    """不予公开的理由."""

    INFORMATION_SECURITY = code("information_security", "国家信息安全", "national information security")
    STATE_SECRET = code("state_secret", "国家秘密", "state secret")
    TRADE_SECRET = code("trade_secret", "商业秘密", "trade secret")
    PERSONAL_PRIVACY = code("personal_privacy", "个人隐私", "personal privacy")
    INTERNAL_MATTER = code("internal_matter", "内部事务信息", "internal matter")
    PROCESS_INFORMATION = code("process_information", "过程性信息", "information of an unfinished process")
    OTHER = code("other", "其他法定情形", "other statutory ground")
