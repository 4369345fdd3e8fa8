"""Words are measured on the wide side and broken where a Chinese printer would break them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.figures.lettering import Box, breadth, fitted
from tests.figures.words_on import LONG


@pytest.mark.parametrize(
    ("text", "ems"),
    [
        ("", 0),
        ("政务", 2),
        ("𠮷", 1),
        ("（）", 2),
        ("e\u0301", 0.75),
        ("12", 1.2),
        ("\u0301", 0.1),
        ("Ａ", 1),
        ("…", 1),
    ],
)
def test_breadth(text: str, ems: float) -> None:
    assert breadth(text, 10) == pytest.approx(ems * 10)


def test_what_cannot_be_seen_is_measured_as_it_is_shown() -> None:
    assert breadth("\u202e", 1) == breadth("⟨U+202E⟩", 1)


def test_words_that_fit_stay_on_one_line() -> None:
    assert fitted("公务员诚信档案", 10, 70, lines=2).lines == ("公务员诚信档案",)


def test_lines_are_evenly_filled() -> None:
    assert fitted("公务员诚信档案记", 10, 70, lines=2).lines == ("公务员诚", "信档案记")


def test_latin_words_and_numbers_stay_whole() -> None:
    assert fitted("integrity index", 10, 60, lines=2).lines == ("integrity", "index")
    assert fitted("公开期限1103日", 10, 50, lines=2).lines == ("公开期限", "1103日")


def test_a_line_neither_starts_with_a_closing_sign_nor_ends_with_an_opening_one() -> None:
    assert fitted("一二三四，五六", 10, 40, lines=2).lines == ("一二三", "四，五六")
    assert fitted("一二三（四五）", 10, 40, lines=2).lines == ("一二三", "（四五）")


def test_a_word_longer_than_a_line_is_broken() -> None:
    assert fitted("AAAAAAAA", 10, 35, lines=2).lines == ("AAAA", "AAAA")


def test_what_is_too_long_is_cut_and_said_whole_in_a_tooltip() -> None:
    short = fitted(LONG, 10, 100, lines=2)
    assert short.cut
    assert short.lines[-1].endswith("…")
    assert f"<title>{LONG}</title>" in short.set(0, 0)
    assert "<title>" not in fitted("短", 10, 100).set(0, 0)
    assert not fitted("本来就有…", 10, 100).cut


def test_a_tower_of_marks_does_not_climb_out_of_its_line() -> None:
    (line,) = fitted("e" + "\u0301" * 50 + "一二", 10, 30).lines
    assert line.count("\u0301") == 4


def test_no_words_take_no_room() -> None:
    nothing = fitted(" \n ", 10, 100)
    assert (nothing.lines, nothing.width, nothing.height, nothing.set(0, 0)) == ((), 0, 0, "")


def test_boxes_that_touch_do_not_meet() -> None:
    assert not Box(0, 0, 1, 1).meets(Box(1, 0, 2, 1))
    assert Box(0, 0, 1, 1).meets(Box(0.5, 0.5, 2, 2))


@given(st.text(st.characters(), max_size=60), st.sampled_from([60.0, 100.0, 232.0]), st.integers(1, 3))
def test_every_text_fits_its_room(text: str, room: float, lines: int) -> None:
    words = fitted(text, 12, room, lines)
    assert len(words.lines) <= lines
    assert words.width <= room + 1e-9
    if not words.cut:
        assert "".join(words.lines).replace(" ", "") == words.whole.replace(" ", "")
