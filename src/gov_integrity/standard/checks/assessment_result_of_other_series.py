"""考核等次与考核序列不符 — is the grade one of the series?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.annual_assessment import AnnualAssessment

check = Check(
    id="assessment-result-of-other-series",
    code="REF231",
    of=AnnualAssessment,
    level=ERROR,
    fails=any_of(
        all_of(
            value("assessment_series").is_("civil_servant"),
            value("assessment_result").one_of("qualified", "basically_qualified", "unqualified"),
        ),
        all_of(
            value("assessment_series").is_("public_institution"),
            value("assessment_result").one_of("competent", "basically_competent", "incompetent"),
        ),
    ),
    says=Say("考核等次不是该考核序列的等次", "the grade is not one of the series"),
    todo=Say(
        "公务员用优秀、称职、基本称职、不称职，事业单位工作人员用优秀、合格、基本合格、不合格；两者都可以不确定等次。",
        "Civil servants are excellent, competent, basically competent or incompetent; staff of public "
        "institutions excellent, qualified, basically qualified or unqualified; either may be undetermined.",
    ),
    examples=(
        Bad(assessment_series="public_institution", assessment_result="competent", undetermined_reason=None),
        Good(assessment_series="public_institution", assessment_result="qualified", undetermined_reason=None),
    ),
)
