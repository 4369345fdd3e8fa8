"""What a change of law changes: nothing where the law is equal, and exactly what the two laws answer differently."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import gov_integrity as gi
from gov_integrity.exchange import instruments
from gov_integrity.exchange.toml_file import FaultyFileError
from gov_integrity.forms.instrument import OURS, Dated, Instrument, supposing
from gov_integrity.judgement.differing import Direction
from gov_integrity.judgement.impact import Impact, Law, impact
from gov_integrity.standard import catalogue, regions
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.objection import Objection
from tests.cli.door import run
from tests.rules.cases import CASES, record_of

ON = date(2026, 5, 8)
NONE: dict[str, None] = dict.fromkeys(("published_on", "publicity_started_on", "publicity_ends_on", "special_field"))
WITHOUT_36 = Law({"order-36": None})


def penalty(decided_on: str = "2026-04-20", **changes: object) -> gi.Record:
    return record_of(AdministrativePenalty, {**NONE, "decided_on": decided_on, "gravity": "ordinary", **changes})


def of(found: list[Impact], rule: str) -> Impact:
    [only] = [each for each in found if each.difference.rule.id == rule]
    return only


def test_equal_law_changes_nothing() -> None:
    """Every record of every worked example, under the same supposition on both sides."""
    records = {record_of(example.of, example.changes) for _rule, example in CASES if example.on}
    for law in (Law(), WITHOUT_36):
        assert list(impact(records, on=ON, old=law, new=law)) == []


@given(st.sampled_from([law.id for law in catalogue.instruments()]))
def test_an_instrument_that_begins_when_it_does_changes_nothing(law_id: str) -> None:
    law = next(each for each in catalogue.instruments() if each.id == law_id)
    assert list(impact([penalty()], on=ON, new=Law({law_id: law.in_force.day}))) == []


def test_order_36_shortens_the_publicity_of_an_ordinary_penalty() -> None:
    """Order 58: 3 months to 3 years. Order 36, ordinary: 3 months to 1 year. So the last day comes earlier."""
    found = list(impact([penalty()], on=ON, old=WITHOUT_36))
    change = of(found, "publicity-period").difference
    assert change.direction is Direction.EARLIER
    assert change.before.version == "order-58"
    assert change.after.version == "order-36"
    before, after = (json.loads(json.dumps(change.document()))[side]["holds"] for side in ("before", "after"))
    assert (before["maximum_ends_on"], after["maximum_ends_on"]) == ("2029-04-20", "2027-04-20")
    assert before["minimum_ends_on"] == after["minimum_ends_on"] == "2026-07-20"
    assert any("信用修复管理办法" in place.text() for place in change.came)


def test_the_direction_turns_round_with_the_sides() -> None:
    change = of(list(impact([penalty()], on=ON, new=WITHOUT_36)), "publicity-period").difference
    assert change.direction is Direction.LATER


@given(st.dates(date(2026, 4, 1), date(2026, 12, 31)), st.dates(date(2026, 3, 1), date(2026, 12, 31)))
def test_a_law_that_moves_governs_from_its_day(begins: date, decided_on: date) -> None:
    """Between the old and the new first day the order before it goes on; nothing falls between the two."""
    moved = {"order-36": begins}
    with Law(moved).supposed():
        version = gi.ask("publicity-period", penalty(decided_on.isoformat()), on=ON).version
    assert version == ("order-36" if decided_on >= begins else "order-58")


def test_the_supposition_ends_with_its_block() -> None:
    law = next(each for each in catalogue.instruments() if each.id == "order-36")
    with supposing({"order-36": replace(law, in_force=Dated(date(2030, 1, 1), OURS))}):
        assert _first(law) == date(2030, 1, 1)
    assert _first(law) == law.in_force.day


def _first(law: Instrument) -> date | None:
    return law.span.first


def test_a_place_that_decides_otherwise_is_a_change_of_law_too() -> None:
    """Ji'an suspends sanctions during an objection; with a file in which it does not, the answer is another."""
    ours = regions.region("360800")
    assert ours is not None
    objection = record_of(Objection, {"region": "360800"})
    day = objection.filed_on + timedelta(days=1)  # type: ignore[attr-defined]  # an objection has a day
    without = Law(
        regions={"360800": regions.declared("360800", 'code = "360800"\nname = "某市"\nname_en = "a city"\n')}
    )
    change = of(list(impact([objection], on=day, new=without)), "objection-effect").difference
    assert change.direction is Direction.UNANSWERED
    assert any(place.instrument.id == "jian-2019" or "吉安" in place.text() for place in change.went)


