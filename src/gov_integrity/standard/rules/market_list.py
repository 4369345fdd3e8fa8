"""市场监管严重违法失信名单 — until when is a subject listed by a market regulator, and when may the entry end early?

Three years from the listing, longer where a restriction lasts longer; early removal opens after one. Whether duties
were performed and harm removed stands in no record of a listing, so those conditions stay unknown.
"""

from typing import Final

from gov_integrity.forms.instrument import YEARS, Figure
from gov_integrity.forms.rule import Answer, Context, Eligibility, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.instruments import market_list_2021
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.rules._list_term import OTHER_LIST, ListTerm, after, flagged, unknown
from gov_integrity.standard.rules._worked import worked

SCOPE: Final = market_list_2021.instrument.at("第二条")
EARLY_AT: Final = market_list_2021.instrument.at("第十六条")
COMMITMENT_AT: Final = market_list_2021.instrument.at("第十七条")
TERM_AT: Final = market_list_2021.instrument.at("第二十一条")
TERM: Final = Figure(3, YEARS, TERM_AT)
SINCE_LISTING: Final = Figure(1, YEARS, EARLY_AT)

OVER: Final = Say(
    "自列入之日{starts_on}起满三年，至{ends_on}（含当日）；限制生产经营、限制从业等措施超过三年的，按照实际限制期限",
    "three years from the listing on {starts_on}, until {ends_on} inclusive; longer where a restriction of business or "
    "occupation lasts longer",
)
ONE_YEAR: Final = Say("列入满一年", "a year has passed since the listing")
COMMITTED: Final = Say("已书面作出守信承诺", "a written commitment is made")
PERFORMED: Final = Say("已经履行处罚决定中规定的义务", "the duties of the penalty are performed")
REMOVED: Final = Say("已经主动消除危害后果和不良影响", "harm and bad effects are removed")
NO_OTHER: Final = Say("未再受到较重行政处罚", "no heavier penalty followed")
NO_MEASURE: Final = Say("没有期限尚未届满的管理措施", "no measure with a term still runs")


def under_measures(entry: ListEntry, context: Context) -> Outcome:
    """Three years from the listing."""
    if entry.list_type is not ListType.MARKET_REGULATION:
        return Silent(Why(OTHER_LIST), (SCOPE,))
    start = entry.listed_on
    early = Eligibility(
        (
            after("one-year-listed", ONE_YEAR, SINCE_LISTING.after(start), context.on, EARLY_AT),
            flagged("written-commitment", COMMITTED, entry.commitment_made, COMMITMENT_AT, {"commitment_made": True}),
            unknown("duties-performed", PERFORMED, EARLY_AT),
            unknown("harm-removed", REMOVED, EARLY_AT),
            unknown("no-heavier-penalty", NO_OTHER, EARLY_AT),
            unknown("no-measure-running", NO_MEASURE, EARLY_AT),
        )
    )
    term = ListTerm(start, TERM.after(start), early)
    return Answer(term, Why(OVER, {"starts_on": start, "ends_on": term.ends_on}), (TERM_AT, EARLY_AT))


_example = worked(ListEntry, list_type="market_regulation", removed_on=None)
_UNKNOWN: Final = ("unknown", "unknown", "unknown", "unknown")


def _ends(starts_on: str, ends_on: str, *states: str, eligible: bool | None) -> dict[str, object]:
    early = {"eligible": eligible, "requirements": [{"state": state} for state in (*states, *_UNKNOWN)]}
    return {"starts_on": starts_on, "ends_on": ends_on, "early_removal": early}


_TERM: Final = ("2024-06-20", "2027-06-20")

rule = Rule(
    id="market-list",
    title=Say("市场监管严重违法失信名单期限", "term of the list in market regulation"),
    question=Say(
        "因严重违法失信被市场监管部门列入名单到哪一天，何时可以申请提前移出？",
        "until when is a subject listed by a market regulator, and from when may early removal be asked for?",
    ),
    of=(ListEntry,),
    version_day="listed_on",
    versions=(Version(under_measures, (SCOPE,)),),
    concerns=lambda entry: entry.list_type is ListType.MARKET_REGULATION,
    examples=(
        _example("办法施行前一日：未编入", "the day before the measures", "silent", listed_on="2021-08-31"),
        _example(
            "办法施行首日，满一年当日",
            "listed on the first day of the measures, the last day of the year",
            "answer",
            _ends("2021-09-01", "2024-09-01", "unmet", "met", eligible=False),
            on="2022-09-01",
            listed_on="2021-09-01",
        ),
        _example(
            "列入满一年次日：其余条件记录中没有",
            "the day after the year: the record tells nothing of the rest",
            "answer",
            _ends(*_TERM, "met", "met", eligible=None),
            on="2025-06-21",
        ),
        _example(
            "没有承诺",
            "no commitment",
            "answer",
            _ends(*_TERM, "met", "unmet", eligible=False),
            on="2025-06-21",
            commitment_made=False,
        ),
        _example(
            "闰日列入",
            "listed on a leap day",
            "answer",
            _ends("2024-02-29", "2027-02-28", "met", "met", eligible=None),
            on="2025-03-01",
            listed_on="2024-02-29",
        ),
        _example("没有判断日", "no day of judgement", "answer", _ends(*_TERM, "unknown", "met", eligible=None)),
        _example("其他名单", "another list", "silent", list_type="statistics"),
    ),
)
