"""其他行政行为公开期限 — by when must an act that is neither a licence nor a penalty be online?

No national rule sets a term for them; a place may. An act towards a person, or one that was revoked, has none.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.outcome import Outcome, Silent, Undetermined, Why
from gov_integrity.forms.rule import START_UNKNOWN, Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.instruments import disclosure_regulation_711, erqi_plan_2020
from gov_integrity.standard.records.other_administrative_act import OtherAdministrativeAct
from gov_integrity.standard.regions import OTHER_ACT_DISCLOSURE_WORKDAYS
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

REGULATION: Final = disclosure_regulation_711.instrument
NATIONAL: Final = REGULATION.at("全文关于其他行政行为公开期限的规定")
PRIVACY: Final = REGULATION.at("第十五条")

NOT_HERE: Final = Say(
    "国家规定未见为许可、处罚以外的行政行为单独规定上网公开期限，也未读到当地的规定",
    "no term was seen in national rules, nor read of this place, for acts other than licences and penalties",
)
A_PERSON: Final = Say(
    "行政相对人是自然人，涉及个人隐私，不据此要求公开",
    "the addressee is a person; privacy forbids to ask for publication on this ground",
)
REVOKED: Final = Say("行政行为已于{revoked_on}撤销，没有须公开的期限", "revoked on {revoked_on}: there is no deadline")
LOCAL: Final = Say("当地规定其他行政行为信息应当上网公开", "here other acts go online")


def under_regulation(act: OtherAdministrativeAct, context: Context) -> Outcome:
    """Ask the place; nationally no term was seen."""
    if act.revoked_on is not None and (context.on is None or act.revoked_on <= context.on):
        return Silent(Why(REVOKED, {"revoked_on": act.revoked_on}))
    if act.addressee_kind is AddresseeKind.NATURAL_PERSON:
        return Silent(Why(A_PERSON), (PRIVACY,))
    local = context.slot(OTHER_ACT_DISCLOSURE_WORKDAYS)
    if local is None:
        return Silent(Why(NOT_HERE), (NATIONAL,))
    law = local.cite.instrument
    if act.decided_on in law.span:
        return due(act.decided_on, Figure(int(local.value), WORKDAYS, local.cite), context, because=LOCAL)
    if law.may_begin_before(act.decided_on):
        why = Why(START_UNKNOWN, {"title": law.title, "day": law.in_force.day})
        return Undetermined((), why, (local.cite,))
    return Silent(Why(NOT_HERE), (NATIONAL,))


_example = worked(OtherAdministrativeAct, region="410103", published_on=None)

rule = Rule(
    id="other-act-disclosure-due",
    title=Say("其他行政行为公开期限", "deadline for other administrative acts"),
    question=Say(
        "许可、处罚以外的行政行为信息最迟哪一天上网公开？",
        "by which day must an act other than a licence or a penalty be online?",
    ),
    of=(OtherAdministrativeAct,),
    version_day="decided_on",
    versions=(Version(under_regulation, (NATIONAL,)),),
    slots=(OTHER_ACT_DISCLOSURE_WORKDAYS,),
    examples=(
        _example("国家规定之前：未编入", "before the national regulation", "silent", decided_on="2019-05-14"),
        _example(
            "二七区，方案可以确认的施行日之前",
            "Erqi, before its plan was certainly in force",
            "undetermined",
            [],
            decided_on="2020-06-29",
        ),
        _example(
            "二七区：7个工作日，跨周末",
            "Erqi: 7 working days across a weekend",
            "answer",
            {"due_on": "2024-05-16", "counted": "2024-05-16"},
            decided_on="2024-05-08",
        ),
        _example(
            "二七区：5月11日（星期六）调休上班，计入",
            "Erqi: Saturday 11 May 2024 is worked and counts",
            "answer",
            {"due_on": "2024-05-14", "counted": "2024-05-14"},
            decided_on="2024-05-06",
        ),
        _example(
            "二七区，2027年放假安排尚未公布",
            "Erqi, the holidays of 2027 not yet announced",
            "undetermined",
            {"earliest": "2027-01-04", "latest": "2027-01-16"},
            decided_on="2026-12-28",
        ),
        _example("郑州市金水区：未读到规定", "Jinshui: nothing read", "silent", region="410105"),
        _example("没有写明地方", "no place given", "silent", region=None),
        _example(
            "相对人是自然人",
            "the addressee is a person",
            "silent",
            addressee_kind="natural_person",
            about_code=None,
            person_document_kind="passport",
            person_document_number="EXAMPLE1",
        ),
        _example("已经撤销", "revoked", "silent", record_state="revoked", revoked_on="2024-05-09"),
    ),
    kept=Kept(
        id="other-act-disclosure-due",
        code="LAW350",
        element="published_on",
        level=WARNING,
        says=Say(
            "行政行为于{decided_on}作出，最迟应于{due_on}上网公开，上网公示日期为{published_on}（判断日{on}）",
            "decided on {decided_on}, to be online by {due_on}; published on {published_on} (judged on {on})",
        ),
        todo=Say(
            "尚未公开的，立即公开并填写上网公示日期；已公开的，核对日期。",
            "Publish at once and give the day, or check the day.",
        ),
        cite=(erqi_plan_2020.instrument.at("三（一）3"),),
    ),
)
