"""个人号码 — where in a text does a number stand that tells of one person?

By its shape alone: eighteen signs with a day of birth inside, or a mobile number. For what is shown of names that
senders choose themselves (of files, columns, records): a number too many is hidden rather than one too few.
"""

import re
from typing import Final

RESIDENT: Final = re.compile(
    "(?<![0-9A-Za-z])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])"
)
MOBILE: Final = re.compile("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")
_LEAST: Final = re.compile("[0-9]{11}")
HIDDEN: Final = "⟨…⟩"


def without_numbers(text: str) -> str:
    """Return a text with every number of a person hidden: ``without_numbers("13800000000.csv") == "⟨…⟩.csv"``."""
    if _LEAST.search(text) is None:
        return text
    return MOBILE.sub(HIDDEN, RESIDENT.sub(HIDDEN, text))
