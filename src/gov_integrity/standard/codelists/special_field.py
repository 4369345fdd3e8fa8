"""特定领域 — in which field with a longer publicity minimum was the penalty imposed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import order_58


class SpecialField(
    CodeList,
    title=Say("特定领域", "special field"),
    meaning=Say("最短公示期较长的领域", "the fields whose penalties have a longer shortest publicity period"),
    confidence=SUMMARY,
    cite=(
        order_58.instrument.at("关于公示期限的规定"),
        order_58.instrument.at("关于食品、药品领域公示期限的规定"),
    ),
):
    """特定领域."""

    SPECIAL_EQUIPMENT = code("special_equipment", "特种设备", "special equipment")
    WORK_SAFETY = code("work_safety", "安全生产", "work safety")
    FIRE = code("fire", "消防", "fire safety")
    FOOD = code("food", "食品", "food")
    DRUGS = code("drugs", "药品", "drugs")
