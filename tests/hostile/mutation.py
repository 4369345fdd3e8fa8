"""Lines of NDJSON that were good, and what an accident or an enemy makes of them: bytes, tokens, values, keys."""

import json
import random
import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from tests.agreement.documents import HOSTILE, edges

_DIGIT: Final = re.compile(rb"[0-9]")
TOKENS: Final = (
    b"1e400", b"-0", b"007", b"1.0", b"NaN", b"-Infinity", b"null", b"true", b'""', b"[]", b"{}", b"[[[[", b"}", b",",
    b":", b"9007199254740993", b"9" * 45, b"\\ud800", b"\\u0000", b"\\u0022", b"\\x",
    b"\xed\xa0\x80", b"\xff", b"\xc0\xaf", b"\xef\xbb\xbf",
    b"\x00", b"\x0b", b"\xe2\x80\xa8", b" ", b"\t", b"\r", b"//", b"/**/", b"'", b'"id":"x",',
    b'"type":"contract",', b"\xef\xbc\x90",
)  # fmt: skip


@cache
def _texts() -> tuple[tuple[type[Record], bytes], ...]:
    """Return the example of every record type as a line, whole and with what is always required only."""
    lines = []
    for record in catalogue.record_types():
        least = {name: value for name, value in record.example.items() if _is_needed(record, name)}
        lines += [(record, json.dumps(each, ensure_ascii=False).encode()) for each in (record.example, least)]
    return tuple(lines)


def _is_needed(record: type[Record], name: str) -> bool:
    return name == "type" or record.elements[name].required is not False


@cache
def _edges(record: type[Record], name: str) -> tuple[object, ...]:
    return tuple(each for each in (*edges(record.elements[name].kind), *HOSTILE) if len(repr(each)) < 300)


def lines(seed: int, count: int) -> Iterator[bytes]:
    """Yield ``count`` changed lines, the same for the same seed; none has a line end inside."""
    chance = random.Random(seed)  # noqa: S311 - accidents, no secrets
    texts = _texts()
    for _turn in range(count):
        record, line = chance.choice(texts)
        changed = _of_values(chance, record, line) if chance.random() < 0.3 else line
        for _again in range(chance.choice((0, 1, 1, 1, 2, 4))):
            changed = chance.choice(_CHANGES)(chance, changed)
        yield changed.replace(b"\n", b" ").replace(b"\r", b"\t")


def _of_values(chance: random.Random, record: type[Record], line: bytes) -> bytes:
    """Give an element another value: one of its edges, or a hostile one."""
    held = json.loads(line)
    name = chance.choice([each for each in record.elements if each != "type"])
    held[name] = chance.choice(_edges(record, name))
    return json.dumps(held, ensure_ascii=chance.random() < 0.5).encode(errors="surrogatepass")


def _flip(chance: random.Random, line: bytes) -> bytes:
    at = chance.randrange(len(line))
    return line[:at] + bytes([line[at] ^ (1 << chance.randrange(8))]) + line[at + 1 :]


def _drop(chance: random.Random, line: bytes) -> bytes:
    at = chance.randrange(len(line))
    return line[:at] + line[at + chance.choice((1, 1, 2, 9)) :] or b"x"


def _insert(chance: random.Random, line: bytes) -> bytes:
    at = chance.randrange(len(line) + 1)
    return line[:at] + chance.choice(TOKENS) + line[at:]


def _digit(chance: random.Random, line: bytes) -> bytes:
    """Put another digit for one: a change that the syntax does not show."""
    found = _DIGIT.search(line, chance.randrange(len(line)))
    if found is None:
        return line
    at = found.start()
    return line[:at] + bytes([chance.randrange(0x30, 0x3A)]) + line[at + 1 :]


def _member(chance: random.Random, line: bytes) -> bytes:
    """Say one member of the object again, before or after what it said."""
    pieces = line.split(b', "')
    at, to = chance.randrange(len(pieces)), chance.randrange(1, len(pieces) + 1)
    again = pieces[at].lstrip(b'{"').rstrip(b"}")
    return b', "'.join((*pieces[:to], again, *pieces[to:]))


_CHANGES: Final = (_flip, _drop, _insert, _digit, _digit, _member)
