"""不良行为记分 — how many points did a participant in tendering get for which misconduct, and what follows?

``about`` is the bidder, expert, agency or member of its staff. Points count within a cycle that the place has set.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.participant_role import ParticipantRole
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class DemeritRecord(
    Fact,
    title="不良行为记分信息",
    meaning="对招标投标、政府采购活动中不良行为的记分管理",
    key=("document_number", "about_name", "determined_by_name", "scored_on"),
):
    """不良行为记分信息."""

    about_name: Annotated[str, Text(200)] = element(
        "被记分主体名称", "被记分的投标人、代理机构、专家或者从业人员的名称", confidence=LOCAL, visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被记分主体统一社会信用代码",
        "被记分单位的统一社会信用代码",
        default=None,
        required=when(value("subject_kind").is_("organization")),
        forbidden=when(value("subject_kind").is_("natural_person")),
    )
    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "主体类别", "被记分的是单位、自然人还是个体工商户"
    )
    participant_role: Annotated[ParticipantRole | None, Coded(ParticipantRole)] = element(
        "参与角色",
        "自然人以什么身份参与；自然人必填",
        default=None,
        required=when(value("subject_kind").is_("natural_person")),
        confidence=LOCAL,
    )
    person: Annotated[str | None, Ref("natural-person")] = element(
        "自然人记录",
        "被记分的自然人的记录",
        default=None,
        forbidden=when(value("subject_kind").is_("organization")),
        visibility=SHARED,
    )
    key_domain: Annotated[KeyDomain, Coded(KeyDomain)] = element(
        "重点领域", "不良行为发生在招标投标、政府采购还是其他领域", confidence=LOCAL
    )
    project_title: Annotated[str | None, Text(300)] = element("项目名称", "不良行为所涉的项目", default=None)
    project_number: Annotated[str | None, Text(100)] = element("项目编号", "不良行为所涉项目的编号", default=None)
    conduct: Annotated[str, Text(2000, lines=True)] = element("不良行为", "被记分的不良行为", confidence=LOCAL)
    conduct_on: Annotated[date | None, Day()] = element("行为发生日期", "不良行为发生的日期", default=None)
    basis: Annotated[str, Text(1000, lines=True)] = element("记分依据", "记分所依据的规定和标准")
    document_number: Annotated[str, Text(128)] = element("记分文书号", "记分决定或者告知书的文号")
    determined_by_name: Annotated[str, Text(200)] = element("记分单位", "作出记分决定的单位全称", confidence=LOCAL)
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "记分单位统一社会信用代码", "作出记分决定的单位的统一社会信用代码", default=None
    )
    points: Annotated[Decimal, Amount()] = element("本次记分", "本次记的分数", confidence=LOCAL)
    scored_on: Annotated[date, Day()] = element("记分日期", "作出记分的日期")
    cycle_starts_on: Annotated[date | None, Day()] = element(
        "记分周期起始日期", "本次记分所属周期的第一日", default=None
    )
    cycle_ends_on: Annotated[date | None, Day()] = element(
        "记分周期截止日期", "本次记分所属周期的最后一日", default=None
    )
    points_in_cycle: Annotated[Decimal | None, Amount()] = element(
        "周期累计记分", "本周期内含本次的累计分数", default=None
    )
    threshold: Annotated[Decimal | None, Amount()] = element(
        "记分界限", "当地规定列入名单或者限制参与的累计分数", default=None
    )
    listed: Annotated[bool | None, Flag()] = element(
        "是否列入不良行为名单", "是否因累计记分列入不良行为名单", default=None, confidence=LOCAL
    )
    list_entry: Annotated[str | None, Ref("list-entry")] = element(
        "名单记录", "因累计记分形成的名单记录", default=None, required=when(value("listed").is_(True))
    )

    example = {
        "type": "demerit-record",
        "id": "demerit-record-example-1",
        "region": "410105",
        "about_name": "示例人乙",
        "source_org_name": "示例市公共资源交易管理办公室",
        "source_record_number": "示例-2025-0123",
        "collected_on": "2025-06-03",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "remarks": "示例数据，并非真实记分",
        "subject_kind": "natural_person",
        "participant_role": "bid_evaluation_expert",
        "person": "external:natural-person-example-1",
        "key_domain": "tendering",
        "project_title": "示例道路工程施工招标",
        "project_number": "示招-2025-12",
        "conduct": "无正当理由中途退出评标",
        "conduct_on": "2025-05-20",
        "basis": "示例市招标投标不良行为记分办法",
        "document_number": "示记分〔2025〕12号",
        "determined_by_name": "示例市公共资源交易管理办公室",
        "points": "3",
        "scored_on": "2025-05-30",
        "cycle_starts_on": "2025-01-01",
        "cycle_ends_on": "2025-12-31",
        "points_in_cycle": "12",
        "threshold": "12",
        "listed": True,
        "list_entry": "external:list-entry-example-2",
    }
