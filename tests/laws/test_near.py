"""What a name that is none may mean: the nearest first, ties in a settled order, in JavaScript as in Python."""

import json
import subprocess
from collections.abc import Callable
from difflib import get_close_matches
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.documents import record_of_document
from gov_integrity.exchange.row import Document
from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.finding import Place
from gov_integrity.forms.near import changes, nearest, the_nearest
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from tests.clients.programs import ROOT

WORDS = st.text("abc罚款金", max_size=6)
MODULE = ROOT / "clients/browser/src/near.mjs"
READER = f"""
import {{ nearest, nearCodes }} from {json.dumps(MODULE.as_uri())};
let given = "";
process.stdin.on("data", (chunk) => (given += chunk)).on("end", () => {{
    const {{ asked, lists }} = JSON.parse(given);
    const near = asked.map(([word, names, alike]) => nearest(word, names, {{ alike }}));
    const codes = lists.map(([offered, word]) => nearCodes({{ offered }}, word));
    process.stdout.write(JSON.stringify({{ near, codes }}));
}});
"""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("", "", 0), ("罚金", "罚款", 1), ("kitten", "sitting", 3), ("flaw", "lawn", 2), ("没收", "没收所得", 2)],
)
def test_single_changes_are_counted(one: str, other: str, expected: int) -> None:
    assert changes(one, other) == changes(other, one) == expected


@given(WORDS, WORDS, WORDS)
def test_changes_are_a_distance(one: str, other: str, third: str) -> None:
    assert (changes(one, other) == 0) == (one == other)
    assert changes(one, third) <= changes(one, other) + changes(other, third)


@given(WORDS, st.lists(WORDS, unique=True, max_size=6))
def test_what_is_near_is_what_difflib_holds_to_be_near(word: str, names: list[str]) -> None:
    near = nearest(word, names, most=6)
    assert set(near) == set(get_close_matches(word, names, n=6))
    assert nearest(word, names) == near[:3]
    assert the_nearest(word, names) == (near[0] if near else "—")


def test_equal_shares_are_told_apart_by_changes_then_by_the_order_given() -> None:
    # of "abcd" each has three of four characters in common blocks; "bcda" takes two changes, the others one
    assert nearest("abcd", ["bcda", "abcx", "abcy"]) == ["abcx", "abcy", "bcda"]
    assert nearest("abcd", ["abcy", "bcda", "abcx"]) == ["abcy", "abcx", "bcda"]


def test_width_and_case_make_no_difference_and_a_long_text_is_near_nothing() -> None:
    assert nearest("ＦＩＮＥ", ["fine"]) == ["fine"]
    assert nearest("a" * 129, ["a" * 129]) == []


def near(codes: type[CodeList], text: str) -> list[str]:
    return [member.label() for member in codes.near(text)]


def test_codes_are_near_by_any_spelling_and_named_once() -> None:
    assert near(PenaltyKind, "罚金") == near(PenaltyKind, "fined") == ["罚款"]
    assert near(PenaltyKind, "没收违法物") == ["没收违法所得", "没收非法财物"]
    assert near(PenaltyKind, "不知道") == []


def test_a_code_with_a_last_day_is_not_offered() -> None:
    lists = [each for each in catalogue.code_lists() if any(member.declared.until for member in each)]
    checked: list[type[CodeList]] = [*lists, PenaltyKind]
    for codes in checked:
        assert codes.offered() == tuple(member for member in codes if member.declared.until is None)


def told(record: str, **changed: object) -> dict[str, str]:
    """Return what is said in both languages of the one code that is none in an example of a record."""
    document = {"type": record, **catalogue.record_type(record).example, **changed}
    _placed, found = record_of_document(Document(Place(), document))
    (finding,) = (each for each in found if each.code == "TXT203")
    return {language: sentences.says(finding, language) for language in ("zh", "en")}


def test_the_sentence_names_codes_as_they_may_be_written() -> None:
    said = told("administrative-penalty", penalty_kinds=["罚金"])
    assert said["zh"] == "不是“处罚类别”中的代码或名称；相近的：罚款（fine）"
    assert said["en"].endswith("; near it: fine (fine)")
    assert told("administrative-penalty", penalty_kinds=["不知道"])["zh"].endswith("；相近的：—")


def test_of_a_value_that_may_not_be_shown_no_meaning_is_guessed_at() -> None:
    said = told("natural-person", person_document_kind="身份证件")
    assert said["zh"].endswith("；相近的：—")
    assert said["en"].endswith("; near it: —")


@pytest.mark.needs("node")
def test_javascript_ranks_in_the_same_way(tool: Callable[[str], Path]) -> None:
    letters = ["".join(signs) for size in (1, 2, 3) for signs in product("ab罚", repeat=size)]
    asked = [(word, letters[start::7], alike) for word in letters for start in range(3) for alike in (0.5, 0.6)]
    words = ("罚金", "其它", "没收违法物", "警告处分", "１", "ordinray", "\u0130x", "不知道", "", "x" * 200)
    lists = [(codes, word) for codes in catalogue.code_lists() for word in words]
    offered = [
        ([[str(member), member.label(), member.label("en"), member.spellings] for member in codes.offered()], word)
        for codes, word in lists
    ]
    done = subprocess.run(
        [str(tool("node")), "--input-type=module", "-e", READER],
        input=json.dumps({"asked": asked, "lists": offered}),
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    answer = json.loads(done.stdout)
    assert answer["near"] == [nearest(word, names, alike=alike) for word, names, alike in asked]
    for (codes, word), said in zip(lists, answer["codes"], strict=True):
        titles = "、".join(f"{member.label()}（{member}）" for member in codes.near(word))
        assert said["near"] == (titles or "—"), (codes, word)
