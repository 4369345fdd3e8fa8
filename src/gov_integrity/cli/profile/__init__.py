"""profile — what can be done with a scoring profile itself? One module per verb, as in the package above."""

import click

from gov_integrity.cli import Verbs


@click.group("profile", cls=Verbs, package=__name__)
def command() -> None:
    """评价方案：检查自己写的方案。"""
