"""失信被执行人公布格式 — how do platforms pass on what the courts publish of dishonest judgment debtors?

The document number comes with its middle digits covered and compares with nothing. The day of listing is no item of
this layout, only the days of filing and of publication.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor

_SHORT: Final = "jd2017"
_KINDS: Final = {"natural_person": "0", "organization": "1"}

layout = Layout(
    id="judgment-debtors",
    short=_SHORT,
    title=Say("失信被执行人公布信息数据格式", "layout of published dishonest judgment debtors"),
    meaning=Say(
        "人民法院公布的失信被执行人信息的数据项，列名为公布接口的字段名",
        "the items under which courts publish dishonest judgment debtors, named by the fields of an interface",
    ),
    tables=(
        Table(
            record=DishonestJudgmentDebtor,
            headers=titled(
                DishonestJudgmentDebtor,
                _SHORT,
                {
                    "about_name": ("被执行人姓名/名称", "姓名/名称"),
                    "case_number": ("案号",),
                    "legal_representative": ("法定代表人或者负责人姓名",),
                    "filed_on": ("立案时间",),
                    "published_on": ("发布时间",),
                    "fulfilment_status": ("被执行人的履行情况",),
                    "grounds": ("失信被执行人行为具体情形", "具体情形"),
                },
            ),
            words={"party_kind": {word: (kind,) for kind, word in _KINDS.items()}},
            written={"party_kind": _KINDS},
            unread=("序号",),
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "字段名和取值取自公开代码；其他中文写法为本项目所列",
        "field names and values were recovered from public code; other Chinese headers are listed by this project",
    ),
)
