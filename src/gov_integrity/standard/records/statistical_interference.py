"""违规干预统计工作记录 — who was found to have had statistics falsified, in which way, and what followed?

Only what has been established and concluded is recorded; a lead is not. Nothing of it is ever public: the interfering
official stands under a pseudonym, and even the body's name is restricted.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.disclosure_scope import DisclosureScope
from gov_integrity.standard.codelists.interference_manner import InterferenceManner
from gov_integrity.standard.codelists.interference_means import InterferenceMeans
from gov_integrity.standard.codelists.interference_result import InterferenceResult
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._responsibility import OFFICIAL_ID


class StatisticalInterference(
    Fact,
    title="违规干预统计工作记录",
    meaning="已经查实并办结的授意、指使、强令编造虚假统计资料的记录",
    key=("record_number", "recorded_by_name"),
):
    """违规干预统计工作记录."""

    about_name: Annotated[str, Text(200)] = element(
        "干预方单位名称", "实施干预的单位，或者实施干预的人员所在单位全称", confidence=LOCAL, visibility=RESTRICTED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "干预方单位统一社会信用代码", "干预方单位的统一社会信用代码", default=None, visibility=RESTRICTED
    )
    disclosure_scope: Annotated[DisclosureScope, Coded(DisclosureScope)] = element(
        "公开类型", "本记录可以向谁公开，本类记录一律不可公开"
    )
    remarks: Annotated[str | None, Text(512, lines=True)] = element(
        "备注",
        "其他需要说明的情况",
        default=None,
        required=when(value("record_state").is_("other")),
        visibility=RESTRICTED,
    )
    official_id: Annotated[str | None, OFFICIAL_ID] = element(
        "干预人代号",
        "实施干预的人员在记录单位处的代号，不是姓名，也不是证件号码",
        default=None,
        confidence=LOCAL,
        visibility=RESTRICTED,
    )
    record_number: Annotated[str, Text(128)] = element("干预记录编号", "干预记录在记录单位处的编号")
    recorded_by_name: Annotated[str, Text(200)] = element(
        "记录单位名称", "记录干预情况的统计机构或者单位全称", confidence=LOCAL, visibility=RESTRICTED
    )
    recorded_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "记录单位统一社会信用代码", "记录干预情况的单位的统一社会信用代码", default=None, visibility=RESTRICTED
    )
    interference_manner: Annotated[InterferenceManner, Coded(InterferenceManner)] = element(
        "干预统计的行为", "授意、指使还是强令", confidence=LOCAL, visibility=RESTRICTED
    )
    interference_means: Annotated[tuple[InterferenceMeans, ...], Many(Coded(InterferenceMeans), least=1)] = element(
        "干预统计的手段", "印发文件、会议布置还是其他方式", confidence=LOCAL, visibility=RESTRICTED
    )
    survey: Annotated[str | None, Text(300)] = element(
        "所涉统计调查", "干预所涉的统计调查或者统计资料", default=None, confidence=LOCAL, visibility=RESTRICTED
    )
    facts: Annotated[str, Text(8000, lines=True)] = element("查实的事实", "已经查实的干预事实", visibility=RESTRICTED)
    occurred_on: Annotated[date, Day()] = element("干预发生日期", "干预发生的日期", visibility=RESTRICTED)
    recorded_on: Annotated[date | None, Day()] = element(
        "记录日期", "干预情况记录在案的日期", default=None, visibility=RESTRICTED
    )
    determined_on: Annotated[date, Day()] = element("查实日期", "查实认定的日期", visibility=RESTRICTED)
    determined_by_name: Annotated[str, Text(200)] = element("查实单位", "查实认定的单位全称", visibility=RESTRICTED)
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "查实单位统一社会信用代码", "查实认定的单位的统一社会信用代码", default=None, visibility=RESTRICTED
    )
    interference_result: Annotated[InterferenceResult, Coded(InterferenceResult)] = element(
        "干预统计的处理结果", "对干预行为的处理结果", visibility=RESTRICTED
    )
    concluded_on: Annotated[date, Day()] = element("办结日期", "处理办结的日期", visibility=RESTRICTED)
    linked: Annotated[tuple[str, ...] | None, Many(Ref("*"))] = element(
        "相关记录", "与本记录有关的失信记录、处分等记录", default=None, visibility=RESTRICTED
    )

    example = {
        "type": "statistical-interference",
        "id": "statistical-interference-example-1",
        "region": "410105",
        "about_name": "示例区示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例区统计局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0031",
        "collected_on": "2024-11-05",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "remarks": "示例数据，并非真实记录",
        "official_id": "p-0031",
        "record_number": "示统干预2024-0031",
        "recorded_by_name": "示例区统计局",
        "recorded_by_code": "12410105005000018X",
        "interference_manner": "suggested",
        "interference_means": ["meeting"],
        "survey": "固定资产投资统计",
        "facts": "在会议上要求企业按下达的增速上报数据",
        "occurred_on": "2024-03-12",
        "recorded_on": "2024-03-14",
        "determined_on": "2024-09-20",
        "determined_by_name": "示例市统计局",
        "interference_result": "sanctioned",
        "concluded_on": "2024-10-30",
        "linked": ["external:dishonesty-example-9"],
    }
