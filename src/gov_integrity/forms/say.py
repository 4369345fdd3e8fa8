"""句子 — how is a sentence for people declared?

Both languages stand beside the fact they speak of; a sentence is built only when it is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

LANGUAGES = ("zh", "en")


def pick(language: str, zh: str, en: str) -> str:
    """Return the text in the language asked for; any other language than ``en`` reads as Chinese."""
    return en if language == "en" else zh


class _Slots(dict[str, object]):
    """Slots of a sentence; a slot that was not filled shows its own name instead of failing."""

    def __missing__(self, key: str) -> str:
        return f"〔{key}〕"


@dataclass(frozen=True, slots=True)
class Say:
    """One sentence in Chinese and in English, with named slots such as ``{decided_on}``."""

    zh: str
    en: str

    def in_(self, language: str, slots: Mapping[str, object] | None = None) -> str:
        """Return the sentence in ``zh`` or ``en`` with its slots filled; any other language reads as Chinese."""
        text = self.en if language == "en" else self.zh
        return Formatter().vformat(text, (), _Slots(slots or {})) if slots else text.format_map(_Slots())

    @property
    def slots(self) -> frozenset[str]:
        """The names of the slots that either language uses."""
        parsed = (part for text in (self.zh, self.en) for part in Formatter().parse(text))
        return frozenset(name for _, name, _, _ in parsed if name)


NOTHING = Say("", "")
