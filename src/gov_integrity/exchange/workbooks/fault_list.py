"""错误清单 — which sheets of a marked workbook list the faults, say how to mend them, and count them?"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from gov_integrity.exchange.template_mark import COUNTS, FAULTS, MENDING, VERSION, mark_of_marked
from gov_integrity.forms.finding import Finding
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish import sentences
from gov_integrity.publish.json_schema import EDITION
from gov_integrity.standard import catalogue

MOST_LISTED: Final = 50_000  # a sheet takes about 65,000 links
_LIST: Final = (
    ("位置", "place", 14),
    ("代码", "code", 10),
    ("级别", "level", 8),
    ("数据项", "element", 22),
    ("看到的内容", "seen", 26),
    ("哪里不对", "what is wrong", 60),
    ("怎么办", "what to do", 60),
    ("依据", "basis", 40),
)
_HOW_TO: Final = (("代码", "code", 10), ("例如", "for example", 50), ("怎么改", "how to mend", 80))
_COUNTS: Final = (("代码", "code", 10), ("级别", "level", 8), ("处数", "places", 10), ("影响行数", "rows", 10))

_MADE_UP: Final = Say(
    "不公开的内容不写出来，只写由什么组成。“18: 9×17 A×1”是说：共18个字符，17个数字，1个字母。"
    "9 是数字，A 是字母，“字”是汉字，“.”是其他半角符号，“※”是其他全角符号。",
    "What is not public is not shown, only what it is made of: “18: 9×17 A×1” is 18 characters, 17 digits and a "
    "letter. 9 is a digit, A a letter, 字 a Chinese character, “.” another sign of half width, ※ of full width.",
)
_KEEP: Final = (
    "请保留这张表；改好的工作簿送回时凭它识别，校验结果两列不会当作数据。",
    "Keep this sheet: by it the workbook is known when it comes back, and the verdicts are not taken for data.",
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding of the list, with the cell of the marked workbook that it is about (or none)."""

    finding: Finding
    sheet: str = ""
    cell: str = ""


class FaultList:
    """Gathers what is told beside the rows; counts are complete, the list is capped."""

    def __init__(self, language: str) -> None:
        """Start empty, in a language."""
        self.language = language
        self.listed: list[Listed] = []
        self.left_out = 0
        self._own: list[str] = []
        self._places: Counter[str] = Counter()
        self._rows: Counter[str] = Counter()

    def add(self, listed: Listed) -> None:
        """Add one finding."""
        code = listed.finding.code
        self._places[code] += 1
        self._rows[code] += listed.finding.affected
        if len(self.listed) < MOST_LISTED:
            self.listed.append(listed)

    def whole(self, findings: Iterable[Finding]) -> None:
        """Add findings that concern no row that is shown."""
        for finding in findings:
            self.add(Listed(finding))

    def write(self, workbook: Any, names: set[str]) -> None:
        """Write the sheets under names that are free; the last tells what this workbook is, for when it comes back."""
        bold, link = workbook.add_format({"bold": True}), workbook.get_default_url_format()
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        self._faults(self._sheet(workbook, names, FAULTS, _LIST, bold), link, wrapped)
        self._how_to(self._sheet(workbook, names, MENDING, _HOW_TO, bold), wrapped)
        self._counts(self._sheet(workbook, names, COUNTS, _COUNTS, bold))
        version = self._sheet(workbook, names, (VERSION, VERSION), (), bold)
        version.write_string(0, 0, mark_of_marked(EDITION, self._own))
        version.write_string(1, 0, pick(self.language, *_KEEP))

    def _sheet(
        self, workbook: Any, names: set[str], title: tuple[str, str], columns: Sequence[tuple[str, str, int]], bold: Any
    ) -> Any:
        name = pick(self.language, *title)
        while name in names:
            name += "_"
        names.add(name)
        self._own.append(name)
        sheet = workbook.add_worksheet(name)
        for column, (zh, en, width) in enumerate(columns):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, pick(self.language, zh, en), bold)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def _faults(self, sheet: Any, link: Any, wrapped: Any) -> None:
        seen = [name for _zh, name, _width in _LIST].index("seen")
        sheet.write_comment(0, seen, _MADE_UP.in_(self.language), {"x_scale": 2})
        for line, each in enumerate(self.listed, 1):
            finding = each.finding
            if each.cell:
                sheet.write_url(line, 0, f"internal:'{each.sheet}'!{each.cell}", link, f"{each.sheet} {each.cell}")
            else:
                sheet.write_string(line, 0, sentences.lines(finding.place, self.language) or "—")
            for column, text in enumerate(self._told(finding), 1):
                sheet.write_string(line, column, text, wrapped)
        if sum(self._places.values()) > len(self.listed):
            told = "更多的见 findings.csv", "the rest stands in findings.csv"
            sheet.write_string(len(self.listed) + 1, 0, pick(self.language, *told))

    def _told(self, finding: Finding) -> Sequence[str]:
        language = self.language
        basis = "；".join(place.text(language) for place in catalogue.notice(finding.code).cite)
        what = finding.place.column or sentences.title(finding, language)
        says, todo = sentences.says(finding, language), sentences.todo(finding, language)
        return finding.code, sentences.level(finding.level, language), what, finding.seen, says, todo, basis

    def _how_to(self, sheet: Any, wrapped: Any) -> None:
        for line, code in enumerate(sorted(self._places), 1):
            first = next((each.finding for each in self.listed if each.finding.code == code), None)
            notice = catalogue.notice(code)
            says = sentences.says(first, self.language) if first else notice.says.in_(self.language)
            todo = sentences.todo(first, self.language) if first else notice.todo.in_(self.language)
            for column, text in enumerate((code, says, todo)):
                sheet.write_string(line, column, text, wrapped)

    def _counts(self, sheet: Any) -> None:
        for line, code in enumerate(sorted(self._places), 1):
            level = sentences.level(catalogue.notice(code).level, self.language)
            for column, text in enumerate((code, level, str(self._places[code]), str(self._rows[code]))):
                sheet.write_string(line, column, text)
        if self.left_out:
            told = f"另有 {self.left_out} 行没有写入", f"{self.left_out} more rows were not written"
            sheet.write_string(len(self._places) + 1, 0, pick(self.language, *told))
