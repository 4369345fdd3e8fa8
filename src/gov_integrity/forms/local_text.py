"""地方口径写法 — which changes of the checks does a declaration in TOML mean?

Names of checks and elements are not looked up here: whoever judges by the changes does.
"""

from typing import Final

from gov_integrity.forms.expr_text import condition_of
from gov_integrity.forms.finding import Level
from gov_integrity.forms.local_terms import LevelChange, LocalCheck, LocalTerms
from gov_integrity.forms.profile_table import Table

OFF: Final = "off"
_LEVELS: Final = {str(level): level for level in Level}


def local_of(top: Table) -> LocalTerms:
    """Return what stands under ``levels`` and ``checks``; faults are noted, and what has one is left out."""
    return LocalTerms(top.each("levels", _level), top.each("checks", _check))


def _level(table: Table) -> LevelChange:
    to = table.named("level", (*_LEVELS, OFF))
    change = LevelChange(table.text("check"), _LEVELS.get(to), table.origin("level"), table.path)
    table.get("origin")
    table.finish()
    return change


def _check(table: Table) -> LocalCheck:
    bad, good = table.table("bad"), table.table("good")
    check = LocalCheck(
        id=table.text("id"),
        of=table.text("record"),
        level=_LEVELS[table.named("level", _LEVELS)],
        fails=condition_of(table.get("fails"), table.at("fails")),
        when=condition_of(table.get("when"), table.at("when")) if table.has("when") else None,
        says=table.say("says"),
        todo=table.say("todo"),
        bad=bad.values,
        good=good.values,
        origin=table.origin("level"),
        path=table.path,
    )
    table.get("origin")
    table.finish()
    return check
