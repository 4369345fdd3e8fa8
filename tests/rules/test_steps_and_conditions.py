"""Each step, condition and state of a decision, a change and a determination, told here from the law once more."""

from datetime import date

import pytest

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import ON, Outcome, Requirement, State
from gov_integrity.judgement.ask import rules_of
from tests.rules.asked import DAY, outcome, record, requirements, said

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
