"""处分种类 — which disciplinary action was imposed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import governmental_discipline_law_2020


class DisciplineKind(
    CodeList,
    title=Say("处分种类", "kind of disciplinary action"),
    meaning=Say(
        "处分的种类；哪些种类可用，随处分类型而不同",
        "the kind of a disciplinary action; which may be imposed depends on the system",
    ),
    confidence=SUMMARY,
):
    """处分种类."""

    WARNING = code("warning", "警告", "warning", cite=(governmental_discipline_law_2020.instrument.at("第八条"),))
    DEMERIT = code("demerit", "记过", "demerit", cite=(governmental_discipline_law_2020.instrument.at("第八条"),))
    MAJOR_DEMERIT = code(
        "major_demerit", "记大过", "major demerit", cite=(governmental_discipline_law_2020.instrument.at("第八条"),)
    )
    DEMOTION = code("demotion", "降级", "demotion", cite=(governmental_discipline_law_2020.instrument.at("第八条"),))
    REMOVAL = code(
        "removal", "撤职", "removal from office", cite=(governmental_discipline_law_2020.instrument.at("第八条"),)
    )
    DISMISSAL = code("dismissal", "开除", "dismissal")
    POST_GRADE_LOWERING = code("post_grade_lowering", "降低岗位等级", "lowering of the post grade")
    SERIOUS_WARNING = code("serious_warning", "严重警告", "serious warning")
    PARTY_POST_REMOVAL = code("party_post_removal", "撤销党内职务", "removal from party posts")
    PROBATION = code("probation", "留党察看", "probation within the party")
    EXPULSION = code("expulsion", "开除党籍", "expulsion from the party")
