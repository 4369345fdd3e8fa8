"""行政相对人 — to whom was a licence given, on whom was a penalty imposed?

Declared once: licences and penalties differ on the wire by a prefix, ``XK`` or ``CF``, and by how they name the
addressee. A natural person is named by a document, never by a code of bodies.
"""

from typing import Annotated

from gov_integrity.forms.element import RESTRICTED, SHARED
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Text
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.identity_document_kind import IdentityDocumentKind
from gov_integrity.standard.identifiers import division, uscc
from gov_integrity.standard.records._decided import Decided
from gov_integrity.standard.records._document_holder import DOCUMENT_NUMBER, DocumentHolder


class Addressee(DocumentHolder, Decided):
    """行政相对人, the elements of a licence or a penalty that name its addressee, its number and its organ."""

    region: Annotated[str | None, Identified(division.identifier)] = element(
        "行政区划代码",
        "记录所属地方的行政区划代码，决定适用的地方规定",
        default=None,
        wire={"dp2016": "DFBM"},
        confidence=SUMMARY,
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "行政相对人统一社会信用代码",
        "单位或者个体工商户的统一社会信用代码，老数据可以只有原登记号码之一",
        default=None,
        required=when(
            all_of(
                value("addressee_kind").one_of("organization", "individual_business"),
                value("business_registration_number").absent(),
                value("organization_code").absent(),
                value("tax_registration_number").absent(),
                value("institution_certificate_number").absent(),
                value("social_organization_number").absent(),
            )
        ),
        wire={"dp2018": "_XDR_SHXYM", "dp2016": "_XDR_SHXYM"},
        confidence=SUMMARY,
    )
    addressee_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "行政相对人类别",
        "行政相对人是法人及非法人组织、自然人还是个体工商户",
        wire={"dp2018": "_XDR_LB"},
        confidence=SUMMARY,
    )
    business_registration_number: Annotated[str | None, Text(50)] = element(
        "工商注册号",
        "行政相对人原工商注册号",
        default=None,
        wire={"dp2018": "_XDR_GSZC", "dp2016": "_XDR_GSDJ"},
        confidence=SUMMARY,
    )
    organization_code: Annotated[str | None, Text(50)] = element(
        "组织机构代码",
        "行政相对人原组织机构代码",
        default=None,
        wire={"dp2018": "_XDR_ZZJG", "dp2016": "_XDR_ZDM"},
        confidence=SUMMARY,
    )
    tax_registration_number: Annotated[str | None, Text(50)] = element(
        "税务登记号",
        "行政相对人原税务登记号",
        default=None,
        wire={"dp2018": "_XDR_SWDJ", "dp2016": "_XDR_SWDJ"},
        confidence=SUMMARY,
    )
    institution_certificate_number: Annotated[str | None, Text(120)] = element(
        "事业单位证书号",
        "行政相对人的事业单位法人证书号",
        default=None,
        wire={"dp2018": "_XDR_SYDW"},
        confidence=SUMMARY,
    )
    social_organization_number: Annotated[str | None, Text(50)] = element(
        "社会组织登记证号",
        "行政相对人的社会组织登记证号",
        default=None,
        wire={"dp2018": "_XDR_SHZZ"},
        confidence=SUMMARY,
    )
    legal_representative: Annotated[str | None, Text(50)] = element(
        "法定代表人",
        "行政相对人的法定代表人或者负责人姓名",
        default=None,
        wire={"dp2018": "_FRDB", "dp2016": "_FR"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    legal_representative_document_kind: Annotated[IdentityDocumentKind | None, Coded(IdentityDocumentKind)] = element(
        "法定代表人证件类型",
        "法定代表人所持证件的类型",
        default=None,
        required=when(value("legal_representative_document_number").present()),
        wire={"dp2018": "_FR_ZJLX"},
        confidence=SUMMARY,
    )
    legal_representative_document_kind_other: Annotated[str | None, Text(64)] = element(
        "法定代表人其他证件类型说明",
        "法定代表人证件类型为“其他”时写明是什么证件，即“其他-”之后的文字",
        default=None,
        required=when(value("legal_representative_document_kind").is_("other")),
        confidence=SUMMARY,
    )
    legal_representative_document_number: Annotated[str | None, DOCUMENT_NUMBER] = element(
        "法定代表人证件号码",
        "法定代表人所持证件的号码",
        default=None,
        wire={"dp2018": "_FR_ZJHM"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    person_document_kind: Annotated[IdentityDocumentKind | None, Coded(IdentityDocumentKind)] = element(
        "自然人证件类型",
        "行政相对人是自然人的，其所持证件的类型，只用于自然人",
        default=None,
        required=when(value("addressee_kind").is_("natural_person")),
        forbidden=when(value("addressee_kind").is_("organization")),
        wire={"dp2018": "_XDR_ZJLX"},
        confidence=SUMMARY,
    )
    person_document_number: Annotated[str | None, DOCUMENT_NUMBER] = element(
        "自然人证件号码",
        "行政相对人是自然人的，其所持证件的号码，只用于自然人",
        default=None,
        required=when(value("addressee_kind").is_("natural_person")),
        forbidden=when(value("addressee_kind").is_("organization")),
        wire={"dp2018": "_XDR_ZJHM", "dp2016": "_XDR_SFZ"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    decision_number: Annotated[str, Text(256)] = element("决定文书号", "行政许可、行政处罚决定文书的文号")
    acted_by_name: Annotated[str, Text(200)] = element("决定机关", "作出决定的行政机关全称")
    acted_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "决定机关统一社会信用代码", "作出决定的行政机关的统一社会信用代码", default=None
    )
