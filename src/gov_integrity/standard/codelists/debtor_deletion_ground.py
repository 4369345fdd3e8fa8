"""删除失信被执行人信息的情形 — why did a court delete an entry?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import spc_2017_7


class DebtorDeletionGround(
    CodeList,
    title=Say("删除失信被执行人信息的情形", "ground for deleting an entry"),
    meaning=Say("人民法院删除失信被执行人信息的情形", "why a court deleted the entry of a dishonest judgment debtor"),
    confidence=TEXT,
    cite=(spc_2017_7.instrument.at("第十条"), spc_2017_7.instrument.at("第二条")),
):
    """删除失信被执行人信息的情形."""

    PERFORMED = code("performed", "已履行或者执行完毕", "performed or fully enforced")
    SETTLEMENT_PERFORMED = code("settlement_performed", "执行和解协议已履行完毕", "settlement performed")
    CREDITOR_REQUEST = code(
        "creditor_request", "申请执行人书面申请并经审查同意", "the creditor asked and the court agreed"
    )
    NO_PROPERTY_FOUND = code(
        "no_property_found",
        "终结本次执行程序后两次查控未发现财产",
        "no property found twice after suspension of the round",
    )
    SUSPENDED = code("suspended", "因再审、破产等中止执行", "enforcement suspended")
    NOT_ENFORCED = code("not_enforced", "裁定不予执行", "enforcement refused")
    TERMINATED = code("terminated", "裁定终结执行", "enforcement terminated")
    TERM_EXPIRED = code("term_expired", "纳入期限届满", "term expired")
    EARLY_PERFORMANCE = code(
        "early_performance", "积极履行或者主动纠正而提前删除", "early, for active performance or correction"
    )
    WRONGLY_LISTED = code("wrongly_listed", "不应纳入而纳入", "listed wrongly")
