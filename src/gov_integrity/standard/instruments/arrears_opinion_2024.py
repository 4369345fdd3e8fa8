"""中办国办2024年意见 — which policy stands behind the clearing of arrears to enterprises?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="arrears-opinion-2024",
    title="关于解决拖欠企业账款问题的意见",
    title_en="Opinion on Solving Arrears to Enterprises",
    issued=Dated(date(2024, 10, 18), SUMMARY),
    in_force=Dated(date(2024, 10, 18), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文": Passage(
            Say(
                "只知文件存在，内容未读，不据以作答。",
                "The document exists; its text was not read, and nothing is answered from it.",
            ),
            SUMMARY,
        ),
    },
)
