"""第三方评价评级 — what does a body outside government say of a government body's integrity?

For reference only: it supplements the record, is never scored by this standard, and is no ground for a sanction.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.indicator import PERIOD_PATTERN
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Pattern, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.codelists.rater_kind import RaterKind
from gov_integrity.standard.codelists.rating_kind import RatingKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._fact import Fact


class ThirdPartyRating(
    Fact,
    title="第三方评价评级信息",
    meaning="第三方机构对地方和单位作出的政务诚信评价、信用评级和监测分析，仅供参考",
    key=("about_name", "rater_name", "rating_kind", "rated_on"),
):
    """第三方评价评级信息."""

    about_name: Annotated[str, Text(200)] = element("被评主体名称", "被评价、评级的地方或者单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被评主体统一社会信用代码", "被评价、评级的单位的统一社会信用代码", default=None
    )
    rater_name: Annotated[str, Text(200)] = element(
        "第三方机构名称",
        "作出评价、评级的机构全称",
        cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
    )
    rater_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "第三方机构统一社会信用代码", "作出评价、评级的机构的统一社会信用代码", default=None
    )
    rater_kind: Annotated[RaterKind, Coded(RaterKind)] = element("第三方机构类别", "机构属于哪一类", confidence=LOCAL)
    commissioned_by_name: Annotated[str | None, Text(200)] = element(
        "委托单位", "以购买服务等方式委托的单位全称，没有委托的不填", default=None, confidence=LOCAL
    )
    commissioned_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "委托单位统一社会信用代码", "委托的单位的统一社会信用代码", default=None
    )
    rating_kind: Annotated[RatingKind, Coded(RatingKind)] = element(
        "第三方结果类别", "提供的是评价、评级还是监测分析信息", confidence=LOCAL
    )
    reference_only: Annotated[bool, Flag()] = element(
        "是否仅供参考", "是否仅供参考，不计分、不作为惩戒依据；应当为是", confidence=LOCAL
    )
    period: Annotated[str | None, Pattern(PERIOD_PATTERN, 4, 7)] = element(
        "评价期间", "结果所属的年度（2025）、季度（2025-Q1）或者月份（2025-03）", default=None
    )
    rated_on: Annotated[date, Day()] = element("结果作出日期", "作出评价、评级的日期")
    dimensions: Annotated[tuple[Dimension, ...] | None, Many(Coded(Dimension))] = element(
        "所涉维度", "结果涉及哪些政务诚信维度", default=None, confidence=LOCAL
    )
    grade: Annotated[str | None, Text(20)] = element("等级", "机构给出的等级，用机构自己的等级名称", default=None)
    scale: Annotated[str | None, Text(300)] = element("等级说明", "机构所用等级的说明", default=None)
    method: Annotated[str | None, Text(1000, lines=True)] = element(
        "方法和数据来源", "机构所用的方法和数据来源", default=None, confidence=LOCAL
    )
    summary: Annotated[str | None, Text(2000, lines=True)] = element("结果摘要", "结果的主要内容", default=None)

    example = {
        "type": "third-party-rating",
        "id": "third-party-rating-example-1",
        "region": "410105",
        "about_name": "示例市示例区人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2026-0118",
        "collected_on": "2026-02-02",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/third-party-rating/1"],
        "remarks": "示例数据，并非真实评级",
        "rater_name": "示例信用服务有限公司",
        "rater_code": "91410105005000018Q",
        "rater_kind": "credit_service",
        "commissioned_by_name": "示例市发展和改革委员会",
        "commissioned_by_code": "12410105005000018X",
        "rating_kind": "monitoring_information",
        "reference_only": True,
        "period": "2026-01",
        "rated_on": "2026-01-31",
        "dimensions": ["openness", "promise_keeping"],
        "grade": "示例等级",
        "scale": "机构自定五级",
        "method": "公开网页监测",
        "summary": "本月未监测到新的政务失信信息",
    }
