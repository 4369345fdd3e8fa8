"""失信类别 — from which source does a record of dishonesty come?

Who determines it, how it is shown, repaired and ended follows from the category: see ``dishonesty_regimes``.
"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016, notice_1103_2023


class DishonestyCategory(
    CodeList,
    title=Say("失信类别（按来源）", "dishonesty category by source"),
    meaning=Say("政务失信记录按来源的类别", "the category of a dishonesty record by its source"),
    confidence=SUMMARY,
    cite=(
        guidance_76_2016.instrument.at("关于政务失信记录的规定"),
        notice_1103_2023.instrument.at("关于政务信用记录的规定"),
    ),
):
    """失信类别（按来源）."""

    JUDGMENT = code("judgment", "司法裁判", "judgment", words=("司法判决",))
    PENALTY = code("penalty", "行政处罚", "administrative penalty")
    DISCIPLINE = code("discipline", "纪律处分", "disciplinary action", words=("处分",))
    ACCOUNTABILITY = code("accountability", "问责处理", "accountability", words=("问责",))
    BREACH = code("breach", "违约失信", "breach", words=("违约",))
    ARREARS = code("arrears", "拖欠账款", "arrears", words=("拖欠",))
    DISHONEST_JUDGMENT_DEBTOR = code("dishonest_judgment_debtor", "失信被执行人", "dishonest judgment debtor")
