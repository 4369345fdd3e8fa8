"""文号、案号 — how is the number of a document written, and when do two texts name the same one?

A number is free text: only what stands around the year is judged. The year of a 文号 stands in 〔〕 after the organ's
word; a court puts it first, in （）, and that is right too. Texts are compared by ``key``, which makes no difference.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from gov_integrity.forms.identifier import Identifier, InvalidIdentifierError
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say
from gov_integrity.standard.identifiers._written import unspaced, visible

LONGEST: Final = 128
_PATTERN: Final = "[^\\u0000-\\u001f\\u007f-\\u009f]+"
_OPENING: Final = r"[〔\[［【（(〈<＜﹝〖《]"
_CLOSING: Final = r"[〕\]］】）)〉>＞﹞〗》]"
_YEAR: Final = "(?:19|20|21)[0-9]{2}"
_BRACKETED_YEAR: Final = re.compile(f"{_OPENING} {{0,2}}({_YEAR}) {{0,2}}{_CLOSING}")
_SERIAL: Final = "([0-9]{1,10}(?:-[0-9]{1,10})?)号(之[0-9一二三四五六七八九十]{1,3})?"
_OF_AN_ORGAN: Final = re.compile(f"([^〔〕]{{1,100}})〔({_YEAR})〕第?{_SERIAL}")
_OF_A_COURT: Final = re.compile(f"[（〔]({_YEAR})[）〕]([^〔〕（）]{{0,100}}[^〔〕（）0-9]){_SERIAL}")
_FULL_WIDTH_DIGITS: Final = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """A number and, where they can be told, its parts: the word of the organ or court, the year, the serial."""

    text: str
    word: str = ""
    year: int | None = None
    serial: str = ""


def suggest(text: str) -> str:
    """Return the normal form of a number that is written otherwise, or an empty text."""
    normal = _normal(text[: 2 * LONGEST])
    return normal if normal != text and 0 < len(normal) <= LONGEST else ""


def plain(text: str) -> str:
    """Return a number in its normal form."""
    return _normal(text)


def parse(text: str, *, on: date | None = None) -> DocumentNumber:  # noqa: ARG001 - every number is asked in the same way
    """Return the number with the parts that can be told, or raise ``InvalidIdentifierError``; the day plays no part.

    >>> parse("郑财罚〔2024〕3号")
    DocumentNumber(text='郑财罚〔2024〕3号', word='郑财罚', year=2024, serial='3')
    """
    if not 0 < len(text) <= LONGEST:
        raise InvalidIdentifierError("IDN203", _LENGTH)
    if visible(text) != text:
        raise InvalidIdentifierError("IDN104", _HIDDEN, suggest(text))
    if _normal(text) != text:
        raise InvalidIdentifierError("IDN114", _FORM, suggest(text))
    if found := _OF_AN_ORGAN.fullmatch(text):
        word, year, serial, branch = found.groups("")
        return DocumentNumber(text, word, int(year), serial + branch)
    if found := _OF_A_COURT.fullmatch(text):
        year, word, serial, branch = found.groups("")
        return DocumentNumber(text, word, int(year), serial + branch)
    return DocumentNumber(text)


def is_valid(text: str, *, on: date | None = None) -> bool:
    """Return whether ``text`` is a number in its normal form."""
    return identifier.is_valid(text, on=on)


def key(text: str) -> str:
    """Return one text for all ways to write a number: any brackets around the year, full width, spaces, dashes."""
    return _BRACKETED_YEAR.sub(r"〔\1〕", unspaced(text)).translate(_DASHES)


def _normal(text: str) -> str:
    return _BRACKETED_YEAR.sub(_normal_year, visible(text).translate(_FULL_WIDTH_DIGITS))


def _normal_year(found: re.Match[str]) -> str:
    stands_first, year = found.start() == 0, found[1]
    return f"（{year}）" if stands_first and found[0][0] != "〔" else f"〔{year}〕"


_LENGTH: Final = Say(f"应为1至{LONGEST}个字", f"1 to {LONGEST} characters expected")
_HIDDEN: Final = Say("首尾有空格或夹有不可见字符", "spaces around it or characters that cannot be seen")
_FORM: Final = Say(
    "年份用六角括号〔〕（法院案号的年份在最前，用圆括号（）），数字用半角",
    "the year stands in 〔〕 (in a court's number first, in full-width round brackets), digits are half-width",
)

identifier: Final = Identifier(
    id="document-number",
    title=Say("文号（案号）", "number of a document or case"),
    meaning=Say(
        "机关为公文、决定书编的发文字号，或者法院为案件编的案号",
        "the number that an organ gave a document, or a court a case",
    ),
    pattern=_PATTERN,
    shortest=1,
    longest=LONGEST,
    parse=parse,
    suggest=suggest,
    plain=plain,
    valid=("郑财罚〔2024〕3号", "发改财金规〔2024〕203号", "（2024）豫0105民初123号", "第36号令"),
    invalid=(
        ("郑财罚[2024]3号", "IDN114"),
        ("郑财罚（2024）3号", "IDN114"),
        ("郑财罚【2024】3号", "IDN114"),
        ("郑财罚〔２０２４〕３号", "IDN114"),
        ("(2024)豫0105民初123号", "IDN114"),
        (" 郑财罚〔2024〕3号", "IDN104"),
        ("", "IDN203"),
    ),
    confidence=OURS,
    source=Say(
        "规范写法由本项目确定；法院案号依法〔2018〕335号修改后的《关于人民法院案件案号的若干规定》第三条",
        "the form is ours; of courts: art. 3 of the Supreme Court's rules on case numbers, amended by 法〔2018〕335号",
    ),
    codes=("IDN104", "IDN114", "IDN203"),
    parts={
        "word": Say("机关代字，或者法院代字和类型代字", "word of the organ, or of the court and kind of case"),
        "year": Say("年份", "year"),
        "serial": Say("顺序号", "serial"),
    },
)
