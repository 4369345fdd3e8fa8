"""联动环节 — how far has a joint case come?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class LoopStep(
    CodeList,
    title=Say("联动环节", "step of the joint loop"),
    meaning=Say("联合奖惩闭环进行到哪一环节", "how far the loop of a joint case has come"),
    confidence=LOCAL,
):
    """联动环节."""

    INITIATE = code("initiate", "发起", "initiated", words=("自动发起",))
    RESPOND = code("respond", "响应", "responded")
    IMPLEMENT = code("implement", "实施", "implemented", words=("处置",))
    FEEDBACK = code("feedback", "反馈", "fed back")
