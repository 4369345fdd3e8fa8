"""重大行政决策程序 — which step of a major decision is it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class DecisionStepKind(
    CodeList,
    title=Say("重大行政决策程序", "step of a major decision"),
    meaning=Say("重大行政决策应当履行或者推广的程序", "the steps that a major decision takes, or ought to take"),
    confidence=LOCAL,
):
    """重大行政决策程序."""

    PUBLIC_PARTICIPATION = code("public_participation", "公众参与", "public participation")
    EXPERT_REVIEW = code("expert_review", "专家论证", "review by experts")
    RISK_ASSESSMENT = code("risk_assessment", "风险评估", "risk assessment")
    LEGALITY_REVIEW = code("legality_review", "合法性审查", "review of legality")
    COMPLIANCE_REVIEW = code("compliance_review", "合规性审核", "review of compliance")
    COLLECTIVE_DECISION = code(
        "collective_decision", "集体讨论决定", "collective discussion and decision", words=("集体讨论",)
    )
    PUBLICITY = code("publicity", "公示", "publicity")
    HEARING = code("hearing", "听证", "hearing")
    PRE_DISCLOSURE = code("pre_disclosure", "预公开", "disclosure beforehand", words=("决策预公开",))
    OPINION_SURVEY = code("opinion_survey", "民意调查", "opinion survey")
    PARTY_COMMITTEE_REPORT = code("party_committee_report", "党委请示报告", "report to the party committee")
    ANNOUNCEMENT = code("announcement", "公布", "announcement")
