"""公开领域 — in which field is information to be disclosed?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class DisclosureDomain(
    CodeList,
    title=Say("公开领域", "domain of disclosure"),
    meaning=Say("政府信息公开的重点领域", "the fields in which government information is disclosed first of all"),
    confidence=LOCAL,
):
    """公开领域."""

    ADMINISTRATIVE_POWER = code("administrative_power", "行政权力", "administrative power")
    FISCAL_FUNDS = code("fiscal_funds", "财政资金", "fiscal funds")
    PUBLIC_RESOURCES = code("public_resources", "公共资源配置", "allocation of public resources")
    MAJOR_PROJECTS = code("major_projects", "重大建设项目", "major construction projects")
    PUBLIC_SERVICES = code("public_services", "公共服务", "public services")
    STATE_ENTERPRISES = code("state_enterprises", "国有企业", "state-owned enterprises")
    ENVIRONMENT = code("environment", "环境保护", "environmental protection")
    FOOD_AND_DRUGS = code("food_and_drugs", "食品药品安全", "food and drug safety")
    SOCIAL_ORGANIZATIONS = code("social_organizations", "社会组织和中介机构", "social organisations and intermediaries")
    OTHER = code("other", "其他", "other")
