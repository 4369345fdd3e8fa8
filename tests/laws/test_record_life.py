"""The life of a record: the same changes come to the same end in any order, and nothing unsigned takes effect."""

import json
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gov_integrity.forms.record import Record
from gov_integrity.judgement.record_life import History, Standing, history, read, written
from gov_integrity.judgement.same_act import act_of, differences
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.record_change import RecordChange

START = date(2025, 1, 1)
RECORDS = {record.record_id: record for record in catalogue.record_types()}
SIGNED = [
    {"step": step, "signed_by_official_id": "P-0001", "signed_on": "2025-01-01"}
    for step in ("handled", "reviewed", "signed")
]


def made(of: type[Record], **changes: object) -> Record:
    taken = of.take({name: said for name, said in {**of.example, **changes}.items() if said is not None})
    assert isinstance(taken, of), taken
    return taken


def change(
    number: int, operation: str = "correct", *, decided: int = 0, received: int = 0, **said: object
) -> RecordChange:
    facts: dict[str, object] = {
        "id": None,
        "change_number": f"示更{number}",
        "operation": operation,
        "target": "dishonesty-example-1",
        "reason": None if operation == "add" else "复核",
        "changes": None,
        "decided_on": (START + timedelta(days=decided)).isoformat(),
        "received_on": (START + timedelta(days=received)).isoformat(),
        "sign_offs": SIGNED,
        "hops": None,
    }
    taken = made(RecordChange, **{**facts, **said})
    assert isinstance(taken, RecordChange)
    return taken


def loss(number: int, old: str | None, new: str | None, decided: int, received: int | None = None) -> RecordChange:
    one = {"element_name": "loss_amount", "old_value": old, "new_value": new}
    arrived = decided if received is None else received
    moved = [{name: said for name, said in one.items() if said is not None}]
    return change(number, decided=decided, received=arrived, changes=moved)


def record() -> Record:
    return made(DishonestyRecord, loss_amount="100", collected_on="2024-12-01")


def amount(life: History) -> str:
    held = life.now.record
    assert isinstance(held, DishonestyRecord)
    assert held.loss_amount is not None
    return held.loss_amount.yuan


def codes(life: History) -> list[str]:
    return [each.code for each in life.findings]


def test_a_correction_says_what_was_decided_what_was_known_and_what_stands() -> None:
    changes = [loss(1, "100", "90", 10, 40), loss(2, "90", "80", 20)]
    life = history(record(), changes)
    assert amount(life) == "80"
    assert life.as_decided.record == record()
    assert life.in_effect_on(START + timedelta(days=15)).record == life.states[1].record
    assert [state.decided_on for state in life.states[1:]] == [START + timedelta(days=10), START + timedelta(days=20)]
    assert codes(life) == []


def test_what_was_known_on_a_past_day_lacks_what_came_later() -> None:
    changes = [loss(1, "100", "90", 10, 40), loss(2, "90", "80", 20)]
    known = history(record(), changes, known_on=START + timedelta(days=30))
    assert (amount(known), codes(known)) == ("80", ["LIF202"])
    assert codes(history(record(), changes, known_on=START + timedelta(days=40))) == []
    assert history(record(), changes, known_on=START).now.record == record()
    before = history(record(), changes, known_on=date(2024, 11, 30))
    assert (before.now.standing, before.now.record) == (Standing.UNKNOWN, None)


def test_the_day_of_the_addition_is_the_day_of_knowledge() -> None:
    added = change(1, "add", received=5)
    assert history(record(), [added], known_on=START + timedelta(days=4)).now.standing is Standing.UNKNOWN
    assert history(record(), [added], known_on=START + timedelta(days=5)).now.standing is Standing.LIVE


def test_a_revoked_record_keeps_what_it_said_and_its_day() -> None:
    life = history(record(), [change(1, "revoke", decided=3)])
    held = life.now.record
    assert isinstance(held, DishonestyRecord)
    assert (life.now.standing, str(held.record_state), held.revoked_on) == (
        Standing.REVOKED,
        "revoked",
        START + timedelta(days=3),
    )
    assert held.loss_amount == 10_000
    assert life.in_effect_on(START + timedelta(days=2)).standing is Standing.LIVE


def test_a_deleted_record_is_gone_takes_no_change_and_can_be_added_again() -> None:
    deleted = [change(2, "delete", decided=3), loss(3, "100", "90", 4)]
    life = history(record(), deleted)
    assert (life.now.standing, life.now.record, codes(life)) == (Standing.DELETED, None, ["LIF205"])
    assert [each.change_number for each in life.pending] == ["示更3"]
    again = history(record(), [*deleted, change(4, "add", decided=5)])
    assert (again.now.standing, again.now.record) == (Standing.LIVE, record())


