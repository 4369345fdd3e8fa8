"""可选组件 — what happens when something needs a component that is not installed?

It is said and the run ends: a missing component never gives a different result.
"""


class MissingExtraError(Exception):
    """An optional component is not installed; ``extra`` is its name."""

    def __init__(self, extra: str) -> None:
        """Keep the name of the extra."""
        super().__init__(extra)
        self.extra = extra
