"""处分 — which disciplinary action was taken against an official, under which rules, and until when?

The kinds differ by system. That a period is over does not by itself release: ``released_on`` is what the body found.
Notice is given within a limited circle, so nothing here is public.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem
from gov_integrity.standard.codelists.misconduct_kind import MisconductKind
from gov_integrity.standard.codelists.official_status import OfficialStatus
from gov_integrity.standard.codelists.personnel_kind import PersonnelKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import governmental_discipline_law_2020, guidance_76_2016
from gov_integrity.standard.records._decided import Decided
from gov_integrity.standard.records._official_fact import OfficialFileFact

_FOR_GOOD = value("discipline_kind").one_of("dismissal", "expulsion")


class DisciplinaryAction(
    OfficialFileFact,
    Decided,
    title="处分信息",
    meaning="公职人员在履职中因违法违纪违约受到的处分及其期间、解除情况",
    key=("official_id", "about_name", "discipline_system", "discipline_kind", "decided_on"),
):
    """处分信息."""

    personnel_kind: Annotated[PersonnelKind | None, Coded(PersonnelKind)] = element(
        "人员类别", "受处分时属于哪一类公职人员", default=None, confidence=SUMMARY, visibility=AUTHORISED
    )
    official_status: Annotated[OfficialStatus | None, Coded(OfficialStatus)] = element(
        "任职状态",
        "受处分时在职、退休、离职还是死亡，不填即为在职",
        default=None,
        cite=(governmental_discipline_law_2020.instrument.at("第二十七条"),),
        visibility=AUTHORISED,
    )
    discipline_system: Annotated[DisciplineSystem, Coded(DisciplineSystem)] = element(
        "处分类型", "处分依据哪一套规定作出", confidence=SUMMARY, visibility=AUTHORISED
    )
    discipline_kind: Annotated[DisciplineKind, Coded(DisciplineKind)] = element(
        "处分种类", "给予的处分的种类", confidence=SUMMARY, visibility=AUTHORISED
    )
    misconduct_kinds: Annotated[tuple[MisconductKind, ...], Many(Coded(MisconductKind), least=1)] = element(
        "行为性质", "受处分的行为是违法、违纪还是违约", confidence=LOCAL, visibility=AUTHORISED
    )
    dishonesty_related: Annotated[bool, Flag()] = element(
        "是否计入政务失信记录",
        "是否因履职中的失信违约受处分，因而计入政务失信记录",
        cite=(guidance_76_2016.instrument.at("关于政务失信记录的规定"),),
        visibility=AUTHORISED,
    )
    conduct_summary: Annotated[str | None, Text(1000, lines=True)] = element(
        "行为概述", "受处分行为的概述，不写姓名和他人隐私", default=None, visibility=AUTHORISED
    )
    basis: Annotated[str | None, Text(1000, lines=True)] = element(
        "处分依据", "处分所依据的规定", default=None, visibility=AUTHORISED
    )
    document_number: Annotated[str | None, Text(128)] = element(
        "处分决定书文号", "处分决定书的文号", default=None, visibility=AUTHORISED
    )
    determined_by_name: Annotated[str, Text(200)] = element("处分决定机关", "作出处分决定的机关、单位全称")
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "处分决定机关统一社会信用代码", "作出处分决定的机关、单位的统一社会信用代码", default=None
    )
    decided_on: Annotated[date, Day()] = element("处分决定日期", "作出处分决定的日期", visibility=AUTHORISED)
    effective_on: Annotated[date, Day()] = element(
        "处分生效日期",
        "处分生效、处分期间开始计算的日期",
        cite=(governmental_discipline_law_2020.instrument.at("第八条"),),
        visibility=AUTHORISED,
    )
    period_ends_on: Annotated[date | None, Day()] = element(
        "处分期截止日期",
        "处分决定载明的处分期或者影响期的最后一日，开除没有处分期",
        default=None,
        forbidden=when(_FOR_GOOD),
        cite=(governmental_discipline_law_2020.instrument.at("第八条"),),
        visibility=AUTHORISED,
    )
    merged_count: Annotated[int | None, Count(least=2, most=99)] = element(
        "合并的同类处分数",
        "一并决定、种类相同的处分有几个，只有一个的不填",
        default=None,
        forbidden=when(_FOR_GOOD),
        cite=(governmental_discipline_law_2020.instrument.at("第十五条"),),
        visibility=AUTHORISED,
    )
    prior_action: Annotated[str | None, Ref("disciplinary-action")] = element(
        "期内的前一处分", "作出本处分时期间尚未届满的前一处分记录", default=None, visibility=AUTHORISED
    )
    rights_restored_on: Annotated[date | None, Day()] = element(
        "恢复党员权利日期",
        "留党察看期满恢复党员权利的日期",
        default=None,
        forbidden=when(value("discipline_kind").is_not("probation")),
        confidence=SUMMARY,
        visibility=AUTHORISED,
    )
    released_on: Annotated[date | None, Day()] = element(
        "处分解除日期",
        "处分期满并经确认解除的日期",
        default=None,
        forbidden=when(_FOR_GOOD),
        cite=(governmental_discipline_law_2020.instrument.at("第二十六条"),),
        visibility=AUTHORISED,
    )
    review_requested: Annotated[bool | None, Flag()] = element(
        "是否申请复审复核",
        "是否对处分决定申请复审、复核或者申诉，期间不停止执行",
        default=None,
        cite=(governmental_discipline_law_2020.instrument.at("第五十六条"),),
        visibility=AUTHORISED,
    )
    replaces: Annotated[str | None, Ref("disciplinary-action")] = element(
        "所变更的处分", "本处分所变更的原处分记录", default=None, visibility=AUTHORISED
    )

    example = {
        "type": "disciplinary-action",
        "id": "disciplinary-action-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0107",
        "collected_on": "2025-01-06",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实处分",
        "personnel_kind": "civil_servant",
        "discipline_system": "governmental",
        "discipline_kind": "warning",
        "misconduct_kinds": ["unlawful", "breach"],
        "dishonesty_related": True,
        "conduct_summary": "拒不履行已经签订的采购合同",
        "basis": "《中华人民共和国公职人员政务处分法》",
        "document_number": "示监处〔2024〕2号",
        "determined_by_name": "示例市监察委员会",
        "decided_on": "2024-07-01",
        "effective_on": "2024-07-01",
        "period_ends_on": "2025-01-01",
        "released_on": "2025-01-02",
        "review_requested": False,
    }
