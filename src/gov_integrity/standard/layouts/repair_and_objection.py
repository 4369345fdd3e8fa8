"""信用修复和异议格式 — how do systems send applications for repair and objections?

A flat row writes the two reviews side by side; they are parts of the record and are set aside from the row. Of the two
columns that name the record in question only its number is read: the name of the table is that system's own.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.records.objection import Objection
from gov_integrity.standard.records.repair import Repair

_SHORT: Final = "ro2018"
_REVIEWS: Final = tuple(
    f"{stage}{item}" for stage in ("信用中心", "数源部门") for item in ("审核意见", "审核人", "审核时间")
)
_CODE: Final = ("统一社会信用代码",)
_ASIDE: Final = ("data_table", "经办人", "序号", *_REVIEWS)

layout = Layout(
    id="repair-and-objection",
    short=_SHORT,
    title=Say("信用修复、异议办件数据格式", "layout of repair and objection cases"),
    meaning=Say(
        "信用修复、异议办件及其两级审核、数据项变更的数据项",
        "the items of repair and objection cases, of their two reviews and of what they changed",
    ),
    tables=(
        Table(
            record=Repair,
            headers=titled(
                Repair,
                _SHORT,
                {"about_name": ("修复主体", "申请主体"), "about_code": _CODE, "applied_on": ("申请时间",)},
            ),
            unread=("修复主题", *_ASIDE),
        ),
        Table(
            record=Objection,
            headers=titled(
                Objection,
                _SHORT,
                {"about_name": ("异议主体", "申请主体"), "about_code": _CODE, "filed_on": ("异议日期",)},
            ),
            unread=_ASIDE,
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "数据项和代码取自公开系统的数据表；其余列名未见，中文表头为本项目所列",
        "items and codes were recovered from tables of a public system; the other names of columns were not seen, the "
        "Chinese headers are listed by this project",
    ),
)
