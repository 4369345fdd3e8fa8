"""What a profile or a place may change of the checks: and that what it accepts, the standard accepts."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gov_integrity.exchange.journey import Order, run
from gov_integrity.exchange.judging import Judge
from gov_integrity.exchange.receipts import receipt_of
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Level, Notice, Place
from gov_integrity.forms.local_terms import LevelChange, LocalTerms
from gov_integrity.forms.profile import ProfileError
from gov_integrity.forms.waiver import About
from gov_integrity.judgement import terms
from gov_integrity.judgement.engine import Engine
from gov_integrity.judgement.terms import Terms, check_named, may_become, terms_of
from gov_integrity.standard import catalogue, profiles, regions
from gov_integrity.standard.calendars import calendar
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.contract import Contract
from tests.exchange.tables import penalties

ON: Final = date(2024, 10, 8)
ORIGINS: Final = {"origins": {"ours": {"confidence": "ours", "zh": "示例", "en": "an example"}}}
CHECKS: Final = [check for check in catalogue.checks() if issubclass(AdministrativePenalty, check.of)]
RAISED: Final = {"check": "fine-perhaps-wrong-unit", "level": "error", "origin": "ours"}
WAN: Final = {
    "id": "example-city-fine-above-limit",
    "record": "administrative-penalty",
    "level": "error",
    "fails": {"below": [{"literal": {"money": "1000000"}}, {"value": "fine_amount"}]},
    "says": {"zh": "罚款{fine_amount}元，超过本市上限", "en": "the fine of {fine_amount} is above the limit"},
    "todo": {"zh": "附上听证笔录", "en": "attach the record of the hearing"},
    "bad": {"penalty_kinds": ["fine"], "fine_amount": "1000000.01"},
    "good": {"penalty_kinds": ["fine"], "fine_amount": "1000000"},
    "origin": "ours",
}


def local(**declared: object) -> LocalTerms:
    return regions.local_terms({**ORIGINS, **declared})


def of(made: LocalTerms, monkeypatch: pytest.MonkeyPatch) -> Terms:
    """Return the terms of a run that only a profile changes."""
    monkeypatch.setattr(terms, "_declared", lambda _profile, _region: iter([("profile:example", made)]))
    return terms_of(None, "")


def levels(check: str, level: str) -> LocalTerms:
    return local(levels=[{"check": check, "level": level, "origin": "ours"}])


@pytest.mark.parametrize("level", ["warning", "hint", "off"])
def test_an_error_is_never_lowered(level: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ProfileError, match="不能降低或者关闭") as told:
        of(levels("publicity-before-decision", level), monkeypatch)
    assert told.value.path == "levels[0].level"


@pytest.mark.parametrize(("level", "to"), [("error", ERROR), ("warning", WARNING), ("hint", HINT), ("off", None)])
def test_a_national_warning_may_become_anything(level: str, to: Level | None, monkeypatch: pytest.MonkeyPatch) -> None:
    made = of(levels("fine-perhaps-wrong-unit", level), monkeypatch)
    assert made.levels["NUM203"].to is to
    treated = made.treated([Finding("NUM203", WARNING), Finding("DAT124", ERROR)], About("administrative-penalty", ""))
    assert [each.level for each in treated] == ([to, ERROR] if to else [ERROR])


def test_what_is_declared_here_and_there_is_sound() -> None:
    for region in regions.all_regions():
        terms_of(None, region.code)
    for profile in profiles.profiles():
        terms_of(profile, "")


@pytest.mark.parametrize(
    ("declared", "path", "code"),
    [
        ({"levels": [{"check": "no-such", "level": "error", "origin": "ours"}]}, "levels[0].check", "PRF330"),
        ({"checks": [WAN | {"record": "penalty"}]}, "checks[0].record", "PRF332"),
        ({"checks": [WAN | {"id": "fine-not-positive"}]}, "checks[0].id", "PRF334"),
        ({"checks": [WAN | {"bad": WAN["good"]}]}, "checks[0].bad", "PRF335"),
        ({"checks": [WAN | {"good": WAN["bad"]}]}, "checks[0].good", "PRF335"),
        ({"checks": [WAN | {"fails": {"absent": {"value": "fine"}}}]}, "checks[0].fails", "PRF333"),
    ],
)
def test_a_name_that_nothing_has_is_refused_when_the_run_starts(
    declared: dict[str, object], path: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ProfileError) as told:
        of(local(**declared), monkeypatch)
    assert (told.value.path, told.value.fault.code) == (path, code)


@pytest.mark.parametrize(
    ("fails", "path", "code"),
    [
        ({"value": "fine_amount"}, "checks[0].fails", "PRF339"),
        ({"greater": []}, "checks[0].fails", "PRF337"),
        ({"absent": {"value": "a"}, "on": True}, "checks[0].fails", "PRF336"),
        ({"below": [{"value": "fine_amount"}]}, "checks[0].fails.below", "PRF338"),
        (
            {"below": [{"value": "fine_amount"}, {"literal": {"money": "1.234"}}]},
            "checks[0].fails.below[1].literal",
            "PRF338",
        ),
        ({"absent": {"absent": {"value": "fine_amount"}}}, "checks[0].fails.absent", "PRF340"),
    ],
)
def test_a_condition_that_is_none_is_refused_at_its_place(fails: object, path: str, code: str) -> None:
    with pytest.raises(ProfileError) as told:
        local(checks=[WAN | {"fails": fails}])
    assert (told.value.path, told.value.fault.code) == (path, code)


def test_an_added_check_rejects_with_its_own_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    made = of(local(checks=[WAN]), monkeypatch)
    engine = Judge(on=ON, calendar=calendar(), terms=made)._engine(AdministrativePenalty)  # noqa: SLF001
    fined = {"penalty_kinds": ["fine"], "fine_amount": "2000000"}
    record = AdministrativePenalty.take({**AdministrativePenalty.example, **fined})
    assert isinstance(record, AdministrativePenalty)
    (finding,) = [each for each in engine.run(record, Place()) if each.code == "REF331"]
    assert finding.level is ERROR
    assert finding.slots["told"] == "罚款2000000元，超过本市上限"
    assert finding.slots["check"] == WAN["id"]
    assert WAN["id"] in dict(engine.ledger.rows())


changes = st.dictionaries(
    st.sampled_from([check.id for check in CHECKS]), st.sampled_from([*Level, None]), max_size=len(CHECKS)
)
documents = st.fixed_dictionaries(
    {
        "decided_on": st.sampled_from(["2024-09-02", "2025-01-01", "2023-12-31"]),
        "publicity_started_on": st.sampled_from(["2024-09-01", "2024-09-03", "2025-02-01"]),
        "publicity_ends_on": st.sampled_from(["2024-08-01", "2027-09-02"]),
        "fine_amount": st.sampled_from(["0", "5000", "20000000000"]),
        "penalty_kinds": st.sampled_from([["fine"], ["warning"], ["fine", "confiscate_gains"]]),
    }
)


@given(changes, documents)
@settings(max_examples=150, deadline=None)
def test_what_a_profile_accepts_the_standard_accepts(
    wanted: dict[str, Level | None], given_: dict[str, object]
) -> None:
    """The property that makes a local profile safe: for any changes that are allowed, and any record."""
    allowed = {name: to for name, to in wanted.items() if may_become(notice(name), to)}
    origin = profiles.profiles()[0].dimensions[0].origin
    local_ = LocalTerms(tuple(LevelChange(name, to, origin, "levels") for name, to in allowed.items()))
    made = Terms({changed.code: changed for changed in (terms._changed(each, "x") for each in local_.levels)})  # noqa: SLF001
    record = AdministrativePenalty.take({**AdministrativePenalty.example, **given_})
    assert isinstance(record, AdministrativePenalty)
    national = Engine(AdministrativePenalty, calendar=calendar(), on=ON).run(record, Place())
    here = made.treated(national, About("administrative-penalty", ""))
    if all(each.level is not ERROR for each in here):
        assert all(each.level is not ERROR for each in national)


def notice(name: str) -> Notice:
    found = check_named(name)
    assert found is not None
    return found


def test_a_run_judges_by_its_profile_with_any_number_of_workers() -> None:
    """The terms reach the workers, and the receipt tells them."""
    base = profiles.profiles()[0]
    fined = {"fails": {"below": [{"literal": {"money": "100"}}, {"value": "fine_amount"}]}}
    examples = {"bad": {**WAN["bad"], "fine_amount": "100.01"}, "good": {**WAN["good"], "fine_amount": "100"}}  # type: ignore[dict-item]
    strict = replace(base, local=local(checks=[WAN | fined | examples], levels=[RAISED]))
    told = []
    for workers in (1, 2):
        with TemporaryDirectory() as folder, Spool(Path(folder) / "spool") as spool:
            path = Path(folder) / "data.csv"
            path.write_text(penalties(3), "utf-8")
            order = Order(paths=(path,), calendar=calendar(), on=ON, profile=strict, workers=workers)
            told.append(receipt_of(run(order, spool), spool, ()))
    one, two = told
    assert one == two
    assert one.counts.rejected == 3  # 5,000 yuan is above the limit of this place
    assert {each.code: each.count for each in one.findings_by_code} == {"REF331": 3}
    (changed,) = one.level_changes
    assert (changed.check, changed.by) == ("fine-perhaps-wrong-unit", f"profile:{base.id}")


def test_a_place_may_hold_what_its_county_does_not_say(monkeypatch: pytest.MonkeyPatch) -> None:
    city, county = levels("contract-near-duplicate", "error"), levels("contract-near-duplicate", "off")
    order = [("region:410100", city), ("region:410103", county)]
    monkeypatch.setattr(terms, "_declared", lambda _profile, _region: iter(order))
    changed = terms_of(None, "410103").levels["REF201"]
    assert (changed.to, changed.by, changed.national) == (None, "region:410103", WARNING)
    assert check_named("contract-near-duplicate") is not None
    assert Contract.record_id == "contract"
