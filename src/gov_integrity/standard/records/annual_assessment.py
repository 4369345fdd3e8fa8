"""年度考核 — which grade did an official's annual assessment give?

Civil servants and staff of public institutions have grades of their own; a grade that was not determined is no failure.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Pattern, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.assessment_result import AssessmentResult
from gov_integrity.standard.codelists.assessment_series import AssessmentSeries
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._official_fact import OfficialFact


class AnnualAssessment(
    OfficialFact,
    title="年度考核信息",
    meaning="公职人员一个年度的考核等次",
    key=("official_id", "about_name", "year", "assessment_series"),
):
    """年度考核信息."""

    year: Annotated[str, Pattern("(?:19|20|21)[0-9]{2}", 4, 4)] = element("考核年度", "考核所属的年度")
    assessment_series: Annotated[AssessmentSeries, Coded(AssessmentSeries)] = element(
        "考核序列", "适用公务员还是事业单位工作人员的考核等次", visibility=AUTHORISED
    )
    assessment_result: Annotated[AssessmentResult, Coded(AssessmentResult)] = element(
        "考核等次", "年度考核确定的等次", confidence=LOCAL, visibility=AUTHORISED
    )
    undetermined_reason: Annotated[str | None, Text(500)] = element(
        "不确定等次的原因",
        "参加考核但不确定等次的原因",
        default=None,
        required=when(value("assessment_result").is_("grade_undetermined")),
        visibility=AUTHORISED,
    )
    integrity_considered: Annotated[bool | None, Flag()] = element(
        "是否参考诚信档案",
        "确定等次时是否参考了诚信档案和政务诚信考评结果",
        default=None,
        confidence=LOCAL,
        visibility=AUTHORISED,
    )
    determined_on: Annotated[date | None, Day()] = element(
        "等次确定日期", "确定考核等次的日期", default=None, visibility=AUTHORISED
    )
    determined_by_name: Annotated[str | None, Text(200)] = element(
        "考核机关", "确定考核等次的机关、单位全称", default=None
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "考核机关统一社会信用代码", "确定考核等次的机关、单位的统一社会信用代码", default=None
    )

    example = {
        "type": "annual-assessment",
        "id": "annual-assessment-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市示例局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2025-0105",
        "collected_on": "2025-03-10",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "official_id": "P-0001",
        "remarks": "示例数据，并非真实考核",
        "year": "2024",
        "assessment_series": "civil_servant",
        "assessment_result": "grade_undetermined",
        "undetermined_reason": "病假超过规定时间",
        "integrity_considered": True,
        "determined_on": "2025-02-20",
        "determined_by_name": "示例市示例局",
        "determined_by_code": "114101050050000181",
    }
