"""自然人 — which person takes part in procurement or tendering, in which role, and for which body?

Experts, bidders and staff of agencies, who are no public officials. Other records know the pseudonym.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Pattern, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.participant_role import ParticipantRole
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._document_holder import DocumentHolder


class NaturalPerson(
    DocumentHolder,
    title="自然人信息",
    meaning="参与政府采购、招标投标的评审专家、评标专家、投标人和代理机构从业人员的基本信息",
    key=("person_id", "participant_role", "source_org_name"),
):
    """自然人信息."""

    about_name: Annotated[str, Text(200)] = element(
        "自然人姓名", "自然人的姓名，不需要姓名的交换可以写代号", visibility=RESTRICTED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "主体统一社会信用代码",
        "单位的代码，自然人没有，不填",
        default=None,
        forbidden=when(value("about_name").present()),
    )
    person_id: Annotated[str, Pattern("[A-Za-z][0-9A-Za-z._-]{0,63}", 1, 64)] = element(
        "自然人代号", "自然人在报送方处的代号，不是姓名，也不是证件号码", visibility=AUTHORISED
    )
    participant_role: Annotated[ParticipantRole, Coded(ParticipantRole)] = element(
        "参与角色", "自然人以什么身份参与政府采购、招标投标活动", confidence=LOCAL
    )
    key_domain: Annotated[tuple[KeyDomain, ...] | None, Many(Coded(KeyDomain))] = element(
        "重点领域", "自然人参与活动的重点领域", default=None, confidence=LOCAL
    )
    employer_name: Annotated[str | None, Text(200)] = element(
        "从业单位",
        "自然人所在的代理机构、投标单位等的全称；代理机构从业人员必填",
        default=None,
        required=when(value("participant_role").is_("agency_staff")),
    )
    employer_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "从业单位统一社会信用代码", "自然人所在单位的统一社会信用代码", default=None
    )
    speciality: Annotated[str | None, Text(200)] = element(
        "评审专业", "评审专家、评标专家的专业", default=None, visibility=AUTHORISED
    )
    registered_by_name: Annotated[str | None, Text(200)] = element(
        "登记单位",
        "管理专家库、从业人员登记的单位全称；专家必填",
        default=None,
        required=when(value("participant_role").one_of("review_expert", "bid_evaluation_expert")),
    )
    registered_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "登记单位统一社会信用代码", "管理专家库、从业人员登记的单位的统一社会信用代码", default=None
    )
    registered_on: Annotated[date | None, Day()] = element(
        "登记日期", "进入专家库或者登记从业的日期", default=None, visibility=AUTHORISED
    )
    exited_on: Annotated[date | None, Day()] = element(
        "退出日期", "退出专家库或者不再从业的日期", default=None, visibility=AUTHORISED
    )

    example = {
        "type": "natural-person",
        "id": "natural-person-example-1",
        "region": "410105",
        "about_name": "示例人乙",
        "source_org_name": "示例市财政局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0109",
        "collected_on": "2025-05-12",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "remarks": "示例数据，并非真实人员",
        "person_id": "E-0001",
        "participant_role": "review_expert",
        "key_domain": ["procurement"],
        "employer_name": "示例市示例工程咨询有限公司",
        "employer_code": "91410105005000018Q",
        "person_document_kind": "passport",
        "person_document_number": "E00000000",
        "speciality": "信息系统",
        "registered_by_name": "示例市财政局",
        "registered_by_code": "114101050050000181",
        "registered_on": "2019-09-01",
        "exited_on": "2025-05-01",
    }
