"""签发环节 — in which capacity did someone sign?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class SignOffStep(
    CodeList,
    title=Say("签发环节", "step of sign-off"),
    meaning=Say("在经办、审核、签发的哪一环节签署", "whether someone signed as handler, reviewer or issuer"),
    confidence=OURS,
):
    """签发环节."""

    HANDLED = code("handled", "经办", "handled")
    REVIEWED = code("reviewed", "审核", "reviewed")
    SIGNED = code("signed", "签发", "signed for issue")
