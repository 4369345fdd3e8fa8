"""豁免文件 — which waivers does a TOML file grant, or on which line is it wrong?

Every ``[[waivers]]`` names one check, a reason, an authority, a document and a last day; what else it names narrows it.
A check that rests on a norm that was read cannot be waived, and neither can a fault that leaves no record.
"""

from typing import Final

from gov_integrity.exchange import toml_file
from gov_integrity.forms.check import Check
from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import Notice
from gov_integrity.forms.local_faults import NO_SUCH_CODE, NOT_WAIVABLE, STATUTORY, UNKNOWN_RECORD
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_table import Table
from gov_integrity.forms.rule import Kept
from gov_integrity.forms.waiver import Waiver
from gov_integrity.judgement.terms import check_named, statutory
from gov_integrity.standard import catalogue

WAIVERS: Final = "waivers"
_READABLE: Final = ("IDN", "REF")  # families of faults that are found in records that could be read


def read(text: str) -> tuple[Waiver, ...]:
    """Return the waivers of a TOML text; raise ``FaultyFileError`` with all its faults."""
    return toml_file.read(text, _waivers)


def _waivers(top: Table, lines: Lines) -> tuple[Waiver, ...]:
    top.items(WAIVERS)
    return top.each(WAIVERS, lambda table: _waiver(table, lines.of(table.path)))


def _waiver(table: Table, line: int) -> Waiver:
    waiver = Waiver(
        code=_waivable(table).code,
        reason=table.text("reason"),
        authority=table.text("authority"),
        document=table.text("document"),
        expires_on=table.day("expires_on"),
        record=_record(table),
        senders=toml_file.names(table, "senders"),
        keys=toml_file.names(table, "keys"),
        rows=toml_file.names(table, "rows"),
        line=line,
    )
    table.finish()
    return waiver


def _waivable(table: Table) -> Notice:
    """Return the declaration that is to be waived."""
    name = table.text("check")
    notice = check_named(name) or catalogue.notices().get(name)
    if notice is None:
        raise ProfileError(table.at("check"), NO_SUCH_CODE, {"check": name})
    if statutory(notice):
        basis = "、".join(dict.fromkeys(place.text() for place in notice.cite))
        raise ProfileError(table.at("check"), STATUTORY, {"code": notice.code, "basis": basis})
    readable = isinstance(notice, Fault) and notice.code.startswith(_READABLE)
    if not isinstance(notice, Check | Kept) and not readable:
        raise ProfileError(table.at("check"), NOT_WAIVABLE, {"code": notice.code})
    return notice


def _record(table: Table) -> str:
    if not table.has("record"):
        return ""
    name = table.text("record")
    if name not in {each.record_id for each in catalogue.record_types()}:
        raise ProfileError(table.at("record"), UNKNOWN_RECORD, {"record": name})
    return name
