"""纳入失信被执行人名单的情形 — why was a judgment debtor listed as dishonest?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import spc_2017_7


class DebtorGround(
    CodeList,
    title=Say("纳入失信被执行人名单的情形", "ground for listing a judgment debtor"),
    meaning=Say(
        "未履行生效法律文书确定的义务而被纳入失信被执行人名单的情形",
        "why a debtor under an effective judgment was listed as dishonest",
    ),
    confidence=TEXT,
    cite=(spc_2017_7.instrument.at("第一条"),),
):
    """纳入失信被执行人名单的情形."""

    ABLE_BUT_REFUSES = code(
        "able_but_refuses",
        "有履行能力而拒不履行",
        "able to perform, but refuses",
        words=("有履行能力而拒不履行生效法律文书确定义务",),
    )
    OBSTRUCTION = code("obstruction", "以伪造证据、暴力、威胁等方法妨碍、抗拒执行", "obstructs enforcement")
    EVASION = code(
        "evasion", "以虚假诉讼、虚假仲裁或者以隐匿、转移财产等方法规避执行", "evades enforcement", words=("规避执行",)
    )
    REPORTING_BREACH = code("reporting_breach", "违反财产报告制度", "breaks the duty to report property")
    CONSUMPTION_BREACH = code("consumption_breach", "违反限制消费令", "breaks a limit on consumption")
    SETTLEMENT_REFUSED = code(
        "settlement_refused", "无正当理由拒不履行执行和解协议", "refuses a settlement without reason"
    )
