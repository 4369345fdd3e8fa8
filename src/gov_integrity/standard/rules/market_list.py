"""市场监管严重违法失信名单 — until when is a subject listed by a market regulator?

The measures are known to hold since September 2021; their articles on the term and on early removal were not read.
"""

from typing import Final

from gov_integrity.forms.rule import Context, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.instruments import market_list_2021
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.rules._list_term import OTHER_LIST
from gov_integrity.standard.rules._worked import worked

SCOPE: Final = market_list_2021.instrument.at("关于列入的规定")


def under_measures(entry: ListEntry, _context: Context) -> Outcome:
    """The term was not read."""
    if entry.list_type is not ListType.MARKET_REGULATION:
        return Silent(Why(OTHER_LIST), (SCOPE,))
    return silent("market-list-term", SCOPE)


_example = worked(ListEntry, list_type="market_regulation")

rule = Rule(
    id="market-list",
    title=Say("市场监管严重违法失信名单期限", "term of the list in market regulation"),
    question=Say(
        "因严重违法失信被市场监管部门列入名单到哪一天？", "until when is a subject listed by a market regulator?"
    ),
    of=(ListEntry,),
    version_day="listed_on",
    versions=(Version(under_measures, (SCOPE,)),),
    concerns=lambda entry: entry.list_type is ListType.MARKET_REGULATION,
    examples=(
        _example("办法施行前一日：未编入", "the day before the measures", "silent", listed_on="2021-08-31"),
        _example(
            "办法施行首日：期限未读到",
            "the first day of the measures: the term was not read",
            "silent",
            listed_on="2021-09-01",
        ),
        _example("2024年列入：期限未读到", "listed in 2024: the term was not read", "silent"),
        _example("其他名单", "another list", "silent", list_type="statistics"),
    ),
)
