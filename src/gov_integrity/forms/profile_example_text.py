"""方案示例写法 — what does a worked example in a profile say?"""

from typing import Final

from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_example import UNDETERMINED, Example, Expected, Given
from gov_integrity.forms.profile_item import Known, indicator_of
from gov_integrity.forms.profile_table import Table

_MISSING: Final = "missing"
_PAIR: Final = 2


def examples_of(top: Table, known: Known) -> tuple[Example, ...]:
    """Return the worked examples."""
    return top.each("examples", lambda table: _example(table, known))


def _example(table: Table, known: Known) -> Example:
    values = table.table("values") if table.has("values") else None
    for name in values.values if values else ():
        indicator_of(table, f"values.{name}", name, known)
    given = {name: _given(values, name, known) for name in values.values} if values else {}
    found = Example(
        title=table.say("title"),
        values=given,
        others=_given(table, "others", known) if table.has("others") else _MISSING,
        gates=table.names("gates", known.predicates) if table.has("gates") else (),
        expects=_expected(table.table("expects")),
    )
    table.finish()
    return found


def _given(table: Table, name: str, known: Known) -> Given:
    """Return a pair of numbers, or a state without a value."""
    if isinstance(table.get(name), str):
        return table.named(name, known.value_states)
    if len(table.items(name)) != _PAIR:
        raise ProfileError(table.at(name), written.NOT_A_LIST)
    numerator, denominator = table.plain_decimals(name)
    return numerator, denominator


def _expected(table: Table) -> Expected:
    def shown(name: str) -> str | None:
        if not table.has(name):
            return None
        return UNDETERMINED if table.text(name) == UNDETERMINED else _decimal(table, name)

    def each(name: str) -> dict[str, str]:
        inner = table.table(name) if table.has(name) else None
        return {key: _decimal(inner, key) for key in inner.values} if inner else {}

    expected = Expected(
        total=shown("total"),
        score=shown("score"),
        grade=table.text("grade") if table.has("grade") else None,
        award_eligible=table.flag("award_eligible") if table.has("award_eligible") else None,
        dimensions=each("dimensions"),
        points=each("points"),
    )
    table.finish()
    return expected


def _decimal(table: Table, name: str) -> str:
    """Return a number as it is written, or the word for what is undetermined."""
    text = table.text(name)
    if text != UNDETERMINED:
        table.decimal(name)
    return text
