"""不得作为违约理由的情形 — which reason was given that never excuses a breach?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722, sme_payment_2025


class InvalidExcuse(
    CodeList,
    title=Say("不得作为违约理由的情形", "invalid excuse"),
    meaning=Say(
        "依规定不得作为违约、毁约或者拖延付款理由的情形",
        "a reason that by rule never excuses a breach or a delay of payment",
    ),
    confidence=TEXT,
    cite=(
        business_environment_722.instrument.at("第三十一条"),
        sme_payment_2025.instrument.at("第十四条"),
    ),
):
    """不得作为违约理由的情形."""

    ELECTION_CHANGE = code("election_change", "政府换届", "change of government", words=("换届",))
    PERSON_CHANGE = code("person_change", "责任人更替", "change of the person in charge", words=("人员变动",))
    ORG_RESTRUCTURE = code(
        "org_restructure", "机构或职能调整", "change of bodies or functions", words=("机构调整", "职能调整")
    )
    AREA_CHANGE = code("area_change", "行政区划调整", "change of administrative divisions")
    INTERNAL_PAYMENT_FLOW = code("internal_payment_flow", "内部付款流程", "internal payment procedure")
    AWAITING_AUDIT = code("awaiting_audit", "等待审计", "waiting for an audit", words=("等待决算审计",))
