"""Characters: look-alikes, signs that are not seen, rare and private ones."""

from typing import Final

from tests.exchange.tables import CODE, penalty
from tests.hostile.form import Input, files, received
from tests.hostile.inputs.csv_text import rows
from tests.hostile.inputs.identifiers import coded

NAME: Final = "行政相对人名称"


def told(  # noqa: PLR0913 - one parameter a fact
    number: int, what: str, names: tuple[str, ...], found: str, *, ends: str = "warned", differs: str = ""
) -> Input:
    """Declare names of which every one is told of, followed by ten that are not."""
    bad = [penalty(at, **{NAME: name}) for at, name in enumerate(names, 1)]
    good = [penalty(at) for at in range(101, 111)]
    fates = {"accepted": f"{len(bad) + 10} 0 0", "warned": f"10 {len(bad)} 0", "rejected": f"10 0 {len(bad)}"}
    counts = f"{len(bad) + 11} {fates[ends]} 0 1"
    return received(
        number, what, files(a_csv=rows(*bad, *good)), int(ends == "rejected"), found, counts, differs=differs
    )


INPUTS: Final = (
    coded(
        131,
        "Cyrillic and Greek letters that look like Latin ones, in a code",
        (CODE.replace("Q", "\u051a"), CODE[:-1] + "\u0391"),
        "TXT131*2",
    ),
    told(
        132,
        "signs that turn the direction of a text",
        ("示例\u202e司公限有", "示例\u2066有限公司"),
        "TXT132*2",
        ends="rejected",
    ),
    told(
        133,
        "signs without width, a mark inside, a soft hyphen",
        ("示例\u200b有限公司", "示例\ufeff有限公司", "示例\u00ad有限公司"),
        "TXT133*3",
    ),
    told(
        134,
        "dots of other kinds between the parts of a name",
        ("示例•某", "示例‧某", "示例・某", "示例．某"),
        "TXT134*4",
        ends="accepted",
    ),
    told(
        135,
        "compatibility characters and radicals",
        ("示例\uf9dc有限公司", "示例\u2f00有限公司"),
        "TXT135*2",
        ends="accepted",
    ),
    told(
        136,
        "rare characters: 㐀 𠮷 〇 ·",
        ("㐀𠮷有限公司", "示例〇有限公司", "示例·某"),
        "",
        ends="accepted",
        differs="They are ordinary: nothing is told of them.",
    ),
    told(
        137, "signs that choose a variant", ("示例\ufe00有限公司", "葛\U000e0100有限公司"), "TXT137*2", ends="accepted"
    ),
    told(
        138,
        "variants of one character: 囯 国, 峯 峰",
        ("中囯示例公司", "示例峯公司"),
        "",
        ends="accepted",
        differs="They are other names; a variant is told only where duplicates are searched.",
    ),
    told(139, "private characters", ("示例\ue000有限公司",), "TXT139"),
    told(140, "a name of 201 characters", ("示" * 201,), "TXT140", ends="rejected"),
    received(
        141,
        "spaces of China and of typesetters around a name and inside",
        files(
            a_csv=rows(
                *(
                    penalty(at, **{NAME: name})
                    for at, name in enumerate(("\u3000示例有限公司\u00a0", "示例\u3000有限公司"), 1)
                )
            )
        ),
        0,
        "TXT141",
        "3 2 0 0 0 1",
    ),
    told(142, "emoji and combining marks in a name", ("示例😀有限公司", "示例e\u0301有限公司"), "TXT142*2"),
)
