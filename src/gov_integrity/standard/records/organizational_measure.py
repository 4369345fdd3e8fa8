"""诫勉、组织处理、问责 — which concluded measure, short of discipline, was taken towards an official?

Several may stand beside a disciplinary action; each keeps the effect period that its decision states.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.organizational_measure_family import OrganizationalMeasureFamily
from gov_integrity.standard.codelists.organizational_measure_kind import OrganizationalMeasureKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._decided import Decided
from gov_integrity.standard.records._official_fact import OfficialFileFact

_ADMONITION = value("measure_family").is_("admonition")


class OrganizationalMeasure(
    OfficialFileFact,
    Decided,
    title="诫勉、组织处理和问责信息",
    meaning="对公职人员已经作出结论的诫勉、组织处理、问责及其影响期",
    key=("official_id", "about_name", "measure_family", "decided_on", "determined_by_name"),
):
    """诫勉、组织处理和问责信息."""

    measure_family: Annotated[OrganizationalMeasureFamily, Coded(OrganizationalMeasureFamily)] = element(
        "处理类型", "是诫勉、组织处理还是问责", confidence=SUMMARY, visibility=AUTHORISED
    )
    organizational_measure_kind: Annotated[OrganizationalMeasureKind | None, Coded(OrganizationalMeasureKind)] = (
        element(
            "处理方式",
            "组织处理或者问责的具体方式",
            default=None,
            required=when(value("measure_family").one_of("organizational_measure", "accountability")),
            forbidden=when(_ADMONITION),
            visibility=AUTHORISED,
        )
    )
    kind_other: Annotated[str | None, Text(100)] = element(
        "其他处理方式说明",
        "处理方式为“其他”时写明是什么方式",
        default=None,
        required=when(value("organizational_measure_kind").is_("other")),
        visibility=AUTHORISED,
    )
    cause: Annotated[str | None, Text(1000, lines=True)] = element(
        "处理事由", "作出处理的主要事由，不写姓名和他人隐私", default=None, visibility=AUTHORISED
    )
    dishonesty_related: Annotated[bool, Flag()] = element(
        "是否计入政务失信记录",
        "是否因履职中的失信违约受处理，因而计入政务失信记录",
        cite=(guidance_76_2016.instrument.at("关于政务失信记录的规定"),),
        visibility=AUTHORISED,
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "处理决定文号", "处理决定的文号", default=None, visibility=AUTHORISED
    )
    determined_by_name: Annotated[str, Text(200)] = element("处理决定机关", "作出处理决定的机关、单位全称")
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "处理决定机关统一社会信用代码", "作出处理决定的机关、单位的统一社会信用代码", default=None
    )
    decided_on: Annotated[date, Day()] = element("处理决定日期", "作出处理决定的日期", visibility=AUTHORISED)
    effect_ends_on: Annotated[date | None, Day()] = element(
        "影响期截止日期",
        "处理决定载明的影响期的最后一日，没有载明的不填",
        default=None,
        confidence=SUMMARY,
        visibility=AUTHORISED,
    )
    rechecked_on: Annotated[date | None, Day()] = element(
        "整改情况了解日期",
        "诫勉后了解改正情况的日期",
        default=None,
        forbidden=when(value("measure_family").is_not("admonition")),
        confidence=SUMMARY,
        visibility=AUTHORISED,
    )
    honours_lost: Annotated[bool | None, Flag()] = element(
        "是否取消评优评先资格",
        "是否同时取消当年评优评先资格",
        default=None,
        confidence=LOCAL,
        visibility=AUTHORISED,
    )
    with_discipline: Annotated[str | None, Ref("disciplinary-action")] = element(
        "同时给予的处分", "同一行为同时给予的处分记录", default=None, visibility=AUTHORISED
    )

    example = {
        "type": "organizational-measure",
        "id": "organizational-measure-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "中共示例市委组织部",
        "source_record_number": "示例-2025-0108",
        "collected_on": "2025-10-20",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0002",
        "remarks": "示例数据，并非真实处理",
        "measure_family": "admonition",
        "cause": "对拖欠账款清偿工作督促不力",
        "dishonesty_related": True,
        "document_number": "示组诫〔2025〕1号",
        "determined_by_name": "中共示例市委组织部",
        "decided_on": "2025-04-10",
        "effect_ends_on": "2025-10-10",
        "rechecked_on": "2025-10-15",
        "honours_lost": True,
    }
