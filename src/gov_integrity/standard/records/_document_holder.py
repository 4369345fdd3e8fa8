"""证件 — by which document is a natural person known?

The number is for authorised exchange only and is never shown in a message.
"""

from typing import Annotated, Final

from gov_integrity.forms.element import RESTRICTED
from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Pattern, Text
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.identity_document_kind import IdentityDocumentKind
from gov_integrity.standard.records._fact import Fact

DOCUMENT_NUMBER: Final = Pattern("[0-9A-Za-z()/-]{1,64}", 1, 64)


class DocumentHolder(Fact):
    """A record that may name a natural person by a document."""

    person_document_kind: Annotated[IdentityDocumentKind | None, Coded(IdentityDocumentKind)] = element(
        "自然人证件类型",
        "自然人所持证件的类型",
        default=None,
        required=when(value("person_document_number").present()),
        visibility=RESTRICTED,
    )
    person_document_kind_other: Annotated[str | None, Text(64)] = element(
        "自然人其他证件类型说明",
        "自然人证件类型为“其他”时写明是什么证件，即“其他-”之后的文字",
        default=None,
        required=when(value("person_document_kind").is_("other")),
        visibility=RESTRICTED,
    )
    person_document_number: Annotated[str | None, DOCUMENT_NUMBER] = element(
        "自然人证件号码", "自然人所持证件的号码，只在授权交换中填写", default=None, visibility=RESTRICTED
    )
