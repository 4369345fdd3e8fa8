"""工作量统计项 — what does an activity total count?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class ActivityMeasure(
    CodeList,
    title=Say("工作量统计项", "measure of an activity total"),
    meaning=Say("政务诚信工作的累计数量统计项", "what a total of government-integrity work counts"),
    confidence=OURS,
):
    """工作量统计项."""

    CREDIT_CHECKS = code("credit_checks", "信用核查次数", "credit checks made")
    CASE_FEEDBACKS = code("case_feedbacks", "案例反馈件数", "case feedbacks")
    WINDOW_SERVICES = code("window_services", "窗口业务办理次数", "services given at the window")
    CONTRACT_RECORDS_COLLECTED = code(
        "contract_records_collected", "合同履约信息归集条数", "contract performance records collected"
    )
    CREDIT_RECORDS_SUBMITTED = code("credit_records_submitted", "信用信息上报条数", "credit records submitted")
    JOINT_SANCTION_CASES = code("joint_sanction_cases", "联合奖惩有效案例条数", "joint incentive and sanction cases")
    ORGANIZATION_CHECK_BATCHES = code("organization_check_batches", "法人单位核查批次", "batches of bodies checked")
    ORGANIZATIONS_CHECKED = code("organizations_checked", "法人单位核查家次", "bodies checked")
    PERSON_CHECK_BATCHES = code("person_check_batches", "自然人核查批次", "batches of persons checked")
    PERSONS_CHECKED = code("persons_checked", "自然人核查人次", "persons checked")
    REGIONS_MONITORED = code("regions_monitored", "监测区域数", "regions monitored")
    DISHONESTY_LEADS = code("dishonesty_leads", "违约失信线索条数", "leads of dishonesty received")
    OTHER = code("other", "其他", "other")
