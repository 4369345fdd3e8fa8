"""双公示数据格式(2018) — how do departments send licences and penalties in the layout of 2018?

Amounts are in 万元 with six decimals. A value ``其他-…`` means the code ``other``; what follows the hyphen belongs to
the element of the same name with ``_other``. A word without a code is an old one that may mean either of two.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import WAN_YUAN, Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

_SHORT: Final = "dp2018"
_AMBIGUOUS: tuple[str, ...] = ()

PENALTY_WORDS: Final = {
    "penalty_kinds": {
        "没收违法所得、没收非法财物": ("confiscate_gains", "confiscate_goods"),
        "暂扣或者吊销许可证、暂扣或者吊销执照": _AMBIGUOUS,
        "暂扣或者吊销许可证": _AMBIGUOUS,
        "暂扣或者吊销执照": _AMBIGUOUS,
        "暂扣许可证": ("suspend_permit",),
        "暂扣执照": ("suspend_permit",),
        "吊销许可证": ("revoke_permit",),
        "吊销执照": ("revoke_permit",),
        "吊销营业执照": ("revoke_permit",),
        "拘留": ("detention",),
    },
}

layout = Layout(
    id="dual-publicity-2018",
    short=_SHORT,
    title=Say("双公示数据格式（2018）", "dual-publicity layout of 2018"),
    meaning=Say(
        "行政许可和行政处罚公示信息的数据项，2018年起使用",
        "the items under which licences and penalties are published since 2018",
    ),
    tables=(
        Table(
            record=AdministrativePenalty,
            headers=titled(
                AdministrativePenalty,
                _SHORT,
                {
                    "about_name": ("行政相对人", "相对人名称", "被处罚人", "当事人"),
                    "addressee_kind": ("相对人类别",),
                    "about_code": ("统一社会信用代码", "行政相对人代码_1", "行政相对人代码_1（统一社会信用代码）"),
                    "business_registration_number": ("行政相对人代码_2", "行政相对人代码_2（工商注册号）"),
                    "organization_code": ("行政相对人代码_3", "行政相对人代码_3（组织机构代码）"),
                    "tax_registration_number": ("行政相对人代码_4", "行政相对人代码_4（税务登记号）"),
                    "institution_certificate_number": ("行政相对人代码_5", "行政相对人代码_5（事业单位证书号）"),
                    "social_organization_number": ("行政相对人代码_6", "行政相对人代码_6（社会组织登记证号）"),
                    "legal_representative": ("法人代表", "法定代表人姓名", "法定代表人（负责人）"),
                    "person_document_kind": ("证件类型",),
                    "person_document_number": ("证件号码",),
                    "decision_number": ("行政处罚决定文书号", "处罚决定书文号", "处罚决定文书号", "决定书文号"),
                    "penalty_kinds": ("行政处罚类别", "处罚种类"),
                    "penalty_content": ("行政处罚内容",),
                    "fine_amount": ("处罚金额",),
                    "confiscated_amount": ("没收违法所得、非法财物金额", "没收金额"),
                    "decided_on": ("行政处罚决定日期", "处罚日期", "决定日期"),
                    "effective_until": ("处罚有效期截止日期",),
                    "publicity_ends_on": ("公示截止日期",),
                    "acted_by_name": ("行政处罚机关", "处罚机关名称"),
                    "acted_by_code": ("处罚机关代码",),
                    "source_org_code": ("数据来源单位代码",),
                    "record_state": ("CF_ZT", "当前状态"),
                    "gravity_legacy": ("失信严重程度",),
                },
            ),
            units={"fine_amount": WAN_YUAN, "confiscated_amount": WAN_YUAN},
            words=PENALTY_WORDS,
            unread=("序号",),
        ),
        Table(
            record=AdministrativeLicense,
            headers=titled(
                AdministrativeLicense,
                _SHORT,
                {
                    "about_name": ("行政相对人", "相对人名称", "被许可人"),
                    "addressee_kind": ("相对人类别",),
                    "about_code": ("统一社会信用代码", "行政相对人代码_1", "行政相对人代码_1（统一社会信用代码）"),
                    "business_registration_number": ("行政相对人代码_2", "行政相对人代码_2（工商注册号）"),
                    "organization_code": ("行政相对人代码_3", "行政相对人代码_3（组织机构代码）"),
                    "tax_registration_number": ("行政相对人代码_4", "行政相对人代码_4（税务登记号）"),
                    "institution_certificate_number": ("行政相对人代码_5", "行政相对人代码_5（事业单位证书号）"),
                    "social_organization_number": ("行政相对人代码_6", "行政相对人代码_6（社会组织登记证号）"),
                    "legal_representative": ("法人代表", "法定代表人姓名"),
                    "person_document_kind": ("证件类型",),
                    "person_document_number": ("证件号码",),
                    "decision_number": ("许可决定文书号",),
                    "license_kind": ("行政许可类别",),
                    "license_content": ("行政许可内容",),
                    "decided_on": ("行政许可决定日期",),
                    "acted_by_name": ("行政许可机关", "许可机关名称"),
                    "acted_by_code": ("许可机关代码",),
                    "source_org_code": ("数据来源单位代码",),
                },
            ),
            written={"record_state": {"normal": "0", "revoked": "1", "other": "3"}},
            unread=("序号",),
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "数据项名称、必填标志和长度取自公开的在用系统，未见标准附件原文；中文表头的其他写法为本项目所列",
        "names, flags and lengths were recovered from public systems in use; the annex itself was not seen; other "
        "Chinese headers are listed by this project",
    ),
)
