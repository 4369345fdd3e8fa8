"""Files and transport: what is wrong with a file before anybody looks into it."""

import json
import os
import socket
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from gov_integrity.exchange.row import Source
from tests.exchange.tables import HEADER, penalties, table
from tests.formats import workbooks
from tests.hostile.form import DAY, Input, Make, Play, files, named, receive, received

ROWS: Final = penalties(3).encode()
MARK: Final = b"\xef\xbb\xbf"
LOCKED: Final = {"EncryptionInfo": b"\x04\x00\x04\x00" + bytes(64), "EncryptedPackage": bytes(4096)}


def resource(path: str, content: bytes, rows: int = 3) -> dict[str, object]:
    digest = f"sha256:{sha256(content).hexdigest()}"
    return {
        "name": "a",
        "path": path,
        "bytes": len(content),
        "hash": digest,
        "rows": rows,
        "record": "administrative-penalty",
    }


def descriptor(*resources: dict[str, object], **changes: object) -> bytes:
    """Return the descriptor of a package."""
    told: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "p",
        "id": "p-1",
        "sender_name": "示例局",
        "receiver_name": "示例中心",
        "period_starts_on": "2024-09-01",
        "period_ends_on": "2024-09-30",
        "operation": "full",
        "edition": "1.0",
        "resources": [{**each, "name": f"file-{at}"} for at, each in enumerate(resources, 1)],
    }
    return json.dumps({**told, **changes}, ensure_ascii=False).encode()


def described(contents: dict[str, bytes], *resources: dict[str, object], **changes: object) -> Make:
    """Return a maker of a package that is a folder."""
    return named({**contents, "datapackage.json": descriptor(*resources, **changes)})


def _specials(folder: Path, _size: int) -> None:
    (folder / "folder.csv").mkdir()
    os.mkfifo(folder / "pipe.csv")
    (folder / "zero.csv").symlink_to("/dev/zero")
    home = Path.cwd()
    os.chdir(folder)  # the path of a socket may not be long
    with socket.socket(socket.AF_UNIX) as held:
        held.bind("socket.csv")
    os.chdir(home)


def _names(folder: Path, _size: int) -> None:
    for name in ("名 字 😀.csv", "x" * 251 + ".csv", os.fsdecode(b"\xff\xfe.csv")):
        (folder / name).write_bytes(ROWS)


def _growing() -> None:
    """Let a file grow after its encoding was found and before its rows are read."""
    opened = Source.open
    turns = iter(range(1, 100))

    def growing(source: Source) -> Any:
        if next(turns) == 3:
            with source.path.open("ab") as out:
                out.write(b"\r\n")
        return opened(source)

    Source.open = growing  # type: ignore[method-assign,assignment]  # the accident itself


def _long_line(size: int) -> Iterator[bytes]:
    yield ROWS
    for _turn in range(size):
        yield b"x" * 2**20
    yield b"\n"


def _of(package: str, out: str, *more: str) -> Play:
    """Return the main job over one package, whose accepted rows are remembered with a key."""
    arguments = ("receive", package, "--on", DAY, "--out", out, "--workers", "1", "--key-file", "key", *more)
    return Play(arguments=arguments, status=0)


