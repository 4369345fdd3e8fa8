"""个人有关事项报告 — how many officials of a body had to report, how many were checked, and with what results?

Totals only: reports of single persons stay with the organisation department and have no place here.
"""

from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.quantities import Count
from gov_integrity.forms.record import Part, element, when
from gov_integrity.standard.codelists.personal_matters_check_kind import PersonalMattersCheckKind
from gov_integrity.standard.codelists.personal_matters_result import PersonalMattersResult
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class PersonalMattersResultTotal(Part):
    """How many checks ended with one result."""

    result: Annotated[PersonalMattersResult, Coded(PersonalMattersResult)] = element("核查结果", "核查得出哪一种结果")
    persons: Annotated[int, Count()] = element("人数", "核查得出该结果的人数")


class PersonalMattersReport(
    Fact,
    title="个人有关事项报告信息",
    meaning="单位一个年度个人有关事项报告和核查结果的汇总，不含任何个人的报告",
    key=("about_name", "year", "check_kind"),
):
    """个人有关事项报告信息."""

    about_name: Annotated[str, Text(200)] = element("汇总单位名称", "所汇总的公职人员所在单位的全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "汇总单位统一社会信用代码", "所汇总的公职人员所在单位的统一社会信用代码", default=None
    )
    source_org_name: Annotated[str, Text(200)] = element(
        "报告管理部门", "管理个人有关事项报告并提供汇总数的组织（人事）部门全称", confidence=LOCAL
    )
    year: Annotated[str, Pattern("(?:19|20|21)[0-9]{2}", 4, 4)] = element("报告年度", "报告所属的年度")
    persons_due: Annotated[int, Count()] = element("应报告人数", "本年度应当报告个人有关事项的人数")
    persons_reported: Annotated[int, Count()] = element("已报告人数", "本年度已经报告个人有关事项的人数")
    check_kind: Annotated[PersonalMattersCheckKind | None, Coded(PersonalMattersCheckKind)] = element(
        "核查方式", "核查是随机抽查还是重点抽查，没有核查的不填", default=None
    )
    persons_checked: Annotated[int, Count()] = element("被核查人数", "本年度以该方式核查的人数，没有核查的写0")
    results: Annotated[
        tuple[PersonalMattersResultTotal, ...] | None, Many(Parts(PersonalMattersResultTotal), least=1, most=10)
    ] = element(
        "核查结果汇总",
        "每一种核查结果的人数",
        default=None,
        required=when(value("check_kind").present()),
    )

    example = {
        "type": "personal-matters-report",
        "id": "personal-matters-report-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "中共示例市委组织部",
        "source_record_number": "示例-2025-0104",
        "collected_on": "2025-06-30",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "authorised",
        "remarks": "示例数据，并非真实汇总",
        "year": "2024",
        "persons_due": 40,
        "persons_reported": 40,
        "check_kind": "random",
        "persons_checked": 4,
        "results": [{"result": "consistent", "persons": 3}, {"result": "omitted", "persons": 1}],
    }
