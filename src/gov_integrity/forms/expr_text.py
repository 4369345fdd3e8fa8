"""表达式写法 — which condition does a tree of plain data mean?

An object with one key, its word: ``{ below = [{ value = "amount" }, { literal = { money = "100" } }] }``. The form is
that in which the checks of the standard are published, so that a check can be copied and changed.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from gov_integrity.forms import expr
from gov_integrity.forms.day_text import is_day
from gov_integrity.forms.expr import Condition, Scalar, Term
from gov_integrity.forms.local_faults import NOT_A_CONDITION, NOT_A_VALUE, NOT_ONE_WORD, UNKNOWN_WORD, WRONG_PARTS
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.quantities import Fen

_MONEY: Final = re.compile(r"[0-9]{1,15}(?:\.[0-9]{1,2})?")
_PAIRS: Final = {"is": expr.Is, "before": expr.Before, "below": expr.Below}
_SUMS: Final = {"plus": expr.Plus, "minus": expr.Minus, "times": expr.Times}
_LATER: Final = {
    "days_after": expr.DaysAfter,
    "months_after": expr.MonthsAfter,
    "workdays_after": expr.WorkdaysAfter,
}
_MANY: Final = {"all_of": expr.AllOf, "any_of": expr.AnyOf}


def condition_of(tree: object, path: str) -> Condition:
    """Return the condition of a tree; raise ``ProfileError`` with the place of a fault."""
    read = _read(tree, path)
    if not isinstance(read, Condition):
        raise ProfileError(path, NOT_A_CONDITION)
    return read


def _term(tree: object, path: str) -> Term:
    read = _read(tree, path)
    if not isinstance(read, Term):
        raise ProfileError(path, NOT_A_VALUE)
    return read


def _read(tree: object, path: str) -> expr.Expr:
    if not isinstance(tree, Mapping) or len(tree) != 1:
        raise ProfileError(path, NOT_ONE_WORD)
    ((word, inside),) = tree.items()
    read = _WORDS.get(str(word))
    if read is None:
        raise ProfileError(path, UNKNOWN_WORD, {"word": word, "known": "、".join(sorted(_WORDS))})
    below = f"{path}.{word}"
    try:
        return read(inside, below)
    except TypeError as error:
        raise ProfileError(below, WRONG_PARTS, {"word": word}) from error


def _pair_of(form: Callable[[Term, Term], expr.Expr]) -> Callable[[object, str], expr.Expr]:
    def read(inside: object, path: str) -> expr.Expr:
        left, right = _two(inside)
        return form(_term(left, f"{path}[0]"), _term(right, f"{path}[1]"))

    return read


def _later_of(form: Callable[[Term, int], expr.Expr]) -> Callable[[object, str], expr.Expr]:
    def read(inside: object, path: str) -> expr.Expr:
        day, count = _two(inside)
        if type(count) is not int:
            raise TypeError(count)
        return form(_term(day, f"{path}[0]"), count)

    return read


def _many_of(form: Callable[[tuple[Condition, ...]], expr.Expr]) -> Callable[[object, str], expr.Expr]:
    def read(inside: object, path: str) -> expr.Expr:
        if not isinstance(inside, list) or not inside:
            raise TypeError(inside)
        return form(tuple(condition_of(part, f"{path}[{index}]") for index, part in enumerate(inside)))

    return read


def _two(inside: object) -> Sequence[object]:
    if not isinstance(inside, list) or len(inside) != 2:  # noqa: PLR2004 - a pair
        raise TypeError(inside)
    return inside


def _text(inside: object) -> str:
    if not isinstance(inside, str):
        raise TypeError(inside)
    return inside


def _constant(inside: object) -> Scalar:
    match inside:
        case {"money": str() as yuan} if _MONEY.fullmatch(yuan):
            return Fen.of_plain(yuan)
        case {"day": str() as day} if is_day(day):
            return date.fromisoformat(day)
        case str() | bool() | int():
            return inside
    raise TypeError(inside)


def _constants(inside: object) -> tuple[Scalar, ...]:
    if not isinstance(inside, list) or not inside:
        raise TypeError(inside)
    return tuple(map(_constant, inside))


def _of_list(inside: object, path: str) -> tuple[Term, object]:
    of, listed = _two(inside)
    return _term(of, f"{path}[0]"), listed


def _one_of(inside: object, path: str) -> expr.Expr:
    of, listed = _of_list(inside, path)
    return expr.OneOf(of, _constants(listed))


def _starts(inside: object, path: str) -> expr.Expr:
    at = 0
    if isinstance(inside, list) and len(inside) == 3 and type(inside[2]) is int:  # noqa: PLR2004 - with the place
        *inside, at = inside
    of, listed = _of_list(inside, path)
    return expr.Starts(of, tuple(map(_text, listed if isinstance(listed, list) else [listed])), at)


def _has(inside: object, path: str) -> expr.Expr:
    of, item = _of_list(inside, path)
    return expr.Has(of, _constant(item))


def _total(inside: object, _path: str) -> expr.Expr:
    parts, name = _two(inside)
    return expr.Total(_text(parts), _text(name))


_WORDS: Final[Mapping[str, Callable[[object, str], expr.Expr]]] = {
    **{word: _pair_of(form) for word, form in (_PAIRS | _SUMS).items()},
    **{word: _later_of(form) for word, form in _LATER.items()},
    **{word: _many_of(form) for word, form in _MANY.items()},
    "value": lambda inside, _path: expr.Value(_text(inside)),
    "literal": lambda inside, _path: expr.Literal(_constant(inside)),
    "on": lambda _inside, _path: expr.On(),
    "total": _total,
    "not": lambda inside, path: expr.Not(condition_of(inside, path)),
    "absent": lambda inside, path: expr.Absent(_term(inside, path)),
    "one_of": _one_of,
    "starts": _starts,
    "has": _has,
}
