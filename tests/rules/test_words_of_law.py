"""Each word of a code list that a rule goes by, told here from the law once more.

The worked examples show one word of a kind; these tables show all. Articles are those that the rules cite.
"""

from datetime import date
from typing import Any

import pytest

from gov_integrity.forms.instrument import DAYS, MONTHS, WORKDAYS, YEARS, Figure
from gov_integrity.forms.rule import Answer, Silent, State
from gov_integrity.judgement.ask import rules_of
from tests.rules.asked import DAY, outcome, record, requirements, said


# 主动公开: Decree 711 arts. 14 to 16
@pytest.mark.parametrize(
    ("ground", "where"),
    [
        ("information_security", "第十四条"),
        ("state_secret", "第十四条"),
        ("trade_secret", "第十五条"),
        ("personal_privacy", "第十五条"),
        ("internal_matter", "第十六条"),
        ("process_information", "第十六条"),
    ],
)
def test_what_is_withheld_is_withheld_by_its_own_article(ground: str, where: str) -> None:
    told = {"disclosure_state": "withheld", "withheld_for": ground, "withheld_basis": "示例", "disclosed_on": None}
    item = record("disclosure-item", **told, disclosure_channels=None, disclosure_page=None)
    found = outcome("proactive-disclosure-due", item)
    assert isinstance(found, Silent)
    assert [cite.where for cite in found.cite] == [where]


# Before it, Decree 492 art. 14 knew three grounds, and no others
@pytest.mark.parametrize("ground", ["state_secret", "trade_secret", "personal_privacy", "internal_matter"])
def test_what_was_withheld_under_the_regulation_of_2007(ground: str) -> None:
    told = {"disclosure_state": "withheld", "withheld_for": ground, "withheld_basis": "示例", "disclosed_on": None}
    more = {"disclosure_channels": None, "disclosure_page": None, "formed_on": "2015-03-02"}
    found = outcome("proactive-disclosure-due", record("disclosure-item", **told, **more))
    assert isinstance(found, Silent)
    named = [cite.where for cite in found.cite if cite.where == "第十四条"]
    assert bool(named) is (ground != "internal_matter")


# 依申请公开: Decree 711 art. 31: unsigned post, the internet and fax count from the day that both confirmed
@pytest.mark.parametrize(
    ("method", "confirmed"),
    [("in_person", False), ("signed_mail", False), ("plain_mail", True), ("online", True), ("fax", True)],
)
def test_a_request_is_received_in_its_own_way(method: str, confirmed: bool) -> None:  # noqa: FBT001
    plain = {"corrected_on": None, "correction_asked_on": None, "third_party_asked_on": None, "answered_on": None}
    days = {"received_on": "2024-03-01", "receipt_confirmed_on": "2024-03-05", "extension_approved": None}
    more = {"third_party_answered_on": None, "outcome": "pending", "request_method": method}
    found = outcome("disclosure-request-due", record("disclosure-request", **{**plain, **days, **more}))
    assert ("双方确认之日" in said(found)) is confirmed


# 失信惩戒 at 527号: what was specially serious, and never repaired
@pytest.mark.parametrize("field", ["food", "drugs", "work_safety", "fire", "special_equipment", None])
@pytest.mark.parametrize("kind", ["halt", "revoke_permit", "confiscate_gains"])
def test_specially_serious_in_2021(field: str | None, kind: str) -> None:
    told = {"decided_on": "2021-05-06", "special_field": field, "penalty_kinds": [kind], "gravity_legacy": "ordinary"}
    held = {"suspended_licence": "示例", "confiscated_amount": "1.00" if kind == "confiscate_gains" else None}
    found = outcome("publicity-period", record("administrative-penalty", **told, **held), date(2021, 6, 1))
    assert isinstance(found, Answer)
    is_special = kind != "confiscate_gains" and field in {"food", "drugs", "work_safety", "fire"}
    value: Any = found.value
    assert value.maximum_ends_on == date(2024 if is_special else 2022, 5, 6)
    assert value.minimum_ends_on == (date(2024, 5, 6) if is_special else date(2021, 8, 6))


@pytest.mark.parametrize(
    ("own", "of_penalty", "most"),
    [("minor", "serious", (2026, 8, 1)), (None, "serious", (2029, 5, 1)), (None, "ordinary", (2027, 5, 1))],
)
def test_a_record_without_gravity_has_that_of_its_penalty(
    own: str | None, of_penalty: str, most: tuple[int, int, int]
) -> None:
    told = {"dishonesty_category": "penalty", "determined_on": "2026-05-01", "gravity": own, "linked": ["p-1"]}
    penalty = {"decided_on": "2026-05-01", "gravity": of_penalty}
    held = record("dishonesty-record", **told, serious_or_bad_effect=None)
    found = outcome("publicity-period", held, date(2026, 6, 1), {"p-1": ("administrative-penalty", penalty)})
    assert isinstance(found, Answer)
    assert getattr(found.value, "maximum_ends_on", None) == date(*most)


def test_a_record_that_was_revoked_has_no_period() -> None:
    told = {"dishonesty_category": "penalty", "record_state": "revoked", "revoked_on": "2024-09-01", "linked": ["p-1"]}
    held = record("dishonesty-record", **told)
    found = outcome("publicity-period", held, DAY, {"p-1": ("administrative-penalty", {})})
    assert isinstance(found, Silent)
    assert "撤销" in said(found)


