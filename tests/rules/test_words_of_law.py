"""Each word of a code list that a rule goes by, and every reason for a silence, told here from the law once more.

The worked examples show one word of a kind; these tables show all. Articles are those that the rules cite.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from gov_integrity.forms.instrument import DAYS, MONTHS, WORKDAYS, YEARS, Figure
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Answer, Eligibility, Missing, Open, Outcome, Requirement, Silent, State
from gov_integrity.judgement.ask import ask, rules_of
from gov_integrity.standard import catalogue
from tests.rules.cases import record_of

Linked = Mapping[str, tuple[str, Mapping[str, object]]]
DAY = date(2024, 10, 8)


def record(record_id: str, **changes: object) -> Record:
    return record_of(catalogue.record_type(record_id), changes)


def outcome(rule: str, given: Record, on: date | None = DAY, linked: Linked | None = None) -> Outcome:
    held = {ref: record(record_id, **changes) for ref, (record_id, changes) in (linked or {}).items()}
    return ask(rule, given, on=on, linked=held).outcome


def requirements(found: Outcome) -> dict[str, Requirement]:
    assert isinstance(found, Answer)
    assert isinstance(found.value, Eligibility)
    return {each.id: each for each in found.value.requirements}


def said(found: Outcome, language: str = "zh") -> str:
    assert not isinstance(found, Missing)
    return found.why.text(language)


# 重大行政决策: Decree 713 asks for review of legality and collective discussion always, for the others where they apply
STEPS = {
    "public-participation": ("public_participation", False, "第十四条"),
    "expert-review": ("expert_review", False, "第十九条"),
    "risk-assessment": ("risk_assessment", False, "第二十二条"),
    "legality-review": ("legality_review", True, "第二十五条"),
    "collective-decision": ("collective_decision", True, "第三十条"),
    "party-committee-report": ("party_committee_report", False, "第三十一条"),
    "announcement": ("announcement", False, "第三十二条"),
}


def steps(found: Outcome) -> dict[str, Requirement]:
    assert [each for each in requirements(found) if not each.endswith("days")] == list(STEPS)
    return requirements(found)


def decision(**changes: object) -> Record:
    return record("major-decision", **{"steps": None, "steps_taken": ["collective_decision"], **changes})


@pytest.mark.parametrize("name", STEPS)
def test_each_step_of_a_major_decision(name: str) -> None:
    kind, always, where = STEPS[name]
    others = [each for each, _always, _where in STEPS.values() if each != kind]
    told: dict[str, dict[str, object]] = {
        "taken": {"steps_taken": [kind]},
        "done": {"steps_taken": others, "steps": [{"step_kind": kind, "step_outcome": "done"}]},
        "not told": {"steps_taken": others},
        "not required": {
            "steps_taken": others,
            "steps": [{"step_kind": kind, "step_outcome": "not_required", "reason": "示例"}],
        },
    }
    rule = "major-decision-steps"
    found = {each: steps(outcome(rule, decision(**changes)))[name] for each, changes in told.items()}
    assert [cite.where for cite in found["taken"].cite] == [where]
    assert {each: requirement.state for each, requirement in found.items()} == {
        "taken": State.MET,
        "done": State.MET,
        "not told": State.UNMET if always else State.UNKNOWN,
        "not required": State.UNMET if always else State.MET,
    }
    assert found["not told"].turned_by == {"steps_taken": [*others, kind]}
    assert found["taken"].turned_by == {"steps_taken": [kind]}
    assert found["done"].turned_by == found["not required"].turned_by == {}


@pytest.mark.parametrize(("days", "met"), [(29, False), (30, True)])
def test_comments_are_invited_for_thirty_days(days: int, met: bool) -> None:  # noqa: FBT001
    first = date(2024, 3, 1)
    step = {"step_kind": "public_participation", "step_outcome": "done", "started_on": str(first)}
    lasted = {"finished_on": str(date.fromordinal(first.toordinal() + days))}
    rule = "major-decision-steps"
    states = [
        steps(outcome(rule, decision(steps=[{**step, **lasted, **more}]))).get("comment-days")
        for more in ({}, {"reason": "紧急"}, {"conclusion": "示例"})
    ]
    short = [State.UNMET, State.UNKNOWN, State.UNKNOWN]
    assert [each and each.state for each in states] == ([State.MET] * 3 if met else short)
    assert steps(outcome(rule, decision(steps=[{**step, **lasted}])))["public-participation"].met_from is not None
    assert "comment-days" not in steps(outcome(rule, decision(steps=[step])))
    assert "comment-days" not in steps(outcome(rule, decision(steps=[{**step, **lasted, "started_on": None}])))


# 2024-03-01 is a Friday, so the fifth working day after it is Friday the 8th, the sixth and seventh Monday and Tuesday
@pytest.mark.parametrize(
    ("last", "state"),
    [("2024-03-11", State.UNMET), ("2024-03-12", State.MET), ("2035-01-01", State.UNKNOWN)],
)
def test_legality_is_reviewed_in_seven_working_days(last: str, state: State) -> None:
    step = {"step_kind": "legality_review", "step_outcome": "done", "started_on": "2024-03-01"}
    rule = "major-decision-steps"
    held = decision(steps=[{**step, "finished_on": last}])
    assert steps(outcome(rule, held))["review-workdays"].state is state
    assert "review-workdays" not in steps(outcome(rule, decision(steps=[step])))


def test_the_sentence_names_what_is_lacking_and_nothing_else() -> None:
    told = said(outcome("major-decision-steps", decision(steps_taken=[], steps=None)))
    assert "缺少程序：经过合法性审查、经过集体讨论决定" in told
    unknown = said(outcome("major-decision-steps", decision(steps_taken=[], decided_on=None)))
    assert all(each in unknown for each in ("听取公众意见", "专家论证", "风险评估", "合法性审查", "已经公布"))
    whole = said(
        outcome("major-decision-steps", decision(steps_taken=[kind for kind, _always, _where in STEPS.values()]))
    )
    assert "程序齐备：" in whole
    assert whole.count("、") >= len(STEPS) - 1


# 依法变更: Decree 722 art. 31 and its compensation, by what was lost, owed, paid and when
OWED = {"loss_amount": "100", "compensation_due_amount": "100", "compensation_due_on": "2024-06-30"}


@pytest.mark.parametrize(
    ("changes", "on", "state"),
    [
        ({"loss_amount": None, "compensation_due_amount": None}, DAY, State.MET),
        ({"loss_amount": "0.00", "compensation_due_amount": None}, DAY, State.MET),
        ({"loss_amount": None}, date(2024, 7, 1), State.UNMET),
        ({"compensation_due_amount": None}, DAY, State.UNKNOWN),
        ({"compensation_paid_amount": "100", "compensation_paid_on": "2024-06-30"}, DAY, State.MET),
        ({"compensation_paid_amount": "99.99", "compensation_paid_on": "2024-06-30"}, DAY, State.UNMET),
        ({}, date(2024, 6, 30), State.UNKNOWN),
        ({}, date(2024, 7, 1), State.UNMET),
        ({}, None, State.UNKNOWN),
        ({"compensation_due_on": None}, DAY, State.UNKNOWN),
    ],
)
def test_compensation_of_a_lawful_change(changes: dict[str, object], on: date | None, state: State) -> None:
    nothing = {"compensation_paid_amount": None, "compensation_paid_on": None}
    found = requirements(outcome("lawful-change", record("lawful-change", **{**OWED, **nothing, **changes}), on))
    assert list(found) == ["ground", "authority", "procedure", "compensated"]
    assert found["compensated"].state is state
    owed = {**OWED, **changes}["compensation_due_amount"]
    in_full = {"compensation_paid_amount": owed, "compensation_paid_on": ON}
    assert found["compensated"].turned_by == (in_full if owed else {})


def test_the_sentence_of_a_change_names_what_makes_it_a_breach() -> None:
    late = record("lawful-change", **OWED, compensation_paid_amount=None, compensation_paid_on=None)
    told, whole = (said(outcome("lawful-change", each)) for each in (late, record("lawful-change", loss_amount="0.00")))
    assert "补偿" in told.rpartition("：")[2]
    assert "、" not in told.rpartition("：")[2]
    assert whole.rpartition("：")[2].endswith("有法定权限、履行了法定程序、损失已经补偿")


# 认定失信: Notice 1103, in its order
@pytest.mark.parametrize("result", ["true_rectified", "true_settled", "true_refused", "untrue_explained", "pending"])
def test_a_breach_is_verified_as_the_complaint_says(result: str) -> None:
    told = {"complaint": "complaint-1", "verified_on": None}
    complaint = {"complaint-1": ("complaint", {"result": result, "verified_on": "2024-05-06"})}
    found = requirements(outcome("dishonesty-determination", record("breach", **told), DAY, complaint))["verified"]
    states = {"untrue_explained": State.UNMET, "pending": State.UNKNOWN}
    assert found.state is states.get(result, State.MET)
    own = record("breach", **{**told, "verified_on": "2024-05-07"})
    stated = requirements(outcome("dishonesty-determination", own, DAY, complaint))["verified"]
    assert (stated.state, stated.met_from, stated.turned_by) == (State.MET, date(2024, 5, 7), {"verified_on": ON})


@pytest.mark.parametrize(
    ("side", "state"),
    [("government_side", State.MET), ("both", State.MET), ("other_side", State.UNMET), (None, State.UNKNOWN)],
)
def test_only_a_body_can_be_dishonest_in_government_affairs(side: str | None, state: State) -> None:
    breach = record("breach", breaching_side=side)
    assert requirements(outcome("dishonesty-determination", breach))["by-a-body"].state is state
    asked = [rule.id for rule in rules_of(breach)]
    assert ("dishonesty-determination" in asked) is (side != "other_side")


LAWFUL: dict[str, object] = {"loss_amount": "0.00"}
UNLAWFUL = {**OWED, "compensation_paid_amount": None, "compensation_paid_on": None}


@pytest.mark.parametrize(
    ("change", "state"),
    [
        (None, State.UNKNOWN),
        (("contract", {}), State.UNKNOWN),
        (("lawful-change", LAWFUL), State.UNMET),
        (("lawful-change", UNLAWFUL), State.MET),
        (("lawful-change", {**LAWFUL, "change_ground": "other_statutory"}), State.UNKNOWN),
        (("lawful-change", {**LAWFUL, "decided_on": "2019-12-31", "legality_reviewed_on": None}), State.UNKNOWN),
    ],
)
def test_a_change_that_is_claimed_counts_when_it_is_lawful(
    change: tuple[str, dict[str, object]] | None, state: State
) -> None:
    breach = record("breach", lawful_change="lawful-change-1")
    found = outcome("dishonesty-determination", breach, DAY, {"lawful-change-1": change} if change else None)
    assert requirements(found)["no-lawful-change"].state is state


@pytest.mark.parametrize(
    ("asked_on", "refused", "state"),
    [
        ("2024-06-01", True, State.MET),
        ("2024-06-01", False, State.UNMET),
        ("2024-06-01", None, State.UNKNOWN),
        ("2024-12-01", None, State.UNMET),
        ("2024-12-01", True, State.UNMET),
        (None, None, State.UNKNOWN),
    ],
)
def test_rectification_is_asked_for_and_refused(asked_on: str | None, refused: bool | None, state: State) -> None:  # noqa: FBT001
    breach = record("breach", excuse_claimed=None, rectification_asked_on=asked_on, rectification_refused=refused)
    found = requirements(outcome("dishonesty-determination", breach))
    assert list(found) == ["by-a-body", "verified", "no-lawful-change", "rectification-refused"]
    assert found["rectification-refused"].state is state
    turned = {"rectification_asked_on": ON, "rectification_refused": True}
    assert found["rectification-refused"].turned_by == turned


def test_an_excuse_that_the_law_bars_needs_no_refusal() -> None:
    found = requirements(outcome("dishonesty-determination", record("breach", excuse_claimed="org_restructure")))
    assert list(found)[-1] == "barred-excuse"
    assert found["barred-excuse"].state is State.MET


def test_the_sentence_of_a_determination_names_what_stands_against_it() -> None:
    breach = record("breach", breaching_side="other_side", lawful_change=None, excuse_claimed="org_restructure")
    told = said(outcome("dishonesty-determination", breach))
    assert "不能认定" in told
    assert told.rpartition("：")[2] == "违约的是政府部门、机关或者事业单位"


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


# 处分: why there is no period
DISCIPLINE = {"period_ends_on": None, "released_on": None, "replaces": None, "merged_count": None}


def action(system: str, kind: str, **changes: object) -> Record:
    days = {"decided_on": "2024-09-01", "effective_on": "2024-09-01"}
    told = {"discipline_system": system, "discipline_kind": kind, **DISCIPLINE, **days, **changes}
    return record("disciplinary-action", **told)


@pytest.mark.parametrize(
    ("rule", "system", "kind", "changes", "reason"),
    [
        ("discipline-period-governmental", "governmental", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-civil-servant", "civil_servant", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-state-enterprise", "state_enterprise", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-public-institution", "public_institution", "dismissal", {}, "开除没有处分期"),
        ("discipline-period-party", "party", "expulsion", {}, "党籍"),
        ("discipline-period-party", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-state-enterprise", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-public-institution", "governmental", "warning", {}, "由相应的处分规定作答"),
        ("discipline-period-state-enterprise", "state_enterprise", "warning", {"replaces": "d-9"}, "变更"),
        ("discipline-period-public-institution", "public_institution", "warning", {"replaces": "d-9"}, "变更"),
    ],
)
def test_why_an_action_has_no_period(
    rule: str, system: str, kind: str, changes: dict[str, object], reason: str
) -> None:
    found = outcome(rule, action(system, kind, **changes))
    assert isinstance(found, Silent)
    assert reason in said(found)


@pytest.mark.parametrize("kind", ["warning", "demerit", "major_demerit", "demotion", "removal"])
@pytest.mark.parametrize("person", ["grassroots_manager", "other"])
def test_who_is_no_civil_servant_gets_one_of_three(kind: str, person: str) -> None:
    found = outcome("discipline-period-governmental", action("governmental", kind, personnel_kind=person))
    assert isinstance(found, Silent) is (kind in {"demotion", "removal"})


def test_two_long_periods_of_an_institution_reach_the_most_there_is() -> None:
    """Twice twenty-four months are forty-eight, which is the most, and not more than it."""
    told = {"decided_on": "2015-03-02", "effective_on": "2015-03-02", "merged_count": 2}
    held = action("public_institution", "post_grade_lowering", **told)
    found = outcome("discipline-period-public-institution", held, date(2015, 4, 1))
    assert isinstance(found, Open)
    ends = [getattr(each.outcome.value, "ends_on", None) for each in found.readings if isinstance(each.outcome, Answer)]
    assert ends == [date(2017, 3, 2), date(2019, 3, 2)]


@pytest.mark.parametrize("system", ["governmental", "civil_servant", "state_enterprise", "public_institution", "party"])
def test_each_action_is_asked_about_by_its_own_system_alone(system: str) -> None:
    asked = [rule.id for rule in rules_of(action(system, "warning")) if rule.id.startswith("discipline-period")]
    assert asked == [f"discipline-period-{system.replace('_', '-')}"]


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


# 限期整改: kept or late, told in the sentence
@pytest.mark.parametrize(
    ("done", "on", "told"),
    [
        ("2024-09-01", DAY, "已于2024-09-01整改到位，未逾期"),
        ("2024-09-02", DAY, "至2024-09-02才整改到位，已经逾期"),
        (None, date(2024, 9, 1), "在2024-09-01尚未届满"),
        (None, date(2024, 9, 2), "在2024-09-02已经逾期"),
    ],
)
@pytest.mark.parametrize("region", [None, "411500"])
def test_rectification_is_in_time_or_late(done: str | None, on: date, told: str, region: str | None) -> None:
    held = record("dishonesty-record", rectification_due_on="2024-09-01", rectified_on=done, region=region)
    assert "rectification-overdue" in {rule.id for rule in rules_of(held)}
    found = said(outcome("rectification-overdue", held, on))
    assert told in found
    assert found.startswith("限期整改，最迟2024-09-01整改到位；")


def test_without_a_day_that_was_set_nothing_is_overdue() -> None:
    held = record("dishonesty-record", rectification_due_on=None, rectified_on=None)
    assert "rectification-overdue" not in {rule.id for rule in rules_of(held)}


def test_the_sentence_says_no_more_without_a_day_of_judgement() -> None:
    held = record("dishonesty-record", rectification_due_on="2024-09-01", rectified_on=None)
    assert said(outcome("rectification-overdue", held, None)) == "限期整改，最迟2024-09-01整改到位"


# 政务失信惩戒: the measures that each document provides for bodies that broke faith, at home inside government
PROVIDED = {
    "written_explanation": {"guidance-76-2016"},
    "ordered_rectification": {"guidance-76-2016"},
    "public_criticism": {"guidance-76-2016"},
    "liability_pursued": {"guidance-76-2016"},
    "raise_deduction_weight": {"notice-1103-2023"},
    "limit_central_budget": {"notice-1103-2023"},
    "limit_special_bond": {"notice-1103-2023"},
    "limit_financing_referral": {"notice-1103-2023"},
}


@pytest.mark.parametrize(
    "kind", [*PROVIDED, "cancel_awards", "cancel_pilot", "limit_fiscal_projects", "limit_procurement"]
)
def test_a_measure_inside_government_is_one_that_is_provided(kind: str) -> None:
    told = {"measure_scope": "internal_management", "reduces_rights": False, "measure_direction": "sanction"}
    held = record("measure", **told, measure_kind=kind, decided_on="2026-06-01")
    found = requirements(outcome("sanction-basis", held))["kind-provided"]
    assert found.state is (State.UNKNOWN if kind == "limit_procurement" else State.MET)
    if kind in PROVIDED:
        assert {cite.instrument.id for cite in found.cite} == PROVIDED[kind]
    asked = {rule.id for rule in rules_of(held)}
    assert {"sanction-basis", "sanction-period"} <= asked


def test_an_incentive_needs_no_basis_of_a_sanction() -> None:
    held = record("measure", measure_direction="incentive", decided_on="2026-06-01")
    assert not {"sanction-basis", "sanction-period"} & {rule.id for rule in rules_of(held)}


@pytest.mark.parametrize(("until", "told"), [(None, "2024"), ("2024-12-31", "2024-12-31")])
def test_a_sanction_runs_until_its_day_or_without_one(until: str | None, told: str) -> None:
    plain = {"ended_on": None, "end_reason": None, "paused_on": None, "resumed_on": None, "effective_until": until}
    found = said(outcome("sanction-period", record("measure", **plain)))
    assert told in found
    assert ("None" in found or "forever" in found) is False


def test_a_pause_that_has_no_end_goes_on() -> None:
    plain = {"ended_on": None, "end_reason": None, "paused_on": "2024-07-01", "resumed_on": None}
    found = outcome("sanction-period", record("measure", **plain, effective_until=None))
    assert isinstance(found, Answer)
    assert str(getattr(found.value, "state", "")) == "resting"


# 惩戒撤销以后: what has to be done
@pytest.mark.parametrize("pursued", [True, False, None])
def test_the_parts_of_a_reversal(pursued: bool | None) -> None:  # noqa: FBT001
    held = record("sanction-reversal", lifted_on="2024-10-09", restored_on=None, liability_pursued=pursued)
    found = requirements(outcome("sanction-reversal", held))
    assert list(found) == ["measure-lifted", "reputation-restored", "liability-pursued"]
    states = {True: State.MET, False: State.UNMET, None: State.UNKNOWN}
    assert [each.state for each in found.values()] == [State.UNMET, State.UNMET, states[pursued]]
    turned = [{"lifted_on": ON}, {"restored_on": ON}, {"liability_pursued": True}]
    assert [each.turned_by for each in found.values()] == turned


# 信用修复: the sentence names what is in the way, and what would be said if it were not
@pytest.mark.parametrize("made", [True, False, None])
def test_what_stands_against_a_repair_is_named(made: bool | None) -> None:  # noqa: FBT001
    told = {"decided_on": "2024-01-10", "special_field": None, "commitment_made": made, "gravity": "ordinary"}
    days = {"conduct_corrected_on": "2024-02-01", "duties_performed_on": "2024-02-01"}
    found = outcome("repair-eligibility", record("administrative-penalty", **told, **days))
    states = {True: State.MET, False: State.UNMET, None: State.UNKNOWN}
    commitment = requirements(found)["public-commitment"]
    assert (commitment.state, commitment.turned_by) == (states[made], {"commitment_made": True})
    assert requirements(found)["conduct-corrected"].turned_by == {"conduct_corrected_on": ON}
    head, _colon, named = said(found).partition("：")
    assert ("不" in head or "尚" in head) is (made is not True)
    assert (commitment.says.zh in named) is (states[made] is not State.MET or made is True)
    assert (requirements(found)["conduct-corrected"].says.zh in named) is (made is True)


@pytest.mark.parametrize("category", ["breach", "penalty", "discipline", "dishonest_judgment_debtor"])
def test_what_was_revoked_is_not_repaired(category: str) -> None:
    told = {"dishonesty_category": category, "record_state": "revoked", "revoked_on": "2024-09-02", "linked": None}
    found = outcome("repair-eligibility", record("dishonesty-record", **told))
    assert isinstance(found, Silent)
    assert "2024-09-02" in said(found)
    penalty = record("administrative-penalty", record_state="revoked", revoked_on="2024-09-02")
    assert "2024-09-02" in said(outcome("repair-eligibility", penalty))


def test_repair_is_shared_in_three_working_days_or_within_a_range() -> None:
    known = outcome("repair-effect", record("repair", result="granted", decided_on="2024-09-02", effective_on=None))
    assert isinstance(known, Answer)
    assert getattr(getattr(known.value, "shared_by", None), "due_on", None) == date(2024, 9, 5)
    granted = {
        "result": "granted",
        "applied_on": "2025-12-01",
        "effective_on": "2026-03-31",
        "decided_on": "2026-03-30",
    }
    later = outcome("repair-effect", record("repair", **granted))
    assert isinstance(later, Answer)


def test_the_steps_of_an_application_under_order_36_are_told() -> None:
    held = record(
        "repair", applied_on="2026-06-01", target="external:1", accepted_on=None, decided_on=None, result=None
    )
    told = said(outcome("repair-processing-due", held, date(2026, 6, 2)))
    assert "7个工作日" in told


# 名单: what a listing says of leaving it early
def test_what_would_open_early_removal_from_the_list_of_wage_arrears() -> None:
    plain = {
        "list_type": "wage_arrears",
        "conduct_corrected_on": None,
        "offence_repeated": None,
        "commitment_made": None,
    }
    found = outcome("wage-arrears-list", record("list-entry", **plain))
    assert isinstance(found, Answer)
    early: Any = getattr(found.value, "early_removal", None)
    turned = {each.id: (each.state, each.turned_by) for each in early.requirements}
    assert turned == {
        "six-months-corrected": (State.UNMET, {"conduct_corrected_on": ON}),
        "no-new-arrears": (State.UNKNOWN, {"offence_repeated": False}),
        "commitment-made": (State.UNKNOWN, {"commitment_made": True}),
    }
    again = outcome("wage-arrears-list", record("list-entry", **{**plain, "offence_repeated": True}))
    assert isinstance(again, Answer)
    repeated: Any = getattr(again.value, "early_removal", None)
    assert [each.turned_by for each in repeated.requirements if each.id == "no-new-arrears"] == [{}]


def test_the_conditions_of_leaving_the_list_of_work_safety() -> None:
    found = outcome("work-safety-list", record("list-entry", list_type="work_safety"))
    assert isinstance(found, Answer)
    early: Any = getattr(found.value, "early_removal", None)
    assert [each.id for each in early.requirements] == ["twelve-months-listed", "other-conditions"]
    assert early.requirements[1].state is State.UNKNOWN


# 自我纠正: asked where it was corrected
@pytest.mark.parametrize("day", ["2024-09-01", None])
def test_self_correction_is_asked_about_what_was_corrected(day: str | None) -> None:
    held = record("dishonesty-record", self_corrected_on=day)
    assert ("self-correction" in {rule.id for rule in rules_of(held)}) is (day is not None)


@pytest.mark.parametrize(
    ("region", "due", "loses"),
    [("410100", "2024-09-01", True), ("410103", "2024-09-01", True), ("411500", "2024-09-01", False)],
)
def test_being_late_costs_honours_where_the_place_says_so(region: str, due: str, loses: bool) -> None:  # noqa: FBT001
    held = record("dishonesty-record", rectification_due_on=due, rectified_on=None, region=region)
    late, in_time = (outcome("rectification-overdue", held, on) for on in (DAY, date(2024, 9, 1)))
    assert ("评优评先" in said(late)) is loses
    assert len(late.cite) == 1 + loses
    assert "评优评先" not in said(in_time)
