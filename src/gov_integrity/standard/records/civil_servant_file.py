"""公务员诚信档案 — which concluded facts does an official's integrity file hold, who keeps it, and for what is it used?

The file holds references only. It is kept by pseudonym and is never public by itself.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.file_status import FileStatus
from gov_integrity.standard.codelists.file_use import FileUse
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._official_fact import OfficialFileFact


class CivilServantFile(
    OfficialFileFact,
    title="公务员诚信档案",
    meaning="公务员诚信档案的建立、管理、用途，以及记入档案的已有结论的记录",
    key=("official_id", "about_name", "opened_on"),
):
    """公务员诚信档案."""

    opened_on: Annotated[date, Day()] = element(
        "建档日期", "建立诚信档案的日期", confidence=LOCAL, visibility=AUTHORISED
    )
    kept_by_name: Annotated[str, Text(200)] = element(
        "档案管理单位", "管理诚信档案的组织、人事部门或者单位全称", confidence=LOCAL
    )
    kept_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "档案管理单位统一社会信用代码", "管理诚信档案的单位的统一社会信用代码", default=None
    )
    entries: Annotated[tuple[str, ...], Many(Ref("*"))] = element(
        "记入档案的记录",
        "年度考核、廉政记录、处分、组织处理等同一名公职人员的已有结论的记录，没有的为空表",
        confidence=LOCAL,
        visibility=AUTHORISED,
    )
    file_status: Annotated[FileStatus, Coded(FileStatus)] = element(
        "档案状态", "诚信档案目前在用、已经转出还是已经终止", visibility=AUTHORISED
    )
    transferred_on: Annotated[date | None, Day()] = element(
        "转出日期",
        "诚信档案随人员调动转出的日期",
        default=None,
        required=when(value("file_status").is_("transferred")),
        visibility=AUTHORISED,
    )
    transferred_to_name: Annotated[str | None, Text(200)] = element(
        "转入单位",
        "接收诚信档案的单位全称",
        default=None,
        required=when(value("file_status").is_("transferred")),
        visibility=AUTHORISED,
    )
    transferred_to_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "转入单位统一社会信用代码", "接收诚信档案的单位的统一社会信用代码", default=None, visibility=AUTHORISED
    )
    closed_on: Annotated[date | None, Day()] = element(
        "终止日期",
        "诚信档案终止使用的日期",
        default=None,
        required=when(value("file_status").is_("closed")),
        visibility=AUTHORISED,
    )
    used_for: Annotated[tuple[FileUse, ...] | None, Many(Coded(FileUse))] = element(
        "档案用途", "诚信档案作为哪些干部管理工作的依据", default=None, confidence=LOCAL, visibility=AUTHORISED
    )

    example = {
        "type": "civil-servant-file",
        "id": "civil-servant-file-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0103",
        "collected_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实档案",
        "opened_on": "2022-01-10",
        "kept_by_name": "示例市示例局",
        "kept_by_code": "114101050050000181",
        "entries": ["external:annual-assessment-example-1", "external:disciplinary-action-example-1"],
        "file_status": "in_use",
        "used_for": ["assessment", "appointment", "honours"],
    }
