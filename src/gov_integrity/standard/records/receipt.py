"""回执 — what became of every row of a package, by which release, on which day of judgement?

A receipt is a function of the bytes received, the release and the day of judgement: it holds no clock, host or locale.
Its row counts partition the rows, so they add up; the relation of a row to what was known before is counted apart.
"""

from datetime import date
from html import escape
from typing import Annotated

from gov_integrity.forms.kinds import Coded, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Record, element
from gov_integrity.standard.codelists.receipt_status import ReceiptStatus
from gov_integrity.standard.identifiers import division
from gov_integrity.standard.records._receipt_parts import (
    CheckCount,
    FindingCount,
    InstrumentUse,
    LevelUse,
    Limit,
    OutputFile,
    Pin,
    RecordCounts,
    RelationCounts,
    RootCause,
    RowCounts,
    SourceFile,
    SubmissionOf,
    WaiverUse,
)

_ID = Pattern("[0-9A-Za-z][0-9A-Za-z._:/-]{0,127}", 1, 128)
_SHA256 = Pattern("[0-9a-f]{64}", 64, 64)
_INSTANT = Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})", 20, 25)


class Receipt(Record, title="回执", meaning="对一个数据包的逐行处理结果和所依据的版本", key=("id",)):
    """回执."""

    id: Annotated[str, _ID] = element("回执标识", "由来源摘要、版本和判定日导出的回执标识")
    status: Annotated[ReceiptStatus, Coded(ReceiptStatus)] = element("回执状态", "数据包是否全部处理完毕")
    edition: Annotated[str, Pattern("[0-9]{1,4}\\.[0-9]{1,4}", 3, 9)] = element("标准版本", "处理所依据的本标准版本")
    library_version: Annotated[str, Text(64)] = element("软件版本", "处理所用软件的版本")
    on: Annotated[date | None, Day()] = element("判定日", "判断法律后果所依据的日期，由使用者给出", default=None)
    region: Annotated[str | None, Identified(division.identifier)] = element(
        "行政区划代码", "未写明所属地方的记录按此地方判定", default=None
    )
    profile: Annotated[str | None, Text(128)] = element("地方方案", "评分所用的方案标识", default=None)
    profile_sha256: Annotated[str | None, _SHA256] = element(
        "地方方案摘要", "方案文件字节的 SHA-256，小写十六进制", default=None
    )
    package: Annotated[str | None, _ID] = element("数据包标识", "所处理的数据包", default=None)
    predecessor: Annotated[str | None, _ID] = element("前一回执标识", "承接的前一回执", default=None)
    key_id: Annotated[str | None, Pattern("k[0-9a-f]{8}", 9, 9)] = element(
        "密钥标识", "已接收索引所用密钥的标识，没有给密钥的不填", default=None
    )
    received_at: Annotated[str | None, _INSTANT] = element(
        "收到时刻", "数据到达的时刻，由使用者给出，带时区", default=None
    )
    sources: Annotated[tuple[SourceFile, ...], Many(Parts(SourceFile), most=100000)] = element(
        "来源文件", "读取的每一个文件"
    )
    submission: Annotated[SubmissionOf | None, Parts(SubmissionOf)] = element(
        "报送", "数据包记录写明的报送单位和期间，没有或者不止一份数据包记录的不填", default=None
    )
    record_counts: Annotated[tuple[RecordCounts, ...], Many(Parts(RecordCounts))] = element(
        "分类行数", "按记录类型统计的处置结果，类型不能判定的行不在其内"
    )
    counts: Annotated[RowCounts, Parts(RowCounts)] = element("行数", "全部行按处置结果的划分")
    relations: Annotated[RelationCounts, Parts(RelationCounts)] = element("关系", "已接收记录与已知记录的关系")
    findings_by_code: Annotated[tuple[FindingCount, ...], Many(Parts(FindingCount), most=100000)] = element(
        "校验结果统计", "按代码统计的校验结果，数目完整"
    )
    root_causes: Annotated[tuple[RootCause, ...], Many(Parts(RootCause), most=100000)] = element(
        "根因", "一次毁掉许多行的原因，每个只计一次，并写明受影响的行数"
    )
    level_changes: Annotated[tuple[LevelUse, ...], Many(Parts(LevelUse))] = element(
        "级别更改", "方案和地方更改了级别的校验，只有全国为警告或者提示的才可以降低或者关闭"
    )
    waivers: Annotated[tuple[WaiverUse, ...], Many(Parts(WaiverUse), most=100000)] = element(
        "豁免", "所提交的豁免，连同已过期和没有用到的"
    )
    checks: Annotated[tuple[CheckCount, ...], Many(Parts(CheckCount), most=100000)] = element(
        "校验统计", "每项校验的五种结果，合计等于其应判断的记录数"
    )
    instruments: Annotated[tuple[InstrumentUse, ...], Many(Parts(InstrumentUse), most=100000)] = element(
        "所依据的法律文件", "判定所依据的法律文件及其最近核对日期"
    )
    calendar_years: Annotated[tuple[int, ...], Many(Count(least=1900, most=2199))] = element(
        "工作日历年份", "有放假安排的年份，其外的工作日期限不能确定"
    )
    limits: Annotated[tuple[Limit, ...], Many(Parts(Limit))] = element("处理上限", "处理所用的上限")
    pins: Annotated[tuple[Pin, ...] | None, Many(Parts(Pin))] = element(
        "版本摘要",
        "所依据的软件、法律文件、工作日历、方案和处理上限的摘要",
        default=None,
    )
    outputs: Annotated[tuple[OutputFile, ...], Many(Parts(OutputFile), most=100000)] = element(
        "输出文件", "与回执一同写出的文件"
    )

    def _repr_html_(self) -> str:
        """Show what became of the rows in a notebook; everything is escaped."""
        names = type(self.counts).elements
        counted = ((names[name].title, names[name].title_en, f"{count:,}") for name, count in self.counts)
        rows = "".join(f"<tr><th>{escape(f'{zh} {en}')}</th><td>{count}</td></tr>" for zh, en, count in counted)
        return f"<table><caption>{escape(f'{self.record_title} {self.id}')}</caption>{rows}</table>"

    example = {
        "type": "receipt",
        "id": "receipt-example-1",
        "status": "complete",
        "edition": "1.0",
        "library_version": "0.1.0",
        "on": "2024-04-08",
        "region": "410105",
        "profile": "six-dimensions-2025",
        "profile_sha256": "1111111111111111111111111111111111111111111111111111111111111111",
        "package": "package-2024-03-example",
        "predecessor": "receipt-example-0",
        "key_id": "k0a1b2c3d",
        "received_at": "2024-04-08T09:30:00+08:00",
        "sources": [
            {
                "file": "处罚/2024-03.csv",
                "sha256": "0000000000000000000000000000000000000000000000000000000000000000",
                "bytes": 20480,
                "rows": 7,
                "encoding": "gb18030",
                "record": "administrative-penalty",
            }
        ],
        "submission": {
            "sender_name": "示例市市场监督管理局",
            "sender_code": "114101050050000181",
            "period_starts_on": "2024-03-01",
            "period_ends_on": "2024-03-31",
            "operation": "incremental",
            "declared": [{"record": "administrative-penalty", "rows": 5}],
        },
        "record_counts": [{"record": "administrative-penalty", "rows": 5, "accepted": 3, "warned": 1, "rejected": 1}],
        "counts": {"read": 7, "accepted": 3, "warned": 1, "rejected": 1, "blank": 1, "structural": 1},
        "relations": {"new": 3, "update": 1, "duplicate": 0, "unlinked": 0},
        "findings_by_code": [
            {"code": "DAT115", "level": "error", "listed": 1, "count": 1},
            {"code": "CMP224", "level": "warning", "listed": 1, "count": 1},
        ],
        "root_causes": [{"code": "CSV335", "file": "处罚/2024-03.csv", "column": "违法事实", "rows": 1}],
        "level_changes": [
            {
                "code": "NUM203",
                "check": "fine-perhaps-wrong-unit",
                "national_level": "warning",
                "level": "error",
                "by": "profile:six-dimensions-2025",
            }
        ],
        "waivers": [
            {
                "code": "REF201",
                "document_number": "示信函〔2024〕12号",
                "authority": "示例市信用中心",
                "reason": "同日签订的两份合同，已核对",
                "expires_on": "2024-12-31",
                "in_force": True,
                "covered": 1,
            }
        ],
        "checks": [
            {
                "id": "penalty-fine-positive",
                "passed": 3,
                "failed": 0,
                "not_applicable": 1,
                "undetermined": 1,
                "check_error": 0,
            }
        ],
        "instruments": [{"id": "order-58", "last_confirmed": "2026-11-23"}],
        "calendar_years": [2023, 2024],
        "limits": [{"name": "listed-findings-per-code", "most": 100}],
        "pins": [{"name": "limits", "sha256": "3333333333333333333333333333333333333333333333333333333333333333"}],
        "outputs": [
            {
                "file": "findings.csv",
                "sha256": "2222222222222222222222222222222222222222222222222222222222222222",
            }
        ],
    }
