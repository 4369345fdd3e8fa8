"""记录类型 — by which names may a command be told of a record type: its id, or its Chinese title?

A name that is none is answered with at most three that may be meant: titles that hold it, then names like it.
"""

from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from gov_integrity.forms.near import ALIKE_IN_CHINESE, MOST, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

_NEAR: Final = "没有这种记录类型。是不是：{near}"
_NONE: Final = "没有这种记录类型。可用：{known}"


class RecordParameter(click.ParamType[str]):
    """The type of records, by id or Chinese title; nothing where nothing is said."""

    name = "record"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the id, or fail with those that may be meant."""
        said = str(value)
        titles = _titles() if said else {}
        if said in titles or not said:
            return said
        found = next((record_id for record_id, title in titles.items() if title == said), "")
        if not found:
            near = _near(said, titles)
            told = _NEAR.format(near=_told(near)) if near else _NONE.format(known=_told(titles))
            self.fail(told, param, ctx)
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:  # noqa: ARG002
        """Return the ids that begin so, each with its title."""
        return [
            CompletionItem(record_id, help=title)
            for record_id, title in _titles().items()
            if record_id.startswith(incomplete)
        ]


def _titles() -> "dict[str, str]":
    from gov_integrity.standard import catalogue

    return {each.record_id: each.record_title for each in catalogue.record_types()}


def _near(said: str, titles: "Mapping[str, str]") -> "dict[str, str]":
    by_title = {title: record_id for record_id, title in titles.items()}
    holding = [by_title[title] for title in by_title if len(said) > 1 and said in title]
    alike = [by_title[title] for title in nearest(said, by_title, alike=ALIKE_IN_CHINESE)]
    found = dict.fromkeys((*nearest(said, titles), *sorted(holding, key=lambda each: len(titles[each])), *alike))
    return {record_id: titles[record_id] for record_id in [*found][:MOST]}


def _told(titles: "Mapping[str, str]") -> str:
    return "、".join(f"{record_id}（{title}）" for record_id, title in titles.items())


RECORD: Final = click.option(
    "--record", type=RecordParameter(), default="", metavar="TYPE", help="来源不能自明时，记录的类型"
)
"""The option of all commands that read sources."""
