"""公开范围 — who may see what is recorded of an official's discipline or other measure, and since when?

Actions against persons are announced within a limited circle and kept in the person's file; they are no public record,
whatever disclosure scope a sender writes. Before the decision there is nothing to see for anyone.
"""

from dataclasses import dataclass
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.element import Visibility
from gov_integrity.forms.outcome import Answer, Missing, Outcome, Silent, Why
from gov_integrity.forms.rule import ON, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import disclosure_regulation_711, governmental_discipline_law_2020
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.organizational_measure import OrganizationalMeasure
from gov_integrity.standard.rules._worked import worked

INTERNAL: Final = disclosure_regulation_711.instrument.at("第十六条")
PRIVACY: Final = disclosure_regulation_711.instrument.at("第十五条")
CIRCLE: Final = governmental_discipline_law_2020.instrument.at("第四十六条")
ON_FILE: Final = governmental_discipline_law_2020.instrument.at("第五十四条")
CLOSED: Final = {Visibility.RESTRICTED, Visibility.NEVER}


@dataclass(frozen=True, slots=True)
class Audiences:
    """The elements that are given, by who may see them: nobody outside, whoever is authorised, the owner alone."""

    public: tuple[str, ...]
    authorised: tuple[str, ...]
    restricted: tuple[str, ...]


NOT_PUBLIC: Final = Say(
    "对人员的处分、处理不向社会公开，自{decided_on}起只在一定范围内宣布、存入本人档案，经授权的可以查询",
    "an action against a person is not public; since {decided_on} it is announced within a circle, kept on file, and "
    "shown to the authorised",
)
NOT_YET: Final = Say(
    "在{on}尚未作出决定，没有可以公开的内容", "on {on} nothing was decided yet, so there is nothing to show"
)


def under_regulation_711(record: DisciplinaryAction | OrganizationalMeasure, context: Context) -> Outcome:
    """Nothing to the public; all but the closed elements to the authorised."""
    if context.on is None:
        return Missing((ON,))
    if context.on < record.decided_on:
        return Silent(Why(NOT_YET, {"on": context.on}))
    given = [element for element in record.elements.values() if getattr(record, element.name) is not None]
    restricted = tuple(element.name for element in given if element.visibility in CLOSED)
    authorised = tuple(element.name for element in given if element.visibility not in CLOSED)
    of_law = (CIRCLE, ON_FILE) if record.decided_on in CIRCLE.instrument.span else ()
    why = Why(NOT_PUBLIC, {"decided_on": record.decided_on})
    return Answer(Audiences((), authorised, restricted), why, (INTERNAL, PRIVACY, *of_law))


_of_discipline: Final = worked(DisciplinaryAction)
_of_measure: Final = worked(OrganizationalMeasure)

rule = Rule(
    id="element-visibility",
    title=Say("人员处分的公开范围", "who may see an action against an official"),
    question=Say(
        "对公职人员的处分、处理，在判断日谁可以看到哪些数据项？",
        "who may see which elements of an action against an official on the day of judgement?",
    ),
    of=(DisciplinaryAction, OrganizationalMeasure),
    version_day=ON,
    versions=(Version(under_regulation_711, (INTERNAL,)),),
    examples=(
        _of_discipline("条例施行前一日：未编入", "the day before the regulation", "silent", on="2019-05-14"),
        _of_discipline("决定前一日", "the day before the decision", "silent", on="2024-06-30"),
        _of_discipline(
            "决定当日：不公开", "on the day of the decision: not public", "answer", {"public": []}, on="2024-07-01"
        ),
        _of_discipline(
            "期满以后仍不公开", "not public after its period either", "answer", {"public": []}, on="2026-01-05"
        ),
        _of_discipline(
            "报送方写成可以公开：仍不公开",
            "said to be public by the sender: still not",
            "answer",
            {"public": []},
            on="2024-07-01",
            disclosure_scope="public",
        ),
        _of_measure("组织处理、诫勉：不公开", "another measure: not public", "answer", {"public": []}, on="2026-01-05"),
        _of_discipline("没有判断日", "no day of judgement", "missing", ["on"]),
    ),
)
