"""What is newly refused or newly accepted since the last release is declared, and nothing else is."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gov_integrity.publish import notices
from gov_integrity.standard import catalogue

HERE = Path(__file__).parent
CORPUS = list(notices.read((HERE / "corpus.ndjson").read_text("utf-8").splitlines()))
DECLARED: Mapping[str, Any] = tomllib.loads((HERE / "changes.toml").read_text("utf-8"))


def test_what_is_judged_otherwise_is_declared() -> None:
    assert notices.changed(CORPUS) == {kind: DECLARED[kind] for kind in ("newly_refused", "newly_accepted")}


def test_the_corpus_holds_accepted_and_refused_documents() -> None:
    assert sum(not frozen.codes for frozen in CORPUS) > 40
    assert len({code for frozen in CORPUS for code in frozen.codes}) > 80


def test_a_change_of_judgement_is_seen() -> None:
    refused = next(frozen for frozen in CORPUS if frozen.codes)
    accepted = next(frozen for frozen in CORPUS if not frozen.codes)
    swapped = [
        notices.Frozen(refused.on, refused.document, ()),
        notices.Frozen(accepted.on, accepted.document, ("DAT122",)),
    ]
    assert notices.changed(swapped) == {
        "newly_refused": [f"{refused.document['type']}: {' '.join(refused.codes)}"],
        "newly_accepted": [f"{accepted.document['type']}: DAT122"],
    }


def test_the_table_holds_every_code_in_both_languages() -> None:
    rows = notices.table()
    assert [row["code"] for row in rows] == sorted(catalogue.notices())
    assert all(row[name] for row in rows for name in ("says_zh", "says_en", "todo_zh", "todo_en"))
