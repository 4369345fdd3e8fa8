"""故障 — how is a fault of a file, an encoding, a text or a number declared, when it is no check of a record?"""

from dataclasses import dataclass

from gov_integrity.forms.finding import Level
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault with a stable code.

    ``says`` tells what is wrong, ``todo`` what the sender can do about it; ``bad`` and ``good`` are a short example
    pair for the pages; ``unreadable`` marks a fault after which the file cannot be read at all (exit status 3);
    ``hides_value`` a fault whose very finding says that the value is private, so that it is never shown, whatever the
    element.
    """

    code: str
    id: str
    level: Level
    says: Say
    todo: Say
    bad: str
    good: str
    cite: tuple[Locator, ...] = ()
    unreadable: bool = False
    mendable: bool = False
    hides_value: bool = False
