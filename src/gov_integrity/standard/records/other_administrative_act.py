"""其他行政行为 — which act that is neither a licence nor a penalty was done to whom, and when was it put online?

The act is about its addressee. Payments and rewards to persons name people who never did anything wrong.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Identified, Pattern, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.administrative_act_kind import AdministrativeActKind
from gov_integrity.standard.codelists.identity_document_kind import IdentityDocumentKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import erqi_plan_2020
from gov_integrity.standard.records._decided import Decided

_LOCAL_PLAN = (erqi_plan_2020.instrument.at("三（一）3"),)


class OtherAdministrativeAct(
    Decided,
    title="其他行政行为信息",
    meaning="行政强制、确认、征收、给付、裁决、补偿、奖励和监督检查等行政行为及其公开情况",
    key=("act_kind", "acted_by_name", "about_name", "decided_on", "document_number"),
):
    """其他行政行为信息."""

    about_name: Annotated[str, Text(200)] = element(
        "行政相对人名称", "行政行为所针对的单位、自然人或者个体工商户的名称", visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "行政相对人统一社会信用代码",
        "行政行为所针对的单位或者个体工商户的统一社会信用代码",
        default=None,
        required=when(value("addressee_kind").one_of("organization", "individual_business")),
        forbidden=when(value("addressee_kind").is_("natural_person")),
    )
    addressee_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "行政相对人类别", "行政相对人是法人及非法人组织、自然人还是个体工商户"
    )
    person_document_kind: Annotated[IdentityDocumentKind | None, Coded(IdentityDocumentKind)] = element(
        "自然人证件类型",
        "自然人所持证件的类型，只用于自然人",
        default=None,
        required=when(value("person_document_number").present()),
        forbidden=when(value("addressee_kind").is_("organization")),
    )
    person_document_kind_other: Annotated[str | None, Text(64)] = element(
        "自然人其他证件类型说明",
        "自然人证件类型为“其他”时写明是什么证件",
        default=None,
        required=when(value("person_document_kind").is_("other")),
    )
    person_document_number: Annotated[str | None, Pattern("[0-9A-Za-z()/-]{1,64}", 1, 64)] = element(
        "自然人证件号码",
        "自然人所持证件的号码，只用于自然人",
        default=None,
        required=when(value("addressee_kind").is_("natural_person")),
        forbidden=when(value("addressee_kind").is_("organization")),
        visibility=RESTRICTED,
    )
    act_kind: Annotated[AdministrativeActKind, Coded(AdministrativeActKind)] = element(
        "行政行为类别", "行政行为属于哪一类", cite=_LOCAL_PLAN
    )
    act_kind_other: Annotated[str | None, Text(256)] = element(
        "其他行政行为类别说明",
        "行政行为类别为“其他”时写明是什么行为",
        default=None,
        required=when(value("act_kind").is_("other")),
    )
    document_title: Annotated[str | None, Text(256)] = element("文书名称", "作出行政行为的文书的名称", default=None)
    document_number: Annotated[str | None, Text(128)] = element(
        "文书号", "作出行政行为的文书的文号，没有文书的不填", default=None
    )
    content: Annotated[str, Text(8000, lines=True)] = element("行政行为内容", "行政行为的主要内容")
    basis: Annotated[str | None, Text(4000, lines=True)] = element(
        "行政行为依据", "行政行为所依据的法律、法规、规章", default=None
    )
    amount: Annotated[Fen | None, Money()] = element(
        "涉及金额",
        "征收、给付、补偿、奖励的金额，单位元",
        default=None,
    )
    inspection_result: Annotated[str | None, Text(2000, lines=True)] = element(
        "监督检查结果", "监督检查的结果", default=None
    )
    decided_on: Annotated[date, Day()] = element("作出日期", "作出行政行为的日期，公开期限自此起算", cite=_LOCAL_PLAN)
    acted_by_name: Annotated[str, Text(200)] = element("行政机关", "作出行政行为的机关全称")
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "行政机关统一社会信用代码", "作出行政行为的机关的统一社会信用代码", default=None
    )

    example = {
        "type": "other-administrative-act",
        "id": "administrative-act-example-1",
        "region": "410105",
        "about_name": "示例市示例科技有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2024-0012",
        "collected_on": "2024-05-15",
        "published_on": "2024-05-14",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/administrative-act/1"],
        "remarks": "示例数据，并非真实行政行为",
        "addressee_kind": "organization",
        "act_kind": "reward",
        "document_title": "关于给予科技创新奖励的决定",
        "document_number": "示局奖〔2024〕2号",
        "content": "给予年度科技创新奖励",
        "basis": "示例市科技创新奖励办法",
        "amount": "50000",
        "decided_on": "2024-05-08",
        "acted_by_name": "示例市示例局",
        "acted_by_code": "114101050050000181",
    }
