"""处罚类别 — which kinds of administrative penalty does a decision impose?

Five kinds were named by the general law first when it was revised; before, they were among the others that another law
or regulation provides.
"""

from typing import Final

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import penalty_law_2021

REVISED: Final = penalty_law_2021.instrument.in_force.day


class PenaltyKind(
    CodeList,
    title=Say("处罚类别", "kind of administrative penalty"),
    meaning=Say(
        "行政处罚的种类，按2021年修订后的种类分列",
        "the kinds of administrative penalty, as separated since the revision of 2021",
    ),
    confidence=TEXT,
    cite=(penalty_law_2021.instrument.at("第九条"),),
):
    """处罚类别."""

    WARNING = code("warning", "警告", "warning")
    CRITICISM = code("criticism", "通报批评", "circulated criticism", since=REVISED)
    FINE = code("fine", "罚款", "fine")
    CONFISCATE_GAINS = code("confiscate_gains", "没收违法所得", "confiscation of illegal gains")
    CONFISCATE_GOODS = code("confiscate_goods", "没收非法财物", "confiscation of illegal goods")
    SUSPEND_PERMIT = code("suspend_permit", "暂扣许可证件", "suspension of a permit")
    DOWNGRADE = code("downgrade", "降低资质等级", "lowering of a qualification grade", since=REVISED)
    REVOKE_PERMIT = code("revoke_permit", "吊销许可证件", "revocation of a permit")
    RESTRICT_BUSINESS = code(
        "restrict_business", "限制开展生产经营活动", "restriction of production or business", since=REVISED
    )
    HALT = code("halt", "责令停产停业", "order to stop production or business")
    CLOSE = code("close", "责令关闭", "order to close", since=REVISED)
    RESTRICT_EMPLOYMENT = code("restrict_employment", "限制从业", "restriction from an occupation", since=REVISED)
    DETENTION = code("detention", "行政拘留", "administrative detention")
    OTHER = code("other", "其他", "other")
