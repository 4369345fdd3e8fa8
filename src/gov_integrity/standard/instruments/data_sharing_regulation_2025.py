"""《政务数据共享条例》 — how fast is shared data supplied and corrected?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="data-sharing-regulation-2025",
    title="政务数据共享条例",
    title_en="Regulation on Sharing Government Data",
    issued=Dated(date(2025, 5, 28), TEXT),
    in_force=Dated(date(2025, 8, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十七条、第二十一条、第二十二条、第二十六条": Passage(
            Say(
                "目录10个工作日内更新、可以延长5个，2个工作日内审核；无条件共享1个工作日内、有条件共享10个工"
                "作日内答复、可以延长10个；20个工作日内提供；10个工作日内校核。",
                "Catalogues are updated within 10 working days, 5 more if need be, and reviewed within 2; "
                "unconditional requests are answered within 1, conditional ones within 10 and at most 10 "
                "more; data is delivered within 20; corrections are checked within 10.",
            ),
            TEXT,
        ),
    },
)
