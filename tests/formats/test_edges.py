"""Where a file is cut into blocks is nobody's business: a character may lie across any edge, byte by byte."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from gov_integrity.exchange.encoding import _BLOCK as EVIDENCE
from gov_integrity.exchange.limits import LIMITS
from gov_integrity.exchange.physical import json_records, lines
from tests.formats.reading import Read, read_file

EDGES = sorted({LIMITS.head_bytes, json_records.BLOCK, lines.BLOCK, EVIDENCE, LIMITS.sample_bytes})
FILLER = 8_000
CHARACTERS = [
    ("utf-8", "é", 2),
    ("utf-8", "郑", 3),
    ("utf-8", "𠮷", 4),
    ("gb18030", "郑", 2),
    ("gb18030", "𠮷", 4),
]


def csv_row(value: str) -> str:
    return f"{value},末\r\n"


def json_row(value: str) -> str:
    return json.dumps({"a": value}, ensure_ascii=False) + "\n"


def element(value: str) -> str:
    return json.dumps({"a": value}, ensure_ascii=False) + ",\n"


SHAPES: dict[str, tuple[str, Callable[[str], str], str, int]] = {  # what precedes a value in its row is counted
    "data.csv": ("甲,乙\r\n", csv_row, "", 0),
    "data.ndjson": ("", json_row, "", len('{"a": "')),
    "data.json": ("[\n", element, '{"a": "末"}]', len('{"a": "')),
}


def written(path: Path, codec: str, character: str, shift: int) -> list[str]:
    """Write a file in which a character begins ``shift`` bytes before every edge; return its values."""
    start, row, end, before = SHAPES[path.name]
    raw, values = bytearray(start.encode(codec)), list[str]()

    def add(value: str) -> None:
        values.append(value)
        raw.extend(row(value).encode(codec))

    for edge in EDGES:
        while edge - shift - len(raw) > 2 * FILLER:
            add("x" * FILLER)
        add("x" * (edge - shift - len(raw) - before) + character + "末")
        assert raw[: edge - shift].decode(codec).endswith("x")
        assert raw[edge - shift :].decode(codec).startswith(character)
    add("完")
    path.write_bytes(bytes(raw) + end.encode(codec))
    return values


def values_of(read: Read) -> list[object]:
    return [row.cells[0] for row in read.rows[1:]] or [value["a"] for value in read.values]


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize(("codec", "character", "size"), CHARACTERS)
def test_a_character_across_every_edge(name: str, codec: str, character: str, size: int, tmp_path: Path) -> None:
    assert len(character.encode(codec)) == size
    for shift in range(size + 1):
        values = written(tmp_path / name, codec, character, shift)
        read = read_file(tmp_path / name)
        last = ["末"] if name == "data.json" else []
        assert values_of(read) == [*values, *last], shift
        assert set(read.codes) <= {"ENC017"}, shift
        assert read.source.encoding == codec, shift
