"""投诉渠道 — by which way did a complaint arrive?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import notice_1103_2023


class ComplaintChannel(
    CodeList,
    title=Say("投诉渠道", "complaint channel"),
    meaning=Say("违约失信投诉举报的来源渠道", "the way by which a complaint of dishonesty arrived"),
    confidence=SUMMARY,
    cite=(notice_1103_2023.instrument.at("二（一）"),),
):
    """投诉渠道."""

    CREDIT_SITE = code("credit_site", "信用网站", "credit website", words=("信用网站投诉专栏",))
    INTERNET_SUPERVISION = code(
        "internet_supervision", "互联网+督查", "Internet Plus supervision", words=("“互联网+督查”平台",)
    )
    ARREARS_PLATFORM = code(
        "arrears_platform",
        "拖欠中小企业款项登记（投诉）平台",
        "arrears complaint platform",
        words=("拖欠款项平台", "违约拖欠中小企业款项登记（投诉）平台"),
    )
    HOTLINE_12345 = code("hotline_12345", "12345政务服务热线", "12345 hotline", words=("12345", "12345热线"))
    BUSINESS_ENVIRONMENT = code(
        "business_environment", "营商环境投诉举报平台", "business environment complaints", words=("营商环境投诉",)
    )
    PETITION = code("petition", "网上信访", "petition", words=("信访", "网上信访投诉平台"))
    PUBLIC_HOTLINE = code("public_hotline", "民生热线", "public hotline")
    DISTRICT_HEAD_HOTLINE = code("district_head_hotline", "区长热线", "district head's hotline")
    MEDIA = code("media", "媒体", "media")
    OWN_SCREENING = code("own_screening", "自行排查", "own screening", words=("排查",))
    OTHER = code("other", "其他", "other")
