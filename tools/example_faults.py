"""示例差错 — the faults planted in the examples, and the finding that each must lead to.

A fault changes cells of one row. The codes are those of the standard, set down before any program read the files.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tools.example_penalties import ONLINE, Cells


@dataclass(frozen=True, slots=True)
class Planted:
    """A fault: the record it stands in (0: the file), the finding that must follow, and what it is.

    ``element`` is where the finding points; empty where it concerns the whole record, or two elements of it.
    ``changes`` are the cells it changes, ``keeps`` how many cells of the row are left (0: all).
    """

    record: int
    code: str
    element: str
    says: str
    changes: Mapping[str, str] = field(default_factory=dict)
    keeps: int = 0


CODE: Final = "行政相对人代码_1（统一社会信用代码）"
_NOWHERE: Final = "990101"


def _person(name: str, number: str) -> Mapping[str, str]:
    """Make a person of an addressee; ``number`` is of nobody: there is no such place, and no such day."""
    person = {"行政相对人名称": name, "行政相对人类别": "自然人", CODE: "", "法定代表人": ""}
    return {**person, "证件类型": "身份证", "证件号码": number}


_YEAR_END: Final = {"处罚决定日期": "2024-12-09", "公示开始日期": "", "公示截止期": "", ONLINE: ""}

IN_MARKET: Final = (
    Planted(0, "ENC017", "", "文件是 GB18030 编码"),
    Planted(0, "CSV056", "", "表头上方有标题行和填报单位行"),
    Planted(0, "CSV063", "", "表尾有合计行和制表人行"),
    Planted(3, "IDN101", "about_code", "统一社会信用代码校验码写错", {CODE: "91990100EXAMP10343"}),
    Planted(6, "IDN103", "about_code", "数字0写成字母O", {CODE: "9199O100EXAMP1069L"}),
    Planted(8, "DAT115", "decided_on", "没有的日子", {"处罚决定日期": "2024/2/30", "公示开始日期": ""}),
    Planted(11, "TXT201", "fine_amount", "处罚类别含罚款，没有罚款金额", {"罚款金额（万元）": ""}),
    Planted(14, "NUM201", "fine_amount", "有罚款金额，处罚类别不含罚款", {"处罚类别": "警告", "处罚内容": "警告"}),
    Planted(16, "IDN102", "about_code", "校验码写成小写x", {CODE: "91990100EXAMP1165x"}),
    Planted(18, "DAT122", "decided_on", "处罚决定日期在将来", _YEAR_END),
    Planted(21, "DAT124", "publicity_started_on", "公示早于处罚决定", {"公示开始日期": "2024-09-01"}),
    Planted(23, "CSV049", "", "行尾缺了单元格", keeps=17),
    Planted(26, "CSV066", "about_code", "代码被表格软件改成科学计数法", {CODE: "9.199E+17"}),
    Planted(28, "NUM129", "fine_amount", "金额写成全角数字", {"罚款金额（万元）": "０．５５"}),
    Planted(30, "REF170", "id", "与第12条是同一决定"),
    Planted(33, "TXT200", "penalty_basis", "没有填处罚依据", {"处罚依据": ""}),
    Planted(37, "LAW200", "published_on", "上网公示晚于决定后7个工作日", {ONLINE: "2024-10-08"}),
    Planted(
        39,
        "IDN111",
        "person_document_number",
        "自然人证件号码被遮盖",
        _person("示例人乙", f"{_NOWHERE[:4]}**********0013"),
    ),
    Planted(
        42,
        "IDN211",
        "person_document_number",
        "自然人证件号码不成立（虚构：没有这个地区，也没有这一天）",
        _person("示例人甲", f"{_NOWHERE}199002300010"),
    ),
)
IN_TRANSPORT: Final = (
    Planted(0, "CSV056", "", "表头上方有标题行"),
    Planted(0, "CSV063", "", "表尾有合计行"),
    Planted(0, "XLS074", "", "另有一张隐藏的工作表"),
    Planted(2, "XLS041", "about_code", "代码单元格是数字，末几位已丢失", {"CF_XDR_SHXYM": "919901010000000000"}),
    Planted(5, "IDN111", "about_code", "代码被遮盖", {"CF_XDR_SHXYM": "9199**********405Q"}),
    Planted(8, "DAT118", "decided_on", "年份只写了两位", {"CF_JDRQ": "24-9-11"}),
    Planted(11, "IDN210", "about_code", "个体工商户的代码不以92开头", {"CF_XDR_LB": "个体工商户"}),
    Planted(14, "NUM130", "fine_amount", "金额不是整数分（平均分摊所得）", {"CF_NR_FK": "0.3333333"}),
    Planted(17, "DAT119", "decided_on", "日期成了表格软件的序列数", {"CF_JDRQ": "45560"}),
)
BY_HAND: Final = {
    "arrears.ndjson": (Planted(3, "NUM207", "principal", "应付本金减去付款不等于未付金额"),),
    "commitments.csv": (Planted(4, "TXT201", "unfulfilled", "部分履行，没有写未履行内容"),),
    "contracts.ndjson": (Planted(4, "NUM204", "quantity", "数量乘单价不等于合同金额"),),
    "performances.json": (
        Planted(4, "REF021", "contract", "所引用的合同不在数据包内"),
        Planted(5, "NUM205", "paid_amount", "已付多于应付（含预付款，只提示）"),
    ),
}
"""Faults in the files that are written by hand."""


def spoiled(rows: Iterable[Cells], faults: Sequence[Planted]) -> Iterator[Cells]:
    """Yield the rows with the faults planted; raise ``KeyError`` for a cell that a row does not have."""
    by_record = {fault.record: fault for fault in faults if fault.record}
    for number, row in enumerate(rows, 1):
        fault = by_record.get(number)
        if fault is None:
            yield row
            continue
        if unknown := set(fault.changes) - set(row):
            raise KeyError(*sorted(unknown))
        cells = {**row, **fault.changes}
        yield dict(list(cells.items())[: fault.keeps or None])
