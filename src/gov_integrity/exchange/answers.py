"""答复汇总 — how did the questions of law end, over the whole run?"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from gov_integrity.exchange.kept import Ledgers, add_ledgers, compact, ledgers_text
from gov_integrity.exchange.notable import Notable
from gov_integrity.exchange.questions import Answered
from gov_integrity.forms.instrument import Instrument
from gov_integrity.standard import catalogue


@dataclass(slots=True)
class Answers:
    """How the questions ended, span by span: by rule and outcome, deadlines kept or not, norms relied on.

    ``end`` is how many bytes the answers take that were written.
    """

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    ledgers: Ledgers = field(default_factory=dict)
    relied_on: set[str] = field(default_factory=set)
    notable: Notable = field(default_factory=Notable)
    end: int = 0

    def instruments(self) -> Iterator[Instrument]:
        """Yield the instruments that an answer relied on, in the order of their ids."""
        yield from (each for each in catalogue.instruments() if each.id in self.relied_on)

    def add(self, answered: Answered) -> str:
        """Count a span of answers, and return what is to be remembered of it."""
        told = {
            "outcomes": [[*kind, count] for kind, count in sorted(answered.outcomes.items())],
            "ledgers": ledgers_text(answered.ledgers),
            "instruments": sorted(answered.instruments),
            "notable": [answer for answer in answered.notable.answers() if self.notable.add(answer)],
            "bytes": len(answered.text),
        }
        self._count(told)
        return compact(told)

    def remember(self, text: str) -> None:
        """Count a span of answers that was counted before an interruption."""
        told = json.loads(text)
        for answer in told["notable"]:
            self.notable.add(answer)
        self._count(told)

    def _count(self, told: Mapping[str, Any]) -> None:
        for rule, outcome, count in told["outcomes"]:
            self.outcomes[rule, outcome] += count
        add_ledgers((told["ledgers"],), self.ledgers)
        self.relied_on.update(told["instruments"])
        self.end += told["bytes"]
