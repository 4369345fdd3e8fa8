"""主动公开期限 — by when must information that is to be disclosed anyway be public?

Counted in working days from its formation or change, as many in 2007 as since 2019. What is lawfully withheld has no
deadline, and laws and regulations may set another one.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure, Locator
from gov_integrity.forms.outcome import Outcome, Silent, Why
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.disclosure_exception import DisclosureException
from gov_integrity.standard.codelists.disclosure_state import DisclosureState
from gov_integrity.standard.instruments import disclosure_regulation_492, disclosure_regulation_711
from gov_integrity.standard.records.disclosure_item import DisclosureItem
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

REGULATION: Final = disclosure_regulation_711.instrument
TERM: Final = Figure(20, WORKDAYS, REGULATION.at("第二十六条"))
FORBIDDEN: Final = REGULATION.at("第十四条")
THIRD_PARTY: Final = REGULATION.at("第十五条")
INTERNAL: Final = REGULATION.at("第十六条")
WITHHELD_BY: Final[Mapping[DisclosureException, Locator]] = {
    DisclosureException.INFORMATION_SECURITY: FORBIDDEN,
    DisclosureException.STATE_SECRET: FORBIDDEN,
    DisclosureException.TRADE_SECRET: THIRD_PARTY,
    DisclosureException.PERSONAL_PRIVACY: THIRD_PARTY,
    DisclosureException.INTERNAL_MATTER: INTERNAL,
    DisclosureException.PROCESS_INFORMATION: INTERNAL,
}
OF_2007: Final = disclosure_regulation_492.instrument
TERM_OF_2007: Final = Figure(20, WORKDAYS, OF_2007.at("第十八条"))
SECRETS_OF_2007: Final = OF_2007.at("第十四条")
WITHHELD_BY_IN_2007: Final[Mapping[DisclosureException, Locator]] = {
    DisclosureException.STATE_SECRET: SECRETS_OF_2007,
    DisclosureException.TRADE_SECRET: SECRETS_OF_2007,
    DisclosureException.PERSONAL_PRIVACY: SECRETS_OF_2007,
}
WITHHELD: Final = Say("事项依规定不予公开，没有公开期限", "lawfully withheld: there is no deadline")
OTHER_TERMS: Final = Say(
    "属于主动公开范围；法律、法规对公开期限另有规定的从其规定",
    "to be disclosed; laws and regulations may set another term",
)


def under_regulation_492(item: DisclosureItem, context: Context) -> Outcome:
    """Under the regulation of 2007."""
    return _within(TERM_OF_2007, WITHHELD_BY_IN_2007, item, context)


def under_regulation_711(item: DisclosureItem, context: Context) -> Outcome:
    """Under the revision of 2019."""
    return _within(TERM, WITHHELD_BY, item, context)


def _within(
    term: Figure, withheld_by: Mapping[DisclosureException, Locator], item: DisclosureItem, context: Context
) -> Outcome:
    """Working days from the formation or change of the information."""
    if item.disclosure_state is DisclosureState.WITHHELD:
        cite = withheld_by.get(item.withheld_for) if item.withheld_for else None
        return Silent(Why(WITHHELD), (cite,) if cite else ())
    if item.formed_on is None:
        message = "the version was chosen by the day of formation"
        raise ValueError(message)
    return due(item.formed_on, term, context, because=OTHER_TERMS)


_example = worked(DisclosureItem, disclosure_state="disclosed", withheld_for=None, withheld_basis=None)
_WITHHELD: Final = {
    "disclosure_state": "withheld",
    "withheld_basis": "示例依据",
    "disclosed_on": None,
    "disclosure_channels": None,
    "disclosure_page": None,
    "disclosure_scope": "none",
}

rule = Rule(
    id="proactive-disclosure-due",
    title=Say("主动公开期限", "deadline of proactive disclosure"),
    question=Say(
        "应当主动公开的政府信息最迟哪一天公开？",
        "by which day must information that is to be disclosed anyway be public?",
    ),
    of=(DisclosureItem,),
    version_day="formed_on",
    versions=(Version(under_regulation_492, (TERM_OF_2007.cite,)), Version(under_regulation_711, (TERM.cite,))),
    examples=(
        _example(
            "2007年条例施行前一日：未编入", "the day before the regulation of 2007", "silent", formed_on="2008-04-30"
        ),
        _example(
            "2007年条例施行首日形成：20个工作日，5月4日（星期日）上班",
            "formed on the first day of the regulation of 2007: 20 working days, Sunday 4 May is worked",
            "answer",
            {"due_on": "2008-05-29", "counted": "2008-05-29"},
            formed_on="2008-05-01",
        ),
        _example(
            "2019年修订施行前一日形成：20个工作日，跨端午节",
            "formed the day before the revision of 2019: across the Dragon Boat Festival",
            "answer",
            {"due_on": "2019-06-12", "counted": "2019-06-12"},
            formed_on="2019-05-14",
        ),
        _example(
            "2007年条例：涉及商业秘密，不予公开",
            "2007: withheld, a trade secret",
            "silent",
            formed_on="2018-03-05",
            withheld_for="trade_secret",
            **_WITHHELD,
        ),
        _example(
            "修订施行当日形成：第20个工作日跨端午节",
            "formed on its first day: across the Dragon Boat Festival",
            "answer",
            {"due_on": "2019-06-13", "counted": "2019-06-13"},
            formed_on="2019-05-15",
        ),
        _example(
            "2024年3月4日形成",
            "formed on 4 March 2024",
            "answer",
            {"due_on": "2024-04-01", "counted": "2024-04-01"},
            formed_on="2024-03-04",
        ),
        _example(
            "部分公开的也有期限",
            "disclosed in part: the same term",
            "answer",
            {"due_on": "2024-04-01"},
            formed_on="2024-03-04",
            disclosure_state="partly_disclosed",
            withheld_for="trade_secret",
            withheld_basis="示例依据",
        ),
        _example(
            "涉及国家秘密，不予公开", "withheld: a state secret", "silent", withheld_for="state_secret", **_WITHHELD
        ),
        _example(
            "内部事务，不予公开", "withheld: an internal matter", "silent", withheld_for="internal_matter", **_WITHHELD
        ),
        _example("其他理由不予公开", "withheld for another reason", "silent", withheld_for="other", **_WITHHELD),
        _example("形成日期不详", "the day of formation not given", "missing", ["formed_on"], formed_on=None),
        _example(
            "2027年放假安排尚未公布",
            "the holidays of 2027 not yet announced",
            "undetermined",
            {"earliest": "2027-01-11"},
            formed_on="2026-12-18",
        ),
    ),
    kept=Kept(
        id="proactive-disclosure-due",
        code="LAW351",
        element="disclosed_on",
        level=WARNING,
        says=Say(
            "信息于{formed_on}形成，最迟应于{due_on}公开，公开日期为{disclosed_on}（判断日{on}）",
            "formed on {formed_on}, to be public by {due_on}; disclosed on {disclosed_on} (judged on {on})",
        ),
        todo=Say(
            "尚未公开的，立即公开；法律、法规另有期限的，在备注中写明。",
            "Disclose at once; where a law sets another term, say so in the remarks.",
        ),
        cite=(TERM.cite, TERM_OF_2007.cite),
    ),
)
