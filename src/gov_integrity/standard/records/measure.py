"""奖惩措施 — which measure is taken towards whom, on what basis, from when to when, and why did it end?

A measure on a credit subject and a measure of management inside government are two things: only the first needs a basis
in a list. The body that takes the measure is ``acted_by``; honours are taken away by their organiser.
"""

from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Ref, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.basis_level import BasisLevel
from gov_integrity.standard.codelists.measure_category import MeasureCategory
from gov_integrity.standard.codelists.measure_direction import MeasureDirection
from gov_integrity.standard.codelists.measure_end_reason import MeasureEndReason
from gov_integrity.standard.codelists.measure_kind import MeasureKind
from gov_integrity.standard.codelists.measure_nature import MeasureNature
from gov_integrity.standard.codelists.measure_scope import MeasureScope
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016, jian_opinion
from gov_integrity.standard.records._decided import Decided

#: records of what someone did, or of how that was judged; honours are list entries. Nothing else can be a ground: not
#: who somebody is, what was agreed with him, or what was done about him.
_GROUNDS: Final = (
    "dishonesty-record",
    "list-entry",
    "administrative-penalty",
    "other-administrative-act",
    "administrative-license",
    "dishonest-judgment-debtor",
    "judicial-matter",
    "breach",
    "arrears",
    "contract-performance",
    "commitment",
    "fulfilment",
    "complaint",
    "supervision-inspection",
    "statistical-interference",
    "disciplinary-action",
    "organizational-measure",
    "demerit-record",
    "annual-assessment",
    "probity-record",
    "evaluation",
    "alert",
    "third-party-rating",
    "credit-check",
    "credit-report",
)