def toml(law: Instrument) -> str:
    """Write an instrument down as a file declares it, with everything that it says."""

    def dated(name: str, day: Dated | None) -> str:
        if day is None:
            return f'{name} = "never"\n'
        at_latest = str(day.at_latest).lower()
        return f'{name} = {{ day = "{day.day}", confidence = "{day.confidence}", at_latest = {at_latest} }}\n'

    facts = {"id": law.id, "title": law.title, "title_en": law.title_en, "last_confirmed": str(law.last_confirmed)}
    facts |= {"number": law.number} if law.number else {}
    days = dated("in_force", law.in_force) + dated("repealed", law.repealed)
    days += dated("issued", law.issued) if law.issued else ""
    passages = (
        f"[instruments.passages.{json.dumps(where, ensure_ascii=False)}]\n"
        f"says = {{ zh = {json.dumps(each.says.zh, ensure_ascii=False)}, en = {json.dumps(each.says.en)} }}\n"
        f'confidence = "{each.confidence}"\n'
        for where, each in law.passages.items()
    )
    written = (f"{name} = {json.dumps(told, ensure_ascii=False)}\n" for name, told in facts.items())
    return f"[[instruments]]\n{''.join(written)}{days}{''.join(passages)}"


def test_ours_written_down_as_files_is_equal_law() -> None:
    """Every instrument, with all that it says, laid over itself: the same facts, and no answer changes."""
    laid = instruments.read("".join(map(toml, catalogue.instruments())))
    for law in catalogue.instruments():
        assert {each.name: getattr(laid[law.id], each.name) for each in fields(law)} == {
            each.name: getattr(law, each.name) for each in fields(law)
        }
    records = {record_of(example.of, example.changes) for _rule, example in CASES if example.on}
    assert list(impact(records, on=ON, new=Law(instruments=laid))) == []
    moved = instruments.read(FROM_JULY)
    assert list(impact(records, on=ON, old=Law(instruments=moved), new=Law(instruments=moved))) == []


FROM_JULY = """
[[instruments]]
id = "order-36"
number = "征求意见稿"
in_force = { day = "2026-07-01", confidence = "ours" }

[instruments.passages."第十二条第一款"]
says = { zh = "改为这样。", en = "Changed like this." }
confidence = "ours"
"""


