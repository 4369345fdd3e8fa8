"""涉密不予公开的事项拟向社会公开 — is the record of an item withheld as a state secret itself shown to everyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.disclosure_item import DisclosureItem

check = Check(
    id="secret-item-public",
    code="SEC221",
    of=DisclosureItem,
    level=WARNING,
    fails=all_of(
        value("withheld_for").one_of("state_secret", "information_security"),
        value("disclosure_state").is_("withheld"),
        value("disclosure_scope").is_("public"),
    ),
    when=value("withheld_for").one_of("state_secret", "information_security"),
    says=Say(
        "事项以国家秘密或者国家信息安全为由不予公开，本记录的公开类型却是可向社会公开",
        "the item is withheld as a state secret or for information security, but this record is to be shown to all",
    ),
    todo=Say(
        "核对不予公开的理由；属实的，把公开类型改为不可公开，并确认事项名称本身不涉密。",
        "Check the ground; if it is right, set the disclosure scope to nobody; make sure that the title is no secret.",
    ),
    examples=(
        Bad(
            disclosure_state="withheld",
            withheld_for="state_secret",
            disclosed_on=None,
            disclosure_channels=None,
            disclosure_page=None,
            disclosure_scope="public",
        ),
        Good(
            disclosure_state="withheld",
            withheld_for="state_secret",
            disclosed_on=None,
            disclosure_channels=None,
            disclosure_page=None,
            disclosure_scope="none",
        ),
    ),
)