# 拖欠中小企业款项: whom the regulation protects
@pytest.mark.parametrize("size", ["micro", "small", "medium"])
@pytest.mark.parametrize(("serious", "state"), [(True, State.MET), (False, State.UNMET), (None, State.UNKNOWN)])
def test_arrears_owed_to_each_size(size: str, serious: bool | None, state: State) -> None:  # noqa: FBT001
    told = {"dishonesty_category": "arrears", "linked": ["arrears-1"], "serious_or_bad_effect": serious}
    held = record("dishonesty-record", **told)
    found = requirements(outcome("arrears-thresholds", held, DAY, {"arrears-1": ("arrears", {"creditor_size": size})}))
    assert {name: each.state for name, each in found.items()} == {"creditor-small": State.MET, "serious": state}


# 评优评先: which checks are about honours
@pytest.mark.parametrize(
    ("occasion", "reason"),
    [
        ("honours", "取消资格2家"),
        ("civilized_unit", "取消资格2家"),
        ("deputy_candidacy", ""),
        ("recruitment_transfer", "公务员"),
        ("procurement", "不涉及荣誉"),
    ],
)
def test_a_check_for_an_occasion(occasion: str, reason: str) -> None:
    changes = {"occasion": occasion, "subjects_refused": 2, "refusal_basis": "示例"}
    held = record("credit-check", **changes, checked_on="2024-09-02")
    found = outcome("award-eligibility", held)
    assert reason in said(found)
    assert ("不涉及荣誉" in said(found)) is (occasion == "procurement")
    assert ("award-eligibility" in {rule.id for rule in rules_of(held)}) is (occasion != "procurement")


def test_the_first_end_of_a_record_ends_its_effect_on_honours() -> None:
    told = {"determined_on": "2024-01-10", "deleted_on": "2024-08-01", "confirmed_performed_on": "2024-03-01"}
    held = record("dishonesty-record", **told)
    assert "award-eligibility" in {rule.id for rule in rules_of(held)}
    found = outcome("award-eligibility", held, date(2024, 5, 1))
    assert isinstance(found, Answer)
    assert getattr(found.value, "affected", None) is False


# 人员处分: nothing is public, and what is closed is for the owner alone
@pytest.mark.parametrize("record_id", ["disciplinary-action", "organizational-measure"])
def test_every_element_of_an_action_is_given_to_one_audience(record_id: str) -> None:
    held = record(record_id, disclosure_scope=None)
    found = outcome("element-visibility", held, date(2026, 1, 5))
    assert isinstance(found, Answer)
    value: Any = found.value
    given = {name for name in held.elements if getattr(held, name) is not None}
    closed = {name for name in given if str(held.elements[name].visibility) in {"restricted", "never"}}
    assert (set(value.public), set(value.restricted), set(value.authorised)) == (set(), closed, given - closed)


# 采购: the terms of procurement are asked of procurement, once its day is there
@pytest.mark.parametrize("rule", ["procurement-announcement-due", "procurement-signing-due"])
@pytest.mark.parametrize("kind", ["procurement", "engineering", "other"])
@pytest.mark.parametrize("given", [True, False])
def test_procurement_alone_is_asked_about_its_terms(rule: str, kind: str, given: bool) -> None:  # noqa: FBT001
    days = {"announced_on": "2024-03-04", "award_notified_on": "2024-02-05", "signed_on": "2024-03-01"}
    contract = record(
        "contract", contract_kind=kind, **(days if given else dict.fromkeys(("announced_on", "award_notified_on")))
    )
    assert (rule in {each.id for each in rules_of(contract)}) is (given and kind == "procurement")


# 名单: who is asked about which list
@pytest.mark.parametrize("of_list", ["work_safety", "wage_arrears", "market_regulation", "statistics"])
def test_an_entry_is_asked_about_its_own_list(of_list: str) -> None:
    lists = {"work_safety": "work-safety-list", "wage_arrears": "wage-arrears-list"}
    lists |= {"market_regulation": "market-list", "statistics": "statistics-list"}
    entry = record("list-entry", list_type=of_list)
    asked = {rule.id for rule in rules_of(entry)} & set(lists.values())
    assert asked == {lists[of_list]}
    for rule in set(lists.values()) - asked:
        found = outcome(rule, entry)
        assert isinstance(found, Silent)
        assert "名单" in said(found)


# Numbers that no example reaches the unit of: as the article writes them
@pytest.mark.parametrize(
    ("rule", "name", "number", "unit"),
    [
        ("disclosure-request-due", "EXTENSION", 20, WORKDAYS),
        ("disclosure-request-due", "OPINION", 15, WORKDAYS),
        ("major-decision-steps", "COMMENTS", 30, DAYS),
        ("major-decision-steps", "REVIEWED", 7, WORKDAYS),
        ("discipline-period-public-institution", "CAP", 48, MONTHS),
        ("judgment-debtor-term", "LEAST_EXTENSION", 1, YEARS),
        ("judgment-debtor-term", "MOST_EXTENSION", 3, YEARS),
        ("petition-due", "EXTENSION", 30, DAYS),
        ("dual-publicity-due", "WORKDAYS_OF_51", 7, WORKDAYS),
        ("dual-publicity-due", "WORKDAYS_OF_424", 7, WORKDAYS),
    ],
)
def test_a_number_is_that_of_its_article(rule: str, name: str, number: int, unit: str) -> None:
    from importlib import import_module  # noqa: PLC0415 - the module as it is now

    figure = getattr(import_module(f"gov_integrity.standard.rules.{rule.replace('-', '_')}"), name)
    assert isinstance(figure, Figure)
    assert (int(figure), figure.unit) == (number, unit)
