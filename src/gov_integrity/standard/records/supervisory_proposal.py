"""建议提案 — what did deputies, members, a court or a procuratorate propose, and was it answered and carried out?

``about`` is the body that must answer. Persons who propose are not named: only the congress or conference is.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.adoption_result import AdoptionResult
from gov_integrity.standard.codelists.handling_role import HandlingRole
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.proposal_kind import ProposalKind
from gov_integrity.standard.codelists.satisfaction_level import SatisfactionLevel
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._fact import Fact

_SUPERVISION = (guidance_76_2016.instrument.at("关于监督体系的规定"),)


class SupervisoryProposal(
    Fact,
    title="建议提案信息",
    meaning="人大代表建议、政协提案、司法建议、检察建议的办理、答复和落实情况",
    key=("proposal_number", "proposal_kind", "about_name", "proposed_by_name"),
):
    """建议提案信息."""

    about_name: Annotated[str, Text(200)] = element("承办单位名称", "应当答复的单位全称", cite=_SUPERVISION)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承办单位统一社会信用代码", "应当答复的单位的统一社会信用代码", default=None
    )
    proposal_kind: Annotated[ProposalKind, Coded(ProposalKind)] = element(
        "建议提案类别", "是代表建议、政协提案、司法建议还是检察建议", cite=_SUPERVISION
    )
    public_interest_litigation: Annotated[bool | None, Flag()] = element(
        "是否公益诉讼检察建议",
        "检察建议是否在行政公益诉讼诉前程序中提出",
        default=None,
        forbidden=when(value("proposal_kind").is_not("procuratorial_suggestion")),
    )
    urgent: Annotated[bool | None, Flag()] = element(
        "是否紧急",
        "检察建议是否因情况紧急而缩短答复期限",
        default=None,
        forbidden=when(value("proposal_kind").is_not("procuratorial_suggestion")),
    )
    proposal_number: Annotated[str, Text(128)] = element("建议提案编号", "建议、提案的编号或者文号", confidence=SUMMARY)
    session: Annotated[str | None, Text(100)] = element(
        "会次", "代表建议、政协提案所属的届次和会次", default=None, confidence=SUMMARY
    )
    proposed_by_name: Annotated[str, Text(200)] = element(
        "提出机关",
        "提出司法建议、检察建议的法院、检察院，或者代表、委员所在的人大、政协全称",
        cite=_SUPERVISION,
    )
    proposed_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "提出机关统一社会信用代码", "提出机关的统一社会信用代码", default=None
    )
    matter: Annotated[str, Text(500)] = element("建议提案题目", "建议、提案的题目或者主要事项", confidence=SUMMARY)
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element(
        "重点领域", "建议、提案所涉的重点领域", default=None
    )
    handling_role: Annotated[HandlingRole | None, Coded(HandlingRole)] = element(
        "办理角色", "承办单位是主办、分办还是会办", default=None
    )
    received_on: Annotated[date, Day()] = element("收到日期", "建议、提案交办或者送达的日期，答复期限自此起算")
    extension_approved: Annotated[bool | None, Flag()] = element(
        "是否适用较长期限", "是否因涉及面广、处理难度大等适用较长的答复期限", default=None
    )
    due_on: Annotated[date | None, Day()] = element("应答复日期", "交办机关或者文书要求的最迟答复日期", default=None)
    answered_on: Annotated[date | None, Day()] = element("答复日期", "书面答复的日期", default=None, cite=_SUPERVISION)
    answer_page: Annotated[str | None, Link()] = element(
        "答复公开页面",
        "答复公开所在的网页地址",
        default=None,
        forbidden=when(value("answered_on").absent()),
    )
    adoption_result: Annotated[AdoptionResult | None, Coded(AdoptionResult)] = element(
        "采纳情况",
        "所提意见的采纳落实情况",
        default=None,
        required=when(value("answered_on").present()),
    )
    implemented_on: Annotated[date | None, Day()] = element(
        "落实日期", "所采纳的意见落实完毕的日期", default=None, cite=_SUPERVISION
    )
    satisfaction: Annotated[SatisfactionLevel | None, Coded(SatisfactionLevel)] = element(
        "提出方满意度", "提出方对答复的评价", default=None
    )

    example = {
        "type": "supervisory-proposal",
        "id": "supervisory-proposal-example-1",
        "region": "410105",
        "about_name": "示例市发展和改革委员会",
        "about_code": "114101050050000181",
        "source_org_name": "示例市人民政府办公室",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0016",
        "collected_on": "2024-08-21",
        "published_on": "2024-08-20",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/supervisory-proposal/1"],
        "remarks": "示例数据，并非真实提案",
        "proposal_kind": "conference_proposal",
        "proposal_number": "示例提案第16号",
        "session": "市政协示例届示例次会议",
        "proposed_by_name": "示例市政协",
        "matter": "关于推进政府履约践诺的提案",
        "key_domain": "arrears",
        "handling_role": "main",
        "received_on": "2024-05-20",
        "extension_approved": False,
        "due_on": "2024-08-20",
        "answered_on": "2024-08-20",
        "answer_page": "https://example.org/answers/16",
        "adoption_result": "planned",
        "implemented_on": "2024-12-20",
        "satisfaction": "satisfied",
    }
