"""数据包 — what does a sender hand over, for which period, in which files?

The envelope of a package: its files are listed with their rows and digests, so that what is missing or changed is seen.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.expr import value
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Part, Record, element, when
from gov_integrity.standard.codelists.package_operation import PackageOperation
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records.record_change import Forwarding

_ID = Pattern("[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}", 1, 128)
_KEBAB = Pattern("[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,8}", 1, 128)
_SHA256 = Pattern("[0-9a-f]{64}", 64, 64)


class PackageFile(Part):
    """One file of a package."""

    path: Annotated[str, Text(500)] = element("文件", "文件在数据包内的相对路径")
    record: Annotated[str, _KEBAB] = element("记录类型", "文件中记录的类型标识")
    rows: Annotated[int, Count()] = element("行数", "文件中数据记录的行数，不含表头和合计行")
    sha256: Annotated[str, _SHA256] = element("摘要", "文件字节的 SHA-256，小写十六进制")
    sm3: Annotated[str | None, _SHA256] = element("SM3 摘要", "文件字节的 SM3，小写十六进制", default=None)


class Package(
    Record, title="数据包", meaning="报送方一次报送的文件清单和范围", key=("sender_name", "receiver_name", "id")
):
    """数据包."""

    id: Annotated[str, _ID] = element("数据包标识", "数据包在报送方处的唯一标识")
    sender_name: Annotated[str, Text(200)] = element("报送单位", "报送数据包的单位全称")
    sender_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "报送单位统一社会信用代码", "报送数据包的单位的统一社会信用代码", default=None
    )
    receiver_name: Annotated[str, Text(200)] = element("接收单位", "接收数据包的单位全称")
    receiver_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "接收单位统一社会信用代码", "接收数据包的单位的统一社会信用代码", default=None
    )
    period_starts_on: Annotated[date, Day()] = element("报送期间起始日期", "数据包所覆盖期间的第一日")
    period_ends_on: Annotated[date, Day()] = element("报送期间截止日期", "数据包所覆盖期间的最后一日")
    operation: Annotated[PackageOperation, Coded(PackageOperation)] = element(
        "报送方式", "数据包是全量、增量还是零报告"
    )
    files: Annotated[tuple[PackageFile, ...] | None, Many(Parts(PackageFile), least=1)] = element(
        "文件清单",
        "数据包内的全部数据文件，零报告没有文件",
        default=None,
        required=when(value("operation").is_not("nil")),
        forbidden=when(value("operation").is_("nil")),
    )
    predecessor: Annotated[str | None, _ID] = element(
        "前一数据包标识",
        "增量所承接的前一数据包",
        default=None,
        required=when(value("operation").is_("incremental")),
    )
    hops: Annotated[tuple[Forwarding, ...] | None, Many(Parts(Forwarding), least=1)] = element(
        "转报经过", "从接收单位逐级转报到上级的经过，依先后排列；数据包标识和报送单位不因转报而变", default=None
    )
    edition: Annotated[str, Pattern("[0-9]{1,4}\\.[0-9]{1,4}", 3, 9)] = element("标准版本", "数据包所依据的本标准版本")
    profile: Annotated[str | None, _KEBAB] = element("地方方案", "数据包所适用的方案标识", default=None)

    example = {
        "type": "package",
        "id": "package-2024-03-example",
        "sender_name": "示例市市场监督管理局",
        "sender_code": "114101050050000181",
        "receiver_name": "示例市信用中心",
        "receiver_code": "12410105005000018X",
        "period_starts_on": "2024-03-01",
        "period_ends_on": "2024-03-31",
        "operation": "incremental",
        "files": [
            {
                "path": "处罚/2024-03.csv",
                "record": "administrative-penalty",
                "rows": 120,
                "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
            }
        ],
        "predecessor": "package-2024-02-example",
        "hops": [
            {
                "from_name": "示例市信用中心",
                "from_code": "12410105005000018X",
                "from_level": "prefecture",
                "to_name": "示例省信用中心",
                "to_level": "province",
                "forwarded_on": "2024-04-09",
                "number_there": "示例-2024-0107",
            }
        ],
        "edition": "1.0",
        "profile": "six-dimensions-2025",
    }
