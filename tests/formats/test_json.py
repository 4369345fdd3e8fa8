"""JSON 与 NDJSON — what is refused at the door, and where one record ends and the next begins."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.encoding import Encoding
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.physical.characters import Characters
from gov_integrity.exchange.physical.i_json import Loader, Refusal
from gov_integrity.exchange.physical.json_records import JsonRecords, Piece
from gov_integrity.exchange.physical.watched import Watched
from gov_integrity.forms.finding import Finding, Place
from tests.formats.reading import Reader

REFUSED = (
    ('{"a": 1, "a": 2}', "JSN031"),
    ('{"b": {"a": 1, "a": 1}}', "JSN031"),
    ('{"a": 1, "\\u0061": 2}', "JSN031"),
    ('{"a": NaN}', "JSN032"),
    ('{"a": [Infinity]}', "JSN032"),
    ('{"a": -Infinity}', "JSN032"),
    ('{"a": 1e400}', "JSN033"),
    ('{"a": -1e400}', "JSN033"),
    ('{"a": 1e-400}', "JSN033"),
    ('{"a": 9007199254740993}', "JSN034"),
    ('{"a": -9007199254740993}', "JSN034"),
    ('{"a": ' + "1" * 5000 + "}", "JSN035"),
    ('{"a": 0.' + "1" * 5000 + "}", "JSN035"),
    ('{"a": "\\ud800"}', "JSN036"),
    ('{"\\udfb7": 1}', "JSN036"),
    ('{"a": ["\\udfb7\\ud842"]}', "JSN036"),
    ('{"a": ' + "[" * 64 + "]" * 64 + "}", "JSN037"),
    ('{"a": ' + '{"a": ' * 100_000 + "1" + "}" * 100_001, "JSN037"),
    ('{"a": 1} {"b": 2}', "JSN038"),
    ('{"a": 1,}', "JSN039"),
    ("{'a': 1}", "JSN039"),
    ('{"a": 1 // note\n}', "JSN039"),
    ('{"a": 007}', "JSN039"),
    ('{"a": .5}', "JSN039"),
    ('{"a": +1}', "JSN039"),
    ("{a: 1}", "JSN039"),
    ('{"a": True}', "JSN039"),
    ('{"a": "\\x41"}', "JSN039"),
    ('{"a": "b', "JSN041"),
    ('{"a": [1, ', "JSN041"),
    ('{"a": "b\tc"}', "JSN042"),
    ('{"a": "b\x1fc"}', "JSN042"),
)
ACCEPTED = (
    ('{"a": 9007199254740992}', {"a": 2**53}),
    ('{"a": 0, "b": 0.0, "c": 0e5}', {"a": 0, "b": 0.0, "c": 0.0}),
    ('{"a": "\\ud842\\udfb7"}', {"a": "𠮷"}),
    ('{"a": "\\\\ud800"}', {"a": "\\ud800"}),
    ('{"a": ' + "[" * 63 + "]" * 63 + "}", None),
    ('{"a": "' + "[{" * 500 + '"}', {"a": "[{" * 500}),
    ('{"a": "\\"[[["}', {"a": '"[[['}),
)


@pytest.mark.parametrize(("text", "code"), REFUSED)
def test_what_is_no_i_json_is_refused_with_its_reason(text: str, code: str) -> None:
    refusal = Loader(LIMITS).load(text)
    assert isinstance(refusal, Refusal)
    assert refusal.code == code


@pytest.mark.parametrize(("text", "value"), ACCEPTED)
def test_what_is_i_json_is_accepted(text: str, value: object) -> None:
    loaded = Loader(LIMITS).load(text)
    assert not isinstance(loaded, Refusal)
    assert value is None or loaded == value


@pytest.mark.parametrize("name", ["data.ndjson", "data.json"])
@pytest.mark.parametrize(("text", "code"), [case for case in REFUSED if case[1] not in {"JSN038", "JSN041"}])
def test_a_refused_record_spoils_only_itself(reading: Reader, name: str, text: str, code: str) -> None:
    good = '{"type": "甲"}'
    one = text.replace("\n", " ").replace("//", "")
    whole = f"{good}\n{one}\n{good}\n" if name.endswith(".ndjson") else f"[{good},\n{one},\n{good}]"
    read = reading(whole, name)
    assert [document["type"] for document in read.values] == ["甲", "甲"]
    (finding,) = read.findings
    assert (finding.code, finding.place.line, finding.place.record, finding.affected) == (code, 2, 2, 1)
    assert [document.place.record for document in read.documents] == [1, 3]
    assert finding.place.offset == len(whole.partition("\n")[0].encode()) + 1


def test_no_finding_repeats_the_text(reading: Reader) -> None:
    read = reading('{"name": "张三李四王五", "name": "x"}\n{"a": "张三李四王五}\n{"b": 1}\n', "data.ndjson")
    assert "张三李四王五" not in repr(read.findings)


def test_lines_of_ndjson(reading: Reader) -> None:
    read = reading('\ufeff{"a": 1}\r\n\r\n  \n{"b": 2}\n[1]\n"x"\nnull\n{"c": 3}', "data.ndjson")
    assert read.values == [{"a": 1}, {"b": 2}, {"c": 3}]
    assert [blank.place.line for blank in read.blanks] == [2, 3]
    assert [(each.code, each.place.line) for each in read.findings] == [("JSN040", 5), ("JSN040", 6), ("JSN040", 7)]
    assert [document.place.line for document in read.documents] == [1, 4, 8]
    assert read.documents[0].place.offset == 3


def test_a_cut_last_line_is_told_from_bad_syntax(reading: Reader) -> None:
    assert reading('{"a": 1}\n{"b": 2}\n{"c": "x', "data.ndjson").codes == ["JSN041"]
    assert reading('{"a": 1}\n{"b": 2}\n{"c": x}', "data.ndjson").codes == ["JSN039"]
    assert reading('{"a": 1}\n{"b": 2}\n{"c": "x\n', "data.ndjson").codes == ["JSN039"]


def test_a_syntax_error_is_placed_by_line_and_character(reading: Reader) -> None:
    ndjson = reading('{"a": 1}\n{"b": 2,}\n{"c": 3}\n', "data.ndjson").only("JSN039")
    assert (ndjson.place.line, ndjson.slots["position"]) == (2, "9")
    array = reading('[\n  {"a": 1},\n  {\n    "机关": x\n  }\n]', "data.json").only("JSN039")
    assert (array.place.line, array.slots["position"]) == (4, "11")
    inline = reading('[{"a": 1}, {"b": x}]', "data.json").only("JSN039")
    assert (inline.place.line, inline.slots["position"]) == (1, "18")


@pytest.mark.parametrize(
    ("text", "values", "codes"),
    [
        ('[{"a": 1}, {"b": 2}]', [{"a": 1}, {"b": 2}], []),
        ('{"type": "甲", "parts": [{"records": [1]}]}', [{"type": "甲", "parts": [{"records": [1]}]}], []),
        ('{"records": [{"a": 1}]}', [{"a": 1}], []),
        ('{"sender": {"name": "甲"}, "records": [{"a": 1}], "total": [1]}', [{"a": 1}], []),
        ('{"records": [{"a": 1}], "records": [{"b": 1}]}', [{"a": 1}], ["JSN031"]),
        ('{"records": 1}', [{"records": 1}], []),
        ("[]", [], ["FIL003"]),
        ('{"records": []}', [], ["FIL003"]),
        ('[{"a": 1}, 5, "x", [2], null, {"b": 2}]', [{"a": 1}, {"b": 2}], ["JSN040"] * 4),
        ('[{"a": 1}] [{"b": 2}]', [{"a": 1}], ["JSN038"]),
        ('[{"a": 1}, ]', [{"a": 1}], ["JSN039"]),
        ('[{"a": 1} {"b": 2}]', [{"a": 1}], ["JSN039"]),
        ('[{"a": 1},, {"b": 2}]', [{"a": 1}], ["JSN039"]),
        ('[{"a": 1}, {"b', [{"a": 1}], ["JSN041"]),
        ('[{"a": 1},', [{"a": 1}], ["JSN041"]),
        ('[{"a": 1}', [{"a": 1}], ["JSN041"]),
        ('{"records": [{"a": 1}', [{"a": 1}], ["JSN041"]),
        ('{"records": [{"a": 1}]', [{"a": 1}], ["JSN041"]),
        ('{"a": {"b": 1}', [], ["JSN041"]),
        ("[" * 100_000, [], ["JSN037"]),
        ('[{"a": 1}, ' + '{"a": ' * 100_000, [{"a": 1}], ["JSN037"]),
        ('[{"a": ' + "[" * 70 + "]" * 70 + '}, {"b": 2}]', [{"b": 2}], ["JSN037"]),
    ],
)
def test_documents_of_json(reading: Reader, text: str, values: list[object], codes: list[str]) -> None:
    read = reading(text, "data.json")
    assert (read.values, read.codes) == (values, codes)


def test_a_pretty_document_called_ndjson_is_read_and_told(reading: Reader) -> None:
    read = reading('{\n  "type": "甲",\n  "name": "乙"\n}\n', "data.ndjson")
    assert (read.codes, read.values) == (["FIL004"], [{"type": "甲", "name": "乙"}])
    assert read.findings[0].slots == {"extension": ".ndjson", "kind": "JSON"}
    array = reading('[\n{"a": 1},\n{"b": 2}\n]\n', "data.jsonl")
    assert (array.codes, array.values) == (["FIL004"], [{"a": 1}, {"b": 2}])


def test_ndjson_called_json_is_read_and_told(reading: Reader) -> None:
    read = reading('{"a": 1}\n{"b": 2}\n', "data.json")
    assert (read.codes, read.values) == (["FIL004"], [{"a": 1}, {"b": 2}])


def test_one_record_is_the_same_in_either(reading: Reader) -> None:
    for name in ("data.json", "data.ndjson", "data"):
        assert reading('{"a": 1}', name).values == [{"a": 1}]
        assert reading('{"a": 1}\n', name).codes == []


def test_a_record_above_the_limit(reading: Reader) -> None:
    limits = Limits(record_bytes=1000)
    long = '{"b": "' + "x" * 400_000 + '"}'
    array = reading('[{"a": 1},\n' + long + ',{"c": 1}]', "data.json", limits)
    assert (array.values, array.codes) == ([{"a": 1}], ["FIL011"])
    assert (array.findings[0].place.line, array.findings[0].place.offset) == (2, 11)
    lines = reading('{"a": 1}\n' + long + '\n{"c": 1}\n', "data.ndjson", limits)
    assert (lines.values, lines.codes) == ([{"a": 1}, {"c": 1}], ["FIL011"])


@pytest.mark.parametrize("name", ["data.json", "data.ndjson"])
def test_a_bad_byte_spoils_its_record_only(reading: Reader, name: str) -> None:
    records = ['{"机关": "郑州市"}'.encode(), b'{"\xe6\x9c\xba": "\xff"}', '{"机关": "开封市"}'.encode()]
    raw = b"[" + b",\n".join(records) + b"]" if name.endswith(".json") else b"\n".join(records) + b"\n"
    read = reading(raw, name)
    assert [document["机关"] for document in read.values] == ["郑州市", "开封市"]
    bad = read.only("ENC024")
    assert (bad.place.line, bad.place.offset) == (2, raw.index(b"\xff"))


@pytest.mark.parametrize("name", ["data.json", "data.ndjson"])
@pytest.mark.parametrize("codec", ["utf-8-sig", "gb18030", "utf-16"])
def test_json_in_every_encoding(reading: Reader, name: str, codec: str) -> None:
    records = ['{"机关": "郑州市\\\\罐子[{"}', '{"机关": "𠮷"}']
    text = "[" + ", ".join(records) + "]" if name.endswith(".json") else "\n".join(records)
    read = reading(text.encode(codec), name)
    assert [document["机关"] for document in read.values] == ["郑州市\\罐子[{", "𠮷"]


def test_a_gb18030_document_with_moved_characters(reading: Reader) -> None:
    raw = '[{"机关": "甲'.encode("gb18030") + b"\xfe\x59" + '"}, {"机关": "乙"}]'.encode("gb18030")
    read = reading(raw, "data.json")
    assert read.values[0] == {"机关": "甲\u9fb4"}
    assert read.only("ENC022").affected == 1


def pieces(text: str, codec: str, block: int, limits: Limits = LIMITS) -> list[Piece | Finding]:
    place = Place("data.json")
    characters = Characters(Watched(io.BytesIO(text.encode(codec))), Encoding(codec), place)
    return list(JsonRecords(characters, place, limits, block=block))


@pytest.mark.parametrize("codec", ["utf-8", "gb18030", "utf-16-le"])
def test_no_block_edge_matters(codec: str) -> None:
    records = ['{"a\\"[": "𠮷\\\\"}', '{\n "b": [{}, "}]", {"c": "郑"}]}', "[1]", '"x"', "{}"]
    text = '{"x": [1], "records" : [ ' + " ,\n".join(records) + ' ], "y": "]"} '
    whole = pieces(text, codec, 10_000)
    assert [piece.text for piece in whole if isinstance(piece, Piece)] == [records[0], records[1], records[4]]
    starts = [piece.offset for piece in whole if isinstance(piece, Piece)]
    assert starts == [len(text[: text.rindex(records[each])].encode(codec)) for each in (0, 1, 4)]
    for block in range(1, 80):
        assert pieces(text, codec, block) == whole


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=4), inside, max_size=3),
    max_leaves=10,
)
RECORDS = st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=4), VALUES, min_size=1, max_size=4)


@given(
    st.lists(RECORDS, min_size=1, max_size=5),
    st.sampled_from(["", "ascii"]),
    st.sampled_from([None, 1]),
    st.integers(1, 64),
)
def test_every_document_comes_back(
    records: list[dict[str, object]],
    ascii_only: str,
    indent: int | None,
    block: int,
) -> None:
    text = json.dumps(records, ensure_ascii=bool(ascii_only), indent=indent)
    found = pieces(text, "utf-8", block)
    loaded = [Loader(LIMITS).load(piece.text) for piece in found if isinstance(piece, Piece)]
    assert loaded == records


@given(st.text(st.sampled_from('[]{}",:\\ a1\n'), max_size=40), st.integers(1, 20))
def test_no_text_stops_the_reader(text: str, block: int) -> None:
    first = [each.code if isinstance(each, Finding) else each.text for each in pieces(text, "utf-8", block)]
    assert first == [each.code if isinstance(each, Finding) else each.text for each in pieces(text, "utf-8", 1000)]
