"""依申请公开 — who was asked for which information, and was it answered in time?

The day of receipt is the one that the rules give for each way of applying, not the day of sending. An asked-for
correction starts the clock anew, and the days of a third party do not count, so all these days are kept.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED, RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Ref, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.disclosure_exception import DisclosureException
from gov_integrity.standard.codelists.disclosure_request_outcome import DisclosureRequestOutcome
from gov_integrity.standard.codelists.request_method import RequestMethod
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact

_ANSWERED = when(
    value("outcome").one_of("granted", "partly_granted", "withheld", "not_held", "not_handled", "other"),
)


class DisclosureRequest(
    Fact,
    title="依申请公开信息",
    meaning="政府信息公开申请的收到、补正、征求意见、延期和答复情况",
    key=("request_number", "about_name"),
):
    """依申请公开信息."""

    about_name: Annotated[str, Text(200)] = element("被申请单位名称", "收到公开申请的单位全称")
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被申请单位统一社会信用代码", "收到公开申请的单位的统一社会信用代码", default=None
    )
    request_number: Annotated[str, Text(128)] = element("申请编号", "公开申请在被申请单位处的编号")
    applicant_kind: Annotated[AddresseeKind | None, Coded(AddresseeKind)] = element(
        "申请人类别", "申请人是单位、自然人还是个体工商户", default=None
    )
    applicant_name: Annotated[str | None, Text(200)] = element(
        "申请人名称", "申请人的姓名或者名称", default=None, visibility=RESTRICTED
    )
    applicant_contact: Annotated[str | None, Text(100)] = element(
        "申请人联系方式", "申请人的联系方式", default=None, visibility=RESTRICTED
    )
    request_method: Annotated[RequestMethod | None, Coded(RequestMethod)] = element(
        "申请方式", "提出申请的方式，决定收到申请之日", default=None, confidence=TEXT
    )
    requested: Annotated[str | None, Text(4000, lines=True)] = element(
        "所需信息描述", "申请人对所需政府信息的描述", default=None, visibility=AUTHORISED
    )
    received_on: Annotated[date, Day()] = element("收到申请日期", "依规定确定的收到申请之日", confidence=TEXT)
    receipt_confirmed_on: Annotated[date | None, Day()] = element(
        "双方确认日期",
        "平常信函、互联网、传真提交的申请，与申请人确认的日期，即收到申请之日",
        default=None,
        confidence=TEXT,
    )
    correction_asked_on: Annotated[date | None, Day()] = element(
        "要求补正日期", "一次性告知申请人补正的日期", default=None, confidence=TEXT
    )
    corrected_on: Annotated[date | None, Day()] = element(
        "收到补正日期", "收到补正的日期，答复期限自此起算", default=None, confidence=TEXT
    )
    third_party_asked_on: Annotated[date | None, Day()] = element(
        "征求第三方意见日期", "向第三方或者共同制作机关征求意见的日期", default=None, confidence=TEXT
    )
    third_party_answered_on: Annotated[date | None, Day()] = element(
        "第三方答复日期",
        "第三方或者共同制作机关答复的日期，征求意见的时间不计入答复期限",
        default=None,
        confidence=TEXT,
    )
    extension_approved: Annotated[bool | None, Flag()] = element(
        "是否延长答复期限", "是否经批准延长答复期限并告知申请人", default=None, confidence=TEXT
    )
    due_on: Annotated[date | None, Day()] = element("应答复日期", "报送方主张的最迟答复日期", default=None)
    outcome: Annotated[DisclosureRequestOutcome, Coded(DisclosureRequestOutcome)] = element(
        "答复结果", "公开申请的答复结果"
    )
    answered_on: Annotated[date | None, Day()] = element(
        "答复日期",
        "答复申请人的日期",
        default=None,
        required=_ANSWERED,
        forbidden=when(value("outcome").is_("pending")),
    )
    answer_number: Annotated[str | None, Text(128)] = element("答复文书号", "答复书的文号", default=None)
    withheld_for: Annotated[DisclosureException | None, Coded(DisclosureException)] = element(
        "不予公开的理由",
        "全部或者部分不予公开所依据的情形",
        default=None,
        required=when(value("outcome").one_of("partly_granted", "withheld")),
        forbidden=when(value("outcome").is_("granted")),
    )
    disputes: Annotated[tuple[str, ...] | None, Many(Ref("judicial-matter"))] = element(
        "所引起的争议", "申请人就答复提起的行政复议、行政诉讼案件记录", default=None
    )

    example = {
        "type": "disclosure-request",
        "id": "disclosure-request-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市人民政府办公室",
        "source_record_number": "示例-2024-0014",
        "collected_on": "2024-04-30",
        "record_state": "normal",
        "disclosure_scope": "none",
        "sharing_scope": "internal",
        "evidence": ["https://example.org/disclosure-request/1"],
        "remarks": "示例数据，并非真实申请",
        "request_number": "示依申〔2024〕14号",
        "applicant_kind": "natural_person",
        "applicant_name": "示例人丁",
        "applicant_contact": "示例联系方式",
        "request_method": "online",
        "requested": "申请公开某项目的批复文件",
        "received_on": "2024-03-04",
        "correction_asked_on": "2024-03-08",
        "corrected_on": "2024-03-12",
        "third_party_asked_on": "2024-03-15",
        "third_party_answered_on": "2024-03-22",
        "extension_approved": False,
        "due_on": "2024-04-17",
        "outcome": "partly_granted",
        "answered_on": "2024-04-10",
        "answer_number": "示依复〔2024〕14号",
        "withheld_for": "trade_secret",
        "disputes": ["external:judicial-matter-example-2"],
    }
