"""行政许可 — which licence was given to whom, by whom, and until when does it hold?

One document may grant several licences, so the licence number is part of the key. The layout of 2016 names a project
where that of 2018 names a document; neither is taken for the other.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import SHARED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.kinds import Coded, Identified, Text
from gov_integrity.forms.period import Forever
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.codelists.license_kind import LicenseKind
from gov_integrity.standard.codelists.record_state import RecordState
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.instruments import dual_publicity_2018, opinion_51_2015
from gov_integrity.standard.records._addressee import Addressee


class AdministrativeLicense(
    Addressee,
    title="行政许可信息",
    meaning="行政机关准予行政相对人行政许可的决定及其有效期、状态和公示情况",
    key=("decision_number", "acted_by_code", "about_name", "license_number"),
    wire_prefix="XK",
):
    """行政许可信息."""

    about_name: Annotated[str, Text(512)] = element(
        "行政相对人名称",
        "取得许可的法人及非法人组织、自然人或者个体工商户的名称",
        wire={"dp2018": "XK_XDR_MC", "dp2016": "XK_XDR"},
        confidence=SUMMARY,
        visibility=SHARED,
    )
    decision_title: Annotated[str, Text(256)] = element(
        "行政许可决定文书名称", "行政许可决定文书的名称", wire={"dp2018": "XK_XKWS"}, confidence=SUMMARY
    )
    decision_number: Annotated[str, Text(256)] = element(
        "行政许可决定文书号",
        "行政许可决定文书的文号，没有文号的写许可编号",
        wire={"dp2018": "XK_WSH", "dp2016": "XK_WSH"},
        confidence=SUMMARY,
    )
    project_name: Annotated[str | None, Text(512)] = element(
        "项目名称", "申请行政许可的项目名称", default=None, wire={"dp2016": "XK_XMMC"}, confidence=SUMMARY
    )
    license_kind: Annotated[LicenseKind, Coded(LicenseKind)] = element(
        "许可类别",
        "许可属于普通、特许、认可、核准、登记中的哪一类",
        wire={"dp2018": "XK_XKLB", "dp2016": "XK_SPLB"},
        confidence=SUMMARY,
    )
    license_kind_other: Annotated[str | None, Text(256)] = element(
        "其他许可类别说明",
        "许可类别为“其他”时写明是什么许可，即“其他-”之后的文字",
        default=None,
        required=when(value("license_kind").is_("other")),
        confidence=SUMMARY,
    )
    license_certificate: Annotated[str | None, Text(256)] = element(
        "许可证书名称", "准予许可所发证书的名称", default=None, wire={"dp2018": "XK_XKZS"}, confidence=SUMMARY
    )
    license_number: Annotated[str | None, Text(128)] = element(
        "许可编号", "许可证书的编号", default=None, wire={"dp2018": "XK_XKBH"}, confidence=SUMMARY
    )
    license_content: Annotated[str, Text(8000, lines=True)] = element(
        "许可内容", "准予许可的主要内容", wire={"dp2018": "XK_NR", "dp2016": "XK_NR"}, confidence=SUMMARY
    )
    decided_on: Annotated[date, Day()] = element(
        "许可决定日期",
        "作出准予许可决定的日期",
        wire={"dp2018": "XK_JDRQ", "dp2016": "XK_JDRQ"},
        confidence=SUMMARY,
    )
    valid_from_on: Annotated[date, Day()] = element(
        "有效期自", "许可开始有效的日期", wire={"dp2018": "XK_YXQZ"}, confidence=SUMMARY
    )
    valid_until: Annotated[date | Forever, Day(forever=True)] = element(
        "有效期至",
        "许可有效的截止日期，长期有效的写长期",
        wire={"dp2018": "XK_YXQZI", "dp2016": "XK_JZQ"},
        confidence=SUMMARY,
    )
    acted_by_name: Annotated[str, Text(200)] = element(
        "许可机关", "作出许可决定的机关全称", wire={"dp2018": "XK_XKJG", "dp2016": "XK_XZJG"}, confidence=SUMMARY
    )
    acted_by_code: Annotated[str, Identified(uscc.identifier)] = element(
        "许可机关统一社会信用代码",
        "作出许可决定的机关的统一社会信用代码",
        wire={"dp2018": "XK_XKJGDM"},
        confidence=SUMMARY,
    )
    record_state: Annotated[RecordState, Coded(RecordState)] = element(
        "当前状态",
        "许可目前是正常、撤销、异议还是其他状态",
        wire={"dp2018": "XK_ZT", "dp2016": "XK_ZT"},
        confidence=SUMMARY,
    )
    revoked_on: Annotated[date | None, Day()] = element(
        "撤销日期", "许可被撤销的日期；双公示数据格式没有这一项，所以状态为撤销时也可以不填", default=None
    )
    source_org_name: Annotated[str, Text(200)] = element(
        "数据来源单位", "上传该条数据的单位全称", wire={"dp2018": "XK_LYDW"}, confidence=SUMMARY
    )
    source_org_code: Annotated[str, Identified(uscc.identifier)] = element(
        "数据来源单位统一社会信用代码",
        "上传该条数据的单位的统一社会信用代码",
        wire={"dp2018": "XK_LYDWDM"},
        confidence=SUMMARY,
    )
    published_on: Annotated[date | None, Day()] = element(
        "上网公示日期",
        "本记录首次向社会公示的日期",
        default=None,
        cite=(opinion_51_2015.instrument.at("第十八项"), dual_publicity_2018.instrument.at("导语")),
    )
    remarks: Annotated[str | None, Text(512, lines=True)] = element(
        "备注",
        "其他需要补充的信息",
        default=None,
        required=when(value("record_state").is_("other")),
        wire={"dp2018": "BZ", "dp2016": "BZ"},
        confidence=SUMMARY,
    )

    example = {
        "type": "administrative-license",
        "id": "license-example-1",
        "region": "410105",
        "about_name": "示例市示例食品有限公司",
        "about_code": "91410105005000018Q",
        "source_org_name": "示例市市场监督管理局",
        "source_org_code": "114101050050000181",
        "source_record_number": "示例-2024-0011",
        "collected_on": "2024-03-08",
        "published_on": "2024-03-08",
        "record_state": "normal",
        "disclosure_scope": "public",
        "sharing_scope": "public",
        "evidence": ["https://example.org/license/1"],
        "remarks": "示例数据，并非真实许可",
        "addressee_kind": "organization",
        "legal_representative": "示例人甲",
        "decision_title": "准予行政许可决定书",
        "decision_number": "示市监许准〔2024〕11号",
        "project_name": "示例食品生产项目",
        "license_kind": "ordinary",
        "license_certificate": "食品生产许可证",
        "license_number": "SC-示例-0011",
        "license_content": "准予生产预包装食品",
        "decided_on": "2024-03-05",
        "valid_from_on": "2024-03-05",
        "valid_until": "2029-03-04",
        "acted_by_name": "示例市市场监督管理局",
        "acted_by_code": "114101050050000181",
    }
