"""项目阶段 — in which phase of a project does a duty of good faith fall?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class ProjectPhaseKind(
    CodeList,
    title=Say("项目阶段", "phase of a project"),
    meaning=Say(
        "政府和社会资本合作、政府采购等项目的阶段",
        "the phases of a project of public-private partnership or procurement",
    ),
    confidence=LOCAL,
):
    """项目阶段."""

    PREPARATION = code("preparation", "项目筹备", "preparation", words=("筹备",))
    TENDERING = code("tendering", "招标投标", "tendering")
    PROCUREMENT = code("procurement", "政府采购", "government procurement", words=("采购",))
    FINANCING = code("financing", "项目融资", "financing", words=("融资",))
    EXECUTION = code("execution", "项目实施", "execution", words=("实施",))
    ACCEPTANCE = code("acceptance", "履约验收", "acceptance of performance", words=("验收",))
