"""What the declarations say makes sense: conditions compare like with like, speak of real codes, and are said once."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import combinations

import pytest

from gov_integrity.forms import expr
from gov_integrity.forms.check import Beside, Check
from gov_integrity.forms.expr import Condition, Expr, Term
from gov_integrity.forms.finding import Level
from gov_integrity.forms.kind import Kind
from gov_integrity.forms.kinds import Coded, Flag, Identified, Link, Many, Parts, Pattern, Ref, Text
from gov_integrity.forms.quantities import Amount, Count, Day, Money
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.judgement.engine import judged_of
from gov_integrity.standard import catalogue

CONDITIONS = [
    pytest.param(record, judged.fails, judged.when, id=f"{record.record_id}-{judged.id}")
    for record in catalogue.record_types()
    for judged in judged_of(record)
]
WRITTEN = [check for check in catalogue.checks() if not isinstance(check.fails, Beside)]
SORTS: dict[type[Kind], str] = {
    **dict.fromkeys((Text, Pattern, Identified, Ref, Link, Coded), "text"),
    **dict.fromkeys((Money, Amount, Count), "number"),
    Day: "day",
    Flag: "truth",
    Many: "list",
}
CONSTANTS: dict[type, str] = {bool: "truth", int: "number", str: "text", date: "day"}
WANTED = {
    **dict.fromkeys(("Before", "DaysAfter", "MonthsAfter", "WorkdaysAfter"), "day"),
    **dict.fromkeys(("Below", "Plus", "Minus", "Times"), "number"),
    **dict.fromkeys(("Starts", "WellFormed"), "text"),
    "Has": "list",
}


def sort_of(term: Term, record: type[Record]) -> str:
    """Return what a term is: a text, a number, a day, a truth or a list."""
    match term:
        case expr.Value(name):
            return SORTS[type(record.elements[name].kind)]
        case expr.Literal(constant):
            return next(sort for plain, sort in CONSTANTS.items() if isinstance(constant, plain))
        case expr.On() | expr.DaysAfter() | expr.MonthsAfter() | expr.WorkdaysAfter():
            return "day"
    return "number"


def mistakes(expression: Expr, record: type[Record]) -> Iterator[str]:
    """Yield what no word of an expression can mean for the elements of a record."""
    for part in expression.all_parts():
        sorts = {sort_of(inside, record) for inside in part.parts() if isinstance(inside, Term)}
        wanted = WANTED.get(type(part).__name__)
        if (wanted and sorts != {wanted}) or (isinstance(part, expr.Is) and len(sorts) != 1):
            yield f"{type(part).__name__} of {sorted(sorts)}"
        if isinstance(part, expr.AllOf | expr.AnyOf) and len(part.of) < 2:
            yield f"{type(part).__name__} of {len(part.of)}"
        yield from wrong_constants(part, record)
        if isinstance(part, expr.Total):
            yield from wrong_total(part, record)


def wrong_constants(part: Expr, record: type[Record]) -> Iterator[str]:
    """Yield constants that a coded element can never have."""
    match part:
        case expr.Is(expr.Value(name), expr.Literal(constant)) | expr.Is(expr.Literal(constant), expr.Value(name)):
            constants: tuple[object, ...] = (constant,)
        case expr.OneOf(expr.Value(name), values):
            constants = values
        case expr.Has(expr.Value(name), item):
            constants = (item,)
        case _:
            return
    kind = record.elements[name].kind
    kind = kind.of if isinstance(kind, Many) else kind
    if isinstance(kind, Coded):
        yield from (f"{name} is never {each!r}" for each in constants if each not in set(map(str, kind.codes)))


def wrong_total(part: expr.Total, record: type[Record]) -> Iterator[str]:
    kind = record.elements[part.parts_element].kind
    inner = kind.of if isinstance(kind, Many) else kind
    if not isinstance(inner, Parts) or not isinstance(inner.part.elements[part.element].kind, Money | Amount | Count):
        yield f"{part.parts_element} has no {part.element} to add up"


@pytest.mark.parametrize(("record", "fails", "when"), CONDITIONS)
def test_a_condition_compares_like_with_like(record: type[Record], fails: Condition, when: Condition | None) -> None:
    assert [*mistakes(fails, record), *(mistakes(when, record) if when is not None else ())] == []


def test_mistakes_are_found() -> None:
    penalty = catalogue.record_type("administrative-penalty")
    wrong = (
        expr.value("decided_on").before(expr.value("fine_amount")),
        expr.value("decided_on").below(1),
        expr.value("decision_number").has("a"),
        expr.value("penalty_kinds").starts("f"),
        expr.value("penalty_kinds").has("no_such_code"),
        expr.value("addressee_kind").one_of("organization", "company"),
        expr.value("commitment_made").is_("true"),
        expr.all_of(expr.value("commitment_made").is_(other=True)),
        expr.total("evidence", "amount").above(0),
    )
    assert all(list(mistakes(each, penalty)) for each in wrong)


@pytest.mark.parametrize("record", catalogue.record_types(), ids=lambda record: record.record_id)
def test_no_two_checks_of_a_record_say_the_same(record: type[Record]) -> None:
    judged = judged_of(record)
    twice = [(one.id, other.id) for one, other in combinations(judged, 2) if one.fails == other.fails]
    assert twice == []
    assert [name for name, count in Counter(each.id for each in judged).items() if count > 1] == []


def test_what_must_be_given_under_a_condition_is_declared_with_its_element() -> None:
    """The schema and the SQL come from there; a check may only warn that something is not given."""
    for check in WRITTEN:
        match check.fails:
            case expr.AllOf((*_, expr.Absent(expr.Value()))):
                assert check.level is not Level.ERROR, f"{check.id}: declare it with required=when(...)"


@pytest.mark.parametrize("check", catalogue.checks(), ids=lambda check: check.id)
def test_the_sentences_of_a_check_are_alike(check: Check) -> None:
    for say in (check.says, check.todo):
        chinese, english = ({name.removesuffix("_en") for name in Say(text, "").slots} for text in (say.zh, say.en))
        assert chinese == english
        assert not re.search(r"\s$|^\s|  ", say.zh + say.en)
    assert check.todo.zh.endswith("。")
    assert check.todo.en.endswith(".")
    assert not check.says.zh.endswith(("。", ".", "！"))
    assert not check.says.en.endswith((".", "!"))
    assert check.confidence or check.cite


def test_every_notice_has_an_id_of_its_own() -> None:
    names = Counter(notice.id for notice in catalogue.notices().values())
    assert [name for name, count in names.items() if count > 1] == []
    judged = {each.id for record in catalogue.record_types() for each in judged_of(record)}
    written = {check.id for check in WRITTEN}
    assert not {name for name in judged - written if name in names}, "an obligation is named like a check"
