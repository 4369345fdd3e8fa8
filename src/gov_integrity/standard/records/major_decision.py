"""重大行政决策 — which steps did a major decision take before it was made, and was it carried out as made?

Each step is a part with its days and result. ``steps_taken`` says the same in one flat list, which a check can read and
a spreadsheet can send.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Ref, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.decision_step_kind import DecisionStepKind
from gov_integrity.standard.codelists.key_domain import KeyDomain
from gov_integrity.standard.codelists.step_outcome import StepOutcome
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._responsibility import Responsibility


class DecisionStep(Part):
    """One step of a decision: who took it, when, and what came of it."""

    step_kind: Annotated[DecisionStepKind, Coded(DecisionStepKind)] = element(
        "程序", "属于哪一项程序", confidence=LOCAL
    )
    step_outcome: Annotated[StepOutcome, Coded(StepOutcome)] = element(
        "履行情况", "程序已经履行、依规定不需要还是未履行"
    )
    started_on: Annotated[date | None, Day()] = element("开始日期", "程序开始的日期", default=None)
    finished_on: Annotated[date | None, Day()] = element("结束日期", "程序结束的日期", default=None)
    taken_by_name: Annotated[str | None, Text(200)] = element("承办单位", "承办该项程序的单位全称", default=None)
    taken_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "承办单位统一社会信用代码", "承办该项程序的单位的统一社会信用代码", default=None
    )
    participants: Annotated[int | None, Count()] = element(
        "参加人数或者意见条数", "公众参与、听证、民意调查的参加人数，或者收到的意见条数", default=None
    )
    conclusion: Annotated[str | None, Text(2000, lines=True)] = element("结论", "该项程序的结论", default=None)
    page: Annotated[str | None, Link()] = element("公开页面", "该项程序公开所在的网页地址", default=None)
    reason: Annotated[str | None, Text(500)] = element(
        "不需要或者未履行的理由",
        "依规定不需要该项程序，或者未履行的理由",
        default=None,
        required=when(value("step_outcome").one_of("not_required", "omitted")),
    )


class MajorDecision(
    Fact,
    title="重大行政决策信息",
    meaning="重大行政决策的公众参与、论证、评估、审查、集体讨论等程序及其执行情况",
    key=("decision_title", "about_name", "initiated_on", "decision_number"),
):
    """重大行政决策信息."""

    about_name: Annotated[str, Text(200)] = element("决策机关名称", "作出决策的机关全称", confidence=LOCAL)
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "决策机关统一社会信用代码", "作出决策的机关的统一社会信用代码", default=None
    )
    decision_title: Annotated[str, Text(300)] = element("决策事项名称", "重大行政决策事项的名称", confidence=LOCAL)
    decision_number: Annotated[str | None, Text(128)] = element("决策文号", "决策文件的文号", default=None)
    key_domain: Annotated[KeyDomain | None, Coded(KeyDomain)] = element("重点领域", "决策所涉的重点领域", default=None)
    livelihood: Annotated[bool | None, Flag()] = element(
        "是否重大民生决策", "是否属于重大民生决策事项", default=None, confidence=LOCAL
    )
    drafted_by_name: Annotated[str | None, Text(200)] = element(
        "决策承办单位", "承办决策草案拟订的单位全称", default=None
    )
    drafted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "决策承办单位统一社会信用代码", "承办决策草案拟订的单位的统一社会信用代码", default=None
    )
    initiated_on: Annotated[date, Day()] = element("决策启动日期", "决定启动决策程序的日期")
    steps_taken: Annotated[tuple[DecisionStepKind, ...], Many(Coded(DecisionStepKind))] = element(
        "已履行程序", "至本记录时已经履行的全部程序", confidence=LOCAL
    )
    steps: Annotated[tuple[DecisionStep, ...] | None, Many(Parts(DecisionStep))] = element(
        "程序记录",
        "每一项程序的起止、承办单位和结论，含不需要或者未履行的程序",
        default=None,
        confidence=LOCAL,
    )
    decided_on: Annotated[date | None, Day()] = element(
        "决策日期", "决策机关作出决策的日期，尚在拟订的不填", default=None
    )
    announced_on: Annotated[date | None, Day()] = element("决策公布日期", "决策公布的日期", default=None)
    executed_by_name: Annotated[str | None, Text(200)] = element("决策执行单位", "负责执行决策的单位全称", default=None)
    executed_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "决策执行单位统一社会信用代码", "负责执行决策的单位的统一社会信用代码", default=None
    )
    assessed_on: Annotated[date | None, Day()] = element("决策后评估日期", "决策执行后评估的日期", default=None)
    stopped_on: Annotated[date | None, Day()] = element(
        "变更或者停止执行日期", "决策变更或者停止执行的日期", default=None, confidence=LOCAL
    )
    lawful_change: Annotated[str | None, Ref("lawful-change")] = element(
        "依法变更记录",
        "决策变更或者停止执行所经法定程序的记录",
        default=None,
        forbidden=when(value("stopped_on").absent()),
        confidence=LOCAL,
    )
    responsibilities: Annotated[tuple[Responsibility, ...] | None, Many(Parts(Responsibility))] = element(
        "责任人", "对决策负有责任的人员代号及其责任", default=None
    )

    example = {
        "type": "major-decision",
        "id": "major-decision-example-1",
        "region": "410105",
        "about_name": "示例市人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市司法局",
        "source_org_code": "12410105005000018X",
        "source_record_number": "示例-2024-0022",
        "collected_on": "2024-07-10",
        "published_on": "2024-07-10",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/major-decision/1"],
        "remarks": "示例数据，并非真实决策",
        "decision_title": "示例市停车收费调整方案",
        "decision_number": "示政〔2024〕22号",
        "livelihood": True,
        "drafted_by_name": "示例市示例局",
        "initiated_on": "2024-03-01",
        "steps_taken": [
            "public_participation",
            "expert_review",
            "legality_review",
            "compliance_review",
            "collective_decision",
            "publicity",
            "hearing",
            "pre_disclosure",
            "opinion_survey",
            "announcement",
        ],
        "steps": [
            {
                "step_kind": "public_participation",
                "step_outcome": "done",
                "started_on": "2024-03-10",
                "finished_on": "2024-04-10",
                "taken_by_name": "示例市示例局",
                "participants": 236,
                "conclusion": "采纳意见41条",
                "page": "https://example.org/consultation/22",
            },
            {
                "step_kind": "risk_assessment",
                "step_outcome": "not_required",
                "reason": "不涉及社会稳定和公共安全风险",
            },
            {
                "step_kind": "legality_review",
                "step_outcome": "done",
                "started_on": "2024-05-20",
                "finished_on": "2024-05-31",
                "taken_by_name": "示例市司法局",
                "conclusion": "符合法定权限和程序",
            },
            {"step_kind": "collective_decision", "step_outcome": "done", "finished_on": "2024-06-20"},
        ],
        "decided_on": "2024-06-20",
        "announced_on": "2024-06-25",
        "executed_by_name": "示例市示例局",
        "responsibilities": [{"official_id": "p-0022", "duty": "决策承办单位主要负责人"}],
    }
