"""法律文件的文件 — which instruments does a TOML file declare otherwise, or on which lines is it wrong?

The form is that of ``standard/instruments``, laid over the declaration of the same id: what a file does not say stays
as it is. On an instrument or a passage that we do not have no rule can rest, so it would change no answer: it is a
fault and not passed over, because then nobody would seem to be affected.
"""

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Final

from gov_integrity.exchange import toml_file
from gov_integrity.forms import local_faults as faults
from gov_integrity.forms import profile_fault_meant as meant
from gov_integrity.forms import profile_fault_written as written
from gov_integrity.forms.instrument import Confidence, Dated, Instrument, Passage
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.profile_lines import Lines
from gov_integrity.forms.profile_table import Table
from gov_integrity.judgement.impact import NEVER
from gov_integrity.standard import catalogue

INSTRUMENTS: Final = "instruments"
_NEVER: Final = "never"


def read(text: str) -> Mapping[str, Instrument]:
    """Return the instruments of a TOML text by their ids; raise ``FaultyFileError`` with all its faults."""
    return toml_file.read(text, _instruments)


def _instruments(top: Table, _lines: Lines) -> Mapping[str, Instrument]:
    known = {each.id: each for each in catalogue.instruments()}
    top.items(INSTRUMENTS)
    made = top.each(INSTRUMENTS, lambda table: (table.path, _instrument(table, known)))
    laid: dict[str, Instrument] = {}
    for path, each in made:
        if each.id in laid:
            top.tell(path, written.TWICE, {"name": each.id})
        laid[each.id] = each
    for path, each in made:
        others = (other for other in (known | laid).values() if other.family == each.family and other.id != each.id)
        if any(other.declared_span.overlaps(each.declared_span) for other in others):
            top.tell(path, faults.REVISIONS_OVERLAP, {"law": each.family})
    return laid


def _instrument(table: Table, known: Mapping[str, Instrument]) -> Instrument:
    law_id = table.text("id")
    if law_id not in known:
        raise ProfileError(table.at("id"), faults.UNKNOWN_LAW, {"name": law_id})
    ours = known[law_id]
    in_force, repealed = _day(table, "in_force", ours.in_force), _day(table, "repealed", ours.repealed)
    made = replace(
        ours,
        title=_text(table, "title", ours.title),
        title_en=_text(table, "title_en", ours.title_en),
        number=_text(table, "number", ours.number),
        issued=_day(table, "issued", ours.issued),
        in_force=in_force or Dated(NEVER, Confidence.OURS),
        repealed=repealed,
        passages={**ours.passages, **_passages(table, ours)},
        last_confirmed=table.day("last_confirmed") if table.has("last_confirmed") else ours.last_confirmed,
    )
    table.finish()
    days = [each.day for each in (made.issued, made.in_force, made.repealed) if each is not None]
    if any(later < earlier for earlier, later in pairwise(days)) and made.in_force.day != NEVER:
        raise ProfileError(table.path, meant.REVERSED)
    return made


def _text(table: Table, key: str, ours: str) -> str:
    return table.text(key) if table.has(key) else ours


def _day(table: Table, key: str, ours: Dated | None) -> Dated | None:
    """Return a day with how sure it is, as declared; nothing where the file says that it never comes."""
    if not table.has(key):
        return ours
    if table.get(key) == _NEVER:
        return None
    told = table.table(key)
    at_latest = told.has("at_latest") and told.flag("at_latest")
    day = Dated(told.day("day"), told.choice("confidence", Confidence), at_latest=at_latest)
    told.finish()
    return day


def _passages(table: Table, ours: Instrument) -> dict[str, Passage]:
    if not table.has("passages"):
        return {}
    told = table.table("passages")
    found = {where: _passage(told.table(where)) for where in told.values if where in ours.passages}
    if strange := [where for where in told.values if where not in ours.passages]:
        raise ProfileError(told.at(strange[0]), faults.UNKNOWN_LAW, {"name": strange[0]})
    return found


def _passage(table: Table) -> Passage:
    passage = Passage(table.say("says"), table.choice("confidence", Confidence))
    table.finish()
    return passage
