"""信用承诺接口 — how do systems send credit commitments?

``identify`` holds a code of a body or the number of a person's document. It is read as the code of a body: a person's
number there is refused and never shown; commitments of natural persons give it under its own title.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.records.commitment import Commitment

_SHORT: Final = "ci"
_KINDS: Final = {"organization": "1", "natural_person": "2", "individual_business": "4"}

layout = Layout(
    id="commitment-interface",
    short=_SHORT,
    title=Say("信用承诺接口数据格式", "layout of the commitment interface"),
    meaning=Say(
        "信用承诺及其履行情况的数据项，列名为接口字段名",
        "the items under which commitments and their fulfilment are sent, named by the fields of an interface",
    ),
    tables=(
        Table(
            record=Commitment,
            headers=titled(
                Commitment,
                _SHORT,
                {
                    "committer_kind": ("主体类别", "承诺主体类型"),
                    "about_code": ("统一社会信用代码", "统一代码"),
                    "valid_until": ("承诺有效期截止日期",),
                    "disclosure_scope": ("publicationType",),
                    "determined_on": ("认定日期",),
                    "determined_by_name": ("认定单位",),
                },
            ),
            words={"committer_kind": {word: (kind,) for kind, word in _KINDS.items()}},
            written={"committer_kind": _KINDS},
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "字段名和取值取自公开的接口代码；履约认定各项的字段名未见，只按中文名称识别",
        "names and values were recovered from public code of an interface; the field names of the determination of "
        "fulfilment were not seen, so these are known by their Chinese names only",
    ),
)
