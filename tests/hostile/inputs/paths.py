"""Paths, archives, links: what leads out of a package, or blows it up."""

import io
import warnings
import zipfile
from pathlib import Path
from typing import Final

from tests.exchange.tables import lines, penalties
from tests.hostile.form import DAY, Input, Make, Play, files, received
from tests.hostile.inputs.files import ROWS, descriptor, resource
from tests.hostile.inputs.json_text import contract

Member = tuple[zipfile.ZipInfo | str, bytes]


def zipped(*members: Member, listed: tuple[dict[str, object], ...] = ()) -> Make:
    """Return a maker of a package that is a zip of these members and their descriptor."""

    def make(folder: Path, _size: int) -> None:
        with zipfile.ZipFile(folder / "p.zip", "w", zipfile.ZIP_DEFLATED) as held, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # a name twice is what is made
            held.writestr("datapackage.json", descriptor(*(listed or (resource("a.csv", ROWS),))))
            for name, content in members:
                held.writestr(name, content)

    return make


def packed(  # noqa: PLR0913, PLR0917 - one parameter a fact
    number: int,
    what: str,
    make: Make,
    status: int,
    codes: str,
    counts: str = "0 0 0 0 0 0",
    *,
    sizes: tuple[int, int] = (1, 1),
    differs: str = "",
) -> Input:
    """Declare a package that is received where it lies."""
    play = Play(arguments=("receive", "in/p.zip", "--on", DAY, "--out", "out", "--workers", "1"), status=status)
    return Input(
        number=number, what=what, make=make, plays=(play,), codes=codes, counts=counts, sizes=sizes, differs=differs
    )


def _link() -> zipfile.ZipInfo:
    link = zipfile.ZipInfo("a.csv")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    return link


def _gbk(folder: Path, _size: int) -> None:
    """A zip made by a Chinese Windows: the name is GBK, and no flag says otherwise."""
    name = "处罚.csv"
    held = zipfile.ZipInfo("x" * len(name.encode("gbk")))
    zipped((held, ROWS), listed=(resource(name, ROWS),))(folder, 1)
    path = folder / "p.zip"
    path.write_bytes(path.read_bytes().replace(b"x" * len(name.encode("gbk")), name.encode("gbk")))


def _bomb(folder: Path, size: int) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as held:
        held.writestr("a.csv", ROWS)
    with zipfile.ZipFile(folder / "p.zip", "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr("datapackage.json", descriptor(resource("a.csv", ROWS), resource("b.zip", inner.getvalue())))
        held.writestr("b.zip", inner.getvalue())
        with held.open("a.csv", "w", force_zip64=True) as into:
            for _turn in range(size):
                into.write(bytes(2**20))


def _many(folder: Path, size: int) -> None:
    with zipfile.ZipFile(folder / "p.zip", "w") as held:
        held.writestr("datapackage.json", descriptor(resource("a.csv", ROWS)))
        for number in range(size):
            held.writestr(f"{number}.csv", b"")


def _lying(folder: Path, _size: int) -> None:
    """The directory of the zip says that a member is smaller than it is."""
    zipped(("a.csv", ROWS))(folder, 1)
    path = folder / "p.zip"
    raw = bytearray(path.read_bytes())
    at = raw.rindex(b"PK\x01\x02")
    raw[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(raw)


def _odd_names(folder: Path, _size: int) -> None:
    names = ("CON.csv", "nul.csv", "trailing. .csv", "a" * 251 + ".csv", "..csv", "-rf.csv", "%s{0}.csv")
    for at, name in enumerate(names, 1):
        (folder / name).write_text(penalties(1, first=at).replace("《中华人民共和国食品安全法》", ""), encoding="utf-8")


OUTSIDE: Final = ("../a.csv", "/etc/a.csv", "a/../../b.csv", "C:/a.csv", "..\\b.csv", "\\\\host\\a.csv")
INPUTS: Final = (
    packed(159, "paths that lead outside", zipped(*((name, ROWS) for name in OUTSIDE)), 3, "PKG159*6"),
    packed(160, "a link to a file outside", zipped((_link(), b"/etc/passwd")), 3, "PKG160"),
    packed(161, "a path that a careless unpacker would follow", zipped(("x/../../../tmp/a.csv", ROWS)), 3, "PKG159"),
    packed(
        162,
        "a name twice, and once more in capitals",
        zipped(("a.csv", ROWS), ("a.csv", ROWS), ("A.CSV", ROWS)),
        3,
        "PKG162*3",
    ),
    packed(163, "a name in GBK", _gbk, 0, "PKG163", "4 3 0 0 0 1"),
    packed(164, "1 GB in less than a megabyte; a zip in a zip", _bomb, 3, "PKG164", sizes=(128, 1024)),
    packed(165, "200,000 members", _many, 3, "PKG165", sizes=(10_001, 200_000)),
    packed(166, "a directory that lies about a size", _lying, 3, "PKG166"),
    received(167, "names that some systems cannot have", _odd_names, 1, "FIL014 TXT200*6", "12 0 0 6 0 6"),
    received(
        168,
        "addresses of files, of nothing, of another scheme, of the machine itself, of a cloud",
        files(
            a_ndjson=lines(
                [
                    contract(at, evidence=[address])
                    for at, address in enumerate(
                        ("file:///etc/passwd", "", "gopher://192.0.2.1/", "http://169.254.169.254/latest/meta-data/"), 1
                    )
                ]
            )
        ),
        1,
        "SEC153*3",
        "4 1 0 3 0 0",
        differs="An address of the machine is an address as any other here: none is ever fetched (182).",
    ),
)
