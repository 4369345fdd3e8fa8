"""数字写法 — which amount or count does a sender's text mean?

Amounts are exact: 万元 with six decimals is a whole number of 0.01 元, and anything finer is refused, not rounded.
"""

import re
from typing import Final

MOST_DIGITS: Final = 40
_PLAIN: Final = re.compile(r"(-?)([0-9]+)(?:\.([0-9]+))?")
_GROUPED: Final = re.compile(r"(-?)([0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?")
_WIDTH: Final = {
    **{0xFF10 + digit: str(digit) for digit in range(10)},
    **dict(zip(map(ord, "，．－＋￥¥"), (",", ".", "-", "", "", ""), strict=True)),
}


def read_decimal(text: str, *, shift: int = 0) -> tuple[str, str]:
    """Return ``(plain decimal, "")`` moved ``shift`` places to the left of its point, or ``("", finding code)``.

    ``shift=4`` turns 万元 into 元. The result has no leading zeros, no trailing zeros after the point and no ``-0``.
    """
    found = _PLAIN.fullmatch(text) or _GROUPED.fullmatch(text)
    if found is None:
        return "", "NUM129"
    sign, whole, part = found[1], found[2].replace(",", ""), found[3] or ""
    if len(whole) + len(part) > MOST_DIGITS:
        return "", "NUM130"
    part = part.ljust(shift, "0")
    whole, part = (whole + part[:shift]).lstrip("0") or "0", part[shift:].rstrip("0")
    number = f"{whole}.{part}" if part else whole
    return (f"{sign}{number}" if number != "0" else "0"), ""


def mended_number(text: str) -> str:
    """Return the number that a full-width, currency-signed or 元-suffixed text certainly means, or an empty text."""
    plain = text.strip().translate(_WIDTH).strip().removesuffix("元").removeprefix("+").strip()
    number, _code = read_decimal(plain)
    return number
