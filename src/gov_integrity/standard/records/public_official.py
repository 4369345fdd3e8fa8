"""公职人员 — which person performs public duties, in which body, and who administers the person?

The name and the document number are for authorised exchange only; all other records know the pseudonym.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.official_status import OfficialStatus
from gov_integrity.standard.codelists.personnel_kind import PersonnelKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import jian_opinion
from gov_integrity.standard.records._document_holder import DocumentHolder
from gov_integrity.standard.records._official_fact import OfficialFact


class PublicOfficial(
    OfficialFact,
    DocumentHolder,
    title="公职人员信息",
    meaning="依法履行公职、承担政务诚信个人责任的人员的基本信息",
    key=("official_id", "about_name"),
):
    """公职人员信息."""

    personnel_kind: Annotated[PersonnelKind, Coded(PersonnelKind)] = element(
        "人员类别",
        "公职人员属于哪一类依法履行公职的人员",
        cite=(jian_opinion.instrument.at("第2点"),),
        visibility=AUTHORISED,
    )
    personnel_kind_other: Annotated[str | None, Text(100)] = element(
        "其他人员类别说明",
        "人员类别为其他时写明是什么人员",
        default=None,
        required=when(value("personnel_kind").is_("other")),
        visibility=AUTHORISED,
    )
    full_name: Annotated[str | None, Text(100)] = element(
        "姓名", "公职人员的姓名，只在授权交换中填写", default=None, visibility=RESTRICTED
    )
    administered_by_name: Annotated[str | None, Text(200)] = element(
        "管理机关", "按照干部管理权限管理该公职人员的机关全称", default=None, confidence=LOCAL
    )
    administered_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "管理机关统一社会信用代码", "按照干部管理权限管理该公职人员的机关的统一社会信用代码", default=None
    )
    official_status: Annotated[OfficialStatus, Coded(OfficialStatus)] = element(
        "人员状态", "公职人员目前是否在职", visibility=AUTHORISED
    )
    entered_on: Annotated[date | None, Day()] = element(
        "到本单位日期", "公职人员到所在单位任职的日期", default=None, visibility=AUTHORISED
    )
    left_on: Annotated[date | None, Day()] = element(
        "离开本单位日期",
        "公职人员退休、离职或者死亡的日期",
        default=None,
        required=when(value("official_status").is_not("in_service")),
        forbidden=when(value("official_status").is_("in_service")),
        visibility=AUTHORISED,
    )
    posts: Annotated[tuple[str, ...] | None, Many(Ref("post"))] = element(
        "职务任职记录", "公职人员在所在单位的职务任职记录", default=None, visibility=AUTHORISED
    )

    example = {
        "type": "public-official",
        "id": "public-official-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市人力资源和社会保障局",
        "source_record_number": "示例-2025-0101",
        "collected_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实人员",
        "personnel_kind": "civil_servant",
        "full_name": "示例人甲",
        "person_document_kind": "passport",
        "person_document_number": "E00000000",
        "administered_by_name": "中共示例市委组织部",
        "official_status": "in_service",
        "entered_on": "2018-07-02",
        "posts": ["external:post-example-1"],
    }
