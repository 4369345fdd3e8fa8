"""认定在将来 — is something determined after the day on which it is judged?"""

from datetime import date

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import on, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._decided import Determined
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="determined-in-future",
    code="DAT280",
    of=Determined,
    level=ERROR,
    fails=on().before(value("determined_on")),
    says=Say("认定日期{determined_on}晚于判断日{on}", "determined on {determined_on}, after the day of judgement {on}"),
    todo=Say(
        "核对认定文书上的日期；年份写错最常见。", "Compare with the document itself; a wrong year is the usual cause."
    ),
    examples=(
        Bad(of=DishonestyRecord, on=date(2024, 6, 1), determined_on="2024-06-02", collected_on=None),
        Good(of=DishonestyRecord, on=date(2024, 6, 2), determined_on="2024-06-02", collected_on=None),
    ),
)
