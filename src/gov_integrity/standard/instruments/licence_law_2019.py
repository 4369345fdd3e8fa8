"""《中华人民共和国行政许可法》 — how does the law on licences count days?

Its days were not noted when the articles were read in collections of April 2025 and later.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, DaysCounted, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="licence-law-2019",
    title="中华人民共和国行政许可法",
    title_en="Administrative Licence Law of the People's Republic of China",
    in_force=Dated(date(2025, 4, 30), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    days_counted=DaysCounted("第八十二条"),
    passages={
        "第四十二条": Passage(
            Say(
                "自受理之日起二十日内作出许可决定，经批准可以延长十日；多部门办理的四十五日，可以延长十五日。",
                "Decided in twenty days of acceptance, extendable by ten; jointly in forty-five, extendable by "
                "fifteen.",
            ),
            TEXT,
        ),
        "第四十四条": Passage(
            Say(
                "作出准予许可的决定，十日内颁发、送达许可证件。",
                "A licence granted is issued and served within ten days.",
            ),
            TEXT,
        ),
        "第四十五条": Passage(
            Say(
                "听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间不计算在内，并书面告知申请人。",
                "The time of hearings, tenders, auctions, tests, inspections and expert review is not counted, and the "
                "applicant is told it in writing.",
            ),
            TEXT,
        ),
        "第八十二条": Passage(
            Say(
                "本法规定的期限以工作日计算，不含法定节假日。",
                "All terms of this law are working days.",
            ),
            TEXT,
        ),
    },
)
