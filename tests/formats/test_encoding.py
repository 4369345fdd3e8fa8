"""编码 — the ladder of encodings, bad bytes, and blocks that end anywhere."""

import io
import json
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.encoding import Encoding
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.physical import gb18030
from gov_integrity.exchange.physical.characters import Characters
from gov_integrity.exchange.physical.lines import Line, Lines
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.forms.finding import Place
from tests.formats.reading import Reader

CODECS = ("utf-8", "gb18030", "utf-16-le", "utf-16-be")
TABLE = "处罚机关,处罚类别\r\n郑州市市场监督管理局,罚款\r\n"
BIG5 = (
    "處罰機關,處罰類別\r\n臺北市政府財政局公告事項,依據政府採購法第一百零一條規定\r\n"
    "將廠商名稱刊登於政府採購公報,警告\r\n"
)


def lines_of(raw: bytes, codec: str, *, block: int = 2**20, limits: Limits = LIMITS) -> list[Line]:
    return list(Lines(io.BytesIO(raw), Encoding(codec), Place("data.csv"), limits, block=block))


@pytest.mark.parametrize(
    ("codec", "encoding", "hints"),
    [
        ("utf-8", "utf-8", []),
        ("utf-8-sig", "utf-8", []),
        ("gb18030", "gb18030", ["ENC017"]),
        ("gbk", "gb18030", ["ENC017"]),
        ("gb2312", "gb18030", ["ENC017"]),
        ("utf-16", "utf-16-le", ["ENC020"]),
    ],
)
def test_every_encoding_of_the_ladder_reads_the_same(
    reading: Reader, codec: str, encoding: str, hints: list[str]
) -> None:
    read = reading(TABLE.encode(codec))
    assert read.cells == [("处罚机关", "处罚类别"), ("郑州市市场监督管理局", "罚款")]
    assert (read.codes, read.source.encoding) == (hints, encoding)


def test_big_endian_with_its_mark_is_read(reading: Reader) -> None:
    read = reading(b"\xfe\xff" + TABLE.encode("utf-16-be"))
    assert (read.codes, read.cells[1]) == (["ENC020"], ("郑州市市场监督管理局", "罚款"))


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (BIG5.encode("big5"), "ENC021"),
        ("東京都千代田区テスト株式会社,処分\r\n".encode("shift_jis"), "ENC021"),
        (TABLE.encode("utf-16-le"), "ENC028"),
        ("处罚机关,罚款\r\n".encode("utf-16-be"), "ENC028"),
        (TABLE.encode("utf-32"), "ENC028"),
        (bytes(range(128, 256)) * 8, "ENC021"),
        (b"\xef\xbb\xbf", "FIL001"),
        (b" \r\n\t\n", "FIL001"),
    ],
)
def test_what_cannot_be_told_is_refused_and_not_guessed(reading: Reader, raw: bytes, code: str) -> None:
    read = reading(raw)
    assert (read.codes, read.rows) == ([code], [])


def test_a_short_chinese_file_is_not_refused_for_one_rare_name(reading: Reader) -> None:
    read = reading("name,code\r\n张喆,1\r\n".encode("gb18030"))
    assert (read.codes, read.cells[1]) == (["ENC017"], ("张喆", "1"))


def test_traditional_characters_are_plausible(reading: Reader) -> None:
    assert reading(BIG5.encode("gb18030")).codes == ["ENC017"]


def test_a_bad_byte_late_in_a_file_spoils_one_line_only(reading: Reader) -> None:
    good = "郑州市市场监督管理局,罚款\n".encode()
    many = 2**20 // len(good) + 10
    raw = "处罚机关,处罚类别\n".encode() + good * many + b"\xe9\x83\x91\xff,x\n" + good
    read = reading(raw)
    assert read.source.encoding == "utf-8"
    assert len(read.rows) == many + 2
    bad = read.only("ENC024")
    assert bad.place.line == many + 2
    assert bad.place.offset == len("处罚机关,处罚类别\n".encode()) + len(good) * many + 3
    assert (bad.slots["position"], bad.slots["byte"], bad.slots["main"]) == ("2", "0xFF", "UTF-8")


def test_a_gb18030_file_with_a_bad_byte_stays_gb18030(reading: Reader) -> None:
    raw = TABLE.encode("gb18030") + b"\xd6\xa3\xff,1\r\n" + "郑州,2\r\n".encode("gb18030")
    read = reading(raw)
    assert read.codes == ["ENC017", "ENC024"]
    assert read.cells[-1] == ("郑州", "2")
    assert read.findings[-1].slots["main"] == "GB18030"


