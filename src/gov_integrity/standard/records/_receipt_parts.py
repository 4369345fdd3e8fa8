"""回执的组成部分 — the counts and files that a receipt is made of."""

from datetime import date
from typing import Annotated

from gov_integrity.forms.kinds import Coded, Flag, Identified, Many, Parts, Pattern, Text
from gov_integrity.forms.quantities import Count, Day
from gov_integrity.forms.record import Part, element
from gov_integrity.standard.codelists.finding_level import FindingLevel
from gov_integrity.standard.codelists.package_operation import PackageOperation
from gov_integrity.standard.identifiers import uscc

_KEBAB = Pattern("[a-z][a-z0-9]{0,63}(?:-[a-z0-9]{1,64}){0,12}", 1, 128)
_SHA256 = Pattern("[0-9a-f]{64}", 64, 64)


class SourceFile(Part):
    """One file that was read."""

    file: Annotated[str, Text(500)] = element("文件", "文件的相对路径")
    sha256: Annotated[str, _SHA256] = element("摘要", "文件字节的 SHA-256，小写十六进制")
    bytes: Annotated[int, Count()] = element("字节数", "文件的字节数")
    rows: Annotated[int, Count()] = element("行数", "从文件读到的全部行数")
    encoding: Annotated[str | None, Text(32)] = element("编码", "判定的字符编码，二进制文件不填", default=None)
    record: Annotated[str | None, _KEBAB] = element("记录类型", "判定的记录类型，不能判定的不填", default=None)


class RowCounts(Part):
    """Every row ends in exactly one of five ways: ``read`` is the sum of the others."""

    read: Annotated[int, Count()] = element("读取", "读到的全部行数")
    accepted: Annotated[int, Count()] = element("接收", "没有错误和警告的记录数")
    warned: Annotated[int, Count()] = element("警告接收", "只有警告而接收的记录数")
    rejected: Annotated[int, Count()] = element("退回", "因错误退回的记录数")
    blank: Annotated[int, Count()] = element("空行", "空行数")
    structural: Annotated[int, Count()] = element("结构行", "标题、表头、合计等非数据行数")


class RelationCounts(Part):
    """How the accepted records relate to what was known before."""

    new: Annotated[int, Count()] = element("新增", "此前没有的记录数")
    update: Annotated[int, Count()] = element("更新", "更新已有记录的记录数")
    duplicate: Annotated[int, Count()] = element("重复", "与已有记录相同的记录数")
    unlinked: Annotated[int, Count()] = element("未关联", "所引用的记录没有找到的记录数")


class FindingCount(Part):
    """How often one finding code occurred at one level; ``listed`` of them are written out."""

    code: Annotated[str, Pattern("[A-Z]{3}[0-9]{3}", 6, 6)] = element("代码", "校验结果的代码")
    level: Annotated[FindingLevel, Coded(FindingLevel)] = element("级别", "错误、警告或者提示")
    listed: Annotated[int, Count()] = element("列出数", "逐条列出的数目，受上限限制")
    count: Annotated[int, Count()] = element("总数", "发生的全部数目")


class RootCause(Part):
    """One cause that spoiled rows of a table; a row that two causes spoil counts under both."""

    code: Annotated[str, Pattern("[A-Z]{3}[0-9]{3}", 6, 6)] = element("代码", "根因的代码")
    file: Annotated[str, Text(500)] = element("文件", "文件的相对路径")
    sheet: Annotated[str | None, Text(500)] = element("工作表", "工作簿中的工作表，文本文件不填", default=None)
    column: Annotated[str | None, Text(500)] = element("列", "报送方的列名，涉及整行的不填", default=None)
    concerns: Annotated[str | None, Text(128)] = element("数据项", "涉及的数据项，涉及整行的不填", default=None)
    rows: Annotated[int, Count()] = element("行数", "受影响的行数，其各项校验因此不能确定")


class RecordCounts(Part):
    """What became of the records of one type."""

    record: Annotated[str, _KEBAB] = element("记录类型", "记录类型的标识")
    rows: Annotated[int, Count()] = element("行数", "收到的记录数")
    accepted: Annotated[int, Count()] = element("接收", "没有错误和警告的记录数")
    warned: Annotated[int, Count()] = element("警告接收", "只有警告而接收的记录数")
    rejected: Annotated[int, Count()] = element("退回", "因错误退回的记录数")


