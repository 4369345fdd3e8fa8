"""政务服务办件 — was a service given in the time promised, and was the person content?

``about`` is the body that gives the service. The promised time is the body's own and may be shorter than the statutory.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL, SUMMARY
from gov_integrity.forms.kinds import Coded, Flag, Identified, Ref, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.credit_window_service import CreditWindowService
from gov_integrity.standard.codelists.grassroots_service import GrassrootsService
from gov_integrity.standard.codelists.satisfaction_level import SatisfactionLevel
from gov_integrity.standard.codelists.service_result import ServiceResult
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact


class ServiceCase(
    Fact,
    title="政务服务办件信息",
    meaning="政务服务事项的受理、承诺时限、办结和评价情况",
    key=("case_number", "about_name"),
):
    """政务服务办件信息."""

    about_name: Annotated[str, Text(200)] = element("办理单位名称", "办理政务服务事项的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "办理单位统一社会信用代码", "办理政务服务事项的单位的统一社会信用代码", default=None
    )
    case_number: Annotated[str, Text(128)] = element("办件编号", "政务服务办件的编号")
    matter: Annotated[str, Text(300)] = element("事项名称", "所办理的政务服务事项的名称")
    matter_number: Annotated[str | None, Text(128)] = element(
        "事项编码", "事项在政务服务事项目录中的编码", default=None
    )
    grassroots_service: Annotated[GrassrootsService | None, Coded(GrassrootsService)] = element(
        "基层公共服务领域", "街道和乡镇办理的事项属于哪一个公共服务领域", default=None, confidence=LOCAL
    )
    credit_window_service: Annotated[CreditWindowService | None, Coded(CreditWindowService)] = element(
        "信用窗口业务", "信用服务窗口办理的是哪一项业务", default=None, confidence=LOCAL
    )
    applicant_kind: Annotated[AddresseeKind | None, Coded(AddresseeKind)] = element(
        "申请人类别", "申请人是单位、自然人还是个体工商户", default=None
    )
    applicant_name: Annotated[str | None, Text(200)] = element(
        "申请人名称", "申请人的姓名或者名称", default=None, visibility=RESTRICTED
    )
    online: Annotated[bool | None, Flag()] = element(
        "是否网上办理", "事项是否全程在网上办理", default=None, confidence=LOCAL
    )
    parallel: Annotated[bool | None, Flag()] = element(
        "是否并联办理", "事项是否由几个部门并联办理", default=None, confidence=LOCAL
    )
    accepted_on: Annotated[date, Day()] = element("受理日期", "受理申请的日期")
    statutory_workdays: Annotated[int | None, Count(most=3660)] = element(
        "法定办结时限（工作日）", "法律、法规、规章规定的办结时限，工作日", default=None
    )
    promised_workdays: Annotated[int | None, Count(most=3660)] = element(
        "承诺办结时限（工作日）", "单位公开承诺的办结时限，工作日", default=None, confidence=SUMMARY
    )
    excluded_workdays: Annotated[int | None, Count(most=3660)] = element(
        "不计入时限的工作日", "检验、鉴定、专家评审等依法不计入办结时限的时间，工作日", default=None
    )
    public_promise: Annotated[str | None, Ref("public-promise")] = element(
        "所依据的公开承诺", "作出时限承诺的公开承诺记录", default=None
    )
    due_on: Annotated[date | None, Day()] = element("应办结日期", "报送方主张的最迟办结日期", default=None)
    result: Annotated[ServiceResult, Coded(ServiceResult)] = element("办件结果", "政务服务办件的结果")
    finished_on: Annotated[date | None, Day()] = element(
        "办结日期",
        "办件办结的日期",
        default=None,
        required=when(value("result").one_of("granted", "refused", "not_accepted")),
        forbidden=when(value("result").is_("pending")),
    )
    satisfaction: Annotated[SatisfactionLevel | None, Coded(SatisfactionLevel)] = element(
        "满意度", "服务对象对办理结果的评价", default=None, confidence=SUMMARY
    )
    rated_on: Annotated[date | None, Day()] = element("评价日期", "服务对象作出评价的日期", default=None)
    poor_rating_rectified_on: Annotated[date | None, Day()] = element(
        "差评整改日期",
        "差评经核实并整改完毕的日期",
        default=None,
        forbidden=when(value("satisfaction").one_of("very_satisfied", "satisfied", "mostly_satisfied")),
        confidence=SUMMARY,
    )

    example = {
        "type": "service-case",
        "id": "service-case-example-1",
        "region": "410105",
        "about_name": "示例市示例镇人民政府",
        "about_code": "114101050050000181",
        "source_org_name": "示例市行政审批局",
        "source_record_number": "示例-2024-0015",
        "collected_on": "2024-04-30",
        "record_state": "normal",
        "disclosure_scope": "limited",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/service-case/1"],
        "remarks": "示例数据，并非真实办件",
        "case_number": "示办2024-0015",
        "matter": "老年人优待证办理",
        "matter_number": "示例-0015",
        "grassroots_service": "elderly_care",
        "applicant_kind": "natural_person",
        "applicant_name": "示例人戊",
        "online": False,
        "parallel": False,
        "accepted_on": "2024-04-08",
        "statutory_workdays": 20,
        "promised_workdays": 5,
        "excluded_workdays": 0,
        "public_promise": "external:public-promise-example-1",
        "due_on": "2024-04-15",
        "result": "granted",
        "finished_on": "2024-04-12",
        "satisfaction": "dissatisfied",
        "rated_on": "2024-04-12",
        "poor_rating_rectified_on": "2024-04-26",
    }
