"""公开环节 — which stage of the work does the information show?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class DisclosureStage(
    CodeList,
    title=Say("公开环节", "stage disclosed"),
    meaning=Say("公开事项属于行政活动的哪一环节", "the stage of administrative work that a disclosed item shows"),
    confidence=LOCAL,
):
    """公开环节."""

    DECISION = code("decision", "决策", "decision")
    EXECUTION = code("execution", "执行", "execution")
    MANAGEMENT = code("management", "管理", "management")
    SERVICE = code("service", "服务", "service")
    RESULT = code("result", "结果", "result")
    APPROVAL_ACCEPTANCE = code("approval_acceptance", "审批受理情况", "acceptance of an application")
    APPROVAL_PROCESS = code("approval_process", "审批过程", "process of an approval")
    APPROVAL_RESULT = code("approval_result", "审批结果", "result of an approval")
