"""文书的 DOCX — the same letters as a document that Word and WPS open, to be filled in and put under a letterhead.

Made from the page of the letters, so a letter has one template. The page is ours: paragraphs, tables, lines to fill in.
Equal letters give equal bytes.
"""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import BinaryIO, Final
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_START: Final = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can tell; nothing here reads the clock
# A4 with the margins of an official document, in twentieths of a point: 37, 26, 35 and 28 mm
_PAGE: Final = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>'
    "</w:sectPr>"
)
_INDENTED: Final = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
_STYLES: Final = {
    "letter": ("Normal", _INDENTED, ""),
    "h1": (
        "Title",
        '<w:keepNext/><w:spacing w:after="120" w:line="680" w:lineRule="exact"/><w:jc w:val="center"/>',
        '<w:rFonts w:eastAsia="宋体" w:hAnsi="宋体" w:ascii="宋体"/><w:b/><w:spacing w:val="40"/><w:sz w:val="44"/>',
    ),
    "number": ("Number", '<w:spacing w:after="560"/><w:jc w:val="center"/>', ""),
    "to": ("Addressee", "<w:ind/>", ""),
    "sign": ("Signature", '<w:keepNext/><w:ind w:right="640"/><w:jc w:val="right"/>', ""),
    "foot": ("Contact", '<w:spacing w:before="360" w:line="400" w:lineRule="exact"/>', '<w:sz w:val="24"/>'),
    "cell": ("Cell", '<w:spacing w:before="60" w:after="60" w:line="440" w:lineRule="exact"/>', '<w:sz w:val="28"/>'),
}
_LIKE: Final = {"matter": "letter"}
_EDGES: Final = "".join(
    f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TABLE: Final = f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{_EDGES}</w:tblBorders></w:tblPr>'
_SPACE: Final = "\u00a0"  # a third to half as wide as a character; spaces of other kinds are not centred
_WIDTH: Final = 8844
_BREAK: Final = "<w:r><w:br/></w:r>"


def write(html: str, out: BinaryIO) -> None:
    """Write the page of letters as a DOCX document."""
    body = _Body()
    body.feed(html)
    body.close()
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/></Types>',
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
        "word/document.xml": _document(body.blocks),
        "word/styles.xml": _styles(),
        "word/_rels/document.xml.rels": _relations("styles", "styles.xml"),
    }
    with ZipFile(out, "w", ZIP_DEFLATED) as held:
        for name, text in parts.items():
            held.writestr(ZipInfo(name, _START), (_HEAD + text).encode(), ZIP_DEFLATED)


def _document(blocks: list[str]) -> str:
    return f'<w:document xmlns:w="{_NAMESPACE}"><w:body>{"".join(blocks)}{_PAGE}</w:body></w:document>'


def _relations(kind: str, target: str) -> str:
    of = f'<Relationship Id="rId1" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{of}</Relationships>'


def _styles() -> str:
    common = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋"/>'
        '<w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/></w:pPr>'
        "</w:pPrDefault>"
        "</w:docDefaults>"
    )
    each = "".join(
        f'<w:style w:type="paragraph" w:default="{int(name == "Normal")}" w:styleId="{name}">'
        f'<w:name w:val="{name}"/><w:pPr>{block}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
        for name, block, run in _STYLES.values()
    )
    return f'<w:styles xmlns:w="{_NAMESPACE}">{common}{each}</w:styles>'


def _table(rows: list[list[str]]) -> str:
    width = _WIDTH // max(map(len, rows), default=1)
    grid = f'<w:gridCol w:w="{width}"/>' * max(map(len, rows), default=1)
    cell = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
    lines = ("".join(f"<w:tc>{cell}{block}</w:tc>" for block in row) for row in rows)
    written = "".join(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{line}</w:tr>" for line in lines)
    return f"<w:tbl>{_TABLE}<w:tblGrid>{grid}</w:tblGrid>{written}</w:tbl>"


@dataclass(slots=True)
class _Block:
    """A paragraph while it is read."""

    kind: str
    runs: list[str] = field(default_factory=list)
    starts_page: bool = False

    def add(self, text: str, *, is_line: bool = False, is_bold: bool = False) -> None:
        looks = "<w:b/>" * is_bold + '<w:u w:val="single"/>' * is_line
        properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
        self.runs.append(f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>')

    def written(self) -> str:
        """Return the paragraph."""
        style, page = _STYLES[_LIKE.get(self.kind, self.kind)][0], "<w:pageBreakBefore/>" * self.starts_page
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{page}</w:pPr>{"".join(self.runs)}</w:p>'


class _Body(HTMLParser):
    """Reads the page of letters into blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._group: list[str] = []
        self._open: _Block | None = None
        self._rows: list[list[str]] = []
        self._letters = 0
        self._is_head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        kind = given.get("class", "")
        match tag:
            case "h1":
                self._open = _Block("h1", starts_page=self._letters > 0)
                self._letters += 1
            case "p":
                self._open = _Block(kind or (self._group[-1] if self._group else "letter"))
            case "div":
                self._group.append(kind)
                self.blocks += ["<w:p/>"] * (kind == "sign")
            case "th" | "td":
                self._open, self._is_head = _Block("cell"), tag == "th"
            case "tr":
                self._rows.append([])
            case "span" if self._open is not None and kind == "blank":
                width = int(given["style"].removeprefix("width:").removesuffix("em"))
                self._open.add(_SPACE * 3 * width, is_line=True)

    def handle_endtag(self, tag: str) -> None:
        match tag:
            case "h1" | "p" if self._open is not None:
                self.blocks.append(self._open.written())
                self._open = None
            case "th" | "td" if self._open is not None:
                self._rows[-1].append(self._open.written())
                self._open, self._is_head = None, False
            case "div":
                self._group.pop()
            case "table":
                self.blocks.append(_table(self._rows))
                self._rows = []

    def handle_data(self, data: str) -> None:
        if self._open is None:
            return
        lines = data.split("\n") if self._open.kind == "matter" else [data.replace("\n", " ")]
        for number, line in enumerate(lines):
            if number:
                self._open.runs.append(_BREAK)
            if line:
                self._open.add(line, is_bold=self._is_head)
