"""共同数据项 — what is said of every exchanged fact: about whom, from whom, and who may see it?

``about`` is whom the fact concerns, never who acted: a penalty is about its addressee, not about the agency.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Pattern, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import Record, element, when
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.codelists.sharing_scope import SharingScope
from gov_integrity.standard.identifiers import division, uscc


class Fact(Record):
    """The common block of every fact."""

    id: Annotated[str | None, Pattern("[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}", 1, 128)] = element(
        "记录标识", "本记录在报送方处的唯一标识，不填时由记录类型和关键数据项导出", default=None
    )
    region: Annotated[str | None, Identified(division.identifier)] = element(
        "行政区划代码", "记录所属地方的行政区划代码，决定适用的地方规定", default=None
    )
    about_name: Annotated[str, Text(200)] = element("主体名称", "本记录所述信息主体的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "主体统一社会信用代码", "本记录所述信息主体的统一社会信用代码", default=None
    )
    source_org_name: Annotated[str, Text(200)] = element("数据来源单位", "提供本记录的单位全称")
    source_org_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "数据来源单位统一社会信用代码", "提供本记录的单位的统一社会信用代码", default=None
    )
    source_record_number: Annotated[str | None, Text(128)] = element(
        "来源记录编号", "本记录在数据来源单位系统中的编号", default=None
    )
    collected_on: Annotated[date | None, Day()] = element("归集日期", "信用平台归集到本记录的日期", default=None)
    published_on: Annotated[date | None, Day()] = element("上网公示日期", "本记录首次向社会公示的日期", default=None)
    record_state: Annotated[RecordState | None, Coded(RecordState)] = element(
        "记录状态", "记录目前的状态，不填即为正常", default=None
    )
    revoked_on: Annotated[date | None, Day()] = element(
        "撤销日期",
        "本记录所述的决定或者认定被撤销的日期",
        default=None,
        required=when(value("record_state").is_("revoked")),
    )
    disclosure_scope: Annotated[DisclosureScope | None, Coded(DisclosureScope)] = element(
        "公开类型", "本记录可以向谁公开，与数据项自身的可见范围以较严者为准", default=None
    )
    sharing_scope: Annotated[SharingScope | None, Coded(SharingScope)] = element(
        "信息使用范围", "本记录可以公示、内部共享还是仅可授权查询", default=None
    )
    catalogue_item: Annotated[str | None, Ref("catalogue-item")] = element(
        "信用信息目录事项",
        "依照国家目录或者地方补充目录中的哪个事项归集本记录",
        default=None,
        forbidden=when(value("outside_catalogue").is_(True)),
        confidence=SUMMARY,
    )
    outside_catalogue: Annotated[bool | None, Flag()] = element(
        "是否目录外信息", "本记录是否不在国家目录和地方补充目录之内", default=None, confidence=SUMMARY
    )
    evidence: Annotated[tuple[str, ...] | None, Many(Link())] = element(
        "依据链接", "可以查证本记录的公开网页地址", default=None
    )
    remarks: Annotated[str | None, Text(512, lines=True)] = element(
        "备注", "其他需要说明的情况", default=None, required=when(value("record_state").is_("other"))
    )
