"""日期故障 — why can a text not be read as a day?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="DAT115",
        id="no-such-day",
        level=ERROR,
        says=Say(
            "没有这一天：该月没有这么多日，或者月份不对", "there is no such day: the month is shorter, or is no month"
        ),
        todo=Say("与原件核对后改正。", "Compare with the original and correct it."),
        bad="2023-02-29",
        good="2023-02-28",
    ),
    Fault(
        code="DAT116",
        id="not-a-day",
        level=ERROR,
        says=Say("这不是可以识别的日期", "this cannot be read as a day"),
        todo=Say("写成 2024-02-29 的形式。", "Write it like 2024-02-29."),
        bad="二月底",
        good="2024-02-29",
        mendable=True,
    ),
    Fault(
        code="DAT117",
        id="other-calendar",
        level=ERROR,
        says=Say("日期用了民国、农历或其他纪年", "the day is in another calendar"),
        todo=Say(
            "换算成公历，写成 2024-02-29 的形式。", "Turn it into the common calendar and write it like 2024-02-29."
        ),
        bad="民国113年2月29日",
        good="2024-02-29",
    ),
    Fault(
        code="DAT118",
        id="incomplete-day",
        level=ERROR,
        says=Say(
            "日期不完整，或者分不清年、月、日", "the day is incomplete, or its year, month and day cannot be told apart"
        ),
        todo=Say(
            "写明四位年份和月、日，例如 2024-02-09。",
            "Give the year in four digits, the month and the day, such as 2024-02-09.",
        ),
        bad="24-2-9",
        good="2024-02-09",
    ),
    Fault(
        code="DAT119",
        id="day-as-number",
        level=ERROR,
        says=Say(
            "日期成了一串数字（表格的日期序号或时间戳），不能据此认定日期",
            "the day is a bare number (a spreadsheet serial or a timestamp) and is not taken for a day",
        ),
        todo=Say(
            "把这一列设为日期格式并核对，或者写成 2024-02-29 的形式。",
            "Set the column to a date format and check it, or write it like 2024-02-29.",
        ),
        bad="45351",
        good="2024-02-29",
    ),
    Fault(
        code="DAT120",
        id="time-given",
        level=ERROR,
        says=Say("这里只要日期，却带有时间", "a day is wanted here, and a time is given with it"),
        todo=Say(
            "去掉时间；带时区的，先确定北京时间是哪一天。",
            "Leave the time out; with a time zone, first find the day in Beijing.",
        ),
        bad="2024-02-29T16:30:00Z",
        good="2024-03-01",
        mendable=True,
    ),
    Fault(
        code="DAT123",
        id="day-out-of-range",
        level=ERROR,
        says=Say(
            "日期不在 1900 年至 2199 年之间，或者这里不能写“长期”",
            "the day is outside the years 1900 to 2199, or “long-term” may not stand here",
        ),
        todo=Say(
            "核对年份；不知道的日期请空着，不要用 0001-01-01、9999-12-31 代替。",
            "Check the year; leave an unknown day empty instead of writing 0001-01-01 or 9999-12-31.",
        ),
        bad="9999-12-31",
        good="2024-02-29",
    ),
)
