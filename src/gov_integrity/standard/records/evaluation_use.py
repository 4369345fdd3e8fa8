"""评价结果应用 — who used an evaluation, for what, and with what effect?"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Ref, Text
from gov_integrity.forms.quantities import Amount, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.evaluation_state import EvaluationState
from gov_integrity.standard.codelists.evaluation_use_kind import EvaluationUseKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._fact import Fact


class EvaluationUse(
    Fact,
    title="评价结果应用信息",
    meaning="政务诚信评价结果在改革试点、项目投资、社会管理、绩效考核等工作中的应用",
    key=("evaluation", "about_name", "use_kind", "acted_by_name", "used_on"),
):
    """评价结果应用信息."""

    about_name: Annotated[str, Text(200)] = element("被评价主体名称", "被评价的地方或者单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被评价主体统一社会信用代码", "被评价单位的统一社会信用代码", default=None
    )
    evaluation: Annotated[str, Ref("evaluation")] = element("所应用的评价", "所应用的评价记录")
    evaluation_state: Annotated[EvaluationState | None, Coded(EvaluationState)] = element(
        "应用时的结果状态", "应用时评价结果是初步、异议期内、正式还是已经更正", default=None
    )
    use_kind: Annotated[EvaluationUseKind, Coded(EvaluationUseKind)] = element(
        "评价结果用途", "评价结果用于什么工作", cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),)
    )
    use_kind_other: Annotated[str | None, Text(256)] = element(
        "其他用途说明",
        "用途为“其他”时写明是什么用途",
        default=None,
        required=when(value("use_kind").is_("other")),
    )
    acted_by_name: Annotated[str, Text(200)] = element("应用单位", "应用评价结果的单位全称", confidence=LOCAL)
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "应用单位统一社会信用代码", "应用评价结果的单位的统一社会信用代码", default=None
    )
    used_on: Annotated[date, Day()] = element("应用日期", "应用评价结果的日期")
    basis: Annotated[str | None, Text(500)] = element("应用依据", "规定应用评价结果的文件", default=None)
    share: Annotated[Decimal | None, Amount()] = element(
        "所占比重", "评价结果在考核中所占的比重，单位百分之一", default=None
    )
    effect: Annotated[str | None, Text(1000, lines=True)] = element(
        "应用效果", "评价结果对被评价主体产生的影响", default=None
    )

    example = {
        "type": "evaluation-use",
        "id": "evaluation-use-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2026-0117",
        "collected_on": "2026-04-02",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/evaluation-use/1"],
        "remarks": "示例数据，并非真实应用",
        "evaluation": "external:evaluation-example-1",
        "evaluation_state": "final",
        "use_kind": "performance_assessment",
        "acted_by_name": "示例市人民政府办公室",
        "acted_by_code": "12410105005000018X",
        "used_on": "2026-03-31",
        "basis": "示例市年度绩效考核办法",
        "share": "5",
        "effect": "年度绩效考核计5分中的3.9分",
    }
