"""按期计数 — was a duty kept by the day on which it was due?"""

from datetime import date

from gov_integrity.forms.indicator import Counted
from gov_integrity.forms.rule import Context


def timely(body: str | None, due: date | None, done: date | None, context: Context, key: str = "") -> Counted | None:
    """Count a duty by the day on which it was due; one that is open and not yet due is no occasion."""
    if body is None or due is None:
        return None
    if done is None and (context.on is None or context.on <= due):
        return None
    return Counted(body, due, int(done is not None and done <= due), 1, key)
