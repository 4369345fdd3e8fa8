"""严格 JSON — which value does a JSON text hold, if every reader would find the same?

I-JSON (RFC 7493): what parsers of different makers read differently is refused, each with its own reason. The depth is
counted before the text is parsed, so no text can exhaust the parser.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isinf
from typing import Final

from gov_integrity.exchange.limits import Limits
from gov_integrity.forms.element import PUBLIC, shown

TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|["\[\]{}]', re.DOTALL)
OPENING: Final = frozenset("[{")
CLOSING: Final = frozenset("]}")
LARGEST_INTEGER: Final = 2**53
_HALF: Final = re.compile(r"\\u[dD][89a-fA-F]")
_NOT_ZERO: Final = re.compile(r"[1-9]")
_CONTROL: Final = "Invalid control character"
_EXTRA: Final = "Extra data"
_UNENDED: Final = "Unterminated string"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a text is refused: a finding code, where (a character counted from 0, or -1), and what fills the sentence."""

    code: str
    at: int = -1
    slots: dict[str, object] = field(default_factory=dict)


class _RefusedError(Exception):
    def __init__(self, code: str, **slots: object) -> None:
        super().__init__(code)
        self.refusal = Refusal(code, slots=slots)


class Loader:
    """Takes the values of JSON texts, within limits."""

    def __init__(self, limits: Limits) -> None:
        """Keep the limits."""
        self._depth, self._decoder = limits.json_depth, _decoder(limits)

    def load(self, text: str) -> object:
        """Return the value of a JSON text, or a ``Refusal``."""
        if self._is_too_deep(text):
            return Refusal("JSN037", slots={"limit": self._depth})
        try:
            value: object = self._decoder.decode(text)
        except json.JSONDecodeError as error:
            return _syntax(error)
        except _RefusedError as error:
            return error.refusal
        if _HALF.search(text) and any(map(_is_broken, _texts(value))):
            return Refusal("JSN036")
        return value

    def _is_too_deep(self, text: str) -> bool:
        """Return whether a text nests deeper than allowed; brackets inside strings do not count."""
        if text.count("[") + text.count("{") <= self._depth:
            return False
        depth = 0
        for token in TOKEN.finditer(text):
            depth += (token[0] in OPENING) - (token[0] in CLOSING)
            if depth > self._depth:
                return True
        return False


def _decoder(limits: Limits) -> json.JSONDecoder:
    def integer(digits: str) -> int:
        if len(digits) > limits.number_digits:
            raise _RefusedError("JSN035", limit=limits.number_digits)
        value = int(digits)
        if abs(value) > LARGEST_INTEGER:
            raise _RefusedError("JSN034")
        return value

    def number(digits: str) -> float:
        mantissa = re.split("[eE]", digits)[0]
        if len(mantissa) > limits.number_digits + len("-."):
            raise _RefusedError("JSN035", limit=limits.number_digits)
        value = float(digits)
        if isinf(value) or (value == 0 and _NOT_ZERO.search(mantissa)):
            raise _RefusedError("JSN033")
        return value

    return json.JSONDecoder(
        object_pairs_hook=_object, parse_int=integer, parse_float=number, parse_constant=_constant, strict=True
    )


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    whole = dict(pairs)
    if len(whole) < len(pairs):
        counted = Counter(name for name, _value in pairs)
        raise _RefusedError("JSN031", key=shown(counted.most_common(1)[0][0], PUBLIC))
    return whole


def _constant(word: str) -> object:
    raise _RefusedError("JSN032", word=word)


def _syntax(error: json.JSONDecodeError) -> Refusal:
    if error.msg.startswith(_CONTROL):
        return Refusal("JSN042", error.pos)
    if error.msg.startswith(_EXTRA):
        return Refusal("JSN038", error.pos)
    is_cut = error.msg.startswith(_UNENDED) or error.pos >= len(error.doc.rstrip())
    return Refusal("JSN041" if is_cut else "JSN039", error.pos)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, inside in value.items():
            yield name
            yield from _texts(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from _texts(inside)


def _is_broken(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
