"""One hostile input: what it is, how it is made, and what has to come of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

DAY: Final = "2024-09-05"
Make = Callable[[Path, int], None]
Content = bytes | str | Callable[[int], bytes | str | Iterable[bytes] | Iterable[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Play:
    """One command, started in the folder of the input, and the status with which it has to end.

    ``inside`` is run in the child before the command: it takes something away, or arranges an accident. A status below
    zero is a signal, as ``subprocess`` writes it.
    """

    arguments: tuple[str, ...]
    status: int
    inside: Callable[[], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A hostile input of the catalogue.

    ``codes`` are all codes of the receipt with their counts (``TXT200*3``), and no others; ``counts`` are the rows
    read, accepted, accepted with a warning, rejected, blank and structural; both are empty where the last command
    writes no receipt. ``told`` has to stand on the screen. ``sizes`` are the size in every run of the tests, and the
    real one, which may take ``times`` the seconds of any other. ``differs`` says where the first plan of the catalogue
    asked for something else, and why that was left.
    """

    number: int
    what: str
    make: Make
    plays: tuple[Play, ...]
    codes: str = ""
    counts: str = ""
    told: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    same: bool = False
    sizes: tuple[int, int] = (1, 1)
    times: int = 1
    differs: str = ""


def receive(status: int, *more: str, inside: Callable[[], None] | None = None, out: str = "out", on: str = DAY) -> Play:
    """Return the main job over the folder of the input."""
    arguments = ("receive", "in", "--on", on, "--out", out, "--workers", "1", *more)
    return Play(arguments=arguments, status=status, inside=inside)


def received(  # noqa: PLR0913, PLR0917 - one parameter a fact
    number: int,
    what: str,
    make: Make,
    status: int,
    codes: str,
    counts: str,
    *,
    more: tuple[str, ...] = (),
    on: str = DAY,
    told: tuple[str, ...] = (),
    untold: tuple[str, ...] = (),
    sizes: tuple[int, int] = (1, 1),
    times: int = 1,
    differs: str = "",
) -> Input:
    """Declare an input that the main job takes once."""
    return Input(
        number=number,
        what=what,
        make=make,
        plays=(receive(status, *more, on=on),),
        codes=codes,
        counts=counts,
        told=told,
        untold=untold,
        sizes=sizes,
        times=times,
        differs=differs,
    )


def files(**contents: Content) -> Make:
    """Return a maker of files; a name is written ``a_csv`` for ``a.csv``."""
    return named({name.replace("_", "."): content for name, content in contents.items()})


def named(contents: Mapping[str, Content]) -> Make:
    """Return a maker of files by name; a content may depend on the size, and may come in pieces."""

    def make(folder: Path, size: int) -> None:
        for name, content in contents.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            made = content(size) if callable(content) else content
            with path.open("wb") as out:
                for piece in (made,) if isinstance(made, bytes | str) else made:
                    out.write(piece.encode() if isinstance(piece, str) else piece)

    return make
