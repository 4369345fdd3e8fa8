"""惩戒依据 — does a sanction rest on what it must rest on?

A measure that reduces rights or adds duties needs a law, a regulation or a policy document of the centre, and a place
in the list; a local document never suffices. Management inside government has rules of its own: the guidance of 2016,
the notice of 2023 and the opinion of 2025 name what may be done to a body that broke faith.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.period import Span, previous_day
from gov_integrity.forms.rule import (
    Answer,
    Context,
    Eligibility,
    Missing,
    Outcome,
    Requirement,
    Rule,
    Silent,
    State,
    Version,
    Why,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.basis_level import BasisLevel
from gov_integrity.standard.codelists.measure_direction import MeasureDirection
from gov_integrity.standard.codelists.measure_kind import MeasureKind
from gov_integrity.standard.codelists.measure_scope import MeasureScope
from gov_integrity.standard.instruments import (
    credit_system_opinion_2025,
    guidance_76_2016,
    notice_1103_2023,
    opinion_49_2020,
)
from gov_integrity.standard.records.measure import Measure
from gov_integrity.standard.rules._worked import worked

OF_76: Final = guidance_76_2016.instrument.at("关于失信惩戒的规定")
OF_1103: Final = notice_1103_2023.instrument.at("关于失信惩戒的规定")
OF_2025: Final = credit_system_opinion_2025.instrument.at("二（一）")
OF_49: Final = opinion_49_2020.instrument.at("导语")
LISTS_OF_49: Final = opinion_49_2020.instrument.at("关于目录和清单的规定")

SUFFICIENT: Final = {
    BasisLevel.LAW,
    BasisLevel.ADMINISTRATIVE_REGULATION,
    BasisLevel.LOCAL_REGULATION,
    BasisLevel.CENTRAL_POLICY,
}
PROVIDED: Final[Mapping[MeasureKind, tuple[Locator, ...]]] = {
    MeasureKind.WRITTEN_EXPLANATION: (OF_76,),
    MeasureKind.ORDERED_RECTIFICATION: (OF_76,),
    MeasureKind.PUBLIC_CRITICISM: (OF_76,),
    MeasureKind.LIABILITY_PURSUED: (OF_76,),
    MeasureKind.CANCEL_AWARDS: (OF_76, OF_1103, OF_2025),
    MeasureKind.CANCEL_PILOT: (OF_1103, OF_2025),
    MeasureKind.RAISE_DEDUCTION_WEIGHT: (OF_1103,),
    MeasureKind.LIMIT_CENTRAL_BUDGET: (OF_1103,),
    MeasureKind.LIMIT_SPECIAL_BOND: (OF_1103,),
    MeasureKind.LIMIT_FINANCING_REFERRAL: (OF_1103,),
    MeasureKind.LIMIT_FISCAL_PROJECTS: (OF_2025,),
}

INCENTIVE: Final = Say("属激励措施，不需要惩戒依据", "an incentive: no basis of a sanction is asked for")
BEFORE_49: Final = Say(
    "2020年意见之前对信用主体的惩戒措施依据未编入",
    "the basis of measures on credit subjects before the opinion of 2020 is not encoded",
)
LEVEL: Final = Say(
    "依据为法律、法规或者党中央、国务院政策文件",
    "the basis is a law, a regulation or a policy document of the centre",
)
LISTED: Final = Say("措施在失信惩戒措施清单内", "the measure stands in the list of measures")
NAMED: Final = Say("载明所依据的规定", "the provision relied on is named")
KIND: Final = Say("属于对政务失信主体规定的措施", "one of the measures provided for bodies that broke faith")
GOOD: Final = Say("依据充分", "the basis suffices")
BAD: Final = Say("依据不足，不得采取", "the basis does not suffice: the measure may not be taken")
OPEN: Final = Say("依据是否充分不能断定", "whether the basis suffices cannot be told")


def under_guidance(measure: Measure, _context: Context) -> Outcome:
    """Before the opinion of 2020 only measures inside government were read about."""
    if _is_incentive(measure):
        return Silent(Why(INCENTIVE), (OF_76,))
    if measure.measure_scope is MeasureScope.CREDIT_SUBJECT:
        return Silent(Why(BEFORE_49), (OF_76,))
    return _inside(measure)


def under_opinion_49(measure: Measure, _context: Context) -> Outcome:
    """A listed basis of sufficient rank, for what reduces rights or adds duties."""
    if _is_incentive(measure):
        return Silent(Why(INCENTIVE), (OF_49,))
    if measure.measure_scope is MeasureScope.INTERNAL_MANAGEMENT and not measure.reduces_rights:
        return _inside(measure)
    if not measure.reduces_rights:
        return _answer(Requirement("basis-named", NAMED, State.MET, measure.decided_on, (OF_49,)))
    if measure.basis_level is BasisLevel.OTHER:
        return Missing(("basis_level",), (OF_49,))
    level = State.MET if measure.basis_level in SUFFICIENT else State.UNMET
    listed = State.MET if measure.listed_item else State.UNMET
    return _answer(
        Requirement("basis-level", LEVEL, level, cite=(OF_49,)),
        Requirement("listed-measure", LISTED, listed, cite=(LISTS_OF_49,)),
    )


def _is_incentive(measure: Measure) -> bool:
    return measure.measure_direction is not MeasureDirection.SANCTION


def _inside(measure: Measure) -> Outcome:
    """What the documents in force on the day of the decision provide; of anything else it cannot be told."""
    provided = PROVIDED.get(measure.measure_kind, ())
    in_force = tuple(cite for cite in provided if measure.decided_on in cite.instrument.span)
    return _answer(Requirement("kind-provided", KIND, State.MET if in_force else State.UNKNOWN, cite=in_force))


def _answer(*requirements: Requirement) -> Answer:
    value = Eligibility(requirements)
    says = {True: GOOD, False: BAD, None: OPEN}[value.eligible]
    cites = dict.fromkeys(cite for requirement in requirements for cite in requirement.cite)
    return Answer(value, Why(says), tuple(cites))


_inside_example = worked(Measure, measure_kind="cancel_pilot")
_on_subject = worked(
    Measure,
    measure_scope="credit_subject",
    reduces_rights=True,
    measure_kind="limit_procurement",
    basis_level="law",
    listed_item="限制参加政府采购",
)


def _ends(*, eligible: bool | None, **states: str) -> dict[str, object]:
    named = [{"id": name.replace("_", "-"), "state": state} for name, state in states.items()]
    return {"eligible": eligible, "requirements": named}


_GOOD: Final = _ends(eligible=True, basis_level="met", listed_measure="met")
_LOW: Final = _ends(eligible=False, basis_level="unmet", listed_measure="met")

rule = Rule(
    id="sanction-basis",
    title=Say("惩戒依据", "basis of a sanction"),
    question=Say("惩戒措施的依据是否充分？", "does a sanction rest on what it must rest on?"),
    of=(Measure,),
    version_day="decided_on",
    versions=(
        Version(
            under_guidance,
            (OF_76,),
            force=Span(OF_76.instrument.in_force.day, previous_day(OF_49.instrument.in_force.day)),
            because=OF_49,
        ),
        Version(under_opinion_49, (OF_49, LISTS_OF_49)),
    ),
    concerns=lambda measure: measure.measure_direction is MeasureDirection.SANCTION,
    examples=(
        _on_subject("国务院意见之前：未编入", "before the guidance of 2016", "silent", decided_on="2016-12-21"),
        _on_subject(
            "2020年意见公布前一日：未编入", "the day before the opinion of 2020", "silent", decided_on="2020-12-17"
        ),
        _on_subject(
            "2020年意见公布当日：法律、清单内",
            "the day of the opinion: a law, and in the list",
            "answer",
            _GOOD,
            decided_on="2020-12-18",
        ),
        _on_subject("地方性法规", "a local regulation", "answer", _GOOD, basis_level="local_regulation"),
        _on_subject(
            "行政法规", "an administrative regulation", "answer", _GOOD, basis_level="administrative_regulation"
        ),
        _on_subject(
            "党中央、国务院政策文件", "a policy document of the centre", "answer", _GOOD, basis_level="central_policy"
        ),
        _on_subject("规章：不足", "a departmental rule does not suffice", "answer", _LOW, basis_level="rule"),
        _on_subject(
            "地方文件：不足", "a local document does not suffice", "answer", _LOW, basis_level="local_document"
        ),
        _on_subject(
            "行业规则：不足", "a rule of the industry does not suffice", "answer", _LOW, basis_level="agreement"
        ),
        _on_subject(
            "有法律依据而不在清单内",
            "a law, but not in the list",
            "answer",
            _ends(eligible=False, basis_level="met", listed_measure="unmet"),
            listed_item=None,
        ),
        _on_subject(
            "依据层级写作“其他”", "the rank is given as other", "missing", ["basis_level"], basis_level="other"
        ),
        _on_subject(
            "不减损权益的提示",
            "a reminder that reduces no rights",
            "answer",
            _ends(eligible=True, basis_named="met"),
            reduces_rights=False,
            basis_level="local_document",
        ),
        _on_subject(
            "内部措施而减损权益：同样需要依据",
            "management that reduces rights needs a basis too",
            "answer",
            _LOW,
            measure_scope="internal_management",
            basis_level="local_document",
        ),
        _inside_example(
            "内部：取消试点示范，1103号",
            "inside: loss of pilots under notice 1103",
            "answer",
            _ends(eligible=True, kind_provided="met"),
        ),
        _inside_example(
            "内部：1103号公布前一日取消试点示范",
            "inside: the day before notice 1103",
            "answer",
            _ends(eligible=None, kind_provided="unknown"),
            decided_on="2023-08-09",
        ),
        _inside_example(
            "内部：1103号公布当日取消试点示范",
            "inside: the day of notice 1103",
            "answer",
            _ends(eligible=True, kind_provided="met"),
            decided_on="2023-08-10",
        ),
        _inside_example(
            "内部：2017年公开通报批评",
            "inside: public criticism in 2017",
            "answer",
            _ends(eligible=True, kind_provided="met"),
            decided_on="2017-05-01",
            measure_kind="public_criticism",
        ),
        _inside_example(
            "内部：未见规定的措施",
            "inside: a measure that nothing provides",
            "answer",
            _ends(eligible=None, kind_provided="unknown"),
            measure_kind="limit_procurement",
        ),
        _inside_example(
            "激励措施", "an incentive", "silent", measure_direction="incentive", measure_kind="convenience"
        ),
        _inside_example(
            "2018年的激励措施",
            "an incentive of 2018",
            "silent",
            measure_direction="incentive",
            measure_kind="convenience",
            decided_on="2018-06-01",
        ),
    ),
)
