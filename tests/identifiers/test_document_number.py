"""The number of a document: one normal form, every other form a suggestion, one key for all of them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.standard.identifiers import document_number

BRACKETS = ("[]", "［］", "【】", "（）", "()", "〈〉", "<>", "﹝﹞", "〖〗", "（)", "【]")


def fault_of(text: str) -> InvalidIdentifierError:
    with pytest.raises(InvalidIdentifierError) as raised:
        document_number.parse(text)
    return raised.value


@pytest.mark.parametrize(
    ("text", "word", "year", "serial"),
    [
        ("郑财罚〔2024〕3号", "郑财罚", 2024, "3"),
        ("郑财罚〔2024〕第3号", "郑财罚", 2024, "3"),
        ("郑（金）市监罚〔2024〕12-3号", "郑（金）市监罚", 2024, "12-3"),
        ("发改财金规〔2024〕203号", "发改财金规", 2024, "203"),
        ("（2024）豫0105民初123号", "豫0105民初", 2024, "123"),
        ("（2024）豫01民终7号之一", "豫01民终", 2024, "7之一"),
        ("〔2024〕郑仲裁字第3号", "郑仲裁字第", 2024, "3"),
        ("第36号令", "", None, ""),
        ("豫郑许可20240001", "", None, ""),
        ("郑财罚〔1024〕3号", "", None, ""),
    ],
)
def test_the_parts_that_can_be_told(text: str, word: str, year: int | None, serial: str) -> None:
    parts = document_number.parse(text)
    assert (parts.text, parts.word, parts.year, parts.serial) == (text, word, year, serial)
    assert document_number.suggest(text) == ""


@pytest.mark.parametrize("brackets", BRACKETS)
def test_other_brackets_are_told_and_the_normal_form_suggested(brackets: str) -> None:
    opening, closing = brackets[0], brackets[1]
    fault = fault_of(f"郑财罚{opening}2024{closing}3号")
    assert (fault.code, fault.suggestion) == ("IDN114", "郑财罚〔2024〕3号")


@pytest.mark.parametrize("brackets", [pair for pair in BRACKETS if pair != "（）"])
def test_a_court_writes_round_brackets(brackets: str) -> None:
    opening, closing = brackets[0], brackets[1]
    fault = fault_of(f"{opening}2024{closing}豫0105民初123号")
    assert (fault.code, fault.suggestion) == ("IDN114", "（2024）豫0105民初123号")
    assert document_number.is_valid("（2024）豫0105民初123号")


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("郑财罚〔２０２４〕３号", "IDN114", "郑财罚〔2024〕3号"),
        ("郑财罚〔 2024 〕3号", "IDN114", "郑财罚〔2024〕3号"),
        ("郑财罚[2023]1号、郑财罚[2024]2号", "IDN114", "郑财罚〔2023〕1号、郑财罚〔2024〕2号"),
        (" 郑财罚[2024]3号", "IDN104", "郑财罚〔2024〕3号"),
        ("郑财罚〔2024〕3号\n", "IDN104", "郑财罚〔2024〕3号"),
        ("郑财罚〔2024〕\u200b3号", "IDN104", "郑财罚〔2024〕3号"),
        ("", "IDN203", ""),
        ("字" * 129, "IDN203", ""),
        ("\u200b", "IDN104", ""),
    ],
)
def test_every_fault_has_its_code(text: str, code: str, suggestion: str) -> None:
    fault = fault_of(text)
    assert (fault.code, fault.suggestion) == (code, suggestion)
    assert fault.code in document_number.identifier.codes


def test_the_longest_number_counts_code_points() -> None:
    assert document_number.is_valid("\U00020000" * 128)
    assert not document_number.is_valid("\U00020000" * 129)


def test_one_key_for_all_ways_to_write_a_number() -> None:
    ways = [f"郑财罚{opening}2024{closing}3号" for opening, closing in map(list, [*BRACKETS, "〔〕"])]
    ways += ["郑财罚〔２０２４〕３号", " 郑财罚 〔2024〕 3 号 ", "郑财罚〔2024〕3号\u200b"]
    assert {document_number.key(way) for way in ways} == {"郑财罚〔2024〕3号"}
    court = ["（2024）豫0105民初123号", "(2024)豫0105民初123号", "〔2024〕豫0105民初123号"]
    assert len({document_number.key(way) for way in court}) == 1
    assert document_number.key("郑财罚〔2024〕1—2号") == document_number.key("郑财罚〔2024〕1-2号")
    assert document_number.key("郑财罚〔2024〕3号") != document_number.key("郑财罚〔2023〕3号")


PIECES = st.sampled_from(
    [*"郑罚〔〕[]（）()【】〈〉号第 -—３3\u200b\t", "2024", "２０２４", "[2024]", "(1999)", "之一"]
)


@given(st.lists(PIECES, max_size=20).map("".join))
def test_a_suggestion_is_normal_and_names_the_same_document(text: str) -> None:
    suggestion = document_number.suggest(text)
    if suggestion:
        assert document_number.is_valid(suggestion)
        assert document_number.suggest(suggestion) == ""
        assert document_number.key(suggestion) == document_number.key(text)
    elif text:
        assert document_number.is_valid(text) or not text.strip(" \u200b\t")
    assert document_number.key(document_number.key(text)) == document_number.key(text)


@pytest.mark.parametrize(
    "text",
    ["〔" * 128, "(" * 128, "1" * 128, "〔2024〕" * 18, "字1" * 64, "〔2024〕" + "0字" * 60, " " * 100_000 + "[2024]"],
)
def test_no_text_takes_long(text: str) -> None:
    before = time.perf_counter()
    document_number.is_valid(text)
    document_number.suggest(text)
    assert time.perf_counter() - before < 0.5
