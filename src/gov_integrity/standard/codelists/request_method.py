"""申请方式 — by which way did a request for information arrive?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say


class RequestMethod(
    CodeList,
    title=Say("申请方式", "way of requesting"),
    meaning=Say(
        "提出政府信息公开申请的方式，决定收到申请之日",
        "the way by which a request was made, which decides the day of its receipt",
    ),
    confidence=TEXT,
):
    """申请方式."""

    IN_PERSON = code("in_person", "当面提交", "handed in")
    SIGNED_MAIL = code(
        "signed_mail",
        "需签收的邮寄",
        "mail against signature",
        words=(
            "挂号信",
            "特快专递",
        ),
    )
    PLAIN_MAIL = code("plain_mail", "平常信函等无需签收的邮寄", "plain mail", words=("平信",))
    ONLINE = code(
        "online",
        "互联网渠道",
        "online",
        words=(
            "网上",
            "网上申请",
        ),
    )
    FAX = code("fax", "传真", "fax")
