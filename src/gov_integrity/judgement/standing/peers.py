"""同类组 — beside whom is a body ranked, where bodies of one kind are only compared with each other?

Whoever ranks says the groups; a body that no group names stands with the others of no group. Ranks, intervals and
alerts are those of the group.
"""

import csv
from collections.abc import Iterable, Mapping
from typing import Final, TextIO

from gov_integrity.judgement.scorecard import Scorecard
from gov_integrity.judgement.standing.ranking import RULE, RankingRule
from gov_integrity.judgement.standing.stability import stability
from gov_integrity.judgement.standing.standings import Draws, Placing, standings

NO_GROUP: Final = ""
_CODE: Final = ("统一社会信用代码", "body_code")
_GROUP: Final = ("同类组", "peer_group")


class NoGroupsError(ValueError):
    """A table of groups lacks the column of codes or of groups, or gives one body two groups; ``line`` from 1."""

    def __init__(self, line: int) -> None:
        """Keep the line."""
        super().__init__(line)
        self.line = line


def groups_of(table: TextIO) -> dict[str, str]:
    """Return the group of each body by its code, from CSV with the columns 统一社会信用代码 and 同类组.

    Raises ``NoGroupsError``.
    """
    rows = csv.DictReader(table)
    names = rows.fieldnames or ()
    code = next((name for name in names if name.strip("\ufeff ") in _CODE), None)
    group = next((name for name in names if name.strip() in _GROUP), None)
    if code is None or group is None:
        raise NoGroupsError(1)
    found: dict[str, str] = {}
    for row in rows:
        body, of = (row[code] or "").strip(), (row[group] or "").strip()
        if body and found.setdefault(body, of) != of:
            raise NoGroupsError(rows.line_num)
    return found


def standings_by_group(
    cards: Iterable[Scorecard],
    period: str,
    groups: Mapping[str, str],
    *,
    rule: RankingRule = RULE,
    draws: Draws = stability,
) -> dict[str, tuple[Placing, ...]]:
    """Return the standings of each group by its name, in the order of the names; those of no group come last."""
    held: dict[str, list[Scorecard]] = {}
    for card in cards:
        held.setdefault(groups.get(card.body_code, NO_GROUP), []).append(card)
    names = sorted(held, key=lambda name: (name == NO_GROUP, name))
    found = {name: standings(held[name], period, rule=rule, draws=draws) for name in names}
    return {name: placings for name, placings in found.items() if placings}
