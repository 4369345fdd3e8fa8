"""教育对象 — whom does a training address?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class TrainingAudience(
    CodeList,
    title=Say("教育对象", "audience of a training"),
    meaning=Say("诚信教育培训和宣传活动面向谁", "whom a training or campaign addresses"),
    confidence=LOCAL,
):
    """教育对象."""

    PUBLIC_OFFICIAL = code(
        "public_official",
        "公职人员",
        "public officials",
        words=(
            "公务员",
            "机关",
        ),
    )
    LEADING_CADRE = code("leading_cadre", "领导干部", "leading cadres")
    ENTERPRISE = code("enterprise", "企业", "enterprises")
    FINANCIAL_INSTITUTION = code("financial_institution", "金融机构", "financial institutions")
    INDUSTRIAL_PARK = code("industrial_park", "产业园区", "industrial parks")
    GENERAL_PUBLIC = code("general_public", "社会公众", "the public")