def test_a_file_moves_a_law_as_the_day_alone_does_and_its_passages_are_cited() -> None:
    by_file, by_day = Law(instruments=instruments.read(FROM_JULY)), Law({"order-36": date(2026, 7, 1)})
    told = [[each.document() for each in impact([penalty()], on=ON, new=law)] for law in (by_file, by_day)]
    assert [(each["rule"], each["direction"]) for each in told[0]] == [
        (each["rule"], each["direction"]) for each in told[1]
    ]
    assert told[0] != []
    with by_file.supposed():
        assert gi.ask("publicity-period", penalty("2026-06-30"), on=date(2026, 7, 2)).version == "order-58"
        assert gi.ask("publicity-period", penalty("2026-07-01"), on=date(2026, 7, 2)).version == "order-36"
    later = list(impact([penalty("2026-07-01")], on=date(2026, 8, 3), old=WITHOUT_36, new=by_file))
    change = of(later, "publicity-period").difference
    assert any(
        "（征求意见稿）" in place.text() and place.passage.says.en == "Changed like this." for place in change.came
    )


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ('[[instruments]]\nid = "no-such-law"\n', 2, "PRF360"),
        ('[[instruments]]\nid = "order-36"\n[[instruments]]\nid = "order-36"\n', 3, "PRF212"),
        (FROM_JULY.replace("第十二条第一款", "第九十九条"), 7, "PRF360"),
        (FROM_JULY.replace("2026-07-01", "2025-07-01"), 2, "PRF224"),
        (
            '[[instruments]]\nid = "deputies-law-2025"\nin_force = { day = "2020-01-01", confidence = "ours" }\n',
            1,
            "PRF361",
        ),
        ('[[instruments]]\nid = "order-36"\nin_force = { day = "soon", confidence = "ours" }\n', 3, "PRF208"),
        ('[[instruments]]\nid = "order-36"\nin_force = { day = "2026-07-01", confidence = "memory" }\n', 3, "PRF210"),
        ('[[instruments]]\nid = "order-36"\ndays = "workdays"\n', 3, "PRF202"),
        ("laws = 1\n", 1, "PRF201"),
        ("[[instruments]\n", 1, "PRF200"),
    ],
)
def test_a_file_that_declares_no_law_is_refused_with_its_line(text: str, line: int, code: str) -> None:
    with pytest.raises(FaultyFileError) as raised:
        instruments.read(text)
    assert (line, code) in [(each.line, each.error.fault.code) for each in raised.value.faults]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "data.ndjson"
    path.write_text(json.dumps(penalty().document(), ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def test_the_verb_tells_direction_and_passage(file: Path) -> None:
    ended = run("impact", file, "--on", ON, "--old", "order-36=never")
    assert "公示期  提前" in ended.out
    assert "依据：《信用修复管理办法》" in ended.out
    assert "最长公示至2029-04-20" in ended.out
    found = json.loads(run("impact", file, "--on", ON, "--old", "order-36=never", "--format", "json").out)
    assert {each["direction"] for each in found if each["rule"] == "publicity-period"} == {"earlier"}
    assert "earlier" in run("impact", file, "--on", ON, "--old", "order-36=never", "--lang", "en").out


def test_equal_law_is_told_as_no_change(file: Path) -> None:
    assert run("impact", file, "--on", ON).out == "没有受影响的记录\n"
    assert run("impact", file, "--on", ON, "--format", "json").out == "[]\n"


@pytest.mark.parametrize("given", ["order-36", "order-36=soon", "no-such-law=2026-01-01"])
def test_what_is_no_law_or_no_day_is_refused(file: Path, given: str) -> None:
    assert run("impact", file, "--on", ON, "--new", given).status == 2


def test_the_verb_takes_files_and_folders_of_instruments(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "laws"
    folder.mkdir()
    (folder / "order-36.toml").write_text(FROM_JULY, encoding="utf-8")
    told = run("impact", file, "--on", ON, "--new", folder / "order-36.toml")
    assert "公示期  推后" in told.out
    assert run("impact", file, "--on", ON, "--new", folder).out == told.out
    assert run("impact", file, "--on", ON, "--new", folder, "--old", folder).out == "没有受影响的记录\n"
    (folder / "order-36.toml").write_text(FROM_JULY.replace("order-36", "order-37"), encoding="utf-8")
    ended = run("impact", file, "--on", ON, "--new", folder)
    assert (ended.status, "order-36.toml 第 3 行" in ended.err) == (2, True)


def test_local_rules_that_cannot_be_read_are_refused(file: Path, tmp_path: Path) -> None:
    (tmp_path / "regions").mkdir()
    (tmp_path / "regions" / "360800.toml").write_text('code = "410100"\n', encoding="utf-8")
    ended = run("impact", file, "--on", ON, "--new-regions", tmp_path / "regions")
    assert (ended.status, "360800.toml" in ended.err) == (2, True)
