"""错误惩戒的纠正 — is a wrong sanction fully made good on a day?

The guidance asks that reputation is restored and liability pursued, and names no number of days. Each part is a
condition with the day on which it was met.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.rule import (
    ON,
    Answer,
    Context,
    Eligibility,
    Missing,
    Outcome,
    Requirement,
    Rule,
    State,
    Version,
    Why,
)
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.sanction_reversal import SanctionReversal
from gov_integrity.standard.rules._worked import worked

OF_76: Final = guidance_76_2016.instrument.at("关于权益保护和信用修复的规定")

LIFTED: Final = Say("错误措施已解除", "the wrong measure is lifted")
RESTORED: Final = Say("信誉已恢复、不良影响已消除", "reputation is restored and harm undone")
LIABLE: Final = Say("已追究责任", "liability is pursued")
WHOLE: Final = Say("在{on}已全部纠正；国家未规定日数", "fully made good on {on}; no number of days is set")
PARTLY: Final = Say("在{on}尚未全部纠正；国家未规定日数", "not yet fully made good on {on}; no number of days is set")
UNKNOWN: Final = Say("在{on}是否全部纠正不能断定", "whether it is fully made good on {on} cannot be told")


def under_guidance(reversal: SanctionReversal, context: Context) -> Outcome:
    """Lifted, restored, liability pursued."""
    on = context.on
    if on is None:
        return Missing((ON,))
    pursued = reversal.liability_pursued
    liable = State.UNKNOWN if pursued is None else State.MET if pursued else State.UNMET
    value = Eligibility(
        (
            _done("measure-lifted", LIFTED, reversal, "lifted_on", on),
            _done("reputation-restored", RESTORED, reversal, "restored_on", on),
            Requirement("liability-pursued", LIABLE, liable, cite=(OF_76,), turned_by={"liability_pursued": True}),
        )
    )
    says = {True: WHOLE, False: PARTLY, None: UNKNOWN}[value.eligible]
    return Answer(value, Why(says, {"on": on}))


def _done(name: str, says: Say, reversal: SanctionReversal, element: str, on: date) -> Requirement:
    """A day that is not given, or has not come, is a part not done."""
    day: date | None = getattr(reversal, element)
    state = State.MET if day is not None and day <= on else State.UNMET
    return Requirement(name, says, state, day, (OF_76,), {element: ON})


_example = worked(SanctionReversal)


def _ends(*states: str, eligible: bool | None) -> dict[str, object]:
    return {"eligible": eligible, "requirements": [{"state": state} for state in states]}


rule = Rule(
    id="sanction-reversal",
    title=Say("错误惩戒的纠正", "reversal of a wrong sanction"),
    question=Say(
        "在判断日，错误的惩戒是否已全部纠正？", "is a wrong sanction fully made good on the day of judgement?"
    ),
    of=(SanctionReversal,),
    version_day="found_on",
    versions=(Version(under_guidance, (OF_76,)),),
    examples=(
        _example(
            "国务院意见之前：未编入",
            "before the guidance of 2016",
            "silent",
            on="2024-12-01",
            found_on="2016-12-21",
            lifted_on=None,
        ),
        _example(
            "国务院意见首日",
            "the first day of the guidance",
            "answer",
            _ends("unmet", "unmet", "met", eligible=False),
            on="2016-12-22",
            found_on="2016-12-22",
        ),
        _example(
            "解除前一日",
            "the day before it was lifted",
            "answer",
            _ends("unmet", "unmet", "met", eligible=False),
            on="2024-11-12",
        ),
        _example(
            "解除当日，信誉未恢复",
            "lifted, reputation not restored",
            "answer",
            _ends("met", "unmet", "met", eligible=False),
            on="2024-11-13",
        ),
        _example(
            "信誉恢复前一日",
            "the day before reputation was restored",
            "answer",
            _ends("met", "unmet", "met", eligible=False),
            on="2024-11-17",
        ),
        _example("全部纠正", "fully made good", "answer", _ends("met", "met", "met", eligible=True), on="2024-11-18"),
        _example(
            "未追究责任",
            "liability not pursued",
            "answer",
            _ends("met", "met", "unmet", eligible=False),
            on="2024-12-01",
            liability_pursued=False,
        ),
        _example(
            "是否追究责任不详",
            "whether liability is pursued is not known",
            "answer",
            _ends("met", "met", "unknown", eligible=None),
            on="2024-12-01",
            liability_pursued=None,
        ),
        _example("没有判断日", "no day of judgement", "missing", ["on"]),
    ),
)
