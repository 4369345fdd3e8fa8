"""证件类型 — which document names a natural person?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class IdentityDocumentKind(
    CodeList,
    title=Say("证件类型", "kind of identity document"),
    meaning=Say(
        "自然人或法定代表人的身份证件类型",
        "the kind of document that identifies a natural person or a legal representative",
    ),
    confidence=SUMMARY,
):
    """证件类型."""

    RESIDENT_ID = code("resident_id", "身份证", "resident identity card", words=("居民身份证",))
    PASSPORT = code("passport", "护照号", "passport", words=("护照",))
    HK_MO_PERMIT = code(
        "hk_mo_permit",
        "港澳居民来往内地通行证",
        "mainland travel permit for Hong Kong and Macao residents",
        words=("港澳通行证",),
    )
    TW_PERMIT = code(
        "tw_permit", "台湾居民来往大陆通行证", "mainland travel permit for Taiwan residents", words=("台湾通行证",)
    )
    FOREIGN_PERMANENT_RESIDENCE = code(
        "foreign_permanent_residence", "外国人永久居留身份证", "foreign permanent resident identity card"
    )
    OTHER = code("other", "其他", "other")
