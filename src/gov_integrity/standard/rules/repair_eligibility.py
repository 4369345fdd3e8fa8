"""修复资格 — may the repair of a piece of dishonesty information be asked for on a day?

The path follows the category: penalties by the order in force on that day, breaches and arrears by the confirmation of
the determining department and without a minimum, judgment debtors by the court, disciplinary actions by their release.
Every condition is named, and what is not known stays unknown.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.rule import (
    NO_VERSION,
    ON,
    START_UNKNOWN,
    Answer,
    Context,
    Eligibility,
    Outcome,
    Requirement,
    Rule,
    Silent,
    State,
    Undetermined,
    Version,
    Why,
)
from gov_integrity.forms.say import NOTHING, Say
from gov_integrity.standard.codelists.dishonesty_regimes import REGIMES, RepairPath
from gov_integrity.standard.instruments import (
    governmental_discipline_law_2020,
    guidance_76_2016,
    notice_527_2019,
    notice_1103_2023,
    order_36,
    order_58,
    spc_2017_7,
)
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._penalties import revoked
from gov_integrity.standard.rules._repair_examples import EXAMPLES
from gov_integrity.standard.rules._repair_periods import Item, minimum, periods_of, reached, running

OF_527: Final = notice_527_2019.instrument.at("关于修复的规定")
SPECIAL_OF_527: Final = notice_527_2019.instrument.at("关于特定严重失信行为的规定")
OF_58: Final = order_58.instrument.at("关于修复条件的规定")
OF_36: Final = order_36.instrument.at("第十四条")
OF_1103: Final = notice_1103_2023.instrument.at("关于信用修复的规定")
OF_COURT: Final = spc_2017_7.instrument.at("第十条")
OF_DISCIPLINE: Final = governmental_discipline_law_2020.instrument.at("第二十六条")
OF_76: Final = guidance_76_2016.instrument.at("关于权益保护和信用修复的规定")

ALLOWED: Final = Say("不属于不得修复的特定严重失信行为", "no specially serious dishonesty, which cannot be repaired")
CORRECTED: Final = Say("失信行为已纠正", "the conduct is corrected")
PERFORMED: Final = Say("相关义务已履行完毕", "the duties are fully performed")
COMMITTED: Final = Say("已公开作出信用修复承诺", "a public commitment is made")
CONFIRMED: Final = Say(
    "认定部门已确认纠正失信行为、完成履约",
    "the determining department has confirmed correction and performance",
)
DELETED: Final = Say("人民法院已删除失信被执行人信息", "the court has deleted the entry")
RELEASED: Final = Say("处分已依规定解除", "the disciplinary action has been released")

ELIGIBLE: Final = Say("在{on}可以修复，条件均已满足", "repair is open on {on}, all conditions being met")
NOT_ELIGIBLE: Final = Say("在{on}不能修复，未满足的条件", "no repair on {on}; not met")
NOT_KNOWN: Final = Say(
    "在{on}能否修复不能断定，尚不能断定是否满足的条件",
    "whether repair is open on {on} cannot be told; not known",
)
ELSEWHERE: Final = Say(
    "。法律、行政法规、部门规章另有条件的，从其规定",
    ". Further conditions of laws, administrative regulations and departmental rules prevail",
)
REVOKED: Final = Say(
    "失信认定已于{revoked_on}撤销，没有可以修复的信息",
    "the determination was revoked on {revoked_on}: there is nothing to repair",
)
NO_PATH: Final = Say(
    "司法裁判、问责处理类政务失信记录的修复条件未见规定；公职人员主动纠正的，可以从轻或者免予惩戒",
    "no conditions of repair were seen for judgments and accountability; an official's self-correction may lighten or "
    "spare the sanction",
)


def under_notice_527(record: Item, context: Context) -> Outcome:
    """Penalties by the notice of 2019."""
    return _by_category(record, context, _penalty_under_527)


def under_order_58(record: Item, context: Context) -> Outcome:
    """Penalties by the measures of 2023."""
    return _by_category(record, context, lambda item, asked: _penalty_by(OF_58, item, asked))


def under_order_36(record: Item, context: Context) -> Outcome:
    """Penalties by the measures of 2026."""
    return _by_category(record, context, lambda item, asked: _penalty_by(OF_36, item, asked))


_Path = Callable[[Item, Context], Outcome]


def _by_category(record: Item, context: Context, penalty_path: _Path) -> Outcome:
    if isinstance(record, AdministrativePenalty):
        return revoked(record, context) or penalty_path(record, context)
    path = REGIMES[record.dishonesty_category].repair
    if path is RepairPath.APPLICATION:
        return revoked(record, context) or penalty_path(record, context)
    if (day := record.revoked_on) is not None and reached(day, context) is State.MET:
        return Silent(Why(REVOKED, {"revoked_on": day}), (OF_76,))
    return PATHS[path](record, context)


def _penalty_under_527(record: Item, context: Context) -> Outcome:
    periods = periods_of(record, context)
    if isinstance(periods, Silent):
        return periods
    kept_whole = any(period and period.minimum_ends_on == period.maximum_ends_on for period in periods.values())
    if kept_whole:
        return _answer(context, Requirement("repair-allowed", ALLOWED, State.UNMET, cite=(SPECIAL_OF_527,)))
    return _answer(
        context,
        minimum(periods, context, OF_527),
        running(periods, record, context),
        _done("duties-performed", PERFORMED, record, "duties_performed_on", context, OF_527),
        _committed(record, OF_527),
    )


def _penalty_by(conditions: Locator, record: Item, context: Context) -> Outcome:
    periods = periods_of(record, context)
    if isinstance(periods, Silent):
        return periods
    return _answer(
        context,
        minimum(periods, context, conditions),
        running(periods, record, context),
        _done("conduct-corrected", CORRECTED, record, "conduct_corrected_on", context, conditions),
        _done("duties-performed", PERFORMED, record, "duties_performed_on", context, conditions),
        _committed(record, conditions),
    )


def _confirmed(record: DishonestyRecord, context: Context) -> Outcome:
    requirement = _done("performance-confirmed", CONFIRMED, record, "confirmed_performed_on", context, OF_1103)
    return _not_in_force(OF_1103, context) or _answer(context, requirement)


def _deleted(record: DishonestyRecord, context: Context) -> Outcome:
    requirement = _done("court-deletion", DELETED, record, "deleted_on", context, OF_COURT)
    return _not_in_force(OF_COURT, context) or _answer(context, requirement)


def _released(record: DishonestyRecord, context: Context) -> Outcome:
    requirement = _done("discipline-released", RELEASED, record, "released_on", context, OF_DISCIPLINE)
    return _not_in_force(OF_DISCIPLINE, context) or _answer(context, requirement)


def _no_path(_record: DishonestyRecord, _context: Context) -> Outcome:
    return Silent(Why(NO_PATH), (OF_76,))


PATHS: Final[Mapping[RepairPath, Callable[[DishonestyRecord, Context], Outcome]]] = {
    RepairPath.CONFIRMATION: _confirmed,
    RepairPath.COURT_DELETION: _deleted,
    RepairPath.RELEASE: _released,
    RepairPath.UNREAD: _no_path,
}


def _not_in_force(cite: Locator, context: Context) -> Silent | Undetermined | None:
    law, on = cite.instrument, context.on
    if on is None or on in law.span:
        return None
    if law.may_begin_before(on):
        return Undetermined((), Why(START_UNKNOWN, {"title": law.title, "day": law.in_force.day}), (cite,))
    return Silent(Why(NO_VERSION, {"day": on}), (cite,))


def _done(name: str, says: Say, record: Item, element: str, context: Context, cite: Locator) -> Requirement:  # noqa: PLR0913, PLR0917 - a condition and where it is read
    day: date | None = getattr(record, element)
    return Requirement(name, says, reached(day, context), day, (cite,), {element: ON})


def _committed(record: Item, cite: Locator) -> Requirement:
    made = record.commitment_made
    state = State.UNKNOWN if made is None else State.MET if made else State.UNMET
    return Requirement("public-commitment", COMMITTED, state, cite=(cite,), turned_by={"commitment_made": True})


def _answer(context: Context, *requirements: Requirement) -> Answer:
    value = Eligibility(requirements)
    head, state = {
        True: (ELIGIBLE, State.MET),
        False: (NOT_ELIGIBLE, State.UNMET),
        None: (NOT_KNOWN, State.UNKNOWN),
    }[value.eligible]
    named = [requirement.says for requirement in requirements if requirement.state is state]
    cites = dict.fromkeys(cite for requirement in requirements for cite in requirement.cite)
    tail = ELSEWHERE if value.eligible and OF_36 in cites else NOTHING
    says = Say(
        f"{head.zh}：{'；'.join(each.zh for each in named)}{tail.zh}",
        f"{head.en}: {'; '.join(each.en for each in named)}{tail.en}",
    )
    return Answer(value, Why(says, {"on": context.on}), tuple(cites))


rule = Rule(
    id="repair-eligibility",
    title=Say("修复资格", "eligibility for repair"),
    question=Say(
        "在判断日，失信信息是否符合修复的条件？",
        "are the conditions for the repair of dishonesty information met on the day of judgement?",
    ),
    of=(AdministrativePenalty, DishonestyRecord),
    version_day=ON,
    versions=(
        Version(under_notice_527, (OF_527,)),
        Version(under_order_58, (OF_58,)),
        Version(under_order_36, (OF_36,)),
    ),
    examples=EXAMPLES,
)
