"""Expressions: what every word says, by hand, with its three truth values."""

from datetime import date
from types import SimpleNamespace
from typing import Any, cast

import pytest

from gov_integrity.forms.calendar import Calendar
from gov_integrity.forms.expr import (
    Condition,
    Term,
    all_of,
    any_of,
    elements_of,
    not_,
    on,
    total,
    value,
)
from gov_integrity.forms.period import FOREVER
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.record import Record
from gov_integrity.judgement import compiled
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.identifiers import division, uscc

CALENDAR = calendar()
TRUE, FALSE, NULL = value("yes").is_(True), value("no").is_(True), value("unknown").is_(True)
TRUTHS = {True: TRUE, False: FALSE, None: NULL}
DAY = date(2024, 1, 31)
PART = SimpleNamespace(amount=Fen(40))
PART_WITHOUT = SimpleNamespace(amount=None)


def truth(condition: Condition, *, day: date | None = None, years: Calendar = CALENDAR, **row: Any) -> bool | None:
    held = {"yes": True, "no": False, "unknown": None, **row}
    return compiled.tests(condition, years)(cast("Record", SimpleNamespace(**held)), day)


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (True, True, True, True),
        (True, False, False, True),
        (True, None, None, True),
        (False, True, False, True),
        (False, False, False, False),
        (False, None, False, None),
        (None, True, None, True),
        (None, False, False, None),
        (None, None, None, None),
    ],
)
def test_both_and_either_follow_kleene(
    one: bool | None,  # noqa: FBT001 - a truth table
    other: bool | None,  # noqa: FBT001
    both: bool | None,  # noqa: FBT001
    either: bool | None,  # noqa: FBT001
) -> None:
    pair = TRUTHS[one], TRUTHS[other]
    assert truth(all_of(*pair)) is both
    assert truth(any_of(*pair)) is either
    assert truth(not_(all_of(*pair))) is (None if both is None else not both)
    assert truth(any_of(not_(pair[0]), not_(pair[1]))) is truth(not_(all_of(*pair)))


def test_the_opposite_of_null_is_null() -> None:
    assert [truth(not_(each)) for each in (TRUE, FALSE, NULL)] == [False, True, None]


@pytest.mark.parametrize(
    ("condition", "held", "expected"),
    [
        # equality, membership, texts, lists
        (value("a").is_("fine"), "fine", True),
        (value("a").is_("fine"), "Fine", False),
        (value("a").is_("fine"), None, None),
        (value("a").is_not("fine"), None, None),
        (value("a").is_not("fine"), "warning", True),
        (value("a").one_of("fine", "warning"), "warning", True),
        (value("a").one_of("fine", "warning"), "other", False),
        (value("a").one_of("fine", "warning"), None, None),
        (value("a").starts("91", "92"), "92410105MA40000044", True),
        (value("a").starts("91", "92"), "12", False),
        (value("a").starts("91", "41", at=2), "92410105MA40000044", True),
        (value("a").starts("92", at=2), "92410105MA40000044", False),
        (value("a").starts("92", at=2), "9", False),
        (value("a").starts("91", "92"), None, None),
        (value("a").has("fine"), ("warning", "fine"), True),
        (value("a").has("fine"), (), False),
        (value("a").has("fine"), None, None),
        (value("a").well_formed(uscc.identifier), "91350100M000100Y43", True),
        (value("a").well_formed(uscc.identifier), "91350100M000100Y44", False),
        (value("a").well_formed(uscc.identifier), None, None),
        # presence is never null; an empty list is nothing given
        (value("a").absent(), None, True),
        (value("a").absent(), (), True),
        (value("a").absent(), "", False),
        (value("a").absent(), False, False),
        (value("a").absent(), Fen(0), False),
        (value("a").present(), None, False),
        (value("a").present(), (PART,), True),
        # numbers
        (value("a").below(1), Fen(0), True),
        (value("a").below(1), Fen(1), False),
        (value("a").above(1), Fen(2), True),
        (value("a").above(1), None, None),
        (value("a").plus(1).is_(3), 2, True),
        (value("a").minus(1).is_(1), 2, True),
        (value("a").times(3).is_(6), 2, True),
        (value("a").plus(value("unknown")).absent(), 2, True),
        (total("a", "amount").is_(80), (PART, PART), True),
        (total("a", "amount").is_(0), (), True),
        (total("a", "amount").is_(0), None, None),
        (total("a", "amount").is_(40), (PART, PART_WITHOUT), None),
        # days
        (value("a").before(DAY), date(2024, 1, 30), True),
        (value("a").before(DAY), DAY, False),
        (value("a").after(DAY), date(2024, 2, 1), True),
        (value("a").after(DAY), None, None),
        (value("a").after(DAY), FOREVER, True),
        (value("a").before(DAY), FOREVER, False),
        (value("a").is_(value("a")), FOREVER, True),
        (value("a").days_after(1).after(DAY), FOREVER, True),
        (value("a").days_after(29).is_(date(2024, 2, 29)), DAY, True),
        (value("a").months_after(1).is_(date(2024, 2, 29)), DAY, True),  # no 31 February: its last day
        (value("a").months_after(1).is_(date(2023, 2, 28)), date(2023, 1, 31), True),
        (value("a").months_after(3).is_(date(2024, 4, 30)), DAY, True),
    ],
)
def test_what_the_words_say(condition: Condition, held: object, expected: bool | None) -> None:  # noqa: FBT001 - a table
    assert truth(condition, a=held) is expected


def test_without_a_day_of_judgement_nothing_is_told_of_it() -> None:
    future = on().before(value("a"))
    assert truth(future, a=DAY) is None
    assert truth(future, day=date(2024, 1, 30), a=DAY) is True
    assert truth(future, day=DAY, a=DAY) is False
    assert truth(on().absent()) is True


@pytest.mark.parametrize(
    ("day", "workdays", "due"),
    [
        # 国办发明电〔2023〕7号: 10-17 February 2024 off, Sundays 4 and 18 February worked
        (date(2024, 2, 2), 1, date(2024, 2, 4)),
        (date(2024, 2, 9), 1, date(2024, 2, 18)),
        (date(2024, 2, 9), 7, date(2024, 2, 26)),
    ],
)
def test_working_days_follow_the_notice(day: date, workdays: int, due: date) -> None:
    assert truth(value("a").workdays_after(workdays).is_(due), a=day) is True


def test_a_year_without_a_notice_is_null() -> None:
    late: Term = value("a").workdays_after(1)
    assert truth(late.after(DAY), a=date(2026, 12, 31)) is None
    assert truth(late.absent(), a=date(2026, 12, 31)) is True
    assert truth(late.after(DAY), a=DAY, years=Calendar([])) is None
    assert truth(late.after(DAY), a=FOREVER) is True


def test_a_number_that_depends_on_the_day_is_judged_on_that_day() -> None:
    """崇文区 (110103) was merged in July 2010."""
    formed = value("a").well_formed(division.identifier)
    assert truth(formed, a="110103", day=date(2005, 1, 1)) is True
    assert truth(formed, a="110103", day=date(2015, 1, 1)) is False


def test_no_text_of_a_declaration_becomes_code() -> None:
    text = "'); raise SystemExit #"
    assert truth(value("a").is_(text), a=text) is True
    assert truth(value("a").one_of(text, "\n"), a="\n") is True
    assert truth(value("a").starts(text), a="x") is False


def test_an_expression_names_what_it_reads() -> None:
    condition = all_of(
        value("a").before(on()), any_of(not_(value("b").absent()), total("c", "amount").above(value("d").plus(1)))
    )
    assert elements_of(condition) == {"a", "b", "c", "d"}
