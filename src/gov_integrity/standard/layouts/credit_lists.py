"""信用名单数据格式 — how do systems send entries of red lists, lists of dishonesty and registers of the abnormal?

Listing and exit are columns of one row. The codes of the columns for kind and list were not seen, so the Chinese words
are read; a bare number there is refused, never guessed.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.records.list_entry import ListEntry

_SHORT: Final = "lists"

layout = Layout(
    id="credit-lists",
    short=_SHORT,
    title=Say("信用名单数据格式", "layout of credit lists"),
    meaning=Say(
        "红黑名单、异常名录的列入和退出信息的数据项，列名为拼音首字母",
        "the items under which entry on lists and exit from them are sent, named by pinyin initials",
    ),
    tables=(
        Table(
            record=ListEntry,
            headers=titled(
                ListEntry,
                _SHORT,
                {
                    "about_name": ("主体名称",),
                    "about_code": ("统一社会信用代码",),
                    "determined_by_name": ("认定单位",),
                    "listed_on": ("列入日期",),
                    "removed_on": ("退出日期",),
                    "exit_note": ("退出名单原因",),
                    "document_number": ("文书号",),
                    "amount": ("涉及金额",),
                },
            ),
            unread=("序号",),
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "列名取自公开系统的数据表；主体类别、名单类型的代码和金额单位未见，其他中文写法为本项目所列",
        "the names of columns were recovered from tables of public systems; the codes of kind and list and the unit "
        "of the amount were not seen; other Chinese headers are listed by this project",
    ),
)
