"""错误惩戒恢复信誉 — which sanction was wrong, when was it lifted, and how was the subject's reputation restored?

``about`` is the subject that was wronged. Lifting a sanction after repair is no reversal: nothing was wrong with it.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day, Fen, Money
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.redress_kind import RedressKind
from gov_integrity.standard.codelists.reversal_cause import ReversalCause
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016, jian_opinion
from gov_integrity.standard.records._fact import Fact

_MADE_GOOD = (
    guidance_76_2016.instrument.at("关于权益保护和信用修复的规定"),
    jian_opinion.instrument.at("第14点"),
)


class SanctionReversal(
    Fact,
    title="错误惩戒恢复信誉信息",
    meaning="错误实施的惩戒措施的认定、解除，以及恢复信誉、消除不良影响的情况",
    key=("measure", "about_name", "found_on"),
):
    """错误惩戒恢复信誉信息."""

    about_name: Annotated[str, Text(200)] = element(
        "受损主体名称", "因错误惩戒受到损害的主体的名称", cite=_MADE_GOOD, visibility=SHARED
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "受损主体统一社会信用代码", "因错误惩戒受到损害的单位的统一社会信用代码", default=None
    )
    measure: Annotated[str, Ref("measure")] = element("错误措施", "错误实施的措施记录", cite=_MADE_GOOD)
    reversal_cause: Annotated[ReversalCause, Coded(ReversalCause)] = element("错误惩戒原因", "措施为什么是错误的")
    cause_note: Annotated[str | None, Text(1000, lines=True)] = element(
        "错误惩戒说明",
        "错误的具体情况",
        default=None,
        required=when(value("reversal_cause").is_("other")),
    )
    objection: Annotated[str | None, Ref("objection")] = element("所依据的异议", "据以发现错误的异议记录", default=None)
    acted_by_name: Annotated[str, Text(200)] = element("错误措施实施单位", "错误实施措施的单位全称")
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "错误措施实施单位统一社会信用代码", "错误实施措施的单位的统一社会信用代码", default=None
    )
    determined_by_name: Annotated[str, Text(200)] = element("错误认定单位", "认定措施错误的单位全称")
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "错误认定单位统一社会信用代码", "认定措施错误的单位的统一社会信用代码", default=None
    )
    found_on: Annotated[date, Day()] = element("错误认定日期", "认定措施错误的日期")
    lifted_on: Annotated[date | None, Day()] = element(
        "错误措施解除日期", "解除错误措施的日期，措施已先行解除的可以早于认定日期", default=None
    )
    redress_kinds: Annotated[tuple[RedressKind, ...] | None, Many(Coded(RedressKind), least=1)] = element(
        "恢复信誉方式",
        "恢复信誉、消除不良影响的方式",
        default=None,
        required=when(value("restored_on").present()),
        cite=_MADE_GOOD,
    )
    redress_note: Annotated[str | None, Text(1000, lines=True)] = element(
        "恢复信誉说明",
        "恢复信誉、消除不良影响的具体做法",
        default=None,
        required=when(value("redress_kinds").has("other")),
    )
    restored_on: Annotated[date | None, Day()] = element(
        "恢复信誉日期", "恢复信誉、消除不良影响完成的日期", default=None, cite=_MADE_GOOD
    )
    compensation_amount: Annotated[Fen | None, Money()] = element(
        "赔偿金额",
        "依法赔偿的金额，单位元",
        default=None,
        required=when(value("redress_kinds").has("compensation")),
    )
    liability_pursued: Annotated[bool | None, Flag()] = element(
        "是否追究责任",
        "是否对错误惩戒的责任单位或者责任人追究责任",
        default=None,
        cite=(guidance_76_2016.instrument.at("关于权益保护和信用修复的规定"),),
    )

    example = {
        "type": "sanction-reversal",
        "id": "sanction-reversal-example-1",
        "region": "410105",
        "about_name": "示例市示例科技有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市信用中心",
        "source_record_number": "示例-2024-0113",
        "collected_on": "2024-11-20",
        "published_on": "2024-11-18",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/sanction-reversal/1"],
        "remarks": "示例数据，并非真实案例",
        "measure": "external:measure-example-3",
        "reversal_cause": "wrong_subject",
        "cause_note": "与被惩戒单位名称相近，误列为惩戒对象",
        "objection": "external:objection-example-1",
        "acted_by_name": "示例市公共资源交易中心",
        "acted_by_code": "12410105005000018X",
        "determined_by_name": "示例市信用中心",
        "found_on": "2024-11-12",
        "lifted_on": "2024-11-13",
        "redress_kinds": ["taken_down", "correction_notice", "compensation"],
        "redress_note": "在原公示网站刊登更正声明",
        "restored_on": "2024-11-18",
        "compensation_amount": "5000",
        "liability_pursued": True,
    }
