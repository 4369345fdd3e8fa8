"""拒不履行裁判的措施 — what does a court do when a body refuses to perform a judgment?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say


class JudgmentRefusalMeasure(
    CodeList,
    title=Say("拒不履行裁判的措施", "measure against refusal of a judgment"),
    meaning=Say(
        "行政机关拒绝履行生效裁判时人民法院可以采取的措施",
        "what a court may do when an administrative body refuses an effective judgment",
    ),
    confidence=TEXT,
):
    """拒不履行裁判的措施."""

    ACCOUNT_TRANSFER = code("account_transfer", "划拨账户款项", "transfer from the account")
    DAILY_FINE = code("daily_fine", "对负责人按日罚款", "daily fine on the head")
    ANNOUNCEMENT = code("announcement", "公告拒绝履行情况", "public announcement of the refusal")
    JUDICIAL_SUGGESTION = code("judicial_suggestion", "提出司法建议", "judicial suggestion")
    DETENTION = code("detention", "对直接责任人员拘留", "detention of those directly responsible")
