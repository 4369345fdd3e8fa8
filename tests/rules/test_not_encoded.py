"""What is not encoded: whole, on its page, and named by the rules that are silent for it."""

import pytest

from gov_integrity.forms.not_encoded import NotEncoded
from gov_integrity.forms.rule import Silent
from gov_integrity.judgement.plain import plain
from gov_integrity.publish.not_encoded import page
from gov_integrity.standard import not_encoded
from tests.rules.cases import CASES, decided
from tools.not_encoded import PAGE

ENTRIES = not_encoded.entries()


def test_the_page_is_what_the_entries_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run python tools/not_encoded.py"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_every_entry_says_what_is_missing_in_both_languages(entry: NotEncoded) -> None:
    for text in (entry.law, entry.what.zh, entry.what.en, entry.missing.zh, entry.missing.en):
        assert text.strip()
    assert entry.what.zh in page()


def test_a_silence_that_names_an_entry_names_one_that_is_there() -> None:
    named = {
        outcome.not_encoded: plain(decision)
        for decision in (decided(rule, example) for rule, example in CASES)
        for outcome in (decision.outcome,)
        if isinstance(outcome, Silent) and outcome.not_encoded
    }
    assert named.keys() <= {entry.id for entry in ENTRIES}
    for entry_id, found in named.items():
        assert found["not_encoded"] == entry_id
        assert not_encoded.entry(entry_id).what.zh in found["why"]["zh"]
    assert "penalties-not-published" in named


def test_an_unknown_entry_is_refused() -> None:
    with pytest.raises(LookupError):
        not_encoded.silent("no-such-entry")
    with pytest.raises(ValueError, match="why"):
        NotEncoded.of("x", {"why": "1"})
