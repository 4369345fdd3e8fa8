"""合同履约试点数据格式 — how do places send contracts in the layout of the contract-performance pilots?

The layout states no unit for its amounts: the header must. One flat row holds signing, performance and breach; a table
reads its own part and sets the rest aside.
"""

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.contract_performance import ContractPerformance

_BREACH = ("wyf", "wysy", "wyyj", "wyzt")
_PERFORMANCE_ONLY = ("htzxjd", "htzjsfqezf")

layout = Layout(
    id="contract-pilot",
    short="cp2021",
    title=Say("合同履约试点数据格式", "layout of the contract-performance pilots"),
    meaning=Say(
        "合同签约、履约、违约信息归集的数据项，列名为拼音首字母",
        "the items under which contracts, their performance and breaches are collected, named by pinyin initials",
    ),
    tables=(
        Table(
            record=Contract,
            headers={
                "about_name": ("采购人", "甲方", "甲方名称"),
                "counterparty_name": ("供应商", "乙方", "乙方名称"),
                "signed_on": ("签订日期", "合同签订时间"),
                "performance_due_on": ("履约截止日期",),
            },
            unread=(*_PERFORMANCE_ONLY, *_BREACH),
        ),
        Table(
            record=ContractPerformance,
            headers={"about_name": ("采购人", "甲方", "甲方名称"), "fully_paid": ("合同资金是否全额支付",)},
            unread=_BREACH,
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "数据项取自公开的试点系统；金额单位未见",
        "the items were recovered from a public pilot system; the unit of its amounts was not seen",
    ),
)
