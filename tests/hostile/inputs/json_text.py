"""JSON and NDJSON: texts that parsers of different makers read differently, or that stop them."""

import json
from collections.abc import Iterator
from typing import Final

from tests.exchange.tables import contract as example_of
from tests.exchange.tables import lines
from tests.hostile.form import files, received


def contract(number: int = 1, /, **changes: object) -> dict[str, object]:
    """Return a contract with no fault and no warning, unlike any other."""
    return example_of(
        number, announced_on=None, published_on=None, unit_price=None, amount=str(1_000 + number), **changes
    )


GOOD: Final = lines([contract(1)])


def spoilt(old: str, new: str) -> str:
    """Return a contract whose text was changed, on the first line, and a good one on the second."""
    text = lines([contract(1)])
    assert old in text
    return text.replace(old, new, 1) + lines([contract(2)])


def _array(size: int) -> Iterator[str]:
    one = json.dumps(contract(1), ensure_ascii=False)
    yield "[" + one
    for number in range(size * 1024):
        again = one.replace("contract-1", f"contract-{number + 2}").replace("〔2023〕1号", f"〔2023〕{number + 2}号")
        yield "," + again.replace('"1001"', f'"{number + 1002}"')
    yield "]"


def _mixed(size: int) -> str:
    rows = [contract(number, signed_on="2023-03-02") for number in range(size)]
    rows[-1]["amount"] = 5
    return lines(rows)


AMOUNT: Final = '"amount": ' + json.dumps(contract(1)["amount"])
NAME: Final = '"about_name": '
INPUTS: Final = (
    received(31, "a key twice", files(a_ndjson=spoilt("{", '{"amount": "1.00", ')), 1, "JSN031", "2 1 0 1 0 0"),
    received(
        32,
        "NaN, Infinity, -Infinity",
        files(
            a_ndjson="".join(
                spoilt(AMOUNT, f'"amount": {word}').splitlines(keepends=True)[0]
                for word in ("NaN", "Infinity", "-Infinity")
            )
        ),
        1,
        "JSN032*3",
        "3 0 0 3 0 0",
    ),
    received(33, "1e400", files(a_ndjson=spoilt(AMOUNT, '"amount": 1e400')), 1, "JSN033", "2 1 0 1 0 0"),
    received(
        34,
        "an integer beyond 2^53",
        files(a_ndjson=spoilt(AMOUNT, '"amount": 9007199254740993')),
        1,
        "JSN034",
        "2 1 0 1 0 0",
    ),
    received(
        35,
        "a number of 5,000 digits",
        files(a_ndjson=spoilt(AMOUNT, '"amount": ' + "9" * 5000)),
        1,
        "JSN035",
        "2 1 0 1 0 0",
    ),
    received(
        36,
        "half of a surrogate pair, escaped and raw",
        files(
            a_ndjson=spoilt(NAME + '"', NAME + '"\\ud800'),
            b_ndjson=GOOD.replace(NAME + '"', NAME + '"@').encode().replace(b"@", b"\xed\xa0\x80"),
        ),
        1,
        "ENC024 JSN036",
        "3 1 0 2 0 0",
        differs="A half that stands alone as bytes is no UTF-8 at all: a bad byte, ENC024.",
    ),
    received(
        37,
        "nested 200 and a million levels deep, closed and not",
        files(
            a_json="[" * 1_000_000, b_json="[" + "[" * 200 + "]" * 200 + "]", c_ndjson='{"a":' * 200 + "1" + "}" * 200
        ),
        1,
        "JSN037*3",
        "3 0 0 3 0 0",
    ),
    received(
        38,
        "trailing data, two documents",
        files(a_json="[" + GOOD + "] []", b_ndjson=GOOD.rstrip() + GOOD),
        1,
        "JSN038*2",
        "3 1 0 2 0 0",
    ),
    received(
        39,
        "a trailing comma, a comment, single quotes",
        files(a_ndjson='{"type": "contract",}\n{/* */}\n' + "{'type': 'contract'}\n"),
        1,
        "JSN039*3",
        "3 0 0 3 0 0",
    ),
    received(
        40,
        "something other than a record, or a list of records, where one is: at the top, and below it",
        files(a_json='[1, "a", null, []]', b_json="17", c_json='"a"', d_json="true"),
        1,
        "JSN040*7",
        "7 0 0 7 0 0",
    ),
    received(41, "a document that was cut", files(a_json="[" + GOOD + "," + GOOD[:200]), 1, "JSN041", "2 1 0 1 0 0"),
    received(
        42,
        "raw control characters in a string",
        files(a_ndjson=spoilt(NAME + '"', NAME + '"\x07')),
        1,
        "JSN042",
        "2 1 0 1 0 0",
    ),
    received(
        43,
        "007, and a number where a code is expected",
        files(a_ndjson=spoilt(AMOUNT, '"amount": 007') + json.dumps(contract(3, contract_number=7)) + "\n"),
        1,
        "JSN039 JSN043",
        "3 1 0 2 0 0",
    ),
    received(
        44,
        "a bad line among good ones",
        files(a_ndjson=GOOD + "{\n" + lines([contract(2)])),
        1,
        "JSN039",
        "3 2 0 1 0 0",
    ),
    received(
        45,
        "pretty-printed JSON as .ndjson; blank lines, CRLF, no line end",
        files(
            a_ndjson=json.dumps([contract(1)], indent=2, ensure_ascii=False),
            b_ndjson="\r\n" + lines([contract(2)]).strip() + "\r\n\r\n" + lines([contract(3)]).strip(),
        ),
        0,
        "FIL004",
        "5 3 0 0 2 0",
    ),
    received(
        46,
        "a type that changes after many rows",
        files(a_ndjson=_mixed),
        1,
        "JSN043",
        "300 299 0 1 0 0",
        sizes=(300, 3_001),
    ),
    received(
        47,
        "an unknown name, one nearly right, a Chinese one",
        files(a_ndjson=lines([contract(1, colour="red"), contract(2, amonut="1"), contract(3, 金额="1")])),
        0,
        "JSN047*3",
        "3 0 3 0 0 0",
        differs="A name of a document has a code of its own, JSN047, and the near names as headers have by CSV060.",
    ),
    received(48, "an array of 1 GB on one line", files(a_json=_array), 0, "", "1025 1025 0 0 0 0", sizes=(1, 1024)),
)
