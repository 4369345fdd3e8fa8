"""填报模板 — which workbook does a department fill in, so that its rows arrive whole?

Columns are text, so that no number is eaten; codes are chosen from lists that stand in the same workbook. Lists stop no
one from pasting, so whatever comes back is checked all the same. The last sheet says which template it is: on return
its helper sheets are not taken for data, and the type of its records is known.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from gov_integrity.exchange.row import column_letters
from gov_integrity.exchange.tables import RecordTable, header, new_workbook
from gov_integrity.exchange.template_mark import CODES, FILL_IN, HOW_TO, VERSION, mark_of
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import Element
from gov_integrity.forms.expr import Condition
from gov_integrity.forms.kinds import Coded, Flag
from gov_integrity.forms.record import Record
from gov_integrity.publish.element_words import obligation, written
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.publish.words import Words

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

ROWS: Final = 10_000
_REQUIRED, _CONDITIONAL, _OPTIONAL = "#F4B183", "#FFE699", "#BDD7EE"
_EXPLAINED: Final = ("列", "怎么填", "必填", "含义", "例子", "依据")
_LEGEND: Final = (("橙色", _REQUIRED, "必填"), ("黄色", _CONDITIONAL, "有条件必填"), ("蓝色", _OPTIONAL, "选填"))
_LONGEST_COMMENT: Final = 700
_WIDEST: Final = 30


class Template:
    """The workbook in which records of one type are filled in."""

    def __init__(self, record: type[Record]) -> None:
        """Take a record type; its parts have no place in a table and are left out."""
        self.record, self.table = record, RecordTable(record)
        self._words = Words(record.elements)
        lists = (element.kind.codes for element in self.table.elements if isinstance(element.kind, Coded))
        self.lists: tuple[type[CodeList], ...] = tuple(dict.fromkeys(lists))

    def write(self, out: BinaryIO, documents: Iterable[Mapping[str, object]] = ()) -> None:
        """Write the workbook, with rows that are known already; raise ``MissingExtraError`` without the writer.

        Equal releases write equal bytes.
        """
        mark = mark_of(EDITION, self.record.record_id)
        workbook = new_workbook(out, title=self.record.record_title, keywords=mark)
        sheets = {name: workbook.add_worksheet(name) for name in (FILL_IN, CODES, HOW_TO, VERSION)}
        ranges = self._codes(sheets[CODES], workbook)
        self._fill_in(sheets[FILL_IN], workbook, ranges)
        for line, document in enumerate(documents, 1):
            for column, held in enumerate(self.table.row(document)):
                sheets[FILL_IN].write_string(line, column, held)
        self._how_to(sheets[HOW_TO], workbook)
        for sheet in sheets.values():
            sheet.set_landscape()
        sheets[FILL_IN].repeat_rows(0)  # a page of so many columns cannot be as wide as all of them
        sheets[HOW_TO].fit_to_pages(1, 0)
        sheets[VERSION].write_string(0, 0, mark)
        sheets[VERSION].write_string(1, 0, "请保留这张表；收到后凭它识别模板。")
        workbook.close()

    def _codes(self, sheet: Any, workbook: "Workbook") -> Mapping[type[CodeList], str]:
        """Write every list as a column, and return the ranges by list."""
        bold, ranges = workbook.add_format({"bold": True}), {}
        for column, codes in enumerate(self.lists):
            titles = [member.label() for member in codes if member.declared.until is None]
            _column(sheet, column, (codes.list_title.zh, *titles), bold)
            letter = column_letters(column)
            ranges[codes] = f"='{CODES}'!${letter}$2:${letter}${len(titles) + 1}"
        return ranges

    def _fill_in(self, sheet: Any, workbook: "Workbook", ranges: Mapping[type[CodeList], str]) -> None:
        text = workbook.add_format({"num_format": "@"})
        for column, element in enumerate(self.table.elements):
            style = workbook.add_format({"bold": True, "bg_color": _colour(element), "border": 1, "text_wrap": True})
            width = min(_WIDEST, max(12, 2 * len(header(element)) + 2))
            sheet.set_column(column, column, width, text)
            sheet.write_string(0, column, header(element), style)
            sheet.write_comment(0, column, self._comment(element), {"x_scale": 2, "y_scale": 2})
            if isinstance(element.kind, Coded):
                _offer(sheet, column, ranges[element.kind.codes])
            elif isinstance(element.kind, Flag):
                _offer(sheet, column, ["是", "否"])
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, 0, len(self.table.elements) - 1)

    def _how_to(self, sheet: Any, workbook: "Workbook") -> None:
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        bold = workbook.add_format({"bold": True})
        for line, (colour, shade, means) in enumerate(_LEGEND):
            sheet.write_string(line, 0, colour, workbook.add_format({"bg_color": shade}))
            sheet.write_string(line, 1, means)
        left_out = "、".join(element.title for element in self.table.left_out)
        if left_out:
            sheet.write_string(len(_LEGEND), 0, f"表格里放不下、请用 JSON 报送的内容：{left_out}")
        first = len(_LEGEND) + 1
        for column, (title, width) in enumerate(zip(_EXPLAINED, (24, 36, 28, 48, 28, 48), strict=True)):
            sheet.set_column(column, column, width, wrapped)
            sheet.write_string(first, column, title, bold)
        for line, element in enumerate(self.table.elements, first + 1):
            for column, told in enumerate(self._explained(element)):
                sheet.write_string(line, column, told, wrapped)

    def _explained(self, element: Element) -> Sequence[str]:
        basis = "；".join(place.text() for place in element.cite) or "本标准所定"
        needed = obligation(element, self._words, "zh")
        return header(element), written(element.kind), needed, element.meaning, self._example(element), basis

    def _comment(self, element: Element) -> str:
        _, how, needed, meaning, example, _ = self._explained(element)
        told = f"{needed}\n{meaning}\n{how}" + (f"\n例：{example}" if example else "")
        return told if len(told) <= _LONGEST_COMMENT else told[: _LONGEST_COMMENT - 1] + "…"

    def _example(self, element: Element) -> str:
        return self.table.row(self.record.example)[self.table.elements.index(element)]


def _colour(element: Element) -> str:
    if isinstance(element.required, Condition):
        return _CONDITIONAL
    return _REQUIRED if element.required else _OPTIONAL


def _offer(sheet: Any, column: int, source: str | Sequence[str]) -> None:
    """Offer a list of words in a column; other words may be typed and are told when the file is checked."""
    offer = {"validate": "list", "source": source, "ignore_blank": True, "error_type": "warning"}
    told = {"error_title": "不在列表中", "error_message": "这里请从列表中选择；不在列表中的内容会被退回。"}
    sheet.data_validation(1, column, ROWS, column, {**offer, **told})


def _column(sheet: Any, column: int, words: Iterable[str], style: Any) -> None:
    for line, word in enumerate(words):
        sheet.write_string(line, column, word, style if line == 0 else None)
    sheet.set_column(column, column, 24)
