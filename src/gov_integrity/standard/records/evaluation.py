"""评价 — which score, grade and rank has a body in one period, under which profile, and may it still change?

A result is provisional, then open to objection, then final, and may be corrected; the key stays the same throughout.
Weights and grades belong to the profile: a score says nothing without it.
"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.indicator import PERIOD_PATTERN
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.assessed_content import AssessedContent
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.evaluation_state import EvaluationState
from gov_integrity.standard.codelists.grade_scale import GradeScale
from gov_integrity.standard.codelists.value_state import ValueState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import credit_system_opinion_2025
from gov_integrity.standard.records._fact import Fact


class DimensionScore(Part):
    """The points of one dimension."""

    dimension: Annotated[Dimension, Coded(Dimension)] = element("维度", "得分所属的评价维度", confidence=LOCAL)
    points: Annotated[Decimal | None, Amount()] = element("维度得分", "该维度得到的分数，没有得分的不填", default=None)
    full_points: Annotated[Decimal, Amount()] = element("维度满分", "该维度的满分")
    state: Annotated[ValueState | None, Coded(ValueState)] = element(
        "维度得分状态", "该维度的得分是否存在、是否可靠，不填即为正常", default=None
    )


class Evaluation(
    Fact,
    title="政务诚信评价信息",
    meaning="一个主体在一个期间依某一方案得到的政务诚信评价结果",
    key=("about_name", "about_code", "profile", "period"),
):
    """政务诚信评价信息."""

    about_name: Annotated[str, Text(200)] = element("被评价主体名称", "被评价的地方或者单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被评价主体统一社会信用代码", "被评价单位的统一社会信用代码", default=None
    )
    profile: Annotated[str, Pattern("[a-z0-9]+(?:-[a-z0-9]+)*", 1, 128)] = element(
        "地方方案", "评价所依方案的标识，以连字符相连的小写英文词"
    )
    period: Annotated[str, Pattern(PERIOD_PATTERN, 4, 7)] = element(
        "评价期间", "评价所属的年度（2025）、季度（2025-Q1）或者月份（2025-03）"
    )
    assessed_contents: Annotated[tuple[AssessedContent, ...] | None, Many(Coded(AssessedContent))] = element(
        "考评内容", "评价涵盖哪些工作内容", default=None, confidence=LOCAL
    )
    determined_by_name: Annotated[str, Text(200)] = element(
        "评价组织单位",
        "组织评价并对结果负责的单位全称",
        cite=(credit_system_opinion_2025.instrument.at("二（一）"),),
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "评价组织单位统一社会信用代码", "组织评价的单位的统一社会信用代码", default=None
    )
    entrusted_name: Annotated[str | None, Text(200)] = element(
        "受托评价机构", "受委托开展评价、监测的第三方机构全称", default=None, confidence=LOCAL
    )
    entrusted_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "受托评价机构统一社会信用代码", "受委托开展评价的机构的统一社会信用代码", default=None
    )
    total_score: Annotated[Decimal | None, Amount()] = element(
        "总得分", "评价的总得分，没有形成总分的不填", default=None
    )
    full_score: Annotated[Decimal, Amount()] = element("满分", "不含加分的满分，如100、1000")
    lower_score: Annotated[Decimal | None, Amount()] = element("得分下限", "总得分不确定范围的下限", default=None)
    upper_score: Annotated[Decimal | None, Amount()] = element("得分上限", "总得分不确定范围的上限", default=None)
    bonus: Annotated[Decimal | None, Amount()] = element("加分", "总得分中的加分", default=None)
    deduction: Annotated[Decimal | None, Amount()] = element(
        "扣分", "总得分中另行扣减的分数", default=None, confidence=LOCAL
    )
    dimensions: Annotated[tuple[DimensionScore, ...] | None, Many(Parts(DimensionScore), most=50)] = element(
        "各维度得分", "每一评价维度的得分", default=None, confidence=LOCAL
    )
    grade_scale: Annotated[GradeScale | None, Coded(GradeScale)] = element(
        "等级制", "评价等级采用哪一套等级", default=None, confidence=SUMMARY
    )
    grade: Annotated[str | None, Text(20)] = element(
        "评价等级", "评价的等级，用方案所定的等级名称", default=None, confidence=SUMMARY
    )
    rank: Annotated[int | None, Count(least=1)] = element(
        "排名", "在同组主体中的名次，并列的写同一名次", default=None, confidence=LOCAL
    )
    peers_count: Annotated[int | None, Count(least=1)] = element(
        "同组主体数", "参加排名的主体数，含本主体", default=None, required=when(value("rank").present())
    )
    peer_group: Annotated[str | None, Text(200)] = element(
        "排名分组", "参加排名的同组范围", default=None, confidence=SUMMARY
    )
    vetoes: Annotated[tuple[str, ...] | None, Many(Text(200), most=50)] = element(
        "一票否决事项", "依方案限制等级或者评优资格的事项，没有的不填", default=None, confidence=LOCAL
    )
    evaluation_state: Annotated[EvaluationState, Coded(EvaluationState)] = element(
        "评价结果状态", "结果是初步、异议期内、正式还是已经更正"
    )
    told_on: Annotated[date | None, Day()] = element(
        "初步结果告知日期",
        "向被评价主体告知初步结果的日期",
        default=None,
        required=when(value("evaluation_state").is_("objection")),
    )
    objection_ends_on: Annotated[date | None, Day()] = element(
        "异议截止日期",
        "可以对结果提出异议的最后一日",
        default=None,
        required=when(value("evaluation_state").is_("objection")),
    )
    objections: Annotated[tuple[str, ...] | None, Many(Ref("objection"))] = element(
        "异议记录", "对本评价提出的异议", default=None
    )
    finalised_on: Annotated[date | None, Day()] = element(
        "正式结果日期",
        "形成正式结果的日期",
        default=None,
        required=when(value("evaluation_state").one_of("final", "corrected")),
        forbidden=when(value("evaluation_state").one_of("provisional", "objection")),
    )
    corrected_on: Annotated[date | None, Day()] = element(
        "结果更正日期",
        "正式结果更正的日期",
        default=None,
        required=when(value("evaluation_state").is_("corrected")),
        forbidden=when(value("evaluation_state").is_not("corrected")),
    )
    circulated_on: Annotated[date | None, Day()] = element(
        "通报日期", "结果通报被评价主体或者同组主体的日期", default=None, confidence=LOCAL
    )

    example = {
        "type": "evaluation",
        "id": "evaluation-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2026-0116",
        "collected_on": "2026-03-20",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/evaluation/1"],
        "remarks": "示例数据，并非真实评价",
        "profile": "six-dimensions-2025",
        "period": "2025",
        "assessed_contents": ["law_based", "openness"],
        "determined_by_name": "示例市发展和改革委员会",
        "determined_by_code": "12410105005000018X",
        "entrusted_name": "示例信用服务有限公司",
        "total_score": "78.5",
        "full_score": "100",
        "lower_score": "77.1",
        "upper_score": "79.9",
        "bonus": "1",
        "deduction": "0",
        "dimensions": [
            {"dimension": "law_based", "points": "15.5", "full_points": "20"},
            {"dimension": "civil_servant_file", "full_points": "10", "state": "missing"},
        ],
        "grade_scale": "abcd",
        "grade": "B",
        "rank": 3,
        "peers_count": 28,
        "peer_group": "示例市直部门",
        "vetoes": ["现为失信被执行人"],
        "evaluation_state": "corrected",
        "told_on": "2026-02-02",
        "objection_ends_on": "2026-02-11",
        "objections": ["external:objection-example-2"],
        "finalised_on": "2026-02-20",
        "corrected_on": "2026-03-18",
        "circulated_on": "2026-02-25",
    }
