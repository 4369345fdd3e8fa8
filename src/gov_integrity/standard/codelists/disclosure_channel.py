"""公开渠道 — by which way is something made public?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class DisclosureChannel(
    CodeList,
    title=Say("公开渠道", "disclosure channel"),
    meaning=Say("政务信息、承诺等向社会公开的渠道", "the way by which information or a promise is made public"),
    confidence=LOCAL,
):
    """公开渠道."""

    GOVERNMENT_SITE = code(
        "government_site",
        "政府网站",
        "government website",
        words=(
            "部门网站",
            "政府门户网站",
        ),
    )
    MICROBLOG = code("microblog", "政务微博", "government microblog")
    MESSAGING_ACCOUNT = code("messaging_account", "政务微信", "government messaging account", words=("微信公众号",))
    GOVERNMENT_APP = code("government_app", "政务客户端", "government app")
    CREDIT_SITE = code("credit_site", "信用网站", "credit website", words=("信用中国网站",))
    NEWSPAPER = code("newspaper", "报刊", "newspaper", words=("报纸",))
    BROADCAST = code("broadcast", "广播电视", "broadcast")
    NOTICE_BOARD = code("notice_board", "公告栏", "notice board", words=("公示栏",))
    OTHER = code("other", "其他", "other")
