"""拟向社会公开 — is a record marked for everyone?"""

from typing import Final

from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.say import Say

PUBLIC_ANYWHERE: Final = any_of(
    all_of(value("sharing_scope").present(), value("sharing_scope").is_("public")),
    all_of(value("disclosure_scope").present(), value("disclosure_scope").is_("public")),
)
TAKE_DOWN: Final = Say(
    "把公开类型改为不可公开、信息使用范围改为仅可授权查询；已经公开的立即撤下。",
    "Set the scopes to nobody and to authorised queries; take down at once what was shown.",
)