class DeclaredRows(Part):
    """How many rows of a type the sender says it has sent."""

    record: Annotated[str, _KEBAB] = element("记录类型", "记录类型的标识")
    rows: Annotated[int, Count()] = element("行数", "报送单位在清单中写明的行数")


class SubmissionOf(Part):
    """Who sent the package for which period, as its package record says."""

    sender_name: Annotated[str, Text(200)] = element("报送单位", "报送数据包的单位全称")
    sender_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "报送单位统一社会信用代码", "报送数据包的单位的统一社会信用代码", default=None
    )
    period_starts_on: Annotated[date, Day()] = element("报送期间起始日期", "数据包所覆盖期间的第一日")
    period_ends_on: Annotated[date, Day()] = element("报送期间截止日期", "数据包所覆盖期间的最后一日")
    operation: Annotated[PackageOperation, Coded(PackageOperation)] = element(
        "报送方式", "数据包是全量、增量还是零报告"
    )
    declared: Annotated[tuple[DeclaredRows, ...], Many(Parts(DeclaredRows), most=100000)] = element(
        "清单行数", "报送单位在文件清单中写明的各类记录行数"
    )


class LevelUse(Part):
    """One check whose level a profile or place changed; without ``level`` it is switched off."""

    code: Annotated[str, Pattern("[A-Z]{3}[0-9]{3}", 6, 6)] = element("代码", "校验结果的代码")
    check: Annotated[str, _KEBAB] = element("校验", "校验的标识")
    national_level: Annotated[FindingLevel, Coded(FindingLevel)] = element("全国级别", "本标准规定的级别")
    level: Annotated[FindingLevel | None, Coded(FindingLevel)] = element(
        "现行级别", "更改后的级别，不填即为关闭", default=None
    )
    by: Annotated[str, Text(128)] = element("更改者", "作出更改的方案（profile:标识）或者地方（region:代码）")


class WaiverUse(Part):
    """One waiver that was handed in: what it says, whether it still held, and how many findings it set aside."""

    code: Annotated[str, Pattern("[A-Z]{3}[0-9]{3}", 6, 6)] = element("代码", "所豁免的校验结果的代码")
    document_number: Annotated[str, Text(500)] = element("文号", "批准豁免的文件的文号")
    authority: Annotated[str, Text(500)] = element("批准机关", "批准豁免的机关")
    reason: Annotated[str, Text(2000)] = element("理由", "豁免的理由")
    expires_on: Annotated[date, Day()] = element("截止日期", "豁免有效的最后一日")
    in_force: Annotated[bool, Flag()] = element("是否有效", "判定日豁免是否仍有效，过期的不再豁免")
    covered: Annotated[int, Count()] = element("豁免数", "按此豁免的校验结果数")


class CheckCount(Part):
    """How one check ended for the records it is about."""

    id: Annotated[str, _KEBAB] = element("校验", "校验的标识")
    passed: Annotated[int, Count()] = element("通过", "通过的记录数")
    failed: Annotated[int, Count()] = element("未通过", "未通过的记录数")
    not_applicable: Annotated[int, Count()] = element("不适用", "不适用的记录数")
    undetermined: Annotated[int, Count()] = element("不能确定", "事实不足而不能确定的记录数")
    check_error: Annotated[int, Count()] = element("校验自身故障", "校验自身出错的记录数，不是数据的错误")


class InstrumentUse(Part):
    """One norm that was relied on."""

    id: Annotated[str, _KEBAB] = element("法律文件", "法律文件的标识")
    last_confirmed: Annotated[date, Day()] = element("最近核对日期", "本标准最近核对该文件的日期")


class Limit(Part):
    """One limit that was in force."""

    name: Annotated[str, _KEBAB] = element("上限", "上限的标识")
    most: Annotated[int, Count()] = element("数值", "上限的数值")


class Pin(Part):
    """One thing that the result rests on, as it was."""

    name: Annotated[str, _KEBAB] = element("所依据之物", "软件、法律文件、工作日历、方案、处理上限之一")
    sha256: Annotated[str, _SHA256] = element("摘要", "其内容的 SHA-256，小写十六进制")


class OutputFile(Part):
    """One file that was written beside the receipt."""

    file: Annotated[str, Text(500)] = element("文件", "文件的相对路径")
    sha256: Annotated[str, _SHA256] = element("摘要", "文件字节的 SHA-256，小写十六进制")
