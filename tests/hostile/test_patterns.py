"""No text makes a pattern slow: steps are counted, of every published pattern and of every one bound in the package."""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from pkgutil import walk_packages

import pytest

import gov_integrity
from tests.agreement.test_patterns import PATTERNS as PUBLISHED
from tests.hostile.steps import Steps, TooManyStepsError

SIZES = (24, 48)
ENDS = ("", "\x01")
MOST_SIGNS = 9


def bound() -> dict[tuple[str, int], str]:
    """Return every pattern bound in a module of the package, with where it stands."""
    found: dict[tuple[str, int], str] = {}
    for each in walk_packages(gov_integrity.__path__, f"{gov_integrity.__name__}."):
        if not each.name.endswith("__main__"):
            import_module(each.name)
    for name, module in sorted(sys.modules.items()):
        if name.startswith(gov_integrity.__name__) and module is not None:
            for value in vars(module).values():
                for pattern in patterns_in(value):
                    if isinstance(pattern.pattern, str):
                        found.setdefault((pattern.pattern, pattern.flags & re.DOTALL), name)
    return found


def patterns_in(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for inside in value.values():
            yield from patterns_in(inside)
    elif isinstance(value, tuple | list):
        for inside in value:
            yield from patterns_in(inside)


BOUND = bound()


def texts(steps: Steps, size: int) -> Iterator[str]:
    """Yield signs of the pattern and pairs of them, again and again, with and without an end that fits nowhere."""
    signs = steps.signs()[:MOST_SIGNS] or ["a"]
    for piece in (*signs, *("".join(pair) for pair in product(signs, repeat=2))):
        for end in ENDS:
            yield (piece * size)[:size] + end


def worst(pattern: str, flags: int, size: int) -> int:
    steps = Steps(pattern, flags)
    return max(steps.of(text) for text in texts(steps, size))


@pytest.mark.parametrize("pattern", PUBLISHED)
def test_a_published_pattern_takes_steps_as_the_text_is_long(pattern: str) -> None:
    """Twice the text, twice the steps, and a little: a square would be four times as many."""
    short, long = (worst(pattern, 0, size) for size in SIZES)
    assert long <= 2.6 * short + 50


@pytest.mark.parametrize(("pattern", "flags"), BOUND, ids=lambda given: f"{given!s:.60}")
def test_a_pattern_of_the_package_takes_steps_as_the_text_is_long(pattern: str, flags: int) -> None:
    short, long = (worst(pattern, flags, size) for size in SIZES)
    assert long <= 2.6 * short + 50, BOUND[pattern, flags]


def test_there_are_patterns_to_count() -> None:
    assert len(PUBLISHED) > 20
    assert len(BOUND) > 60


@pytest.mark.parametrize("pattern", [r"^(a+)+$", r"^(?:[a-z.-]+)+@$", r"^[0-9]*[0-9]*x$", r"^(?:a|a)*$"])
def test_a_slow_pattern_is_seen(pattern: str) -> None:
    try:
        short, long = (worst(pattern, 0, size) for size in SIZES)
    except TooManyStepsError:
        return
    assert long > 2.6 * short + 50
