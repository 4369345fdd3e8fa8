"""失信行为类别 — what did the body do?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class ConductCategory(
    CodeList,
    title=Say("失信行为类别", "dishonesty category by conduct"),
    meaning=Say("政务失信记录按行为的类别", "the category of a dishonesty record by the conduct"),
    confidence=SUMMARY,
):
    """失信行为类别."""

    UNPERFORMED_JUDGMENT = code("unperformed_judgment", "法院判决不执行", "court judgment not performed")
    JUDGMENT_REFUSED = code("judgment_refused", "拒不执行生效判决", "refusal to perform an effective judgment")
    SME_ARREARS = code(
        "sme_arrears",
        "拖欠民营企业中小企业账款",
        "arrears to private or small and medium enterprises",
        words=("拖欠民企中小企业账款", "拖欠中小企业账款"),
    )
    WAGE_ARREARS = code("wage_arrears", "拖欠农民工工资", "arrears of migrant workers' wages")
    UTILITY_ARREARS = code("utility_arrears", "欠缴水电费", "unpaid water or electricity charges")
    PREDECESSOR_OBLIGATIONS_REFUSED = code(
        "predecessor_obligations_refused", "新官不理旧账", "obligations of predecessors refused"
    )
    POLICY_REVERSAL = code("policy_reversal", "朝令夕改", "policies reversed at will")
    COMPETITION_HARM = code("competition_harm", "损害市场公平交易", "harm to fair trading")
    ENTERPRISE_HARM = code("enterprise_harm", "危害企业利益", "harm to enterprises")
    PUBLIC_HARM = code("public_harm", "危害群众利益", "harm to the public")
    STATISTICAL_FRAUD = code("statistical_fraud", "统计弄虚作假", "statistical fraud", words=("统计造假",))
    OTHER = code("other", "其他", "other")
