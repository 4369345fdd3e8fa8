"""奖惩主题状态 — in which state is a joint case held by the system?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class JointCaseState(
    CodeList,
    title=Say("奖惩主题状态", "state of a joint case"),
    meaning=Say("联合奖惩主题在系统中的状态", "the state of a joint case in the system"),
    confidence=SUMMARY,
):
    """奖惩主题状态."""

    TO_BE_SET = code("to_be_set", "待设置", "to be set up", words=("0",))
    NOT_ENABLED = code("not_enabled", "未启用", "not enabled", words=("1",))
    SUPERVISED = code("supervised", "监管中", "being supervised", words=("2",))
    SUSPENDED = code("suspended", "已中止", "suspended", words=("3",))
    ENDED = code("ended", "已结束", "ended", words=("4",))
    DELETED = code("deleted", "已删除", "deleted", words=("5",))