def test_the_key_may_be_corrected_and_the_id_stays() -> None:
    keyed = made(DishonestyRecord, id=None)
    moved = [{"element_name": "cause", "old_value": written_of(keyed, "cause"), "new_value": "另一事由"}]
    life = history(keyed, [change(1, target=keyed.identity, changes=moved)])
    assert life.identity == keyed.identity
    assert life.now.record is not None
    assert life.now.record.identity != keyed.identity
    assert codes(life) == []


def written_of(held: Record, name: str) -> str | None:
    return written(held.elements[name].kind, held.document().get(name))


@pytest.mark.parametrize(
    ("state", "steps", "code"),
    [
        ("draft", 1, "LIF208"),
        ("reviewed", 2, "LIF208"),
        ("approved", 3, "LIF208"),
        ("reviewed", 1, "LIF206"),
        ("issued", 2, "LIF206"),
    ],
)
def test_only_what_is_issued_and_signed_takes_effect(state: str, steps: int, code: str) -> None:
    unsigned = loss(1, "100", "90", 1).document() | {"sign_off_state": state, "sign_offs": SIGNED[:steps]}
    taken = RecordChange.take(unsigned)
    assert isinstance(taken, RecordChange)
    life = history(record(), [taken])
    assert (life.now.record, codes(life), life.pending) == (record(), [code], (taken,))


def test_what_was_a_draft_and_is_issued_is_one_change() -> None:
    issued = loss(1, "100", "90", 1)
    draft = RecordChange.take(issued.document() | {"sign_off_state": "draft", "sign_offs": SIGNED[:1]})
    assert isinstance(draft, RecordChange)
    for order in ([draft, issued], [issued, draft]):
        life = history(record(), order)
        assert (amount(life), codes(life), life.pending) == ("90", [], ())


def test_one_number_for_two_changes_makes_neither() -> None:
    life = history(record(), [loss(1, "100", "90", 1), loss(1, "100", "80", 1)])
    assert (amount(life), codes(life)) == ("100", ["LIF203"])


def test_a_change_that_spoils_the_record_does_not_take_effect() -> None:
    for name, new in (("loss_amount", "很多"), ("cause", None), ("没有的数据项", "1"), ("id", "other")):
        moved = [{"element_name": name, **({"new_value": new} if new else {})}]
        life = history(record(), [change(1, changes=moved)])
        assert (life.now.record, set(codes(life))) == (record(), {"LIF204"}), name


def test_changes_of_other_records_are_left_aside() -> None:
    other = loss(1, "100", "90", 1).document()
    for said in ({"target": "dishonesty-example-2"}, {"record": "complaint"}):
        taken = RecordChange.take(other | said)
        assert isinstance(taken, RecordChange)
        assert history(record(), [taken]).states == history(record(), []).states


# --- forwarding -------------------------------------------------------------------------------------------------------

LEVELS = ("county", "prefecture", "province", "national")
CENTRES = {level: f"示例{level}信用中心" for level in LEVELS}


def hops(*levels: str) -> list[dict[str, object]]:
    return [
        {
            "from_name": CENTRES[one],
            "from_level": one,
            "to_name": CENTRES[two],
            "to_level": two,
            "forwarded_on": f"2025-01-0{place}",
            "number_there": f"{two}-1",
        }
        for place, (one, two) in enumerate(pairwise(levels), 1)
    ]


def test_a_record_forwarded_from_county_to_nation_keeps_its_id() -> None:
    life = history(record(), [change(1, "add", target="external:dishonesty-example-1", hops=hops(*LEVELS))])
    assert life.identity == "dishonesty-example-1"
    assert [hop.number_there for hop in life.hops] == ["prefecture-1", "province-1", "national-1"]
    assert codes(life) == []


@pytest.mark.parametrize(
    "broken",
    [
        [*hops(*LEVELS)[:1], *hops(*LEVELS)[2:]],
        hops(*reversed(LEVELS)),
        [hops(*LEVELS)[0], {**hops(*LEVELS)[1], "forwarded_on": "2024-12-31"}],
    ],
)
def test_hops_that_do_not_follow_are_found(broken: list[dict[str, object]]) -> None:
    assert codes(history(record(), [change(1, "add", hops=broken)])) == ["LIF207"]


