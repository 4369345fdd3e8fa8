"""联合奖惩反馈格式 — how do systems send joint cases and measures?

The values of its lists were seen, the names of its columns were not: columns are known by Chinese names only. The
departments that take part are a table of their own and are set aside from a flat row.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.case_feedback import CaseFeedback
from gov_integrity.standard.records.measure import Measure

_CODE: Final = ("统一社会信用代码",)
_OF_DEPARTMENTS: Final = ("负责部门", "协同部门", "部门角色", "序号")

layout = Layout(
    id="joint-sanction-feedback",
    short="js2018",
    title=Say("联合奖惩案例反馈数据格式", "layout of the feedback on joint cases"),
    meaning=Say(
        "联合奖惩主题、措施和案例反馈的数据项及其代码",
        "the items and codes of joint themes, measures and the feedback on cases",
    ),
    tables=(
        Table(
            record=CaseFeedback,
            headers={
                "about_code": _CODE,
                "theme": ("主题名称",),
                "measure_direction": ("主题类型", "奖惩类型"),
                "case_state": ("主题状态",),
                "loop_step": ("环节", "流程环节"),
                "initiated_by_name": ("发起部门",),
                "responded_by_name": ("响应部门",),
                "implemented_on": ("处置日期",),
            },
            unread=_OF_DEPARTMENTS,
        ),
        Table(
            record=Measure,
            headers={
                "about_code": _CODE,
                "measure_direction": ("主题类型", "奖惩类型"),
                "acted_by_name": ("实施部门",),
            },
            unread=("序号",),
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "代码取自公开系统的数据表；列名未见，中文表头为本项目所列",
        "the codes were recovered from tables of a public system; the names of its columns were not seen, the Chinese "
        "headers are listed by this project",
    ),
)
