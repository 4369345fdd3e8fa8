"""号码成 SQL — how does a database judge check characters, days and divisions inside a number?

Everything comes from what the identifier declares as portable; the years of divisions stand in the table
``division_code``.
"""

from functools import reduce

from gov_integrity.forms.identifier import CheckCharacter, Identifier, Portable
from gov_integrity.publish.sql.dialects import Dialect, text
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists import divisions

_DIVISION = 6


def is_well_formed(dialect: Dialect, identifier: Identifier, held: str, *, on: str) -> str | None:
    """Return the test of a number that is given; ``on`` may be null in SQL. ``None``: no database can say it."""
    portable = identifier.portable
    shape = dialect.matches(held, identifier.pattern)
    if portable is None or shape is None:
        return None
    tests = [_has_check_character(dialect, check, held) for check in portable.check_characters]
    born = None if portable.day_at is None else _day_in(held, portable.day_at)
    if born is not None:
        tests += [dialect.is_real_day(born), _is_birth(dialect, born, on, portable.oldest)]
    if portable.area_at is not None:
        tests.append(_is_area(dialect, portable, held, born, on))
    if portable.excludes:
        tests.append(_is_not_excluded(dialect, portable, held))
    return f"CASE WHEN {shape} THEN {' AND '.join(tests) or 'TRUE'} ELSE FALSE END"


def _has_check_character(dialect: Dialect, check: CheckCharacter, held: str) -> str:
    def weighted(index: int, weight: int) -> str:
        sign = f"substr({held}, {check.first + index + 1}, 1)"
        return f"{weight} * {dialect.larger}({dialect.position}({text(check.alphabet)}, {sign}) - 1, 0)"

    total = " + ".join(weighted(index, weight) for index, weight in enumerate(check.weights))
    expected = f"substr({text(check.by_remainder)}, ({total}) % {len(check.by_remainder)} + 1, 1)"
    return f"substr({held}, {check.place + 1}, 1) = {expected}"


def _day_in(held: str, at: int) -> str:
    year, month, day = ((at + 1, 4), (at + 5, 2), (at + 7, 2))
    pieces = [f"substr({held}, {first}, {length})" for first, length in (year, month, day)]
    return f"({' || '.join(reduce(lambda joined, piece: [*joined, text('-'), piece], pieces[1:], pieces[:1]))})"


def _is_birth(dialect: Dialect, born: str, on: str, oldest: int) -> str:
    day = dialect.iso(on)
    earliest = f"CAST(CAST(substr({day}, 1, 4) AS integer) - {oldest} AS text) || substr({day}, 5)"
    return f"({on} IS NULL OR {born} BETWEEN {earliest} AND {day})"


def _is_area(dialect: Dialect, portable: Portable, held: str, born: str | None, on: str) -> str:
    code = f"substr({held}, {(portable.area_at or 0) + 1}, {_DIVISION})"
    free = [f"substr({held}, 1, {len(prefix)}) = {text(prefix)}" for prefix in portable.areas_not_judged]
    year = f"CAST(substr({dialect.iso(on)}, 1, 4) AS integer)"
    register = divisions.register()
    meant = f"SELECT 1 FROM division_code d WHERE d.code = {code}"
    had_begun = f"({on} IS NULL OR d.began IS NULL OR d.began <= {year})"
    if born is None:
        beyond = f"{on} IS NULL OR {year} NOT BETWEEN {register.first_year} AND {register.last_year}"
        holds = f"EXISTS ({meant} AND {had_begun} AND (d.ended IS NULL OR {year} <= d.ended))"
    else:
        birth = f"CAST(substr({born}, 1, 4) AS integer)"
        beyond = f"({birth} > {register.last_year} AND NOT EXISTS ({meant}))"
        holds = f"EXISTS ({meant} AND {had_begun} AND (d.ended IS NULL OR {birth} <= d.ended))"
    return f"({' OR '.join((*free, beyond, holds))})"


def _is_not_excluded(dialect: Dialect, portable: Portable, held: str) -> str:
    other = next(each for each in catalogue.identifiers() if each.id == portable.excludes)
    at = other.portable.day_at if other.portable else None
    judged = is_well_formed(dialect, other, held, on="CAST(NULL AS date)")
    if at is None or judged is None:
        raise TypeError(other.id)
    centuries = ", ".join(map(text, portable.excluded_centuries))
    return f"NOT (substr({held}, {at + 1}, 2) IN ({centuries}) AND {judged})"
