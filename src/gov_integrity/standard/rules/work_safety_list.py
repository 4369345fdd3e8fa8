"""安全生产严重失信名单 — until when is a subject listed in work safety, and when may the entry end early?

Early removal counts twelve months from the listing; its other conditions were not read and stay unknown.
"""

from typing import Final

from gov_integrity.forms.instrument import MONTHS, YEARS, Figure
from gov_integrity.forms.rule import Answer, Context, Eligibility, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.instruments import work_safety_list_2023
from gov_integrity.standard.not_encoded import entry as not_encoded
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.rules._list_term import OTHER_LIST, OVER, ListTerm, after, unknown
from gov_integrity.standard.rules._worked import worked

SCOPE: Final = work_safety_list_2023.instrument.at("关于适用范围的规定")
TERM_AT: Final = work_safety_list_2023.instrument.at("关于管理期限的规定")
EARLY_AT: Final = work_safety_list_2023.instrument.at("关于提前移出的规定")
TERM: Final = Figure(3, YEARS, TERM_AT)
SINCE_LISTING: Final = Figure(12, MONTHS, EARLY_AT)

TWELVE_MONTHS: Final = Say("自列入之日起满12个月", "twelve months have passed since the listing")


def under_measures(entry: ListEntry, context: Context) -> Outcome:
    """Three years from the listing."""
    if entry.list_type is not ListType.WORK_SAFETY:
        return Silent(Why(OTHER_LIST), (SCOPE,))
    start = entry.listed_on
    early = Eligibility(
        (
            after("twelve-months-listed", TWELVE_MONTHS, SINCE_LISTING.after(start), context.on, EARLY_AT),
            unknown("other-conditions", not_encoded("work-safety-list-conditions").what, EARLY_AT),
        )
    )
    term = ListTerm(start, TERM.after(start), early)
    return Answer(term, Why(OVER, {"starts_on": start, "ends_on": term.ends_on}), (TERM_AT, EARLY_AT))


_example = worked(ListEntry, list_type="work_safety", removed_on=None)


def _ends(starts_on: str, ends_on: str, *states: str, eligible: bool | None) -> dict[str, object]:
    early = {"eligible": eligible, "requirements": [{"state": state} for state in states]}
    return {"starts_on": starts_on, "ends_on": ends_on, "early_removal": early}


_TERM: Final = ("2024-06-20", "2027-06-20")

rule = Rule(
    id="work-safety-list",
    title=Say("安全生产严重失信名单期限", "term of the list in work safety"),
    question=Say(
        "因安全生产严重失信列入名单到哪一天，何时可以申请提前移出？",
        "until when is a subject listed in work safety, and from when may early removal be asked for?",
    ),
    of=(ListEntry,),
    version_day="listed_on",
    versions=(Version(under_measures, (SCOPE,)),),
    concerns=lambda entry: entry.list_type is ListType.WORK_SAFETY,
    examples=(
        _example("办法施行前一日：未编入", "the day before the measures", "silent", listed_on="2023-09-30"),
        _example(
            "办法施行首日",
            "the first day of the measures",
            "answer",
            _ends("2023-10-01", "2026-10-01", "unmet", "unknown", eligible=False),
            on="2024-10-01",
            listed_on="2023-10-01",
        ),
        _example(
            "列入满12个月当日",
            "the last day of the twelve months",
            "answer",
            _ends(*_TERM, "unmet", "unknown", eligible=False),
            on="2025-06-20",
        ),
        _example(
            "列入满12个月次日：其他条件未读到",
            "the day after: other conditions were not read",
            "answer",
            _ends(*_TERM, "met", "unknown", eligible=None),
            on="2025-06-21",
        ),
        _example(
            "闰日列入",
            "listed on a leap day",
            "answer",
            _ends("2024-02-29", "2027-02-28", "met", "unknown", eligible=None),
            on="2025-03-01",
            listed_on="2024-02-29",
        ),
        _example("没有判断日", "no day of judgement", "answer", _ends(*_TERM, "unknown", "unknown", eligible=None)),
        _example("其他名单", "another list", "silent", list_type="wage_arrears"),
    ),
)
