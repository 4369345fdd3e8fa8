"""日期写法 — which day does a sender's text mean?

Every accepted form is listed here. A form that could mean two days, another calendar, or a spreadsheet's serial number
is refused with the reason, never guessed.
"""

import re
from datetime import date, timedelta
from typing import Final

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
DAY_LENGTH: Final = len("2024-02-29")
_FORMS: Final = (
    re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"),
    re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})"),
    re.compile(r"([0-9]{4})\.([0-9]{1,2})\.([0-9]{1,2})"),
    re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"),
    re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})"),
)
_MIDNIGHT: Final = re.compile(r"[T ]0{1,2}:00(:00(\.0+)?)?")
_TIME: Final = re.compile(r"[T ][0-9]{1,2}:[0-9]{2}")
_SERIAL: Final = re.compile(r"[0-9]{5}(\.[0-9]+)?|[0-9]{9,13}")
_SHORT: Final = re.compile(r"[0-9]{1,4}([-/.年][0-9]{1,2}月?)?|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{1,4}")
_OTHER_CALENDARS: Final = ("民国", "令和", "平成", "农历", "正月", "腊月", "初")
_FULL_WIDTH: Final = {**{0xFF10 + digit: str(digit) for digit in range(10)}, 0xFF0D: "-", 0xFF0F: "/", 0xFF0E: "."}
_CHINESE_DIGITS: Final = dict(zip("〇零一二三四五六七八九", "00123456789", strict=True))
LONG_TERM_WORDS: Final = ("长期", "永久", "长期有效", "2099/12/31", "2099-12-31", "forever")
_SERIAL_EPOCH: Final = date(1899, 12, 30)


def is_day(text: str) -> bool:
    """Return whether ``text`` is a real day of the years 1900-2199 in the exact form ``YYYY-MM-DD``."""
    if len(text) != DAY_LENGTH or text[4] != "-" or text[7] != "-" or not text.isascii():
        return False
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return False
    return FIRST_YEAR <= day.year <= LAST_YEAR


def read_day(text: str) -> tuple[str, str]:
    """Return ``(day, "")`` with the day as ``YYYY-MM-DD``, or ``("", finding code)``."""
    for form in _FORMS:
        if found := form.fullmatch(text):
            year, month, day = (int(part) for part in found.groups())
            return _checked(year, month, day)
    return "", _reason(text)


def _checked(year: int, month: int, day: int) -> tuple[str, str]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return "", "DAT123"
    try:
        return date(year, month, day).isoformat(), ""
    except ValueError:
        return "", "DAT115"


def _reason(text: str) -> str:
    if any(word in text for word in _OTHER_CALENDARS):
        return "DAT117"
    if text in LONG_TERM_WORDS:
        return "DAT123"
    if _TIME.search(text):
        return "DAT120"
    if _SERIAL.fullmatch(text):
        return "DAT119"
    if _SHORT.fullmatch(text):
        return "DAT118"
    return "DAT116"


def mended_day(text: str) -> str:
    """Return the day that a full-width, Chinese-digit or midnight form certainly means, or an empty text."""
    plain = _MIDNIGHT.sub("", text.strip().translate(_FULL_WIDTH))
    if any(digit in plain for digit in _CHINESE_DIGITS):
        plain = _from_chinese_digits(plain)
    day, _code = read_day(plain)
    return day


def _from_chinese_digits(text: str) -> str:
    found = re.fullmatch(
        r"([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日", text
    )
    if found is None:
        return text
    year = "".join(_CHINESE_DIGITS[digit] for digit in found[1])
    return f"{year}-{_below_hundred(found[2])}-{_below_hundred(found[3])}"


def _below_hundred(text: str) -> int:
    tens, ten, ones = text.partition("十")
    if not ten:
        return int(_CHINESE_DIGITS[text]) if len(text) == 1 else 0
    return int(_CHINESE_DIGITS.get(tens, "1")) * 10 + int(_CHINESE_DIGITS.get(ones, "0"))


def day_of_serial(text: str) -> str:
    """Return the day that a spreadsheet serial number would mean (1900 system), for the message only."""
    whole = text.partition(".")[0]
    return (_SERIAL_EPOCH + timedelta(days=int(whole))).isoformat() if len(whole) == len("45351") else ""
