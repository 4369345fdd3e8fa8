"""中纪审〔2000〕29号 — from which day does a changed party discipline count?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="changed-discipline-29-2000",
    title="中纪审〔2000〕29号",
    title_en="Document Zhongjishen (2000) No. 29",
    in_force=Dated(date(2000, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文": Passage(
            Say(
                "变更为较轻处分的，自原处分决定之日起计算；变更为较重处分的，自新决定之日起计算，扣除已经执行的期间。",
                "Changed to a lighter action, it counts from the original decision; to a heavier one, from "
                "the new decision, less the time already served.",
            ),
            SUMMARY,
        ),
    },
)
