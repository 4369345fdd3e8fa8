"""XML and Parquet: entities, depth, damage, types that hold no text."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any, Final

import pyarrow as pa  # type: ignore[import-untyped]  # it ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # as above

from tests.exchange.tables import HEADER, PENALTY, WIRE, cells, penalty
from tests.hostile.form import DAY, Input, Play, files, named, received
from tests.hostile.inputs.files import descriptor, resource

HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>'


def records(count: int = 3, *, name: str = "记录", **changes: str) -> str:
    """Return penalties as elements by their names on the wire."""
    return "".join(
        f"<{name}>{''.join(f'<{WIRE[title]}>{text}</{WIRE[title]}>' for title, text in row.items())}</{name}>"
        for row in (penalty(number, **changes) for number in range(1, count + 1))
    )


GOOD: Final = f"<records>{records()}</records>"


def parquet(changes: dict[str, Any] | None = None, **options: Any) -> bytes:
    rows = [cells(penalty(number)) for number in range(1, 4)]
    held = dict(zip(HEADER, map(list, zip(*rows, strict=True)), strict=True))
    out = BytesIO()
    pq.write_table(pa.table({**held, **(changes or {})}), out, write_page_checksum=True, **options)
    return out.getvalue()


def flipped(content: bytes, at: int) -> bytes:
    changed = bytearray(content)
    changed[at] ^= 0xFF
    return bytes(changed)


def lying(content: bytes, rows: int) -> bytes:
    """Return a file whose footer says that it has so many rows; its groups still say how many they have.

    The footer is a struct of Thrift's compact protocol: number 3 of it, after the list of the columns, is the rows.
    """
    size = int.from_bytes(content[-8:-4], "little")
    footer = content[-8 - size : -8]
    said = b"\x16" + bytes([2 * pq.read_metadata(BytesIO(content)).num_rows])
    varint, left = bytearray(), 2 * rows
    while left > 0x7F:
        varint.append(left & 0x7F | 0x80)
        left >>= 7
    footer = footer.replace(said, b"\x16" + bytes([*varint, left]), 1)
    return content[: -8 - size] + footer + len(footer).to_bytes(4, "little") + content[-4:]


def _text(size: int) -> str:
    return HEAD + GOOD.replace(PENALTY["违法事实"], "长" * size, 1)


def _deep(size: int) -> str:
    return HEAD + "<a>" * size + "</a>" * size


DAYS: Final = pa.array([datetime(2024, 9, 1, 17, tzinfo=UTC)] * 3, pa.timestamp("ns", "Asia/Shanghai"))
INPUTS: Final = (
    received(
        89,
        "an entity of a file, and of an address",
        files(
            a_xml=f'{HEAD}<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
            b_xml=f'{HEAD}<!DOCTYPE a [<!ENTITY x SYSTEM "http://192.0.2.1/">]><a>&x;</a>',
        ),
        3,
        "SEC085*2",
        "0 0 0 0 0 0",
        differs="Every DOCTYPE is refused with one code, SEC085, whatever stands in it.",
    ),
    received(
        90,
        "a billion laughs",
        files(
            a_xml=HEAD
            + '<!DOCTYPE a [<!ENTITY a0 "ha">'
            + "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10}">' for at in range(1, 10))
            + "]><a>&a9;</a>"
        ),
        3,
        "SEC085",
        "0 0 0 0 0 0",
        differs="As of 89.",
    ),
    received(
        91,
        "one long entity, many times",
        files(a_xml=HEAD + f'<!DOCTYPE a [<!ENTITY x "{"x" * 50_000}">]><a>{"&x;" * 50_000}</a>'),
        3,
        "SEC085",
        "0 0 0 0 0 0",
        differs="As of 89.",
    ),
    received(
        92,
        "a DTD elsewhere; XInclude and a style sheet",
        files(
            a_xml=f'{HEAD}<!DOCTYPE a SYSTEM "http://192.0.2.1/a.dtd">{GOOD}',
            b_xml=f'{HEAD}<?xml-stylesheet href="http://192.0.2.1/a.xsl"?>{GOOD}',
        ),
        3,
        "SEC085",
        "4 3 0 0 0 1",
        differs="As of 89; a style sheet is never asked for.",
    ),
    received(
        93,
        "GB2312 with a character that it lacks",
        files(
            a_xml=(
                f'<?xml version="1.0" encoding="GB2312"?><records>{records(行政相对人名称="示例镕有限公司")}</records>'
            ).encode("gb18030")
        ),
        0,
        "ENC017",
        "4 3 0 0 0 1",
    ),
    received(
        94,
        "GBK that says that it is UTF-8",
        files(a_xml=(HEAD + GOOD).encode("gbk")),
        3,
        "ENC017 ENC023",
        "0 0 0 0 0 0",
    ),
    received(95, "100,000 levels", files(a_xml=_deep), 3, "XML095", "0 0 0 0 0 0", sizes=(256, 100_000)),
    received(96, "a text of 10 MB", files(a_xml=_text), 3, "XML096", "0 0 0 0 0 0", sizes=(2_000_000, 10_000_000)),
    received(
        97,
        "no records, a namespace, attributes in place of elements",
        files(a_xml=HEAD + "<records/>", b_xml=HEAD + f'<records xmlns="urn:x">{records()}</records>'),
        3,
        "XML097",
        "4 3 0 0 0 1",
    ),
    received(
        98,
        "Parquet that was cut, that is none; CSV as .parquet",
        files(
            a_parquet=parquet()[:-100],
            b_parquet=b"PAR1",
            c_parquet=",".join(HEADER) + "\n" + ",".join(cells(penalty(9))),
        ),
        3,
        "FIL004 PQT098*2",
        "2 1 0 0 0 1",
    ),
    Input(
        number=99,
        what="a byte that changed in a page; one in the footer, of a file of a package; a footer that lies",
        make=named(
            {
                "p/a.parquet": flipped(parquet(), -40),
                "p/datapackage.json": descriptor(resource("a.parquet", parquet())),
                "b/a.parquet": flipped(parquet(compression="none"), 60),
                "b/b.parquet": lying(parquet(), 10**9),
            }
        ),
        plays=(
            Play(arguments=("receive", "in/p", "--on", DAY, "--out", "first", "--workers", "1"), status=3),
            Play(arguments=("receive", "in/b", "--on", DAY, "--out", "out", "--workers", "1"), status=3),
        ),
        told=("PKG012",),
        # Every row of the group has a value in the damaged page, so three are lost; of what lies nothing is read.
        codes="PQT099*4",
        counts="4 0 0 3 0 1",
    ),
    received(
        100,
        "numbers for an identifier, instants in a zone, a type without text, words by their places in a dictionary",
        files(
            a_parquet=parquet({"行政相对人统一社会信用代码": pa.array([91410105005000018] * 3)}),
            b_parquet=parquet({"处罚决定日期": DAYS}),
            c_parquet=parquet({"处罚类别": pa.array([["罚款"]] * 3)}),
            d_parquet=parquet({"行政相对人统一社会信用代码": pa.array([9.1410105005000018e16] * 3)}),
            e_parquet=parquet({"处罚类别": pa.array(["罚款"] * 3).dictionary_encode()}),
        ),
        3,
        # Three rows of each file; of c nothing is read, and the words of e are words.
        "DAT120*3 PQT100 XLS041*6",
        "16 3 0 9 0 4",
    ),
)
