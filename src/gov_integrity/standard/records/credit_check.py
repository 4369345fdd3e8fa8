"""信用核查 — on which occasion did a body check credit, of how many subjects, and what did it find?

``about`` is the body that checks; the subjects are counted, never listed. A check is one batch on one day: totals over
a longer time are activity totals. What follows from a hit is the practice of the place that reports it.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.credit_occasion import CreditOccasion
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class CreditCheck(
    Fact,
    title="信用核查信息",
    meaning="单位在办理事项时核查信用主体信用状况的批次、数量和结果",
    key=("occasion", "about_name", "checked_on", "matter", "subject_kind"),
):
    """信用核查信息."""

    about_name: Annotated[str, Text(200)] = element("核查单位名称", "核查信用状况的单位全称", confidence=LOCAL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "核查单位统一社会信用代码", "核查信用状况的单位的统一社会信用代码", default=None
    )
    occasion: Annotated[CreditOccasion, Coded(CreditOccasion)] = element(
        "核查事项类别", "在办理哪一类事项时核查信用", confidence=LOCAL
    )
    occasion_other: Annotated[str | None, Text(256)] = element(
        "其他核查事项说明",
        "核查事项类别为“其他”时写明是什么事项",
        default=None,
        required=when(value("occasion").is_("other")),
    )
    matter: Annotated[str, Text(300)] = element("核查事由", "核查所服务的具体事项，如某一批资金申报、某一次评选")
    checked_on: Annotated[date, Day()] = element("核查日期", "出具核查结果的日期")
    asked_by_name: Annotated[str | None, Text(200)] = element(
        "委托核查单位", "委托信用机构核查的单位全称，自行核查的不填", default=None
    )
    asked_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "委托核查单位统一社会信用代码", "委托核查的单位的统一社会信用代码", default=None
    )
    platform_title: Annotated[str | None, Text(200)] = element(
        "核查平台", "核查所用的信用平台、审批系统或者交易系统", default=None, confidence=LOCAL
    )
    embedded: Annotated[bool | None, Flag()] = element(
        "是否系统自动核查", "是否由嵌入业务系统的联合奖惩系统自动核查", default=None, confidence=LOCAL
    )
    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "被核查主体类别", "被核查的是单位、自然人还是个体工商户", confidence=LOCAL
    )
    authorisation_basis: Annotated[str | None, Text(500)] = element(
        "核查授权依据",
        "核查自然人信用状况的法律依据或者本人授权",
        default=None,
        required=when(value("subject_kind").is_("natural_person")),
    )
    matters_due: Annotated[int | None, Count()] = element(
        "应核查件数", "本批事项中应当核查的件数", default=None, confidence=LOCAL
    )
    matters_checked: Annotated[int | None, Count()] = element(
        "已核查件数", "本批事项中已经核查的件数", default=None, confidence=LOCAL
    )
    subjects_checked: Annotated[int, Count(least=1)] = element(
        "被核查主体数", "本批核查的家次或者人次", confidence=LOCAL
    )
    subjects_found: Annotated[int, Count()] = element("有失信记录主体数", "核查发现有失信记录的家次或者人次")
    subjects_refused: Annotated[int | None, Count()] = element(
        "取消资格主体数",
        "依当地规定因失信记录取消评选等资格的家次或者人次，只作为地方做法报告",
        default=None,
        confidence=LOCAL,
    )
    refusal_basis: Annotated[str | None, Text(500)] = element(
        "取消资格依据",
        "取消资格所依据的规定；有取消资格主体数的填写",
        default=None,
        required=when(value("subjects_refused").present()),
    )

    example = {
        "type": "credit-check",
        "id": "credit-check-example-1",
        "region": "410105",
        "about_name": "示例市信用中心",
        "about_code": "12410105005000018X",
        "source_org_name": "示例市信用中心",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0114",
        "collected_on": "2024-05-21",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/credit-check/1"],
        "remarks": "示例数据，并非真实核查",
        "occasion": "honours",
        "matter": "年度先进个人评选",
        "checked_on": "2024-05-20",
        "asked_by_name": "示例市示例局",
        "asked_by_code": "114101050050000181",
        "platform_title": "示例省信用信息平台",
        "embedded": False,
        "subject_kind": "natural_person",
        "authorisation_basis": "评选通知载明，参评人员书面授权",
        "matters_due": 1,
        "matters_checked": 1,
        "subjects_checked": 58,
        "subjects_found": 1,
        "subjects_refused": 1,
        "refusal_basis": "示例市评选管理办法",
    }
