"""统计严重失信企业 — until when is a seriously dishonest enterprise in statistics shown?

Only enterprises are listed, never government bodies: for those interference and falsification lead to discipline. The
old rule counts from publicity; what replaced it in May 2022 was not read.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.instrument import MONTHS, YEARS, Figure
from gov_integrity.forms.period import StatusPeriod
from gov_integrity.forms.rule import Answer, Context, Missing, Open, Outcome, Reading, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.instruments import statistics_list_2019, statistics_list_2022
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.rules._list_term import OTHER_LIST
from gov_integrity.standard.rules._worked import worked

OF_2019: Final = statistics_list_2019.instrument.at("第十六条")
OF_2022: Final = statistics_list_2022.instrument.at("关于适用范围的规定")
MINIMUM: Final = Figure(6, MONTHS, OF_2019)
PLAIN: Final = Figure(1, YEARS, OF_2019)
LONGER: Final = Figure(2, YEARS, OF_2019)

NO_ENTERPRISE: Final = Say("不是企业，不列入统计严重失信企业名单", "no enterprise: not on the list in statistics")
SHOWN: Final = Say(
    "自公示之日{starts_on}起，最短至{minimum_ends_on}，至{maximum_ends_on}停止（均含当日）",
    "from publicity on {starts_on}: at least until {minimum_ends_on}, until {maximum_ends_on}, both inclusive",
)
NOT_TOLD: Final = Say(
    "整改不到位或者再次失信的为二年，否则一年；是否如此未载明",
    "two years where rectification fell short or the offence was repeated, otherwise one; which it is is not given",
)
ONE_YEAR: Final = Say("整改到位且没有再次失信", "rectified, and not repeated")
TWO_YEARS: Final = Say("整改不到位或者再次失信", "rectification fell short, or repeated")


def under_measures_2019(entry: ListEntry, _context: Context) -> Outcome:
    """One year from publicity, two where rectification fell short or the offence was repeated."""
    if outside := _outside(entry):
        return outside
    if entry.published_on is None:
        return Missing(("published_on",))
    plain, longer = (_shown(entry.published_on, length) for length in (PLAIN, LONGER))
    if entry.offence_repeated is None:
        readings = (Reading("one-year", ONE_YEAR, plain), Reading("two-years", TWO_YEARS, longer))
        return Open(readings, Why(NOT_TOLD))
    return longer if entry.offence_repeated else plain


def under_measures_2022(entry: ListEntry, _context: Context) -> Outcome:
    """The periods were not read."""
    return _outside(entry) or silent("statistics-list-2022", OF_2022)


def _outside(entry: ListEntry) -> Silent | None:
    if entry.list_type is not ListType.STATISTICS:
        return Silent(Why(OTHER_LIST), (OF_2022,))
    return Silent(Why(NO_ENTERPRISE), (OF_2022,)) if entry.subject_kind is AddresseeKind.NATURAL_PERSON else None


def _shown(start: date, length: Figure) -> Answer:
    period = StatusPeriod(start, MINIMUM.after(start), length.after(start))
    return Answer(period, Why(SHOWN, {name: getattr(period, name) for name in period.__slots__}), (OF_2019,))


_example = worked(ListEntry, list_type="statistics", listed_on="2021-03-01", published_on="2021-03-01")


def _period(starts_on: str, minimum_ends_on: str, maximum_ends_on: str) -> dict[str, str]:
    return {"starts_on": starts_on, "minimum_ends_on": minimum_ends_on, "maximum_ends_on": maximum_ends_on}


_ONE: Final = _period("2021-03-01", "2021-09-01", "2022-03-01")
_TWO: Final = _period("2021-03-01", "2021-09-01", "2023-03-01")

rule = Rule(
    id="statistics-list",
    title=Say("统计严重失信企业公示期限", "period of the list in statistics"),
    question=Say(
        "统计严重失信企业公示到哪一天？", "until when is a seriously dishonest enterprise in statistics shown?"
    ),
    of=(ListEntry,),
    version_day="listed_on",
    versions=(Version(under_measures_2019, (OF_2019,)), Version(under_measures_2022, (OF_2022,))),
    concerns=lambda entry: entry.list_type is ListType.STATISTICS,
    examples=(
        _example("旧规定之前：未编入", "before the old rule", "silent", listed_on="2019-03-19"),
        _example(
            "旧规定首日",
            "the first day of the old rule",
            "answer",
            _period("2019-03-20", "2019-09-20", "2020-03-20"),
            listed_on="2019-03-20",
            published_on="2019-03-20",
        ),
        _example("旧规定：一年", "the old rule: one year", "answer", _ONE),
        _example(
            "旧规定：整改不到位或者再次失信，二年",
            "the old rule: repeated, two years",
            "answer",
            _TWO,
            offence_repeated=True,
        ),
        _example(
            "旧规定：是否再次失信未载明",
            "the old rule: whether repeated is not given",
            "open",
            {"one-year": _ONE, "two-years": _TWO},
            offence_repeated=None,
        ),
        _example(
            "旧规定：自公示而非列入之日起算",
            "the old rule: from publicity, not from the listing",
            "answer",
            _period("2021-03-31", "2021-09-30", "2022-03-31"),
            published_on="2021-03-31",
        ),
        _example(
            "旧规定：公示日期不详",
            "the old rule: the day of publicity not given",
            "missing",
            ["published_on"],
            published_on=None,
        ),
        _example(
            "旧规定最后一日列入",
            "listed on the last day of the old rule",
            "answer",
            _period("2022-05-18", "2022-11-18", "2023-05-18"),
            listed_on="2022-05-18",
            published_on="2022-05-18",
        ),
        _example("新办法施行当日：未读到", "the day of the new measures: not read", "silent", listed_on="2022-05-19"),
        _example("自然人", "a natural person", "silent", subject_kind="natural_person", about_code=None),
        _example("其他名单", "another list", "silent", list_type="market_regulation"),
    ),
)
