"""监管状态 — is a commitment still being supervised?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class SupervisionState(
    CodeList,
    title=Say("监管状态", "state of supervision"),
    meaning=Say("信用承诺的监管状态", "whether a commitment is still being supervised"),
    confidence=SUMMARY,
):
    """监管状态."""

    ONGOING = code("ongoing", "监管中", "being supervised", words=("0",))
    FINISHED = code("finished", "监管完成", "supervision finished", words=("2",))
