"""The promises of the fuzzed parsers hold of the seeds, and of some accidents to each; the longer set searches."""

import random
from collections.abc import Iterator

import pytest

from tests.fuzz.targets import SEEDS, TARGETS

ACCIDENTS = 60
SIGNS = (
    "\ud800",
    "\x00",
    "\u200b",
    "０",
    "十",
    "〔",
    "\ufeff",
    "e9",
    "-",
    ",",
    '"',
    "{",
    "[",
    "\\u",
    "\r",
    "9" * 40,
    "年",
)


def accidents(seed: bytes, chance: random.Random) -> Iterator[bytes]:
    for _turn in range(ACCIDENTS):
        at = chance.randrange(len(seed) + 1)
        sign = chance.choice(SIGNS).encode("utf-8", "surrogatepass")
        yield (
            seed[:at]
            + chance.choice((sign, bytes([chance.randrange(256)]), b""))
            + seed[at + chance.choice((0, 1, 3)) :]
        )


@pytest.mark.parametrize("name", TARGETS)
def test_a_parser_keeps_its_promises(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - accidents, no secrets
    for seed in SEEDS[name]:
        TARGETS[name](seed)
        for made in accidents(seed, chance):
            TARGETS[name](made)


def test_a_parser_that_breaks_a_promise_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.targets.read_day", lambda _text: ("2024-02-30", ""))
    with pytest.raises(AssertionError):
        TARGETS["days"](b"2024-02-29")
