"""《安全生产严重失信主体名单管理办法》 — how long does a listing in work safety last, and how does it end early?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="work-safety-list-2023",
    title="安全生产严重失信主体名单管理办法",
    title_en="Measures on the List of Serious Dishonesty in Work Safety",
    number="应急管理部令第11号",
    issued=Dated(date(2023, 8, 8), TEXT),
    in_force=Dated(date(2023, 10, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于适用范围的规定": Passage(
            Say(
                "适用于矿山、化工等生产经营单位、承担安全评价等职责的机构及其人员。",
                "It covers producers in mines, chemicals and the like, service bodies, and persons.",
            ),
            TEXT,
        ),
        "关于管理期限的规定": Passage(
            Say(
                "管理期限为3年，自列入之日起算。",
                "The listing lasts 3 years from the day of listing.",
            ),
            SUMMARY,
        ),
        "关于提前移出的规定": Passage(
            Say(
                "列入满12个月，符合条件的可以申请提前移出；提供虚假材料的重新列入。",
                "Early removal may be asked for after 12 months under conditions; fraud leads to a new listing.",
            ),
            SUMMARY,
        ),
    },
)
