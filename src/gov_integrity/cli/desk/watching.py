"""进度 — what does someone see who waits for a long run?

On a terminal a bar, drawn by rich where it is installed and the console can show it, else a line that is written over;
anywhere else a line every ten seconds, so that a log stays short. Always to standard error, never among the results.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from time import monotonic
from typing import Final

import click

from gov_integrity.exchange.order import Watch
from gov_integrity.forms.say import pick

EVERY: Final = 10.0
_OFTEN: Final = 0.2
_STEPS: Final = {"read": ("读取并检查", "reading and checking"), "ask": ("判断与计算", "asking the law")}


@contextmanager
def watching(lang: str) -> Iterator[Watch]:
    """Yield what shows how far a run is, and clear away what it drew when the run ends."""
    if not sys.stderr.isatty():
        yield _lines(lang)
    elif find_spec("rich") and sys.stderr.encoding.lower().replace("-", "") == "utf8":
        with _bar(lang) as watch:
            yield watch
    else:
        try:
            yield _over(lang)
        finally:
            sys.stderr.write("\r" + " " * 60 + "\r")


def told(step: str, done: int, of: int, lang: str) -> str:
    """Return how far a run is, in a line."""
    rows = f"{done:,}/{of:,}" if of else f"{done:,}"
    return f"{pick(lang, *_STEPS[step])} {rows} {pick(lang, '行', 'rows')}"


def _paced(show: Callable[[str], object], lang: str, seconds: float) -> Watch:
    last = monotonic()

    def watch(step: str, done: int, of: int) -> None:
        nonlocal last
        now = monotonic()
        if now - last >= seconds:
            last = now
            show(told(step, done, of, lang))

    return watch


def _lines(lang: str) -> Watch:
    return _paced(lambda text: click.echo(text, err=True), lang, EVERY)


def _over(lang: str) -> Watch:
    def show(text: str) -> None:
        sys.stderr.write(f"\r{text}  ")
        sys.stderr.flush()

    return _paced(show, lang, _OFTEN)


@contextmanager
def _bar(lang: str) -> Iterator[Watch]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)

        def watch(step: str, done: int, of: int) -> None:
            progress.update(task, description=told(step, done, of, lang), completed=done, total=of or None)

        yield watch
