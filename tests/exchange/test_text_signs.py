"""Signs that deceive or tell of damage are told once with their code points; what is ordinary is passed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.exchange.text_signs import is_damaged, is_ordinary, signs
from gov_integrity.forms.element import RESTRICTED, Element
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from tests.exchange.tables import HEADER, cells, contract, lines, penalty, read, table

NAME, FACTS = AdministrativePenalty.elements["acted_by_name"], AdministrativePenalty.elements["violation_facts"]
CODE = AdministrativePenalty.elements["acted_by_code"]
NUMBER = AdministrativePenalty.elements["decision_number"]

ORDINARY = [
    "示例市示例局",
    "𠮷野家〇㐀",
    "阿卜杜拉·示例",
    "示例（集团）有限公司",
    "Example Ltd.",
    "丙纶—一级",
    "浙江省",
    "绛县",
    "甯州",
]


#: pieces of which texts are put together: what is ordinary, what is remarkable in some elements, and what nearly is
PIECES = (
    *ORDINARY,
    *(
        "锟斤拷",
        "\ufffd",
        "烫烫烫",
        "??",
        "?",
        "娴欐睙",
        "а",
        "Ω",
        "\u2028",
        "\u200b",
        "\u202e",
        "\u2022",
        "\u2f00",
        "\ue815",
    ),
    *("13800138000", "1380013800", "410105199602030000", "41010519960203000X", "é", "\u0301", "☆", "😀", " ", "7"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=4).map("".join), st.sampled_from([NAME, FACTS, CODE, NUMBER]))
def test_what_is_passed_over_as_ordinary_has_nothing_remarkable(text: str, element: Element) -> None:
    found = list(signs(text, element))
    assert not (is_ordinary(text) and found), found


@pytest.mark.parametrize("value", [None, True, 3, "示例市示例局", "2024-10-08", "organization"])
def test_most_values_are_ordinary(value: object) -> None:
    assert is_ordinary(value)


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_name_is_passed(text: str) -> None:
    assert list(signs(text, NAME)) == []


@pytest.mark.parametrize(
    ("text", "code", "points"),
    [
        ("示例\u202e局市", "TXT132", "U+202E"),
        ("示例\u200b局", "TXT133", "U+200B"),
        ("阿卜杜拉\u2022示例", "TXT134", "U+2022"),
        ("\u2f00号", "TXT135", "U+2F00"),
        ("隆\uf9dc示例", "TXT135", "U+F9DC"),
        ("葛\U000e0100城", "TXT137", "U+E0100"),
        ("\ue815示例", "TXT139", "U+E815"),
        ("示例公司\U0001f600", "TXT142", "U+1F600"),
        ("e\u0301xample", "TXT142", "U+0301"),
    ],
)
def test_a_remarkable_sign_is_told_with_its_code_point(text: str, code: str, points: str) -> None:
    assert [(found, slots["points"]) for found, slots in signs(text, NAME)] == [(code, points)]


def test_emoji_in_a_long_text_are_nobody_s_business() -> None:
    assert list(signs("情况属实\U0001f600", FACTS)) == []


def test_look_alikes_are_told_in_codes_only() -> None:
    assert list(signs("1141010500500001\u0410", CODE)) == [("TXT131", {"points": "U+0410"})]
    assert list(signs("\u0410示例", NAME)) == []


@pytest.mark.parametrize("text", ["浙江省示例市", "行政处罚决定书", "示例市市场监督管理局"])
def test_utf_8_read_as_gb18030_is_damaged(text: str) -> None:
    """Expected by doing the damage: the bytes of one encoding read in the other."""
    assert is_damaged(text.encode().decode("gb18030", "replace"))
    assert not is_damaged(text)


def test_the_usual_marks_of_damage() -> None:
    assert is_damaged("锟斤拷锟斤拷")
    assert is_damaged("示例\ufffd局")


def test_a_person_s_numbers_do_not_belong_into_a_public_text() -> None:
    number = "11010519491231002X"  # the worked example of the standard on identity numbers
    assert [code for code, _ in signs(f"对某人（{number}）罚款", FACTS)] == ["SEC280"]
    assert [code for code, _ in signs("电话13800000000", FACTS)] == ["SEC281"]
    assert list(signs(f"对某人（{number}）罚款", FACTS, RESTRICTED)) == []
    assert list(signs("对某人（110105194912310021）罚款", FACTS)) == [], "no such number: another check character"
    assert list(signs("2024年1月第138000000001号", FACTS)) == []


def test_signs_are_found_in_tables_and_in_documents() -> None:
    with read(table([HEADER, cells(penalty(1, 违法事实="锟斤拷锟斤拷"))])) as found:
        assert (found.codes, found.ends) == (["TXT026"], (0, 1, 0))
    with read(lines([contract(1, contract_name="示例\u202e同合")]), name="data.ndjson") as found:
        assert (found.codes, found.ends) == (["TXT132"], (0, 0, 1))
