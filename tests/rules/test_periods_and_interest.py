"""Disciplinary periods, interest and working days, computed from the law here and not by the rules."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from importlib import import_module

from hypothesis import given
from hypothesis import strategies as st

from gov_integrity.forms.period import Deadline
from gov_integrity.forms.rule import Answer, Open, Outcome, Silent
from gov_integrity.judgement.ask import ask, rules_of
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.disclosure_item import DisclosureItem
from gov_integrity.standard.records.judicial_matter import JudicialMatter
from tests.rules.cases import record_of

OTHERS = import_module("chinese_calendar")  # it has no types

# system -> first day that was encoded, kind -> months
SYSTEMS = {
    "governmental": (
        date(2020, 7, 1),
        {"warning": 6, "demerit": 12, "major_demerit": 18, "demotion": 24, "removal": 24},
    ),
    "civil_servant": (
        date(2007, 6, 1),
        {"warning": 6, "demerit": 12, "major_demerit": 18, "demotion": 24, "removal": 24},
    ),
    "state_enterprise": (date(2024, 9, 1), {"warning": 6, "demerit": 12, "major_demerit": 18, "demotion": 24}),
    "public_institution": (date(2012, 9, 1), {"warning": 6, "demerit": 12, "post_grade_lowering": 24}),
    "party": (date(2024, 1, 1), {"warning": 12, "serious_warning": 18, "party_post_removal": 24}),
}
KINDS = [(system, kind) for system, (_first, kinds) in SYSTEMS.items() for kind in kinds]


def later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def action(system: str, kind: str, day: date, **changes: object) -> DisciplinaryAction:
    plain = {"period_ends_on": None, "released_on": None, "discipline_system": system, "discipline_kind": kind}
    days = {"decided_on": day.isoformat(), "effective_on": day.isoformat()}
    record = record_of(DisciplinaryAction, {**plain, **days, **changes})
    assert isinstance(record, DisciplinaryAction)
    return record


def period(record: DisciplinaryAction, on: date | None = None) -> Outcome:
    name = str(record.discipline_system).replace("_", "-")
    return ask(f"discipline-period-{name}", record, on=on).outcome


@given(st.sampled_from(KINDS), st.integers(0, 6_000))
def test_a_period_ends_on_the_corresponding_day_and_only_that_day_is_open(kind: tuple[str, str], wait: int) -> None:
    system, name = kind
    first, months = SYSTEMS[system]
    day = first + timedelta(days=wait)
    last = later(day, months[name])
    record = action(system, name, day)
    found = period(record)
    assert isinstance(found, Answer)
    assert getattr(found.value, "ends_on", None) == last
    assert isinstance(period(record, last), Open)
    before, after = (period(record, last + timedelta(days=days)) for days in (-1, 1))
    standings = [str(getattr(each.value, "standing", "")) for each in (before, after) if isinstance(each, Answer)]
    assert standings == ["running", "over" if system == "party" else "release_due"]


@given(st.sampled_from(["warning", "demerit", "major_demerit", "demotion"]), st.integers(2, 9))
def test_several_of_one_kind_lie_between_one_period_and_the_sum_up_to_forty_eight_months(kind: str, count: int) -> None:
    day, months = date(2024, 7, 1), SYSTEMS["governmental"][1][kind]
    for system in ("governmental", "civil_servant"):
        found = period(action(system, kind, day, merged_count=count))
        assert isinstance(found, Open)
        ends = [
            getattr(each.outcome.value, "ends_on", None) for each in found.readings if isinstance(each.outcome, Answer)
        ]
        assert ends == [later(day, months), later(day, min(months * count, 48))]
    assert isinstance(period(action("party", "warning", day, merged_count=count)), Silent)


def test_each_action_is_asked_about_by_the_rule_of_its_own_system_alone() -> None:
    for system, kind in KINDS:
        asked = [rule.id for rule in rules_of(action(system, kind, date(2024, 10, 8))) if "discipline" in rule.id]
        assert asked == [f"discipline-period-{system.replace('_', '-')}"]


@given(st.dates(date(2019, 5, 15), date(2026, 11, 20)))
def test_twenty_working_days_to_disclose(day: date) -> None:
    changes = {
        "formed_on": day.isoformat(),
        "disclosure_state": "disclosed",
        "withheld_for": None,
        "withheld_basis": None,
    }
    found = ask("proactive-disclosure-due", record_of(DisclosureItem, changes)).outcome
    due, left = day, 20
    while left:
        due += timedelta(days=1)
        left -= OTHERS.is_workday(due)
    assert isinstance(found, Answer)
    assert found.value == Deadline(due, due)


@given(
    st.integers(1, 10**9),
    st.lists(st.tuples(st.integers(0, 90), st.integers(1, 10**7)), max_size=5),
    st.integers(1, 90),
)
def test_each_part_of_a_debt_bears_interest_until_it_is_paid(rest: int, paid: list[tuple[int, int]], late: int) -> None:
    """Delivered on 1 July 2025, due on 31 July: five ten-thousandths a day, in 0.01 yuan."""
    due = date(2025, 7, 31)
    payments = [{"paid_on": str(due + timedelta(days=days)), "amount": f"{fen / 100:.2f}"} for days, fen in paid]
    principal = rest + sum(fen for _days, fen in paid)
    plain = {
        "inspection_agreed": False,
        "inspection_passed_on": None,
        "inspection_term_ends_on": None,
        "agreed_days": None,
    }
    given_ = {"principal": f"{principal / 100:.2f}", "outstanding": f"{rest / 100:.2f}", "disputed_amount": None}
    record = record_of(Arrears, {**plain, **given_, "payments": payments or None})
    found = ask("late-interest", record, on=due + timedelta(days=late)).outcome
    exact = Fraction(5, 10_000) * (rest * late + sum(fen * min(days, late) for days, fen in paid))
    assert isinstance(found, Answer)
    assert getattr(found.value, "amount", None) == int(exact + Fraction(1, 2))


@given(st.integers(1, 10**13), st.integers(1, 4_000), st.sampled_from(["civil_litigation", "arbitration"]))
def test_a_judgment_not_paid_in_time_costs_at_most_175_millionths_a_day(fen: int, late: int, kind: str) -> None:
    """The time ended on 31 July 2024; in 0.01 yuan, half up."""
    due = date(2024, 7, 31)
    sum_owed = {"duty_amount": f"{fen // 100}.{fen % 100:02}", "fulfilment_status": "none", "performed_on": None}
    record = record_of(JudicialMatter, {**sum_owed, "matter_kind": kind})
    found = ask("judgment-delay-interest", record, on=due + timedelta(days=late)).outcome
    assert isinstance(found, Answer)
    assert getattr(found.value, "most", None) == (fen * late * 175 * 2 + 1_000_000) // 2_000_000
    assert getattr(found.value, "starts_on", None) == date(2024, 8, 1)
