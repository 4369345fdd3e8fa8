"""措施种类 — which measure is taken?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import (
    credit_system_opinion_2025,
    guidance_76_2016,
    jian_opinion,
    notice_1103_2023,
)


class MeasureKind(
    CodeList,
    title=Say("措施种类", "kind of measure"),
    meaning=Say(
        "对政务失信主体或者信用主体采取的具体措施", "the particular measure taken towards a body or another subject"
    ),
    confidence=SUMMARY,
):
    """措施种类."""

    WRITTEN_EXPLANATION = code(
        "written_explanation",
        "书面说明",
        "written explanation",
        words=("书面说明原因",),
        cite=(
            guidance_76_2016.instrument.at("关于失信惩戒的规定"),
            jian_opinion.instrument.at("第12点"),
        ),
    )
    ORDERED_RECTIFICATION = code(
        "ordered_rectification",
        "责令限期整改",
        "rectification ordered by a day",
        words=("限期整改",),
        cite=(
            guidance_76_2016.instrument.at("关于失信惩戒的规定"),
            jian_opinion.instrument.at("第12点"),
        ),
    )
    SPECIAL_SUPERVISION = code("special_supervision", "专项督办", "special supervision")
    RECTIFICATION_LETTER = code("rectification_letter", "函告整改", "letter asking for rectification")
    PUBLIC_CRITICISM = code(
        "public_criticism",
        "通报批评",
        "public criticism",
        words=("公开通报批评",),
        cite=(
            guidance_76_2016.instrument.at("关于失信惩戒的规定"),
            jian_opinion.instrument.at("第12点"),
        ),
    )
    CANCEL_AWARDS = code(
        "cancel_awards",
        "取消评优评先资格",
        "loss of honours",
        words=(
            "取消评优评先",
            "限制评优评先",
            "取消荣誉评选资格",
        ),
        cite=(
            guidance_76_2016.instrument.at("关于失信惩戒的规定"),
            notice_1103_2023.instrument.at("关于失信惩戒的规定"),
        ),
    )
    CANCEL_PILOT = code(
        "cancel_pilot",
        "取消试点示范资格",
        "loss of pilots and demonstrations",
        words=("取消试点示范",),
        cite=(
            notice_1103_2023.instrument.at("关于失信惩戒的规定"),
            credit_system_opinion_2025.instrument.at("二（一）"),
        ),
    )
    RAISE_DEDUCTION_WEIGHT = code(
        "raise_deduction_weight",
        "加大监测扣分权重",
        "heavier deduction in monitoring",
        words=(
            "加大区域信用监测扣分权重",
            "加大城市信用监测扣分权重",
        ),
        cite=(notice_1103_2023.instrument.at("关于失信惩戒的规定"),),
    )
    LIMIT_CENTRAL_BUDGET = code(
        "limit_central_budget",
        "限制中央预算内资金",
        "central budget funds limited",
        words=("限制中央预算内资金支持",),
        cite=(notice_1103_2023.instrument.at("关于失信惩戒的规定"),),
    )
    LIMIT_SPECIAL_BOND = code(
        "limit_special_bond",
        "限制地方政府专项债券",
        "special bonds limited",
        words=(
            "限制专项债",
            "限制地方政府专项债券申请",
        ),
        cite=(notice_1103_2023.instrument.at("关于失信惩戒的规定"),),
    )
    LIMIT_FINANCING_REFERRAL = code(
        "limit_financing_referral",
        "限制融资项目推荐",
        "referrals for finance limited",
        words=("限制各类融资项目推荐",),
        cite=(notice_1103_2023.instrument.at("关于失信惩戒的规定"),),
    )
    LIMIT_GOVERNMENT_FUNDS = code("limit_government_funds", "限制政府资金支持", "government funds limited")
    LIMIT_FISCAL_PROJECTS = code(
        "limit_fiscal_projects",
        "限制财政性资金和项目",
        "fiscal funds and projects limited",
        words=("限制申请财政性资金项目",),
        cite=(credit_system_opinion_2025.instrument.at("二（一）"),),
    )
    LIMIT_SUPPORT_POLICY = code(
        "limit_support_policy", "限制申请扶持政策", "support policies limited", words=("限制扶持政策",)
    )
    LIMIT_PROCUREMENT = code("limit_procurement", "限制参加政府采购", "procurement limited")
    BAR_PROCUREMENT = code("bar_procurement", "禁止参加政府采购", "barred from procurement")
    MEDIA_EXPOSURE = code("media_exposure", "媒体曝光", "exposure in the media", words=("曝光",))
    LIABILITY_PURSUED = code(
        "liability_pursued",
        "追究责任",
        "liability pursued",
        words=(
            "追责",
            "追责问责",
        ),
        cite=(
            guidance_76_2016.instrument.at("关于失信惩戒的规定"),
            jian_opinion.instrument.at("第12点"),
        ),
    )
    HONOURS_PRIORITY = code("honours_priority", "优先评优评先", "priority for honours")
    CONVENIENCE = code("convenience", "办理便利", "convenience in handling", words=("绿色通道",))
    OTHER_INCENTIVE = code("other_incentive", "其他激励", "other incentive")
    OTHER_SANCTION = code("other_sanction", "其他惩戒", "other sanction")
