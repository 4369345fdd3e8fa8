"""《市场监督管理严重违法失信名单管理办法》 — who is on the market regulator's serious list?

Only its days and scope are sure; term and early removal were not read.
"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="market-list-2021",
    title="市场监督管理严重违法失信名单管理办法",
    title_en="Measures on the Serious List in Market Regulation",
    number="国家市场监督管理总局令第44号",
    issued=Dated(date(2021, 7, 30), TEXT),
    in_force=Dated(date(2021, 9, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于列入的规定": Passage(
            Say(
                "受到较重行政处罚的当事人列入名单。",
                "Subjects under a heavier penalty are listed.",
            ),
            SUMMARY,
        ),
    },
)
