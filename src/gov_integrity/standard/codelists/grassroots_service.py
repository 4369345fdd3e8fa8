"""基层公共服务领域 — in which of their services do townships and subdistricts keep promises?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class GrassrootsService(
    CodeList,
    title=Say("基层公共服务领域", "service of townships and subdistricts"),
    meaning=Say(
        "街道和乡镇落实公共服务和优惠政策的领域",
        "the services and benefits that townships and subdistricts bring to the people",
    ),
    confidence=LOCAL,
):
    """基层公共服务领域."""

    EMPLOYMENT = code("employment", "就业", "employment")
    PROPERTY_MANAGEMENT = code("property_management", "物业", "property management")
    SCHOOLING = code("schooling", "就学", "schooling")
    HOUSEHOLD_SERVICE = code("household_service", "家政", "household services")
    FAMILY_PLANNING = code("family_planning", "计生", "family planning")
    ELDERLY_CARE = code("elderly_care", "养老", "care of the elderly")
    DISABILITY_AND_POVERTY_RELIEF = code(
        "disability_and_poverty_relief", "助残扶贫", "help for the disabled and the poor"
    )
    MEDICAL_INSURANCE = code("medical_insurance", "医保", "medical insurance")
    HOUSING = code("housing", "住房", "housing")
    TRAVEL = code("travel", "出行", "travel")
    PARKING = code("parking", "停车", "parking")
    FIRE_AND_THEFT_PREVENTION = code("fire_and_theft_prevention", "防火防盗", "prevention of fire and theft")
    MILITARY_FAMILIES = code("military_families", "拥军优属", "support of soldiers' families")
    CONVENIENCE_SERVICE = code("convenience_service", "便民服务", "convenience services")
