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
        "第二十五条": Passage(
            Say(
                "共享获得的数据不得擅自扩大使用范围、用于其他目的或者提供给第三方。",
                "Shared data is not used more widely, for another purpose or by a third party without consent.",
            ),
            TEXT,
        ),
        "第二十九条": Passage(
            Say(
                "需求部门记录共享数据的使用、存储、销毁等情况，记录保存不少于3年。",
                "The receiving department records how shared data is used, stored and destroyed, and keeps the record "
                "at least 3 years.",
            ),
            TEXT,
        ),
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
