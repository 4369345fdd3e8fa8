"""失信被执行人 — who was listed by which court, on which ground, until when, and what is still to be performed?

An entry on the first ground has no fixed term; on the others it has one, and ends with it. What it means for the
debtor's record is another matter: a dishonesty record refers to this entry.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import RESTRICTED, SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Many, Pattern, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.debtor_deletion_ground import DebtorDeletionGround
from gov_integrity.standard.codelists.debtor_ground import DebtorGround
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.codelists.sex import Sex
from gov_integrity.standard.codelists.subject_type import SubjectType
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import spc_2017_7
from gov_integrity.standard.records._fact import Fact

_OF_PERSONS = when(value("party_kind").is_("organization"))


class DishonestJudgmentDebtor(
    Fact,
    title="失信被执行人信息",
    meaning="人民法院公布的失信被执行人、执行依据、义务、失信情形、期限和删除情况",
    key=("case_number", "about_name", "determined_by_name"),
):
    """失信被执行人信息."""

    id: Annotated[str | None, Pattern("[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}", 1, 128)] = element(
        "记录标识",
        "本记录在报送方处的唯一标识，不填时由记录类型和关键数据项导出",
        default=None,
        wire={"jd2017": "id"},
        confidence=SUMMARY,
    )
    about_name: Annotated[str, Text(200)] = element(
        "失信被执行人名称",
        "失信被执行人的姓名或者名称",
        wire={"jd2017": "iname"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "失信被执行人统一社会信用代码",
        "失信被执行人是单位的，其统一社会信用代码",
        default=None,
        forbidden=when(value("party_kind").is_("natural_person")),
    )
    party_kind: Annotated[AddresseeKind, Coded(AddresseeKind)] = element(
        "被执行人类别",
        "失信被执行人是单位、自然人还是个体工商户",
        wire={"jd2017": "partyTypeName"},
        confidence=SUMMARY,
    )
    subject_type: Annotated[SubjectType | None, Coded(SubjectType)] = element(
        "主体类型",
        "失信被执行人是单位的，属于哪一类主体",
        default=None,
        forbidden=when(value("party_kind").is_("natural_person")),
    )
    person_document_number: Annotated[str | None, Pattern("[0-9A-Za-z*()/-]{1,64}", 1, 64)] = element(
        "证件号码",
        "法院公布的、已遮盖部分数字的证件号码，不用于比对",
        default=None,
        wire={"jd2017": "cardNum"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    age: Annotated[int | None, Count(most=150)] = element(
        "年龄",
        "自然人的年龄，周岁",
        default=None,
        forbidden=_OF_PERSONS,
        wire={"jd2017": "age"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    sex: Annotated[Sex | None, Coded(Sex)] = element(
        "性别",
        "自然人的性别",
        default=None,
        forbidden=_OF_PERSONS,
        wire={"jd2017": "sexy"},
        confidence=SUMMARY,
        visibility=RESTRICTED,
    )
    legal_representative: Annotated[str | None, Text(50)] = element(
        "法定代表人",
        "失信被执行人是单位的，其法定代表人或者负责人姓名",
        default=None,
        wire={"jd2017": "businessEntity"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    case_number: Annotated[str, Text(128)] = element(
        "执行案号", "执行案件的案号", wire={"jd2017": "caseCode"}, confidence=SUMMARY
    )
    determined_by_name: Annotated[str, Text(200)] = element(
        "执行法院", "决定纳入名单的人民法院全称", wire={"jd2017": "courtName"}, confidence=SUMMARY
    )
    determined_by_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "执行法院统一社会信用代码", "决定纳入名单的人民法院的统一社会信用代码", default=None
    )
    region_name: Annotated[str | None, Text(100)] = element(
        "省份", "执行法院所在的省份", default=None, wire={"jd2017": "areaName"}, confidence=SUMMARY
    )
    basis_number: Annotated[str, Text(128)] = element(
        "执行依据文号", "作为执行依据的生效法律文书的文号", wire={"jd2017": "gistId"}, confidence=SUMMARY
    )
    basis_issued_by_name: Annotated[str | None, Text(200)] = element(
        "作出执行依据单位",
        "作出执行依据的法院、仲裁机构等单位全称",
        default=None,
        wire={"jd2017": "gistUnit"},
        confidence=SUMMARY,
    )
    filed_on: Annotated[date, Day()] = element(
        "立案日期", "执行案件立案的日期", wire={"jd2017": "regDate"}, confidence=SUMMARY
    )
    duty: Annotated[str, Text(4000, lines=True)] = element(
        "生效法律文书确定的义务",
        "生效法律文书要求被执行人履行的义务",
        wire={"jd2017": "duty"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    fulfilment_status: Annotated[FulfilmentStatus, Coded(FulfilmentStatus)] = element(
        "履行情况", "义务全部履行、部分履行还是全部未履行", wire={"jd2017": "performance"}, confidence=SUMMARY
    )
    performed_part: Annotated[str | None, Text(2000, lines=True)] = element(
        "已履行部分",
        "义务中已经履行的部分",
        default=None,
        wire={"jd2017": "performedPart"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    unperformed_part: Annotated[str | None, Text(2000, lines=True)] = element(
        "未履行部分",
        "义务中尚未履行的部分",
        default=None,
        forbidden=when(value("fulfilment_status").is_("full")),
        wire={"jd2017": "unperformPart"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    grounds: Annotated[tuple[DebtorGround, ...], Many(Coded(DebtorGround), least=1)] = element(
        "失信被执行人具体情形",
        "纳入名单所依据的情形",
        wire={"jd2017": "disruptTypeName"},
        cite=(spc_2017_7.instrument.at("第一条"),),
    )
    listed_on: Annotated[date | None, Day()] = element(
        "纳入名单日期", "作出纳入失信被执行人名单决定的日期", default=None
    )
    term_ends_on: Annotated[date | None, Day()] = element(
        "纳入期限届满日期",
        "纳入期限届满的日期，没有固定期限的不填",
        default=None,
        cite=(spc_2017_7.instrument.at("第二条"),),
    )
    published_on: Annotated[date | None, Day()] = element(
        "发布日期",
        "人民法院发布失信被执行人信息的日期",
        default=None,
        wire={"jd2017": "publishDate"},
        confidence=SUMMARY,
    )
    superior_name: Annotated[str | None, Text(200)] = element(
        "被通报的上级单位",
        "失信被执行人是国家机关、事业单位、国有企业的，法院通报的上级单位、主管部门或者出资人全称",
        default=None,
        required=when(value("superior_notified_on").present()),
        cite=(spc_2017_7.instrument.at("第八条"),),
    )
    superior_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "被通报的上级单位统一社会信用代码", "法院通报的上级单位的统一社会信用代码", default=None
    )
    superior_notified_on: Annotated[date | None, Day()] = element(
        "通报上级单位日期", "法院通报上级单位的日期", default=None, cite=(spc_2017_7.instrument.at("第八条"),)
    )
    deleted_on: Annotated[date | None, Day()] = element(
        "删除日期",
        "人民法院删除失信被执行人信息的日期",
        default=None,
        required=when(value("deletion_ground").present()),
        cite=(spc_2017_7.instrument.at("第十条"),),
    )
    deletion_ground: Annotated[DebtorDeletionGround | None, Coded(DebtorDeletionGround)] = element(
        "删除情形",
        "人民法院删除信息所依据的情形",
        default=None,
        cite=(spc_2017_7.instrument.at("第十条"),),
    )

    deletion_ground_arose_on: Annotated[date | None, Day()] = element(
        "删除情形发生日期",
        "履行完毕、裁定终结执行等删除情形发生的日期，没有期限的自此计算删除期限",
        default=None,
        cite=(spc_2017_7.instrument.at("第十条"), spc_2017_7.instrument.at("第九条")),
    )

    example = {
        "type": "dishonest-judgment-debtor",
        "id": "debtor-example-1",
        "region": "410105",
        "about_name": "示例市示例局",
        "about_code": "114101050050000181",
        "source_org_name": "示例市中级人民法院",
        "source_record_number": "示例-2024-0028",
        "collected_on": "2024-05-10",
        "published_on": "2024-05-06",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/debtor/1"],
        "remarks": "示例数据，并非真实被执行人",
        "party_kind": "organization",
        "subject_type": "government_department",
        "legal_representative": "示例人己",
        "case_number": "（2024）示例01执28号",
        "determined_by_name": "示例市示例人民法院",
        "region_name": "示例省",
        "basis_number": "（2023）示例01民初15号",
        "basis_issued_by_name": "示例市示例人民法院",
        "filed_on": "2024-03-01",
        "duty": "支付工程款260000元",
        "fulfilment_status": "partial",
        "performed_part": "100000元",
        "unperformed_part": "160000元",
        "grounds": ["able_but_refuses"],
        "listed_on": "2024-04-30",
        "superior_name": "示例市人民政府",
        "superior_code": "12410105005000018X",
        "superior_notified_on": "2024-05-06",
        "deleted_on": "2024-09-03",
        "deletion_ground": "settlement_performed",
        "deletion_ground_arose_on": "2024-08-30",
    }
