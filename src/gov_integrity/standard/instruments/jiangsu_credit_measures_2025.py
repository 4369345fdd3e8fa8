"""《江苏省公共信用信息管理办法》 — until when do Jiangsu's measures of 2025 hold?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="jiangsu-credit-measures-2025",
    title="江苏省公共信用信息管理办法",
    title_en="Measures on Public Credit Information of Jiangsu Province",
    number="苏政规〔2025〕4号",
    issued=Dated(date(2025, 12, 26), SUMMARY),
    in_force=Dated(date(2026, 2, 1), SUMMARY),
    repealed=Dated(date(2031, 2, 1), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文关于有效期的规定": Passage(
            Say(
                "自2026年2月1日起施行，有效期至2031年1月31日。",
                "In force from 1 February 2026 until 31 January 2031.",
            ),
            SUMMARY,
        ),
    },
)
