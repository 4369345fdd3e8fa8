"""任务 — what is a run asked to do?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gov_integrity.exchange.index import Followed
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.mapping import Mapping
from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.key import Key
from gov_integrity.forms.profile import Profile
from gov_integrity.forms.waiver import Waiver
from gov_integrity.judgement.terms import Terms, terms_of

Watch = Callable[[str, int, int], None]
"""Is told how far a run is: the step, how many rows are done, of how many (0: not known yet)."""


def unwatched(_step: str, _done: int, _of: int) -> None:
    """Watch nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a run is asked to do: where from, judged on which day and in which place, scored by which profile.

    ``record`` names the record type where a source does not tell it; ``mapping`` says what headers and words of the
    sources stand for; without ``on`` nothing is decided or scored. ``workers`` is how many processes judge; no result
    depends on it. ``terms`` follow from profile, region and waivers, and are named only where a worker has no profile.
    ``after`` is the receipt that is followed, ``key`` that of the index of what is accepted: without a key none is
    written or read.
    """

    paths: tuple[Path, ...]
    calendar: Calendar
    on: date | None = None
    region: str = ""
    profile: Profile | None = None
    profile_sha256: str = ""
    record: str = ""
    limits: Limits = LIMITS
    workers: int = 1
    waivers: tuple[Waiver, ...] = ()
    mapping: Mapping | None = None
    terms: Terms | None = None
    after: Followed | None = None
    key: Key | None = None

    def agreed(self) -> Terms:
        """Return by which levels, added checks and waivers the run judges; raise ``ProfileError``."""
        return self.terms or terms_of(self.profile, self.region, self.waivers, self.on)
