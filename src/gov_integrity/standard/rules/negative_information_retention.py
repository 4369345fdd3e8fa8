"""失信信息保存期限 — until when may negative information be kept, disclosed and queried?

The place decides, and each place counts from another day: the end of the conduct, the determination, or a day that its
rule does not name. On a list it stays until the removal where the place says so.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from gov_integrity.forms.instrument import YEARS, Figure
from gov_integrity.forms.moment import FIRST_DAY, LAST_DAY
from gov_integrity.forms.period import FOREVER, Forever
from gov_integrity.forms.region import Filled
from gov_integrity.forms.rule import ON, Answer, Context, Missing, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.regions import RETENTION_STARTS, RETENTION_UNTIL_REMOVAL, RETENTION_YEARS
from gov_integrity.standard.rules._worked import worked

NO_VALIDITY: Final = guidance_76_2016.instrument.at("全文关于期限的规定")
CONDUCT_END, DETERMINATION = "conduct_end", "determination"

NOT_HERE: Final = Say(
    "国家规定未见政务失信记录的保存期限，当地的规定也未读到",
    "no term of retention was seen in national rules, nor read of this place",
)
KEPT: Final = Say(
    "自{starts_on}起{years}年，至{ends_on}（含当日）", "{years} years from {starts_on}, until {ends_on} inclusive"
)
STILL_LISTED: Final = Say(
    "期满时仍在名单上的，延至移出之日；在{on}尚未移出", "while listed it stays until the removal; on {on} still listed"
)
UNTIL_REMOVED: Final = Say("在名单上，延至移出之日{ends_on}", "listed: it stays until the removal on {ends_on}")


@dataclass(frozen=True, slots=True)
class Retention:
    """From the day that the place counts from to the last day; ``FOREVER`` while a list keeps it."""

    starts_on: Annotated[date, FIRST_DAY]
    ends_on: Annotated[date | Forever, LAST_DAY]


def under_guidance(record: DishonestyRecord, context: Context) -> Outcome:
    """Ask the place: nationally no validity is set."""
    years = context.slot(RETENTION_YEARS)
    if years is None or record.determined_on not in years.cite.instrument.span:
        return Silent(Why(NOT_HERE), (NO_VALIDITY,))
    starts = context.slot(RETENTION_STARTS)
    length = Figure(int(years.value), YEARS, years.cite)
    start = _start(record, starts)
    if start is None:
        if starts is not None and starts.value == CONDUCT_END:
            return Missing(("occurred_on",), (starts.cite,))
        return silent("henan-retention-start", years.cite)
    return _listed(record, context, start, length)


def _start(record: DishonestyRecord, starts: Filled | None) -> date | None:
    value = starts.value if starts is not None else ""
    return {CONDUCT_END: record.occurred_on, DETERMINATION: record.determined_on}.get(str(value))


def _listed(record: DishonestyRecord, context: Context, start: date, length: Figure) -> Outcome:
    ends_on, on = length.after(start), context.on
    stays = context.slot(RETENTION_UNTIL_REMOVAL)
    cite = (length.cite,)
    if stays is not None and stays.value is True and record.listed_on is not None:
        if record.removed_on is None and on is None:
            return Missing((ON,), cite)
        if record.removed_on is None and on is not None and on > ends_on:
            return Answer(Retention(start, FOREVER), Why(STILL_LISTED, {"on": on}), cite)
        if record.removed_on is not None and record.removed_on > ends_on:
            removed = Retention(start, record.removed_on)
            return Answer(removed, Why(UNTIL_REMOVED, {"ends_on": record.removed_on}), cite)
    slots = {"starts_on": start, "years": int(length), "ends_on": ends_on}
    return Answer(Retention(start, ends_on), Why(KEPT, slots), cite)


_example = worked(DishonestyRecord)
_zhejiang = worked(DishonestyRecord, region="330100")
_LISTED: Final = {"listed_on": "2024-06-10", "removed_on": None}


def _kept(starts_on: str, ends_on: str) -> dict[str, str]:
    return {"starts_on": starts_on, "ends_on": ends_on}


rule = Rule(
    id="negative-information-retention",
    title=Say("失信信息保存期限", "retention of negative information"),
    question=Say(
        "失信信息可以保存、披露和查询到哪一天？", "until when may negative information be kept, disclosed and queried?"
    ),
    of=(DishonestyRecord,),
    version_day="determined_on",
    versions=(Version(under_guidance, (NO_VALIDITY,)),),
    slots=(RETENTION_YEARS, RETENTION_STARTS, RETENTION_UNTIL_REMOVAL),
    examples=(
        _example(
            "国务院意见之前：未编入",
            "before the guidance of 2016",
            "silent",
            determined_on="2016-12-21",
            occurred_on="2016-01-01",
        ),
        _example(
            "国务院意见首日，河南条例之前",
            "the first day of the guidance, before Henan's regulation",
            "silent",
            determined_on="2016-12-22",
            occurred_on="2016-01-01",
        ),
        _example("河南：未写明起算日", "Henan: the first day is not said", "silent"),
        _example(
            "山东条例施行前一日认定",
            "determined the day before Shandong's regulation",
            "silent",
            region="370100",
            determined_on="2020-09-30",
            occurred_on="2020-01-01",
        ),
        _example(
            "山东条例施行首日认定",
            "determined on the first day of Shandong's regulation",
            "answer",
            _kept("2020-01-01", "2025-01-01"),
            region="370100",
            determined_on="2020-10-01",
            occurred_on="2020-01-01",
        ),
        _example(
            "山东：自行为终止起五年",
            "Shandong: five years from the end of the conduct",
            "answer",
            _kept("2024-02-28", "2029-02-28"),
            region="370100",
        ),
        _example(
            "山东：闰日终止",
            "Shandong: ended on a leap day",
            "answer",
            _kept("2024-02-29", "2029-02-28"),
            region="370100",
            occurred_on="2024-02-29",
        ),
        _example(
            "山东：行为终止日期不详",
            "Shandong: the end of the conduct not given",
            "missing",
            ["occurred_on"],
            region="370100",
            occurred_on=None,
        ),
        _example(
            "上海：自行为终止起五年",
            "Shanghai: five years from the end of the conduct",
            "answer",
            _kept("2024-02-28", "2029-02-28"),
            region="310000",
        ),
        _zhejiang(
            "浙江：自认定起五年",
            "Zhejiang: five years from the determination",
            "answer",
            _kept("2024-06-01", "2029-06-01"),
        ),
        _zhejiang(
            "浙江：届满当日仍在名单上",
            "Zhejiang: listed, the last day",
            "answer",
            _kept("2024-06-01", "2029-06-01"),
            on="2029-06-01",
            **_LISTED,
        ),
        _zhejiang(
            "浙江：届满次日仍在名单上",
            "Zhejiang: still listed the day after",
            "answer",
            _kept("2024-06-01", "forever"),
            on="2029-06-02",
            **_LISTED,
        ),
        _zhejiang(
            "浙江：期满后移出",
            "Zhejiang: removed after the term",
            "answer",
            _kept("2024-06-01", "2029-09-01"),
            on="2030-01-01",
            listed_on="2024-06-10",
            removed_on="2029-09-01",
        ),
        _zhejiang(
            "浙江：期满前移出",
            "Zhejiang: removed before the end of the term",
            "answer",
            _kept("2024-06-01", "2029-06-01"),
            on="2030-01-01",
            listed_on="2024-06-10",
            removed_on="2025-09-01",
        ),
        _zhejiang("浙江：在名单上，没有判断日", "Zhejiang: listed, no day of judgement", "missing", ["on"], **_LISTED),
        _example("深圳：未读到", "Shenzhen: not read", "silent", region="440300"),
        _example("江苏：未读到", "Jiangsu: not read", "silent", region="320000"),
        _example("信阳：省的条例未写明起算日", "Xinyang: Henan's first day is not said", "silent", region="411500"),
    ),
)
