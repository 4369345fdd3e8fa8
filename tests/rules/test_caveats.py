"""What is told beside an answer: holidays nobody announced, a day before any rule, one after what was confirmed."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.judgement.ask import ask
from gov_integrity.judgement.caveats import caveats
from gov_integrity.standard import catalogue
from tests.cli.door import run
from tests.exchange.tables import lines
from tests.rules.asked import record


def codes(rule: str, held: Record, on: date | None) -> dict[str, dict[str, object]]:
    return {each.code: dict(each.slots) for each in caveats(ask(rule, held, on=on))}


def penalty(day: date, **changes: object) -> Record:
    told = {"decided_on": day.isoformat(), "special_field": None, "gravity": "ordinary", "gravity_legacy": "ordinary"}
    return record("administrative-penalty", **{**told, **changes})


@pytest.mark.parametrize(("day", "told"), [(date(2019, 6, 30), True), (date(2019, 7, 1), False)])
def test_before_the_first_version_no_rule_is_known(day: date, told: bool) -> None:  # noqa: FBT001 - one fact
    """发改办财金〔2019〕527号 governs from 1 July 2019."""
    found = codes("publicity-period", penalty(day), date(2019, 7, 30))
    assert found == ({"LAW145": {"day": day, "first": date(2019, 7, 1)}} if told else {})


def test_a_rule_whose_first_day_is_not_confirmed_is_not_known_before_it_either() -> None:
    debtor = record("dishonest-judgment-debtor", grounds=["evasion"], listed_on="2015-01-05", filed_on="2014-03-01")
    first = catalogue.rule("judgment-debtor-term").versions[0].span.first
    assert first is not None
    before = record(
        "dishonest-judgment-debtor", listed_on=(first - timedelta(days=1)).isoformat(), filed_on="2010-03-01"
    )
    assert set(codes("judgment-debtor-term", before, date(2026, 6, 1))) == {"LAW145"}
    assert set(codes("judgment-debtor-term", debtor, date(2026, 6, 1))) <= {"LAW145"}


@pytest.mark.parametrize(("on", "told"), [(date(2026, 12, 31), False), (date(2027, 1, 1), True), (None, False)])
def test_a_day_in_a_year_after_the_last_confirmation(on: date | None, told: bool) -> None:  # noqa: FBT001 - one fact
    found = codes("publicity-period", penalty(date(2026, 5, 6)), on)
    assert ("LAW146" in found) is told
    if told:
        law = catalogue.rule("publicity-period").version("order-36").cites[0].instrument
        assert law.last_confirmed.year == 2026
        assert found["LAW146"]["confirmed"] == law.last_confirmed


@pytest.mark.parametrize(
    ("day", "told"), [(date(2026, 12, 1), None), (date(2026, 12, 28), 2027), (date(2034, 12, 28), 2035)]
)
def test_working_days_of_a_year_without_a_notice(day: date, told: int | None) -> None:
    """The holidays of 2026 are announced, those of later years are not: the year is that in which the last day lies."""
    held = record("disclosure-item", formed_on=day.isoformat(), disclosure_state="disclosed", withheld_for=None)
    found = codes("proactive-disclosure-due", held, None)
    assert found.get("LAW127", {}).get("year") == told


def test_a_range_of_known_years_has_another_reason() -> None:
    plain = {"inspection_agreed": True, "inspection_passed_on": None, "inspection_term_ends_on": "2025-07-16"}
    held = record("arrears", **plain, agreed_days=None, delivered_on="2025-07-01", amount_confirmed_on=None)
    assert codes("sme-payment-due", held, date(2025, 7, 10)) == {}


def test_the_command_tells_it_with_its_code(tmp_path: Path) -> None:
    source = tmp_path / "a.ndjson"
    source.write_text(lines([penalty(date(2019, 6, 30)).document()]), encoding="utf-8")
    told = run("decide", "publicity-period", source, "--on", "2019-07-30").out
    assert "LAW145  2019-06-30早于已编入的第一个版本（2019-07-01起）" in told
    english = run("decide", "publicity-period", source, "--on", "2019-07-30", "--lang", "en").out
    assert "LAW145  2019-06-30 lies before the first version that is encoded" in english
