"""人员类别 — which kind of public official is this?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import jian_opinion


class PersonnelKind(
    CodeList,
    title=Say("人员类别", "kind of public official"),
    meaning=Say("公职人员属于哪一类依法履行公职的人员", "which kind of person who lawfully performs public duties"),
    confidence=OURS,
    cite=(jian_opinion.instrument.at("第2点"),),
):
    """人员类别."""

    CIVIL_SERVANT = code("civil_servant", "公务员", "civil servant")
    CIVIL_SERVANT_LAW_MANAGED = code(
        "civil_servant_law_managed",
        "参照公务员法管理人员",
        "person managed by reference to the civil servant law",
        words=("参公管理人员",),
    )
    ENTRUSTED_ORGANIZATION_STAFF = code(
        "entrusted_organization_staff",
        "受托管理公共事务组织的人员",
        "staff of an organisation entrusted with public affairs",
    )
    STATE_ENTERPRISE_MANAGER = code(
        "state_enterprise_manager", "国有企业管理人员", "manager of a state-owned enterprise", words=("国企管理人员",)
    )
    PUBLIC_INSTITUTION_MANAGER = code(
        "public_institution_manager", "公办事业单位管理人员", "manager of a public institution"
    )
    PUBLIC_INSTITUTION_STAFF = code(
        "public_institution_staff", "事业单位工作人员", "staff of a public institution", words=("事业单位人员",)
    )
    GRASSROOTS_MANAGER = code(
        "grassroots_manager",
        "基层群众性自治组织管理人员",
        "manager of a villagers' or residents' committee",
        words=(
            "村居干部",
            "村（居）干部",
        ),
    )
    OTHER = code(
        "other", "其他依法履行公职的人员", "other person who lawfully performs public duties", words=("其他公务人员",)
    )
