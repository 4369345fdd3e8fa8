"""自我纠错 — may a sanction be lighter, or spared, because the dishonesty was put right on one's own?

The norm leaves it to whoever decides: both ways stand. It speaks of officials; for a body it is followed by analogy.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.outcome import Answer, Open, Outcome, Reading, Silent, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._worked import worked

GUIDANCE: Final = guidance_76_2016.instrument
RIGHTS: Final = GUIDANCE.at("关于权益保护和信用修复的规定")
BY_ANALOGY: Final = GUIDANCE.at("关于自我纠错的准用")

NONE: Final = Say("未见主动纠正，不因此从轻或者免予惩戒", "nothing was put right on its own: no ground for mitigation")
NOT_YET: Final = Say(
    "主动纠正在{self_corrected_on}，在{on}尚未纠正", "put right on {self_corrected_on}; on {on} not yet"
)
CHOICE: Final = Say(
    "已于{self_corrected_on}主动挽回损失、消除影响或者有效阻止危害，可以从轻或者免予惩戒，由决定惩戒的单位裁量",
    "on {self_corrected_on} losses were recovered, effects removed or harm stopped on its own: the sanction may be "
    "lighter or spared, as the deciding body finds",
)
LIGHTER: Final = Say("从轻惩戒", "a lighter sanction")
SPARED: Final = Say("免予惩戒", "no sanction")


def under_guidance(record: DishonestyRecord, context: Context) -> Outcome:
    """Lighter or spared, at discretion."""
    day = record.self_corrected_on
    if day is None:
        return Silent(Why(NONE))
    slots = {"self_corrected_on": day, "on": context.on}
    if context.on is not None and context.on < day:
        return Silent(Why(NOT_YET, slots))
    cites = (RIGHTS, BY_ANALOGY)
    return Open(
        tuple(
            Reading(name, says, Answer(name, Why(says), cites))
            for name, says in (("lighter", LIGHTER), ("spared", SPARED))
        ),
        Why(CHOICE, slots),
        cites,
    )


_example = worked(DishonestyRecord, self_corrected_on="2024-08-20")
_BOTH: Final = {"lighter": "lighter", "spared": "spared"}

rule = Rule(
    id="self-correction",
    title=Say("自我纠错", "self-correction"),
    question=Say(
        "主动纠正失信行为的，惩戒可否从轻或者免予？",
        "may the sanction be lighter or spared because the dishonesty was put right on one's own?",
    ),
    of=(DishonestyRecord,),
    version_day="determined_on",
    versions=(Version(under_guidance, (RIGHTS,)),),
    concerns=lambda record: record.self_corrected_on is not None,
    examples=(
        _example("国务院意见之前：未编入", "before the guidance of 2016", "silent", determined_on="2016-12-21"),
        _example("没有判断日：可以从轻或者免予", "no day of judgement: lighter or spared", "open", _BOTH),
        _example("纠正前一日", "the day before", "silent", on="2024-08-19"),
        _example("纠正当日", "on the day", "open", _BOTH, on="2024-08-20"),
        _example(
            "认定之后才主动纠正，同样可以",
            "put right after the determination: the same",
            "open",
            _BOTH,
            on="2024-12-31",
        ),
        _example("没有主动纠正", "nothing put right", "silent", self_corrected_on=None),
    ),
)
