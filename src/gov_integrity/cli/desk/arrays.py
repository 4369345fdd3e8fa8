"""数组 — how is a JSON array of any length written while its elements are still being made?"""

from collections.abc import Iterable

import click


def array(documents: Iterable[str]) -> None:
    """Write a JSON array, one element a line, as its elements come."""
    lead = "["
    for document in documents:
        click.echo(f"{lead}\n{document}", nl=False)
        lead = ","
    click.echo("[]" if lead == "[" else "\n]")
