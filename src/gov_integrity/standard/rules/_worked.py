"""算例 — how is a worked example of one record type written in one line?"""

from collections.abc import Callable, Mapping
from datetime import date

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Worked
from gov_integrity.forms.say import Say

Linked = Mapping[str, tuple[type[Record], Mapping[str, object]]]


def worked(of: type[Record], **base: object) -> Callable[..., Worked]:
    """Return a function that writes examples of a record type, all with the changes of ``base``."""

    def example(  # noqa: PLR0913 - what an example says in two languages, how it ends, on which day, with which others
        zh: str,
        en: str,
        outcome: str,
        value: object = None,
        /,
        *,
        on: str = "",
        linked: Linked | None = None,
        **changes: object,
    ) -> Worked:
        return Worked(
            says=Say(zh, en),
            of=of,
            changes={**base, **changes},
            on=date.fromisoformat(on) if on else None,
            linked=linked or {},
            outcome=outcome,
            value=value,
        )

    return example
