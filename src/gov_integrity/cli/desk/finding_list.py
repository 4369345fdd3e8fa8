"""结果清单 — how does the command line end a list of findings: how many rows are clean?"""

from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.say import pick


def counts(found: Results, spool: Spool, lang: str) -> str:
    """Return how many rows are clean, have warnings, or have errors."""
    ends = [spool.dispositions(number) for number in range(len(found.intake.tallies))]
    accepted, warned, rejected = (sum(column) for column in zip(*ends, strict=True)) if ends else (0, 0, 0)
    zh = f"通过 {accepted} · 带警告 {warned} · 有错误 {rejected}"
    return pick(lang, zh, f"clean {accepted} · with warnings {warned} · with errors {rejected}")
