"""第三方信用报告未标明仅供参考 — may a third party's report found more than reference?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.credit_report import CreditReport

check = Check(
    id="credit-report-not-for-reference",
    code="REF234",
    of=CreditReport,
    level=ERROR,
    fails=all_of(value("report_kind").is_("third_party"), value("reference_only").is_(False)),
    when=value("report_kind").is_("third_party"),
    says=Say("第三方信用报告没有标明仅供参考", "a third party's report is not marked as for reference only"),
    todo=Say(
        "第三方的结果只作参考，把“是否仅供参考”改为是。", "A third party's result is for reference only: mark it so."
    ),
    examples=(
        Bad(report_kind="third_party", reference_only=False),
        Good(report_kind="third_party", reference_only=True),
    ),
    confidence=LOCAL,
)
