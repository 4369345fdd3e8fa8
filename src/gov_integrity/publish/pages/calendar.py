"""工作日历的页 — which days of a year are off, which days of rest are worked, and which notice says so?"""

from collections.abc import Iterator

from gov_integrity.forms.calendar import CalendarYear
from gov_integrity.forms.say import Say, pick
from gov_integrity.publish.basis import confidence
from gov_integrity.publish.page import Family
from gov_integrity.standard.calendars import years


def lines(year: CalendarYear, language: str) -> Iterator[str]:
    """Yield the notice and its days."""
    yield f"《{year.title}》{f'（{year.number}）' if year.number else ''}（{confidence(year.confidence, language)}）"
    yield ""
    yield pick(language, "放假：", "Off: ") + "、".join(day.isoformat() for day in sorted(year.off))
    yield ""
    if year.work:
        yield pick(language, "周末上班：", "Weekends worked: ") + "、".join(
            day.isoformat() for day in sorted(year.work)
        )
        yield ""
    yield pick(language, "其他的周六、周日休息，其他的周一至周五上班。", "Every other weekend is off.")
    yield ""
    yield pick(language, "来源：", "Source: ") + year.source


family = Family(
    id="calendars",
    short="calendar",
    title=Say("工作日历", "calendars of working days"),
    meaning=Say(
        "国务院办公厅放假通知，一年一页；没有通知的年份不猜", "one page a year, from its notice; nothing is guessed"
    ),
    form=CalendarYear,
    things=years,
    named=lambda year: str(year.year),
    heading=lambda year, language: pick(language, f"{year.year}年", str(year.year)),
    brief=lambda year, _language: str(year.number or year.title),
    lines=lines,
)