@pytest.mark.parametrize(("main", "other"), [("utf-8", "gb18030"), ("gb18030", "utf-8")])
def test_lines_of_another_encoding_are_found_and_never_read(reading: Reader, main: str, other: str) -> None:
    raw = (TABLE + "洛阳市生态环境局,警告\r\n" * 3).encode(main) + "开封市交通运输局,罚款\r\n".encode(other)
    read = reading(raw)
    mixed = read.only("ENC023")
    assert (mixed.place.line, mixed.place.offset) == (6, len((TABLE + "洛阳市生态环境局,警告\r\n" * 3).encode(main)))
    assert (mixed.slots["kind"], mixed.slots["main"]) == (other.upper(), main.upper())
    assert len(read.rows) == 5


@pytest.mark.parametrize(("codec", "cut"), [("utf-8", 1), ("utf-8", 2), ("gb18030", 1)])
def test_a_character_cut_at_the_end(reading: Reader, codec: str, cut: int) -> None:
    read = reading((TABLE + "开封市,局").encode(codec)[:-cut])
    assert read.findings[-1].code == "ENC025"
    assert len(read.rows) == 2


def test_a_nul_byte_spoils_its_line(reading: Reader) -> None:
    read = reading("机关,类别\n郑州\0市,罚款\n开封市,警告\n")
    nul = read.only("ENC027")
    assert (nul.place.line, nul.place.offset, nul.slots["position"]) == (2, 20, "3")
    assert read.cells == [("机关", "类别"), ("开封市", "警告")]


