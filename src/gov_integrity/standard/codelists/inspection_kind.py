"""监督检查类型 — what sort of inspection is it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016


class InspectionKind(
    CodeList,
    title=Say("监督检查类型", "kind of inspection"),
    meaning=Say("监督检查由谁、以什么方式开展", "by whom and how an inspection is made"),
    confidence=LOCAL,
    cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
):
    """监督检查类型."""

    SUPERIOR = code(
        "superior",
        "纵向督导",
        "supervision from above",
        words=(
            "上级督导",
            "政务诚信专项督导",
        ),
    )
    SPECIAL = code("special", "专项督导", "special supervision")
    SUPERVISORY = code("supervisory", "监察", "supervision by the supervision commission")
    AUDIT = code("audit", "审计", "audit")
    CONGRESS = code("congress", "人大监督", "supervision by the people's congress")
    CONSULTATIVE = code(
        "consultative", "政协民主监督", "democratic supervision by the consultative conference", words=("政协监督",)
    )
    SOCIAL = code(
        "social",
        "社会监督",
        "supervision by society",
        words=(
            "新闻舆论监督",
            "群众监督",
        ),
    )
    SCREENING = code("screening", "失信问题排查", "screening for dishonesty", words=("排查",))
