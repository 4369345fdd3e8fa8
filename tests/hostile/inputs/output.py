"""What wants to come alive in an output: script, formula, terminal, link, template, Markdown."""

from typing import Final

from tests.exchange.tables import lines, penalty
from tests.hostile.form import Input, Play, files, received
from tests.hostile.inputs.csv_text import rows
from tests.hostile.inputs.json_text import contract

ESCAPE: Final = "\x1b]8;;http://192.0.2.1\x07x\x1b]8;;\x07"


def planted(  # noqa: PLR0913, PLR0917 - one parameter a fact
    number: int, what: str, text: str, status: int, codes: str, counts: str, untold: tuple[str, ...] = ()
) -> Input:
    """Declare a text in the name and the facts of a penalty, of which the sign of it must not stand on the screen."""
    make = files(a_csv=rows(penalty(1, 行政相对人名称=text, 违法事实=text)))
    return received(number, what, make, status, codes, counts, more=("--mark",), untold=untold)


INPUTS: Final = (
    planted(151, "script in a name", "<script>alert(1)</script><img src=x onerror=alert(1)>", 0, "", "2 1 0 0 0 1"),
    planted(152, "the end of a script in data", "</script><script>alert(1)</script>", 0, "", "2 1 0 0 0 1"),
    received(
        153,
        "a link of javascript:",
        files(
            a_ndjson=lines(
                [contract(1, evidence=["javascript:alert(1)"]), contract(2, evidence=["https://example.org/"])]
            )
        ),
        1,
        "SEC153",
        "2 1 0 1 0 0",
    ),
    Input(
        number=154,
        what="escapes of a terminal, and markup of one",
        make=files(a_csv=rows(penalty(1, 行政相对人名称=ESCAPE), penalty(2, 行政相对人名称="[/bold][red]x"))),
        plays=(
            Play(arguments=("check", "in"), status=1),
            Play(arguments=("check", "in", "--format", "table"), status=1),
        ),
        told=("TXT028",),
        untold=("\x1b", "\x07"),
    ),
    planted(155, "a formula in a name", '=HYPERLINK("http://192.0.2.1","x")', 0, "SEC065*2", "2 1 0 0 0 1"),
    Input(
        number=156,
        what="a name of a file that would forge a line of a log",
        make=files(**{"a\nERROR forged_csv": b""}),
        plays=(Play(arguments=("check", "in"), status=3),),
        told=("FIL001", "⟨U+000A⟩"),
        untold=("\nERROR forged",),
    ),
    planted(
        157,
        "a template in a name",
        "{{7*7}}${7*7}{% include '/etc/passwd' %}%s{0}",
        0,
        "",
        "2 1 0 0 0 1",
        untold=("49", "root:"),
    ),
    planted(
        158,
        "Markdown in a name",
        "[x](javascript:alert(1)) ![](http://192.0.2.1/a.png) | a | **b**",
        0,
        "",
        "2 1 0 0 0 1",
    ),
)
