"""生成 — which files are made from the declarations, and are the committed ones still the same?"""

import json
from collections.abc import Iterator
from pathlib import Path

from gov_integrity.forms.walk import kebab
from gov_integrity.publish import json_schema
from gov_integrity.publish.json_schema import URN
from gov_integrity.standard import catalogue


def files() -> Iterator[tuple[str, str]]:
    """Yield ``(name, text)`` of every generated file, names relative to the ``schemas`` folder, in order."""
    for codes in catalogue.code_lists():
        list_id = kebab(codes.__module__.rpartition(".")[2])
        yield f"codelists/{list_id}.json", _json(json_schema.code_list_schema(codes, list_id))
    for record in catalogue.record_types():
        yield f"records/{record.record_id}.json", _json(json_schema.record_schema(record))
    yield "bundle.json", _json(json_schema.bundle())


def differences(folder: Path) -> list[str]:
    """Return the names of the files that are missing, differ, or are there without being generated."""
    wanted = dict(files())
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*.json")} if folder.is_dir() else set()
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
    return f'"$id": "{URN}:'.encode() in path.read_bytes()


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
