"""应报登记 — which bodies owe which records, as a TOML file says it, or on which lines is it wrong?"""

import re
from typing import Final

from gov_integrity.exchange import toml_file
from gov_integrity.forms import local_faults as faults
from gov_integrity.forms.expected_sender import ExpectedSender, Owed, Register
from gov_integrity.forms.indicator import PERIOD_PATTERN, PeriodKind, period_kind
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_table import Table
from gov_integrity.standard import catalogue
from gov_integrity.standard.identifiers import uscc

_MOST_WORKDAYS: Final = 250
_MOST_DAY: Final = 31
_MOST_RECORDS: Final = 10_000_000
_PERIOD: Final = re.compile(PERIOD_PATTERN)


def read(text: str) -> Register:
    """Return the register of a TOML text; raise ``FaultyFileError`` with all its faults."""
    return toml_file.read(text, _register)


def _register(top: Table, _lines: Lines) -> Register:
    title = top.text("title")
    top.items("senders")
    return Register(title, top.each("senders", _sender))


def _sender(table: Table) -> ExpectedSender:
    name, code = table.text("name"), table.text("code")
    if not uscc.is_valid(code):
        raise ProfileError(table.at("code"), faults.NOT_A_CODE)
    table.items("owes")
    owes = table.each("owes", _owed)
    table.finish()
    return ExpectedSender(name, code, owes)


def _owed(table: Table) -> Owed:
    record, every = table.text("record"), table.choice("every", PeriodKind)
    if record not in {each.record_id for each in catalogue.record_types()}:
        raise ProfileError(table.at("record"), faults.UNKNOWN_RECORD, {"record": record})
    due = table.table("due")
    if len(due.values) != 1:
        raise ProfileError(table.at("due"), faults.WRONG_DUE)
    owed = Owed(
        record=record,
        every=every,
        since=_period(table, "since", every),
        until=_period(table, "until", every) if table.has("until") else "",
        workdays=due.count("workdays", _MOST_WORKDAYS, 1) if due.has("workdays") else 0,
        day=due.count("day", _MOST_DAY, 1) if due.has("day") else 0,
        least=table.count("least", _MOST_RECORDS) if table.has("least") else 0,
        basis=table.text("basis"),
    )
    due.finish()
    table.finish()
    return owed


def _period(table: Table, key: str, every: PeriodKind) -> str:
    text = table.text(key)
    if not _PERIOD.fullmatch(text) or period_kind(text) is not every:
        raise ProfileError(table.at(key), faults.WRONG_PERIOD, {"every": every})
    return text
