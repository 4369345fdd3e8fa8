"""How many steps does a backtracking engine take? One that counts, for what the parser of ``re`` makes of a pattern.

A class is counted as one step. The count is exact for this engine, the plainest of its kind; ``re`` itself takes fewer.
"""

import re
from collections.abc import Callable, Iterator
from re import _constants as kinds  # type: ignore[attr-defined]  # what the parser's tree is made of
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any

Then = Callable[[int], bool]


class TooManyStepsError(Exception):
    """More steps than anybody would wait for."""


class Steps:
    """Matches a pattern at the start of a text, and counts."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Read a pattern."""
        self._tree, self._dot = parser.parse(pattern, flags), bool(flags & re.DOTALL)
        self.count, self._text, self._most = 0, "", 0

    def of(self, text: str, *, most: int = 100_000) -> int:
        """Return the steps that a match at the start of ``text`` takes; raise for more than ``most``."""
        self.count, self._text, self._most = 0, text, most
        self._all(list(self._tree), 0, lambda _at: True)
        return self.count

    def signs(self) -> list[str]:
        """Return a sign of every literal and class of the pattern."""
        return list(dict.fromkeys(_signs(list(self._tree))))

    def _all(self, nodes: list[Any], at: int, then: Then) -> bool:
        self.count += 1
        if self.count > self._most:
            raise TooManyStepsError
        if not nodes:
            return then(at)
        (kind, held), rest = nodes[0], nodes[1:]

        def go_on(end: int) -> bool:
            return self._all(rest, end, then)

        if kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
            return self._repeat(held, at, go_on, 0)
        if kind is kinds.BRANCH:
            return any(self._all(list(each), at, go_on) for each in held[1])
        if kind is kinds.SUBPATTERN:
            return self._all(list(held[3]), at, go_on)
        if kind is kinds.AT:
            return self._is_at(held, at) and go_on(at)
        if kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            start = at if held[0] > 0 else at - 1
            found = start >= 0 and self._all(list(held[1]), start, lambda _end: True)
            return found is (kind is kinds.ASSERT) and go_on(at)
        return at < len(self._text) and _takes(kind, held, self._text[at]) and go_on(at + 1)

    def _repeat(self, held: Any, at: int, then: Then, turn: int) -> bool:
        least, most, inside = held
        if turn < most and self._all(
            list(inside), at, lambda end: (end > at or turn < least) and self._repeat(held, end, then, turn + 1)
        ):
            return True
        return turn >= least and then(at)

    def _is_at(self, where: Any, at: int) -> bool:
        if where in {kinds.AT_BEGINNING, kinds.AT_BEGINNING_STRING}:
            return at == 0
        return at == len(self._text) or (where is kinds.AT_END and self._text[at:] == "\n")


def _takes(kind: Any, held: Any, sign: str) -> bool:
    if kind is kinds.LITERAL:
        return bool(ord(sign) == held)
    if kind is kinds.NOT_LITERAL:
        return bool(ord(sign) != held)
    if kind is kinds.ANY:
        return True
    if kind is kinds.IN:
        negated = held[0][0] is kinds.NEGATE
        return any(_in_class(member, each, sign) for member, each in held[negated:]) is not negated
    raise TypeError(kind)


def _in_class(kind: Any, held: Any, sign: str) -> bool:
    if kind is kinds.LITERAL:
        return bool(ord(sign) == held)
    if kind is kinds.RANGE:
        return bool(held[0] <= ord(sign) <= held[1])
    if kind is kinds.CATEGORY:
        is_space, is_not = held in {kinds.CATEGORY_SPACE, kinds.CATEGORY_NOT_SPACE}, "NOT" in str(held)
        return (sign.isspace() if is_space else sign.isalnum()) is not is_not
    raise TypeError(kind)


def _signs(nodes: list[Any]) -> Iterator[str]:
    for kind, held in nodes:
        if kind is kinds.LITERAL:
            yield chr(held)
        elif kind is kinds.IN:
            yield from (
                chr(each if member is kinds.LITERAL else each[0])
                for member, each in held
                if member in {kinds.LITERAL, kinds.RANGE}
            )
        elif kind in {kinds.MAX_REPEAT, kinds.MIN_REPEAT}:
            yield from _signs(list(held[2]))
        elif kind is kinds.BRANCH:
            for each in held[1]:
                yield from _signs(list(each))
        elif kind is kinds.SUBPATTERN:
            yield from _signs(list(held[3]))
        elif kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
            yield from _signs(list(held[1]))
