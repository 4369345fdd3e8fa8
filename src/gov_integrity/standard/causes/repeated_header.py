"""表头重复 — does the header stand again among the rows, where tables or printed pages were joined?"""

from collections.abc import Iterator
from typing import Final

from gov_integrity.forms.cause import Cause, Evidence, Planted, Reach, Sample, Threshold
from gov_integrity.forms.finding import HINT
from gov_integrity.forms.say import Say

_HEADER: Final = ("合同编号", "合同签订日期")
_ROW: Final = ("示采合1号", "2024-03-01")


def _sees(sample: Sample, _threshold: Threshold) -> Iterator[Evidence]:
    """Look for it always: a header that stands again is certain by itself, however far down."""
    headers = tuple(name.strip() for name in sample.header)
    yield Evidence(
        shows=lambda cells, _numbers: tuple(cells[: len(headers)]) == headers,
        structural=True,
    )


cause = Cause(
    code="CSV334",
    id="repeated-header",
    level=HINT,
    reach=Reach.TABLE,
    says=Say(
        "表头在数据中间又出现了 {affected} 次，没有当作数据",
        "the header stands {affected} times more among the rows; these were not taken as data",
    ),
    todo=Say(
        "多半是几张表拼接而成：核对有没有重复的行；可以不改。",
        "Tables were probably joined: look for repeated rows; nothing else needs to be done.",
    ),
    sees=_sees,
    examples=(
        Planted("contract", _HEADER, (_ROW, _ROW, _HEADER, _ROW, _HEADER, _ROW), affected=2),
        Planted("contract", _HEADER, (_ROW, _ROW), affected=0),
    ),
)
