"""Succession: a merger and a new name leave one carrier, a split leaves it open, and nothing is invented."""

from datetime import date
from typing import Any

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Answer, Missing, Open, Outcome
from gov_integrity.judgement.succession import Carrier, carries
from gov_integrity.standard.records.organization import Organization
from tests.integrity_file.body import ours, record

A, B, C = "114101050050000181", "12410105005000018X", "54410105005000018K"
NAMES = {A: "示例市示例局", B: "示例市示例服务局", C: "示例市示例管理局"}


def body(code: str, *changes: tuple[str, str, str], closed_on: str | None = None, name: str = "") -> Organization:
    successions: list[object] = [
        {"kind": kind, "successor_name": NAMES[to], "successor_code": to, "effective_on": day}
        for kind, to, day in changes
    ]
    said: dict[str, Any] = {
        "about_name": name or NAMES[code],
        "about_code": code,
        "closed_on": closed_on,
        "successions": successions,
    }
    made = ours(record("organization"), **said)
    assert isinstance(made, Organization)
    return made


def contract() -> Record:
    return ours(record("contract"))


def readings(outcome: Outcome) -> list[str]:
    assert isinstance(outcome, Open)
    return [reading.id for reading in outcome.readings]


def carrier(outcome: Outcome) -> Carrier:
    assert isinstance(outcome, Answer)
    assert isinstance(outcome.value, Carrier)
    return outcome.value


@pytest.mark.parametrize("kind", ["merged", "renamed"])
def test_a_merger_or_a_new_name_leaves_one_carrier_from_its_day_on(kind: str) -> None:
    bodies = [body(A, (kind, B, "2024-03-01"), closed_on="2024-03-01"), body(B)]
    assert carrier(carries(contract(), bodies, date(2024, 2, 29))).code == A
    after = carrier(carries(contract(), bodies, date(2024, 3, 1)))
    assert (after.code, after.name, after.passed_on) == (B, NAMES[B], (date(2024, 3, 1),))


def test_a_chain_is_followed_to_its_end() -> None:
    bodies = [
        body(A, ("renamed", B, "2015-01-01"), closed_on="2015-01-01"),
        body(B, ("merged", C, "2019-07-01"), closed_on="2019-07-01"),
        body(C),
    ]
    assert carrier(carries(contract(), bodies, date(2018, 1, 1))).code == B
    found = carrier(carries(contract(), bodies, date(2020, 1, 1)))
    assert (found.code, found.passed_on) == (C, (date(2015, 1, 1), date(2019, 7, 1)))
    assert carries(contract(), reversed(bodies), date(2020, 1, 1)) == carries(contract(), bodies, date(2020, 1, 1))


def test_a_split_without_a_declared_share_is_open() -> None:
    bodies = [body(A, ("split", C, "2024-03-01"), ("split", B, "2024-03-01"), closed_on="2024-03-01"), body(B), body(C)]
    assert readings(carries(contract(), bodies, date(2024, 3, 1))) == [B, C]


def test_a_body_that_goes_on_after_a_split_may_carry_too() -> None:
    assert readings(carries(contract(), [body(A, ("split", B, "2024-03-01")), body(B)], date(2024, 3, 1))) == [A, B]


def test_functions_handed_over_leave_it_open_and_later_changes_are_followed() -> None:
    bodies = [body(A, ("functions_transferred", B, "2024-03-01"), ("merged", C, "2025-01-01")), body(B), body(C)]
    assert readings(carries(contract(), bodies, date(2024, 12, 31))) == [A, B]
    assert readings(carries(contract(), bodies, date(2025, 1, 1))) == [B, C]


def test_a_body_that_handed_over_everything_and_closed_has_one_heir() -> None:
    bodies = [body(A, ("functions_transferred", B, "2024-03-01"), closed_on="2024-03-01"), body(B)]
    assert carrier(carries(contract(), bodies, date(2024, 3, 1))).code == B


def test_a_body_renamed_there_and_back_ends() -> None:
    bodies = [body(A, ("renamed", B, "2015-01-01")), body(B, ("renamed", A, "2020-01-01"))]
    assert carrier(carries(contract(), bodies, date(2016, 1, 1))).code == B
    assert carrier(carries(contract(), bodies, date(2021, 1, 1))).code == A


def test_nothing_is_invented() -> None:
    assert carries(contract(), [], date(2024, 1, 1)) == Missing(
        ("organizations",), carries(contract(), [body(A)], date(2024, 1, 1)).cite
    )
    closed = carries(contract(), [body(A, closed_on="2023-01-01")], date(2024, 1, 1))
    assert isinstance(closed, Missing)
    assert closed.elements == ("successions",)
    nobody = carries(ours(record("package"), role="sender"), [body(A)], date(2024, 1, 1))
    assert nobody == Missing(("about_name",))


def test_the_norm_is_cited_where_it_obliges() -> None:
    bodies, day = [body(A)], date(2024, 1, 1)
    promise, suit = ours(record("public-promise")), ours(record("judicial-matter"))
    cited = [(cite.instrument.id, cite.where) for cite in carries(promise, bodies, day).cite]
    assert cited == [("business-environment-722", "第三十一条")]
    assert [cite.where for cite in carries(ours(record("arrears")), bodies, day).cite] == ["第三十一条", "第三十二条"]
    assert carries(suit, bodies, day).cite == ()


def test_another_role_is_asked_for_by_name() -> None:
    penalty = ours(record("administrative-penalty"), role="acted_by", about_code="91410105005000018Q")
    assert carrier(carries(penalty, [body(A)], date(2024, 1, 1), role="acted_by")).code == A
