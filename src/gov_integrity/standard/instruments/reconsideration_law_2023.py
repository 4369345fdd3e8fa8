"""《行政复议法》（2023年修订） — within which time is a reconsideration asked for and decided?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="reconsideration-law-2023",
    title="中华人民共和国行政复议法（2023年修订）",
    title_en="Administrative Reconsideration Law (Revised 2023)",
    in_force=Dated(date(2024, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十条": Passage(
            Say(
                "自知道或者应当知道行政行为之日起六十日内提出申请。",
                "The application is made within sixty days of learning of the act.",
            ),
            TEXT,
        ),
        "第六十二条": Passage(
            Say(
                "适用普通程序的六十日内决定，经批准可以延长不超过三十日；适用简易程序的三十日内决定。",
                "Decided in sixty days and with approval at most thirty more; in the simplified procedure thirty.",
            ),
            TEXT,
        ),
    },
)