# --- properties -------------------------------------------------------------------------------------------------------

ONE_CHANGE = st.builds(
    lambda number, kind, day, late, old, new: (
        loss(number, old, new, day, day + late)
        if kind == "correct"
        else change(number, kind, decided=day, received=day + late)
    ),
    number=st.integers(1, 6),
    kind=st.sampled_from(["correct", "correct", "correct", "revoke", "delete", "add"]),
    day=st.integers(0, 30),
    late=st.integers(0, 60),
    old=st.sampled_from(["100", "90", "80"]),
    new=st.sampled_from(["100", "90", "80", "很多"]),
)


@settings(max_examples=80, deadline=None)
@given(st.data(), st.lists(ONE_CHANGE, max_size=6), st.none() | st.integers(0, 90))
def test_any_order_and_any_repetition_come_to_the_same_end(
    data: st.DataObject, changes: list[RecordChange], known: int | None
) -> None:
    shuffled = data.draw(st.permutations(changes))
    day = None if known is None else START + timedelta(days=known)
    assert history(record(), [*shuffled, *shuffled], known_on=day) == history(record(), changes, known_on=day)


@settings(max_examples=40, deadline=None)
@given(st.lists(ONE_CHANGE, max_size=6))
def test_once_everything_has_arrived_it_is_as_if_it_had_arrived_at_once(changes: list[RecordChange]) -> None:
    last = START + timedelta(days=400)
    assert history(record(), changes, known_on=last).now == history(record(), changes).now


@settings(max_examples=40, deadline=None)
@given(st.lists(ONE_CHANGE, max_size=6))
def test_every_state_is_a_record_of_its_type(changes: list[RecordChange]) -> None:
    for state in history(record(), changes).states:
        assert state.record is None or DishonestyRecord.take(state.record.document()) == state.record
        assert (state.record is None) is (state.standing is Standing.DELETED)


@pytest.mark.parametrize("of", RECORDS.values(), ids=RECORDS)
def test_every_value_is_written_into_a_change_and_read_back(of: type[Record]) -> None:
    for name, said in of.example.items():
        if name != "type":
            kind = of.elements[name].kind
            text = written(kind, said)
            assert isinstance(text, str)
            assert read(kind, text) == said
    assert written(of.elements[of.key[0]].kind, None) is None


# --- two sources ------------------------------------------------------------------------------------------------------


def penalty(number: int, source: str, fine: str, **said: object) -> Record:
    code = {"示例市信用中心": "12410105005000018X", "示例县信用中心": "54410105005000018K"}[source]
    sent = {"id": f"penalty-{number}", "source_org_name": source, "source_org_code": code}
    return made(AdministrativePenalty, **{**sent, "fine_amount": fine, **said})


def test_two_sources_of_one_act_that_differ_are_both_kept() -> None:
    city, county = penalty(1, "示例市信用中心", "5000"), penalty(2, "示例县信用中心", "6000")
    assert act_of(city) == act_of(county)
    (found,) = differences([county, city])
    assert (set(found.records), found.elements) == ({city, county}, ("fine_amount",))
    assert (found.finding.code, found.finding.affected) == ("LIF200", 2)
    assert differences([city, county]) == differences([county, city, city])
    assert "罚款金额" in sentences.says(found.finding, "zh")


def test_one_source_that_tells_an_act_in_two_ways_is_an_error() -> None:
    both = [penalty(1, "示例市信用中心", "5000"), penalty(2, "示例市信用中心", "6000")]
    assert [each.finding.code for each in differences(both)] == ["LIF201"]


def test_sources_that_agree_and_acts_that_differ_are_no_difference() -> None:
    agreeing = [penalty(1, "示例市信用中心", "5000"), penalty(2, "示例县信用中心", "5000", collected_on="2024-05-01")]
    other = penalty(3, "示例县信用中心", "6000", decision_number="示监罚〔2024〕9号")
    assert differences([*agreeing, other]) == ()


def test_findings_are_told_in_both_languages() -> None:
    draft = RecordChange.take(loss(1, "1", "90", 1).document() | {"sign_offs": SIGNED[:1]})
    assert isinstance(draft, RecordChange)
    life = history(record(), [draft, loss(2, "1", "很多", 2), loss(3, "1", "2", 3), change(4, "delete", decided=4)])
    assert codes(life) == ["LIF206", "LIF204", "LIF202"]
    for each in life.findings:
        for language in ("zh", "en"):
            assert "〔" not in sentences.says(each, language)
    assert json.dumps([each.slots for each in life.findings], default=dict)
