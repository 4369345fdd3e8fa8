"""重大行政决策程序 — did a major decision take the steps that it needs?

Two steps are needed always, the others when the matter asks for them: a step that the record says is not required is
taken at its word, one that it does not name is not known. Shorter times than the normal ones may be explained.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import DAYS, WORKDAYS, Figure, Locator
from gov_integrity.forms.outcome import Answer, Eligibility, Outcome, Requirement, State, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.decision_step_kind import DecisionStepKind
from gov_integrity.standard.codelists.step_outcome import StepOutcome
from gov_integrity.standard.instruments import major_decision_713
from gov_integrity.standard.records.major_decision import DecisionStep, MajorDecision
from gov_integrity.standard.rules._decision_examples import EXAMPLES

REGULATION: Final = major_decision_713.instrument
PARTICIPATION: Final = REGULATION.at("第十四条")
REVIEW: Final = REGULATION.at("第二十五条")
BY_ANALOGY: Final = REGULATION.at("第四十二条")
COMMENTS: Final = Figure(30, DAYS, REGULATION.at("第十五条"))
REVIEWED: Final = Figure(7, WORKDAYS, REGULATION.at("第二十六条"))

HEARD: Final = Say("充分听取公众意见", "the public was heard")
EXPERTS: Final = Say("专业性、技术性较强的经过专家论证", "experts reviewed what needs expertise")
RISK: Final = Say("可能影响稳定、安全的经过风险评估", "risks to stability and safety were assessed")
LEGALITY: Final = Say("经过合法性审查", "legality was reviewed")
COLLECTIVE: Final = Say("经过集体讨论决定", "it was discussed and decided collectively")
PARTY: Final = Say("出台前按规定请示报告", "it was reported to the party committee before issue as prescribed")
ANNOUNCED: Final = Say("已经公布", "it was announced")
LONG_ENOUGH: Final = Say("公开征求意见一般不少于30日", "comments were invited for normally no less than 30 days")
TIME_TO_REVIEW: Final = Say(
    "合法性审查一般不少于7个工作日", "the review was given normally no less than 7 working days"
)
WHOLE: Final = Say("程序齐备", "all steps were taken")
LACKING: Final = Say("缺少程序", "steps are lacking")
NOT_KNOWN: Final = Say("是否齐备尚不能断定", "whether all were taken is not known")
STARTED: Final = Say("决策程序于{initiated_on}启动", "begun on {initiated_on}")

STEPS: Final = (
    ("public-participation", DecisionStepKind.PUBLIC_PARTICIPATION, HEARD, PARTICIPATION, False),
    ("expert-review", DecisionStepKind.EXPERT_REVIEW, EXPERTS, REGULATION.at("第十九条"), False),
    ("risk-assessment", DecisionStepKind.RISK_ASSESSMENT, RISK, REGULATION.at("第二十二条"), False),
    ("legality-review", DecisionStepKind.LEGALITY_REVIEW, LEGALITY, REVIEW, True),
    ("collective-decision", DecisionStepKind.COLLECTIVE_DECISION, COLLECTIVE, REGULATION.at("第三十条"), True),
    ("party-committee-report", DecisionStepKind.PARTY_COMMITTEE_REPORT, PARTY, REGULATION.at("第三十一条"), False),
    ("announcement", DecisionStepKind.ANNOUNCEMENT, ANNOUNCED, REGULATION.at("第三十二条"), False),
)


def under_regulation_713(decision: MajorDecision, context: Context) -> Outcome:
    """Each step, then the two normal times where their days are given."""
    requirements = [
        Requirement(
            name, says, _taken(decision, kind, always=always), _finished(decision, kind), (cite,), _with(decision, kind)
        )
        for name, kind, says, cite, always in STEPS
    ]
    requirements += _times(decision, context)
    value = Eligibility(tuple(requirements))
    head, state = {
        True: (WHOLE, State.MET),
        False: (LACKING, State.UNMET),
        None: (NOT_KNOWN, State.UNKNOWN),
    }[value.eligible]
    named = [each.says for each in requirements if each.state is state]
    says = Say(
        f"{STARTED.zh}；{head.zh}：{'、'.join(each.zh for each in named)}",
        f"{STARTED.en}; {head.en}: {', '.join(each.en for each in named)}",
    )
    cites: dict[Locator, None] = dict.fromkeys(cite for each in requirements for cite in each.cite)
    return Answer(value, Why(says, {"initiated_on": decision.initiated_on}), (*cites, BY_ANALOGY))


def _step(decision: MajorDecision, kind: DecisionStepKind) -> DecisionStep | None:
    return next((step for step in decision.steps or () if step.step_kind is kind), None)


def _taken(decision: MajorDecision, kind: DecisionStepKind, *, always: bool) -> State:
    """Taken, or not required where that is possible; not named: lacking once the decision is made, if always needed."""
    step = _step(decision, kind)
    if kind in decision.steps_taken or (step and step.step_outcome is StepOutcome.DONE):
        return State.MET
    if step is None:
        return State.UNMET if always and decision.decided_on is not None else State.UNKNOWN
    if step.step_outcome is StepOutcome.NOT_REQUIRED:
        return State.UNMET if always else State.MET
    return State.UNMET


def _with(decision: MajorDecision, kind: DecisionStepKind) -> dict[str, object]:
    """Return what the decision would say if the step were taken; one that is told of as not taken stays what it is."""
    if _step(decision, kind) is not None:
        return {}
    return {"steps_taken": [str(each) for each in dict.fromkeys((*decision.steps_taken, kind))]}


def _finished(decision: MajorDecision, kind: DecisionStepKind) -> date | None:
    step = _step(decision, kind)
    return step.finished_on if step else None


def _times(decision: MajorDecision, context: Context) -> list[Requirement]:
    """What lasted shorter than is normal is unknown, not unmet, where the step gives a reason."""
    found = []
    comments = _step(decision, DecisionStepKind.PUBLIC_PARTICIPATION)
    if comments and comments.started_on and comments.finished_on:
        long = (comments.finished_on - comments.started_on).days >= int(COMMENTS)
        found.append(Requirement("comment-days", LONG_ENOUGH, _normal(comments, long), None, (COMMENTS.cite,)))
    review = _step(decision, DecisionStepKind.LEGALITY_REVIEW)
    if review and review.started_on and review.finished_on:
        days = context.calendar.workdays_between(review.started_on, review.finished_on)
        state = State.UNKNOWN if days is None else _normal(review, days >= int(REVIEWED))
        found.append(Requirement("review-workdays", TIME_TO_REVIEW, state, None, (REVIEWED.cite,)))
    return found


def _normal(step: DecisionStep, long: bool) -> State:  # noqa: FBT001 - one fact about one step
    if long:
        return State.MET
    return State.UNKNOWN if step.reason or step.conclusion else State.UNMET


rule = Rule(
    id="major-decision-steps",
    title=Say("重大行政决策程序", "steps of a major decision"),
    question=Say("重大行政决策是否履行了应当履行的程序？", "did a major decision take the steps that it needs?"),
    of=(MajorDecision,),
    version_day="initiated_on",
    versions=(Version(under_regulation_713, (REVIEW,)),),
    examples=EXAMPLES,
)