class Measure(
    Decided,
    title="奖惩措施信息",
    meaning="对守信、失信主体采取的激励、惩戒和管理措施及其依据、期限和解除",
    key=("measure_kind", "about_name", "acted_by_name", "decided_on"),
):
    """奖惩措施信息."""

    about_name: Annotated[str, Text(200)] = element(
        "措施对象名称", "被采取措施的单位、自然人或者个体工商户的名称", visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "措施对象统一社会信用代码", "被采取措施的单位或者个体工商户的统一社会信用代码", default=None
    )
    subject_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "主体类别", "被采取措施的是单位、自然人还是个体工商户", confidence=SUMMARY
    )
    measure_direction: Annotated[MeasureDirection, Coded(MeasureDirection)] = element(
        "奖惩方向", "措施是奖励还是惩戒", confidence=SUMMARY
    )
    measure_scope: Annotated[MeasureScope, Coded(MeasureScope)] = element(
        "措施范围", "是对信用主体的措施，还是政府内部管理措施"
    )
    measure_nature: Annotated[MeasureNature, Coded(MeasureNature)] = element(
        "措施性质", "属于行政性、市场性、行业性还是社会性", confidence=LOCAL
    )
    measure_kind: Annotated[MeasureKind, Coded(MeasureKind)] = element(
        "措施种类", "采取的是哪一种措施", confidence=SUMMARY
    )
    measure_kind_other: Annotated[str | None, Text(256)] = element(
        "其他措施说明",
        "措施种类为其他激励、其他惩戒时写明是什么措施",
        default=None,
        required=when(value("measure_kind").one_of("other_incentive", "other_sanction")),
    )
    measure_category: Annotated[MeasureCategory | None, Coded(MeasureCategory)] = element(
        "措施类别", "联合奖惩系统中该措施的类别", default=None, confidence=SUMMARY
    )
    content: Annotated[str | None, Text(2000, lines=True)] = element("措施内容", "措施的具体内容", default=None)
    reduces_rights: Annotated[bool, Flag()] = element(
        "是否减损权益或者增加义务", "措施是否减损信用主体权益或者增加其义务", confidence=SUMMARY
    )
    basis: Annotated[str, Text(1000, lines=True)] = element(
        "措施依据", "采取措施所依据的规定名称和条款", confidence=SUMMARY
    )
    basis_level: Annotated[BasisLevel, Coded(BasisLevel)] = element(
        "依据层级", "采取措施所依据的规定属于哪一层级", confidence=SUMMARY
    )
    listed_item: Annotated[str | None, Text(200)] = element(
        "措施清单事项", "措施在失信惩戒措施清单中的事项，不在清单内的不填", default=None, confidence=SUMMARY
    )
    grounds: Annotated[tuple[str, ...] | None, Many(Ref(_GROUNDS))] = element(
        "所依据的记录", "据以采取措施的失信记录、名单信息、荣誉等记录", default=None
    )
    acted_by_name: Annotated[str, Text(200)] = element(
        "措施实施单位", "决定并实施措施的单位全称；取消评优评先资格的，为主办单位", confidence=LOCAL
    )
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "措施实施单位统一社会信用代码", "决定并实施措施的单位的统一社会信用代码", default=None
    )
    document_number: Annotated[str | None, Text(128)] = element("措施决定文号", "决定采取措施的文号", default=None)
    decided_on: Annotated[date, Day()] = element("措施决定日期", "决定采取措施的日期")
    effective_on: Annotated[date | None, Day()] = element("措施起始日期", "开始实施措施的日期", default=None)
    effective_until: Annotated[date | Forever | None, Day(forever=True)] = element(
        "措施截止日期",
        "决定载明的措施最后一日，没有期限的写长期，没有载明的不填",
        default=None,
        cite=(jian_opinion.instrument.at("第14点"),),
    )
    paused_on: Annotated[date | None, Day()] = element(
        "暂停执行日期",
        "因异议处理、核实等暂停执行措施的日期",
        default=None,
        cite=(jian_opinion.instrument.at("第14点"),),
    )
    resumed_on: Annotated[date | None, Day()] = element(
        "恢复执行日期",
        "暂停后恢复执行措施的日期",
        default=None,
        forbidden=when(value("paused_on").absent()),
        cite=(jian_opinion.instrument.at("第14点"),),
    )
    ended_on: Annotated[date | None, Day()] = element(
        "措施解除日期", "措施实际解除的日期", default=None, cite=(jian_opinion.instrument.at("第14点"),)
    )
    end_reason: Annotated[MeasureEndReason | None, Coded(MeasureEndReason)] = element(
        "措施解除原因", "措施为什么解除", default=None, required=when(value("ended_on").present())
    )
    mitigated: Annotated[bool | None, Flag()] = element(
        "是否从轻或者免予",
        "是否因主动挽回损失、消除影响而从轻或者免予惩戒",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于权益保护和信用修复的规定"),),
    )

    example = {
        "type": "measure",
        "id": "measure-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2024-0111",
        "collected_on": "2024-09-02",
        "published_on": "2024-06-20",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/measure/1"],
        "remarks": "示例数据，并非真实措施",
        "subject_kind": "organization",
        "measure_direction": "sanction",
        "measure_scope": "internal_management",
        "measure_nature": "administrative",
        "measure_kind": "cancel_pilot",
        "measure_category": "honour_revoked",
        "content": "取消本年度试点示范资格",
        "reduces_rights": False,
        "basis": "关于完善政府诚信履约机制优化民营经济发展环境的通知",
        "basis_level": "local_document",
        "grounds": ["external:dishonesty-example-1"],
        "acted_by_name": "示例市发展和改革委员会",
        "acted_by_code": "12410105005000018X",
        "document_number": "示发改函〔2024〕9号",
        "decided_on": "2024-06-18",
        "effective_on": "2024-06-18",
        "effective_until": "2024-12-31",
        "paused_on": "2024-07-01",
        "resumed_on": "2024-07-10",
        "ended_on": "2024-08-26",
        "end_reason": "repaired",
        "mitigated": False,
    }
