"""生成 — which files are made from the declarations, and are the committed ones still the same?"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from gov_integrity.forms.walk import kebab
from gov_integrity.publish import check_counts, expressions, file_schemas, json_schema, notices, profile_json
from gov_integrity.publish.conformance.case import Level
from gov_integrity.publish.conformance.cases import published
from gov_integrity.publish.json_schema import URN
from gov_integrity.publish.sql import scripts
from gov_integrity.standard import catalogue, profiles

LONGEST_HEAD: Final = 1_000  # a generated file says its name at once
SUFFIXES: Final = frozenset({".json", ".sql", ".md"})


def files() -> Iterator[tuple[str, str]]:
    """Yield ``(name, text)`` of every generated file, names relative to the ``schemas`` folder, in order."""
    for codes in catalogue.code_lists():
        list_id = kebab(codes.__module__.rpartition(".")[2])
        yield f"codelists/{list_id}.json", _json(json_schema.code_list_schema(codes, list_id))
    for record in catalogue.record_types():
        yield f"records/{record.record_id}.json", _json(json_schema.record_schema(record))
    yield "bundle.json", _json(json_schema.bundle())
    yield "notices.json", _json({"$id": json_schema.urn("notices", "all"), "notices": notices.table()})
    yield "checks.md", f"<!-- {json_schema.urn('pages', 'checks')} -->\n{check_counts.page()}"
    yield from ((f"files/{name}.json", _json(schema)) for name, schema in file_schemas.schemas())
    yield from _expressions()
    for profile in profiles.profiles():
        yield f"profiles/{profile.id}.json", _json(profile_json.profile_data(profile))
    yield from ((f"conformance/{level}.json", _rows(published(level))) for level in Level)
    yield from scripts.files()


def _expressions() -> Iterator[tuple[str, str]]:
    for record in catalogue.record_types():
        yield f"expressions/{record.record_id}.json", _rows(expressions.of_record(record))
    yield "expressions/tables/calendar.json", _rows(expressions.calendar_table())
    yield "expressions/tables/identifiers.json", _rows(expressions.identifier_table())
    yield "expressions/tables/divisions.json", _rows(expressions.division_table())


def differences(folder: Path) -> list[str]:
    """Return the names of the files that are missing, differ, or are there without being generated."""
    wanted = dict(files())
    found = (path for path in folder.rglob("*") if path.suffix in SUFFIXES) if folder.is_dir() else ()
    present = {path.relative_to(folder).as_posix() for path in found}
    differing = {name for name in wanted.keys() & present if (folder / name).read_bytes() != wanted[name].encode()}
    return sorted((wanted.keys() ^ present) | differing)


def write(folder: Path) -> list[str]:
    """Write every generated file, remove what is no longer generated, and return the names that changed.

    A file that never was generated is nobody's to remove.
    """
    wanted = dict(files())
    changed = [name for name in differences(folder) if name in wanted or _is_generated(folder / name)]
    for name in changed:
        path = folder / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[name], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    return changed


def _is_generated(path: Path) -> bool:
    head = path.read_bytes()[:LONGEST_HEAD]
    return f'"$id": "{URN}:'.encode() in head or head.startswith((f"-- {URN}:".encode(), f"<!-- {URN}:".encode()))


def _rows(data: Mapping[str, object]) -> str:
    """Return data as JSON with one line for each item inside its outer parts, so that a difference reads well."""
    return "{\n" + ",\n".join(f"  {_line(name)}: {_part(part)}" for name, part in data.items()) + "\n}\n"


def _part(part: object) -> str:
    if isinstance(part, Mapping) and part:
        return "{\n" + ",\n".join(f"    {_line(name)}: {_line(inner)}" for name, inner in part.items()) + "\n  }"
    if isinstance(part, list) and part:
        return "[\n" + ",\n".join(f"    {_line(inner)}" for inner in part) + "\n  ]"
    return _line(part)


def _line(data: object) -> str:
    return json.dumps(data, ensure_ascii=False)


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
