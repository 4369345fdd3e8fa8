"""双公示数据格式(2016) — how did departments send licences and penalties before the layout of 2018?

It has no addressee kind, no code of the agency and no source of the data, so its rows are converted before they can be
records. 处罚类别 stands in two items. 项目名称 is neither the document nor the certificate of 2018, and may be either.
"""

from typing import Final

from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.layout import Layout, Table
from gov_integrity.forms.say import Say
from gov_integrity.standard.layouts._titled import titled
from gov_integrity.standard.layouts.dual_publicity_2018 import PENALTY_WORDS
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

_SHORT: Final = "dp2016"
_STATES: Final = {"record_state": {"normal": "0", "revoked": "1", "disputed": "2", "other": "3"}}
_KINDS: Final = ("CF_CFLB1", "CF_CFLB2")
_ADDRESSEE: Final = {
    "about_name": ("行政相对人",),
    "about_code": ("行政相对人代码_1", "行政相对人代码_1（统一社会信用代码）"),
    "organization_code": ("行政相对人代码_2", "行政相对人代码_2（组织机构代码）"),
    "business_registration_number": ("行政相对人代码_3", "行政相对人代码_3（工商登记码）", "工商登记码"),
    "tax_registration_number": ("行政相对人代码_4", "行政相对人代码_4（税务登记号）"),
    "person_document_number": ("行政相对人代码_5", "行政相对人代码_5（居民身份证号）", "居民身份证号"),
    "legal_representative": ("法定代表人姓名",),
    "record_state": ("当前状态",),
    "region": ("地方编码",),
    "sharing_scope": ("信息使用范围",),
}

layout = Layout(
    id="dual-publicity-2016",
    short=_SHORT,
    title=Say("双公示数据格式（2016）", "dual-publicity layout of 2016"),
    meaning=Say(
        "行政许可和行政处罚公示信息的数据项，2018年以前使用",
        "the items under which licences and penalties were published before 2018",
    ),
    tables=(
        Table(
            record=AdministrativeLicense,
            headers=titled(
                AdministrativeLicense,
                _SHORT,
                {
                    **_ADDRESSEE,
                    "license_kind": ("审批类别",),
                    "valid_until": ("截止期", "许可截止期"),
                    "acted_by_name": ("行政许可机关", "许可机关名称"),
                },
            ),
            doubtful={"project_name": ("decision_title", "license_certificate")},
            written=_STATES,
            unread=("SJC", "时间戳", "数据更新时间戳", "序号"),
        ),
        Table(
            record=AdministrativePenalty,
            headers=titled(
                AdministrativePenalty,
                _SHORT,
                {
                    **_ADDRESSEE,
                    "penalty_kinds": (*_KINDS, "处罚类别1", "处罚类别2"),
                    "penalty_content": ("处罚结果",),
                    "acted_by_name": ("行政处罚机关", "处罚机关名称"),
                    "gravity_legacy": ("失信严重程度",),
                },
            ),
            words=PENALTY_WORDS,
            divided={"penalty_kinds": _KINDS},
            written=_STATES,
            unread=("CF_CFMC", "处罚名称", "SJC", "时间戳", "数据更新时间戳", "序号"),
        ),
    ),
    confidence=SUMMARY,
    source=Say(
        "数据项名称取自公开的在用系统，未见标准附件原文；中文表头的其他写法、状态代码写成数字为本项目所列",
        "names were recovered from public systems in use; the annex itself was not seen; other Chinese headers, and "
        "states written as digits, are listed by this project",
    ),
)
