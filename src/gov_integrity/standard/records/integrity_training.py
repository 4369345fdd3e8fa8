"""诚信教育培训 — who was taught integrity, when, how long, and how many of those who should?"""

from datetime import date
from decimal import Decimal
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Text
from gov_integrity.forms.quantities import Amount, Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.training_audience import TrainingAudience
from gov_integrity.standard.codelists.training_kind import TrainingKind
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class IntegrityTraining(
    Fact,
    title="诚信教育培训信息",
    meaning="单位开展或者参加的诚信、守法、道德教育培训和宣传活动",
    key=("topic", "about_name", "training_kind", "held_on"),
):
    """诚信教育培训信息."""

    about_name: Annotated[str, Text(200)] = element("参训单位名称", "其人员参加教育培训的单位全称，宣传活动为举办单位")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "参训单位统一社会信用代码", "其人员参加教育培训的单位的统一社会信用代码", default=None
    )
    training_kind: Annotated[TrainingKind, Coded(TrainingKind)] = element(
        "诚信教育类别", "属于哪一类教育培训或者宣传活动", confidence=LOCAL
    )
    training_kind_other: Annotated[str | None, Text(256)] = element(
        "其他诚信教育说明",
        "诚信教育类别为“其他”时写明是什么活动",
        default=None,
        required=when(value("training_kind").is_("other")),
    )
    audiences: Annotated[tuple[TrainingAudience, ...], Many(Coded(TrainingAudience), least=1)] = element(
        "教育对象", "教育培训和宣传活动面向谁", confidence=LOCAL
    )
    topic: Annotated[str, Text(300)] = element("培训主题", "教育培训或者宣传活动的主题")
    acted_by_name: Annotated[str, Text(200)] = element("举办单位", "举办教育培训的单位全称")
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "举办单位统一社会信用代码", "举办教育培训的单位的统一社会信用代码", default=None
    )
    held_on: Annotated[date, Day()] = element("举办日期", "教育培训开始的日期")
    ended_on: Annotated[date | None, Day()] = element("结束日期", "教育培训结束的日期，当日结束的不填", default=None)
    hours: Annotated[Decimal | None, Amount()] = element("学时", "教育培训的学时数", default=None)
    officials_due: Annotated[int | None, Count()] = element(
        "应参训公职人员数",
        "应当参加的公职人员数；面向公职人员的填写",
        default=None,
        required=when(value("audiences").has("public_official")),
        confidence=LOCAL,
    )
    officials_trained: Annotated[int | None, Count()] = element(
        "已参训公职人员数",
        "实际参加的公职人员数；面向公职人员的填写",
        default=None,
        required=when(value("audiences").has("public_official")),
        confidence=LOCAL,
    )
    others_count: Annotated[int | None, Count()] = element("其他参加人数", "公职人员以外的参加人数", default=None)

    example = {
        "type": "integrity-training",
        "id": "integrity-training-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市发展和改革委员会",
        "source_record_number": "示例-2025-0122",
        "collected_on": "2025-04-30",
        "published_on": "2025-04-30",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/integrity-training/1"],
        "remarks": "示例数据，并非真实培训",
        "training_kind": "lecture",
        "audiences": ["public_official", "enterprise"],
        "topic": "政府履约与诚信",
        "acted_by_name": "示例市发展和改革委员会",
        "acted_by_code": "12410105005000018X",
        "held_on": "2025-04-24",
        "ended_on": "2025-04-25",
        "hours": "8",
        "officials_due": 60,
        "officials_trained": 58,
        "others_count": 20,
    }
