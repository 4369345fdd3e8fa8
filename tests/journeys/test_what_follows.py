"""Each category of dishonesty from its determination to its end: what follows, when, what would end it, and who can."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from tests.cli.door import run
from tests.follows.test_replay import REVOKED
from tests.rules.cases import record_of

ON = date(2024, 10, 8)
_NOT_DONE = dict.fromkeys(
    ("confirmed_performed_on", "conduct_corrected_on", "duties_performed_on", "commitment_made", "rectified_on")
)


@dataclass(frozen=True)
class Way:
    """What the law says of one category: ``ends_by`` is what ends it, with the first day on which that may be."""

    publicity_ends: tuple[str, ...] = ()
    ends_by: tuple[str, ...] = ()
    from_day: str | None = None
    silent: bool = False
    linked: dict[str, object] = field(default_factory=dict)


# Determined on 2024-06-01. A penalty: Order 58, three months to three years, then corrected, performed, committed to.
# Breach and arrears: the determining department confirms, without a minimum (1103号). A judgment debtor: the court
# deletes. A discipline: it is released. Judgments and accountability: no path of repair was read.
WAYS = {
    "penalty": Way(
        ("2024-09-01", "2027-06-01"),
        ("conduct-corrected", "duties-performed", "public-commitment"),
        "2024-10-08",
        linked={"linked": ["penalty-1"]},
    ),
    "breach": Way((), ("performance-confirmed",), "2024-10-08"),
    "arrears": Way((), ("performance-confirmed",), "2024-10-08"),
    "dishonest_judgment_debtor": Way((), ("court-deletion",), "2024-10-08"),
    "discipline": Way((), ("discipline-released",), "2024-10-08"),
    "judgment": Way(silent=True),
    "accountability": Way(silent=True),
}


def source_of(category: str, path: Path) -> Path:
    changes = {**_NOT_DONE, "dishonesty_category": category, **WAYS[category].linked}
    record = record_of(DishonestyRecord, changes)
    gone = dict.fromkeys(("special_field", "gravity", "published_on", "publicity_started_on", "publicity_ends_on"))
    penalty = record_of(AdministrativePenalty, {**gone, "id": "penalty-1", "decided_on": "2024-06-01"})
    documents = [record.document(), *([penalty.document()] if category == "penalty" else [])]
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in documents), encoding="utf-8")
    return path


def test_every_category_has_its_way() -> None:
    assert set(WAYS) == {str(each) for each in DishonestyCategory}


@pytest.mark.parametrize("category", WAYS)
def test_a_category_from_its_determination_to_its_end(category: str, tmp_path: Path) -> None:
    way, source = WAYS[category], source_of(category, tmp_path / "in.ndjson")
    told = json.loads(run("timeline", source, "--on", ON, "--id", "dishonesty-example-1", "--format", "json").out)
    states = told[0]["states"]
    shown = [each["earliest"] for each in states if each["rule"] == "publicity-period" and each["turn"] == "ends"]
    assert tuple(sorted(shown)) == way.publicity_ends
    untold = {each["rule"] for each in told[0]["untold"]}
    assert ("publicity-period" in untold) is (not way.publicity_ends)
    honours = [each["earliest"] for each in states if each["rule"] == "award-eligibility"]
    assert honours == ["2024-06-01"]

    asked = run("decide", "repair-eligibility", source, "--on", ON, "--turns", "--format", "json")
    [answer] = [each for each in json.loads(asked.out) if each["id"] == "dishonesty-example-1"]
    if way.silent:
        assert (answer["outcome"], answer["turned_by"]) == ("silent", None)
        return
    turned = answer["turned_by"]
    assert turned["day"] == way.from_day
    assert tuple(name for step in turned["steps"] for name in step["conditions"]) == way.ends_by

    done = record_of(
        DishonestyRecord,
        {**_NOT_DONE, "dishonesty_category": category, **way.linked}
        | {name: said for step in turned["steps"] for name, said in step["changes"].items()},
    )
    lines = source.read_text("utf-8").splitlines()
    lines[0] = json.dumps(done.document(), ensure_ascii=False)
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    again = run("decide", "repair-eligibility", source, "--on", ON, "--format", "json")
    [answer] = [each for each in json.loads(again.out) if each["id"] == "dishonesty-example-1"]
    assert answer["value"]["eligible"] is True


@pytest.mark.parametrize("category", WAYS)
def test_a_category_that_is_revoked_gives_back_what_it_took(category: str, tmp_path: Path) -> None:
    """The determination is revoked on 2024-09-10, which is received on 1 November."""
    source = source_of(category, tmp_path / "in.ndjson")
    changes = tmp_path / "changes.ndjson"
    changes.write_text(json.dumps(REVOKED.document(), ensure_ascii=False) + "\n", encoding="utf-8")
    told = run("replay", source, changes, "--on", ON, "--known-on", "2024-10-31").out
    assert "dishonesty-example-1: 有效 → 已撤销" in told
    honours = told[told.index("4. 变更的评优资格") :]
    assert "取消评优评先等荣誉资格" in honours
    assert "失信记录已于2024-09-10终止" in honours

    out = tmp_path / "out"
    given = ("--id", "dishonesty-example-1", "--known-on", "2024-11-01", "--out", out)
    run("dossier", source, changes, "--on", ON, *given)
    [state] = [json.loads(line) for line in (out / "records.ndjson").read_text("utf-8").splitlines()]
    assert (state["standing"], state["document"]["revoked_on"]) == ("revoked", "2024-09-10")
    answers = [json.loads(line) for line in (out / "answers.ndjson").read_text("utf-8").splitlines()]
    assert {each["outcome"] for each in answers if each["rule"] == "repair-eligibility"} == {"silent"}