CORRECTED: Final = ROWS.replace("罚款5000元".encode(), "罚款6000元".encode())
INPUTS: Final = (
    received(1, "a file of 0 bytes", files(a_csv=b""), 3, "FIL001", "0 0 0 0 0 0"),
    received(
        2,
        "only a mark, only spaces, only line ends",
        files(a_csv=MARK, b_csv=b"  \t \n", c_csv=b"\r\n\n\n"),
        3,
        "FIL001*3",
        "0 0 0 0 0 0",
    ),
    received(3, "a header and no rows", files(a_csv=table([HEADER])), 1, "FIL003", "1 0 0 0 0 1"),
    received(
        4,
        "an extension that is not that of the content: CSV as .xlsx, XLSX as .csv, a web page as .xls",
        files(a_xlsx=ROWS, b_csv=workbooks.honest(), c_xls=b"<html><table><tr><td>1</td></tr></table></html>"),
        3,
        "CSV200 FIL004*2 FIL013",
        "5 3 0 0 1 1",
    ),
    received(5, "a workbook with a password", files(a_xlsx=workbooks.compound(LOCKED)), 3, "FIL005", "0 0 0 0 0 0"),
    received(6, "an upload that was cut", files(a_xlsx=workbooks.honest()[:-200]), 3, "FIL006", "0 0 0 0 0 0"),
    Input(
        number=7,
        what="a file that grows while it is read",
        make=files(a_csv=ROWS),
        plays=(receive(3, inside=_growing),),
        codes="FIL007",
        counts="5 3 0 0 1 1",
    ),
    Input(
        number=8,
        what="a folder called as a file is, a pipe, a socket, a link to a device, and a device",
        make=_specials,
        plays=(
            Play(arguments=("check", "in/pipe.csv"), status=3),
            Play(arguments=("check", "in/socket.csv"), status=3),
            Play(arguments=("check", "in/zero.csv"), status=3),
            Play(arguments=("check", "/dev/zero"), status=3),
            receive(3),
        ),
        codes="FIL014*3 FIL380",
        counts="0 0 0 0 0 0",
        told=("FIL008",),
        differs="In a folder such a thing is skipped with FIL014; FIL008 is for one that is named itself.",
    ),
    Input(
        number=9,
        what="a file that is not there; names of spaces, signs, 255 bytes, no text",
        make=_names,
        plays=(Play(arguments=("check", "in/gone.csv"), status=3), receive(1)),
        codes="REF170*6",
        counts="12 3 0 6 0 3",
        told=("FIL009",),
    ),
    received(
        10,
        "a name of decomposed letters, and composed ones in the manifest",
        described({"re\u0301sume\u0301.csv": ROWS}, resource("r\u00e9sum\u00e9.csv", ROWS)),
        0,
        "FIL010",
        "4 3 0 0 0 1",
    ),
    received(11, "a line of 1 GB", files(a_csv=_long_line), 1, "FIL011", "5 3 0 1 0 1", sizes=(8, 1024)),
    received(
        12,
        "a checksum that is not that of the manifest",
        described({"a.csv": ROWS}, {**resource("a.csv", ROWS), "hash": "sha256:" + "0" * 64}),
        3,
        "PKG012",
        "0 0 0 0 0 0",
    ),
    Input(
        number=13,
        what="the same file again: by itself, and after the receipt of the first time",
        make=named({"a.csv": ROWS, "../key": b"a key of a test, thirty-two bytes"}),
        plays=(
            receive(0, "--key-file", "key", out="first"),
            receive(0, "--key-file", "key"),
            receive(0, "--key-file", "key", "--after", "first/receipt.json", out="again"),
        ),
        counts="4 3 0 0 0 1",
        told=("REF013",),
        same=True,
    ),
    Input(
        number=14,
        what="the same body and period, other content",
        make=named(
            {
                "1/a.csv": ROWS,
                "1/datapackage.json": descriptor(resource("a.csv", ROWS)),
                "2/a.csv": CORRECTED,
                "2/datapackage.json": descriptor(resource("a.csv", CORRECTED), id="p-2"),
                "../key": b"a key of a test, thirty-two bytes",
            }
        ),
        plays=(_of("in/1", "first"), _of("in/2", "out", "--after", "first/receipt.json")),
        codes="REF014",
        counts="4 3 0 0 0 1",
    ),
    received(
        15,
        "a file that is missing, and one too many",
        described({"b.csv": ROWS}, resource("a.csv", ROWS)),
        3,
        "PKG015*2",
        "0 0 0 0 0 0",
    ),
)
