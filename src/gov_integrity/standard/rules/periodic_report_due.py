"""定期报告期限 — by which day is a half-year or yearly report on government integrity due?

Only a place sets such days. The day is fixed in the calendar; a day of rest moves it, as for every act.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.outcome import Answer, Outcome, Silent, Undetermined, Why
from gov_integrity.forms.period import DayRange, Deadline, next_day
from gov_integrity.forms.region import Filled
from gov_integrity.forms.rule import START_UNKNOWN, Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.report_cycle import ReportCycle
from gov_integrity.standard.instruments import civil_code, erqi_plan_2020, guidance_76_2016
from gov_integrity.standard.records.periodic_report import PeriodicReport
from gov_integrity.standard.regions import ANNUAL_REPORT_DUE, HALF_YEAR_REPORT_DUE
from gov_integrity.standard.rules._worked import worked

NATIONAL: Final = guidance_76_2016.instrument.at("全文关于期限的规定")
LOCAL: Final = erqi_plan_2020.instrument.at("四（二）")
REST: Final = civil_code.instrument.at("全文关于公务期限的准用")
SLOTS: Final = {ReportCycle.HALF_YEAR: HALF_YEAR_REPORT_DUE, ReportCycle.YEAR: ANNUAL_REPORT_DUE}

NOT_HERE: Final = Say(
    "国家规定未设政务诚信建设情况报告的报送日期，也未读到当地对这一报告周期的规定",
    "no national rule sets a day for such reports, and nothing was read of this place for this cycle",
)
SECOND_HALF: Final = Say(
    "当地规定的半年报告是上半年的；下半年随全年报告报送",
    "the half-year report of this place is that of the first half; the second comes with the year's",
)
DUE: Final = Say("当地规定最迟{counted}报送", "this place asks for it by {counted}")
MOVED: Final = Say(
    "当地规定最迟{counted}报送，遇休息日顺延至{due_on}", "this place asks for it by {counted}, a day of rest: {due_on}"
)
NO_NOTICE: Final = Say(
    "当地规定最迟{counted}报送；该年度放假安排尚未公布，是否顺延不能断定",
    "this place asks for it by {counted}; the holidays of that year are not announced, so it may move",
)


def under_guidance(report: PeriodicReport, context: Context) -> Outcome:
    """Ask the place for the day of this cycle."""
    slot = SLOTS.get(report.report_cycle)
    local = context.slot(slot) if slot else None
    if local is None:
        return Silent(Why(NOT_HERE), (NATIONAL,))
    law = local.cite.instrument
    if report.period_ends_on in law.span:
        return _locally(report, context, local)
    if law.may_begin_before(report.period_ends_on):
        return Undetermined((), Why(START_UNKNOWN, {"title": law.title, "day": law.in_force.day}), (local.cite,))
    return Silent(Why(NOT_HERE), (NATIONAL,))


def _locally(report: PeriodicReport, context: Context, local: Filled) -> Outcome:
    """The day of the half year lies in the year of the report, that of the year in the next one."""
    of_half = report.report_cycle is ReportCycle.HALF_YEAR
    year = report.period_ends_on.year if of_half else next_day(report.period_ends_on).year
    counted = date.fromisoformat(f"{year}-{local.value}")
    if counted < report.period_ends_on:
        return Silent(Why(SECOND_HALF), (local.cite,))
    due_on = context.calendar.roll(counted)
    slots = {"counted": counted, "due_on": due_on}
    if isinstance(due_on, DayRange):
        return Undetermined(due_on, Why(NO_NOTICE, {"counted": counted}), (local.cite, REST))
    if due_on == counted:
        return Answer(Deadline(due_on, counted), Why(DUE, slots), (local.cite,))
    return Answer(Deadline(due_on, counted), Why(MOVED, slots), (local.cite, REST))


_example = worked(PeriodicReport, region="410103", due_on=None, report_state="to_submit", submitted_on=None)


def _year(year: str) -> dict[str, str]:
    return {"report_cycle": "year", "period_starts_on": f"{year}-01-01", "period_ends_on": f"{year}-12-31"}


rule = Rule(
    id="periodic-report-due",
    title=Say("定期报告期限", "deadline of a periodic report"),
    question=Say(
        "政务诚信建设情况报告最迟哪一天报送？", "by which day is a report on government integrity to be handed in?"
    ),
    of=(PeriodicReport,),
    version_day="period_ends_on",
    versions=(Version(under_guidance, (NATIONAL,)),),
    slots=(HALF_YEAR_REPORT_DUE, ANNUAL_REPORT_DUE),
    examples=(
        _example(
            "国务院意见之前：未编入",
            "before the guidance of 2016",
            "silent",
            period_starts_on="2016-01-01",
            period_ends_on="2016-06-30",
        ),
        _example(
            "二七区，方案可以确认的施行日之前截止的期间",
            "Erqi, a period that ended before its plan was certainly in force",
            "undetermined",
            [],
            **_year("2019"),
        ),
        _example(
            "二七区，2020年上半年：7月5日是星期日，顺延",
            "Erqi, first half of 2020: 5 July is a Sunday and moves",
            "answer",
            {"due_on": "2020-07-06", "counted": "2020-07-05"},
            period_starts_on="2020-01-01",
            period_ends_on="2020-06-30",
        ),
        _example(
            "二七区，2024年上半年：7月5日",
            "Erqi, first half of 2024: 5 July",
            "answer",
            {"due_on": "2024-07-05", "counted": "2024-07-05"},
        ),
        _example(
            "二七区，2023年全年：次年1月5日",
            "Erqi, the year 2023: 5 January of the next",
            "answer",
            {"due_on": "2024-01-05", "counted": "2024-01-05"},
            **_year("2023"),
        ),
        _example(
            "二七区，2024年全年：1月5日是星期日，顺延",
            "Erqi, the year 2024: 5 January is a Sunday and moves",
            "answer",
            {"due_on": "2025-01-06", "counted": "2025-01-05"},
            **_year("2024"),
        ),
        _example(
            "二七区，2026年全年：2027年放假安排尚未公布",
            "Erqi, the year 2026: the holidays of 2027 are not announced",
            "undetermined",
            {"earliest": "2027-01-05"},
            **_year("2026"),
        ),
        _example(
            "二七区，下半年：没有单独的半年报告",
            "Erqi, the second half: no report of its own",
            "silent",
            period_starts_on="2024-07-01",
            period_ends_on="2024-12-31",
        ),
        _example(
            "二七区，季度报告：未规定", "Erqi, a quarterly report: not asked for", "silent", report_cycle="quarter"
        ),
        _example("金水区：未读到规定", "Jinshui: nothing read", "silent", region="410105"),
        _example("信阳：未读到规定", "Xinyang: nothing read", "silent", region="411500"),
    ),
    kept=Kept(
        id="periodic-report-due",
        code="LAW357",
        element="submitted_on",
        level=WARNING,
        says=Say(
            "期间截止于{period_ends_on}的报告，最迟应于{due_on}报送，报送日期为{submitted_on}（判断日{on}）",
            "the report for the period to {period_ends_on} was due on {due_on}; handed in on {submitted_on} (judged on "
            "{on})",
        ),
        todo=Say(
            "尚未报送的，立即报送；没有应报告事项的，作零报告。",
            "Hand it in at once; where there is nothing to report, as a nil report.",
        ),
        cite=(LOCAL,),
    ),
)
