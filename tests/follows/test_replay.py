"""A correction changes what rested on what was corrected, and nothing else; the notice says what, in both languages."""

import csv
import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

import gov_integrity as gi
from gov_integrity.forms.rule import Answer
from gov_integrity.judgement.notice import notice
from gov_integrity.judgement.record_life import Standing
from gov_integrity.judgement.replay import Held, Scored, as_corrected, as_decided, as_known, replay
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.indicator_value import IndicatorValue
from gov_integrity.standard.records.record_change import RecordChange
from tests.cli.door import EXAMPLE, run
from tests.rules.cases import record_of

ON = date(2024, 10, 8)
PROFILE = gi.profile("six-dimensions-2025")
ENDS = dict.fromkeys(("confirmed_performed_on", "removed_on"))
BREACH = record_of(DishonestyRecord, ENDS)


def change(operation: str, decided_on: str, received_on: str, **said: object) -> RecordChange:
    made = {
        "operation": operation,
        "record": "dishonesty-record",
        "target": "dishonesty-example-1",
        "changes": None,
        "decided_on": decided_on,
        "received_on": received_on,
        "hops": None,
        "sign_offs": [
            {"step": step, "signed_by_official_id": f"P-000{number}", "signed_on": decided_on}
            for number, step in enumerate(("handled", "reviewed", "signed"), start=1)
        ],
        **said,
    }
    taken = record_of(RecordChange, made)
    assert isinstance(taken, RecordChange)
    return taken


REVOKED = change("revoke", "2024-09-10", "2024-11-01", reason="认定所依据的合同已被确认无效")


def test_nothing_learned_changes_nothing() -> None:
    states = as_decided([BREACH])
    found = replay(states, as_corrected([BREACH], []), on=ON, calendar=gi.calendar(), profile=PROFILE)
    assert (found.records, found.answers, found.scores, found.awards) == ((), (), (), ())
    assert notice(found).count("没有变更。") == 4


def test_what_was_not_yet_received_was_not_known() -> None:
    """Decided on 10 September and received on 1 November: on 31 October it was not known, on 1 November it was."""
    day_before = as_known([BREACH], [REVOKED], date(2024, 10, 31))["dishonesty-example-1"]
    assert day_before.standing is Standing.LIVE
    assert as_known([BREACH], [REVOKED], date(2024, 11, 1))["dishonesty-example-1"].standing is Standing.REVOKED
    assert as_known([BREACH], [], date(2024, 6, 2))["dishonesty-example-1"].standing is Standing.UNKNOWN


def test_a_revoked_determination_takes_its_consequences_back() -> None:
    found = replay(
        as_known([BREACH], [REVOKED], date(2024, 10, 31)),
        as_corrected([BREACH], [REVOKED]),
        [REVOKED],
        on=ON,
        calendar=gi.calendar(),
    )
    [corrected] = found.records
    assert (corrected.before, corrected.after, corrected.change) == (Standing.LIVE, Standing.REVOKED, REVOKED)
    [award] = found.awards
    assert not isinstance(award, Scored)
    before, after = (side.outcome for side in (award.difference.before, award.difference.after))
    assert isinstance(before, Answer)
    assert isinstance(after, Answer)
    assert (before.value.affected, after.value.affected) == (True, False)  # type: ignore[attr-defined]  # honours
    told = notice(found)
    assert "有效 → 已撤销" in told
    assert "示信更〔2025〕3号，2024-09-10决定；理由：认定所依据的合同已被确认无效" in told
    assert "须经原公布单位核定后发布" in told
    assert "stands → revoked" in notice(found, "en")


def reported() -> list[gi.Record]:
    """Return the indicator values of the example: 乙局 scores most, 甲局 and 丙局 the same (docs/one-record.md)."""
    with (EXAMPLE / "indicator-values.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.reader(table))[1:]
    return [
        record_of(
            IndicatorValue,
            {
                "id": f"value-{number}",
                **dict(zip(("about_name", "about_code", "indicator", "period"), row, strict=False)),
                **{name: said or None for name, said in zip(("numerator", "denominator"), row[4:6], strict=True)},
                "value_state": "ok",
            },
        )
        for number, row in enumerate(rows, start=1)
        if row[6] == "正常"
    ]


def test_a_corrected_value_moves_the_score_of_its_body_and_the_rank_of_the_one_it_passes() -> None:
    """甲局 and 丙局 share the second place; one lost lawsuit less, and 丙局 is third with nothing changed itself."""
    records = reported()
    first = next(each for each in records if getattr(each, "indicator") == "litigation-loss-rate")  # noqa: B009 - of any type
    said = {"element_name": "numerator", "element_title": "分子", "old_value": "6", "new_value": "5"}
    corrected = change(
        "correct",
        "2025-02-10",
        "2025-02-11",
        record="indicator-value",
        target=first.identity,
        changes=[said],
    )
    found = replay(
        as_decided(records),
        as_corrected(records, [corrected]),
        [corrected],
        on=date(2025, 2, 1),
        calendar=gi.calendar(),
        profile=PROFILE,
    )
    lie = {each.identity: each for each in records}
    elsewhere = Held(tuple(lie), lie.get)
    assert found == replay(
        as_decided(elsewhere),
        as_corrected(elsewhere, [corrected]),
        [corrected],
        on=date(2025, 2, 1),
        calendar=gi.calendar(),
        profile=PROFILE,
    )
    [record] = found.records
    assert [(edit.element, edit.before, edit.after) for edit in record.edits] == [("numerator", "6", "5")]
    moved = {scored.card.body_name: scored for scored in found.scores}
    assert set(moved) == {"示例市甲局", "示例市丙局"}
    mine, passed = moved["示例市甲局"], moved["示例市丙局"]
    assert [(each.indicator, each.records) for each in mine.changes] == [("litigation-loss-rate", (first.identity,))]
    assert mine.before is not None
    assert mine.after is not None
    assert mine.before.card.score is not None
    assert mine.after.card.score is not None
    assert mine.after.card.score > mine.before.card.score
    assert (mine.before.rank, mine.after.rank) == (2, 2)
    assert passed.before is not None
    assert passed.after is not None
    assert (passed.before.rank, passed.after.rank, passed.changes) == (2, 3, ())
    assert passed.before.card.score == passed.after.card.score
    assert "分子: 6 → 5" in notice(found)
    shown = PROFILE.scale.shown(passed.after.card.score or Fraction(0))
    assert f"示例市丙局 2024: {shown} B 第2名 → {shown} B 第3名" in notice(found)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lines = (json.dumps(each.document(), ensure_ascii=False) + "\n" for each in (BREACH, REVOKED))
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "all.ndjson").write_text("".join(lines), encoding="utf-8")
    return tmp_path


def test_the_verb_writes_the_notice(folder: Path) -> None:
    source = folder / "in" / "all.ndjson"
    told = run("replay", source, "--on", ON, "--known-on", "2024-10-31", "--profile", "six-dimensions-2025").out
    assert told.startswith("更正通知（判断日2024-10-08）")
    assert "有效 → 已撤销" in told
    assert run("replay", source, "--on", ON, "--known-on", "2024-11-01").out.count("没有变更。") == 4
    assert "Notice of correction" in run("replay", source, "--on", ON, "--lang", "en").out