@pytest.mark.parametrize(("bad", "code"), [("\ud800", "ENC024"), ("郑\0州", "ENC027")])
def test_bad_lines_of_utf_16(reading: Reader, bad: str, code: str) -> None:
    text = f"机关,类别\n{bad},罚款\n开封市,警告\n"
    read = reading(b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass"))
    (hint, found_) = read.findings
    assert (hint.code, found_.code, found_.place.line) == ("ENC020", code, 2)
    assert found_.place.offset == 2 + len(text[: text.index(bad[-1] if code == "ENC024" else "\0")].encode("utf-16-le"))
    assert read.cells == [("机关", "类别"), ("开封市", "警告")]


def test_a_utf_16_file_cut_in_a_character(reading: Reader) -> None:
    raw = b"\xff\xfe" + TABLE.encode("utf-16-le") + "开封".encode("utf-16-le")[:-1]
    assert reading(raw).codes == ["ENC020", "ENC025"]


def test_a_document_of_one_line_in_gb18030_with_a_bad_byte(reading: Reader) -> None:
    good = '{"机关": "郑州市市场监督管理局处罚决定书文号统一社会信用代码"}'.encode("gb18030")
    read = reading(b"[" + b",".join([good, b'{"a": "\xff"}', good]) + b"]", "data.json")
    assert read.codes == ["ENC017", "ENC024"]
    assert len(read.documents) == 2


def test_a_nul_byte_in_gb18030(reading: Reader) -> None:
    nul = reading("机关,类别\n郑州\0市,罚款\n".encode("gb18030")).only("ENC027")
    assert (nul.place.line, nul.place.offset) == (2, 14)


def test_encoded_surrogates_are_found(reading: Reader) -> None:
    split = "𠮷".encode("utf-16-be")
    cesu = b"".join(chr(int.from_bytes(split[at : at + 2])).encode("utf-8", "surrogatepass") for at in (0, 2))
    read = reading("机关,类别\n".encode() + cesu + b",x\n" + "开封市,警告\n".encode())
    assert read.only("ENC029").place.line == 2


def test_a_line_that_is_too_long_is_not_held_and_spoils_only_itself(reading: Reader) -> None:
    limits = Limits(record_bytes=100)
    read = reading("a,b\n1,2\n" + "x" * 5000 + "\n3,4\n", limits=limits)
    long = read.only("FIL011")
    assert (long.place.line, long.place.offset, long.slots["limit"]) == (3, 8, "100")
    assert read.cells == [("a", "b"), ("1", "2"), ("3", "4")]


@pytest.mark.parametrize("codec", CODECS)
def test_no_block_edge_matters(codec: str) -> None:
    raw = "郑州,a\r\n𠮷㐀b\rc\n\n\r\r\n“末”".encode(codec)
    whole = lines_of(raw, codec)
    assert [line.text for line in whole] == ["郑州,a\r\n", "𠮷㐀b\r", "c\n", "\n", "\r", "\r\n", "“末”"]
    for block in range(1, len(raw) + 1):
        assert lines_of(raw, codec, block=block) == whole
        assert text_of(raw, codec, block) == "郑州,a\r\n𠮷㐀b\rc\n\n\r\r\n“末”"


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_no_block_edge_matters_for_a_line_that_is_too_long(codec: str, end: str) -> None:
    raw = f"a{end}{'长' * 40}{end}b{end}".encode(codec)
    limits = Limits(record_bytes=30)
    for block in range(1, len(raw) + 1):
        lines = lines_of(raw, codec, block=block, limits=limits)
        assert [(line.number, line.text, line.finding is None) for line in lines] == [
            (1, f"a{end}", True),
            (2, "", False),
            (3, f"b{end}", True),
        ]
        assert lines[2].offset == len(f"a{end}{'长' * 40}{end}".encode(codec))


def text_of(raw: bytes, codec: str, block: int) -> str:
    characters = Characters(Watched(io.BytesIO(raw)), Encoding(codec), Place("data.json"))
    pieces = []
    while piece := characters.read(block):
        pieces.append(piece)
    assert characters.bad_before(2**40) is None
    return "".join(pieces)


@pytest.mark.parametrize("block", range(1, 12))
def test_characters_remember_where_bad_bytes_stand(block: int) -> None:
    raw = "郑州\n开".encode() + b"\xff" + "封".encode() + b"\xe5\xb1"
    characters = Characters(Watched(io.BytesIO(raw)), Encoding("utf-8"), Place("data.json"))
    text = ""
    while piece := characters.read(block):
        text += piece
    assert text == "郑州\n开\ufffd封\ufffd"
    first, second = characters.bad_before(5), characters.bad_before(7)
    assert first is not None
    assert second is not None
    assert (first.code, first.place.line, first.place.offset, first.slots["position"]) == ("ENC024", 2, 10, "2")
    assert (second.code, second.place.offset) == ("ENC025", 14)


def test_characters_moved_by_gb_18030_2022_are_read_as_such_and_told(reading: Reader) -> None:
    read = reading("机关,类别\r\n".encode("gb18030") + b"\xfe\x59\xa6\xd9,\xd6\xa3\r\n" + b"\xfe\x59,1\r\n")
    assert read.cells[1:] == [("\u9fb4\ufe10", "郑"), ("\u9fb4", "1")]
    moved = read.only("ENC022")
    assert (moved.place.line, moved.affected) == (2, 2)
    assert moved.slots["changes"] == "U+E78D→U+FE10、U+E81E→U+9FB4"


def test_the_table_of_moved_characters_leads_from_private_to_assigned_code_points() -> None:
    assert len(gb18030.MOVED) == 25
    for old, new in gb18030.MOVED.items():
        assert unicodedata.category(chr(old)) == "Co"
        assert unicodedata.category(chr(new)) != "Co"
        assert chr(old).encode("gb18030").decode("gb18030") == chr(old)
    assert len(set(gb18030.MOVED.values())) == 25
    assert unicodedata.name("\ufe10") == "PRESENTATION FORM FOR VERTICAL COMMA"


@pytest.mark.needs("node")
def test_the_table_agrees_with_the_encoding_standard(tool: Callable[[str], Path]) -> None:
    pairs = [list(chr(old).encode("gb18030")) for old in gb18030.MOVED]
    script = (
        "const d = new TextDecoder('gb18030');"
        f"console.log(JSON.stringify({json.dumps(pairs)}.map(p => d.decode(Uint8Array.from(p)).codePointAt(0))))"
    )
    ran = subprocess.run([tool("node"), "-e", script], capture_output=True, check=True)
    private = range(0xE000, 0xF900)
    theirs = dict(zip(gb18030.MOVED, json.loads(ran.stdout), strict=True))
    kept_private = {old for old, new in theirs.items() if new in private}
    assert {old: new for old, new in theirs.items() if old not in kept_private} == {
        old: new for old, new in gb18030.MOVED.items() if old not in kept_private
    }
    assert {gb18030.MOVED[old] for old in kept_private} == {0x20087, 0x20089, 0x200CC, 0x215D7, 0x2298F, 0x241FE}


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_every_text_comes_back_from_every_encoding(text: str) -> None:
    for codec in ("utf-8", "utf-16-le", "utf-16-be"):
        assert "".join(line.text for line in lines_of(text.encode(codec), codec, block=3)) == text
