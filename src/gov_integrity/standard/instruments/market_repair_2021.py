"""《市场监督管理信用修复管理办法（2021年）》 — how was a market regulator's item repaired until December 2025?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="market-repair-2021",
    title="市场监督管理信用修复管理办法（2021年）",
    title_en="Measures for Credit Repair in Market Regulation (2021)",
    number="国市监信规〔2021〕3号",
    in_force=Dated(date(2021, 9, 1), SUMMARY),
    repealed=Dated(date(2025, 12, 25), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于修复条件的规定": Passage(
            Say(
                "罚款类处罚满6个月，食品、药品、特种设备领域满1年可以申请修复；警告、通报批评、较低数额罚款不提前修复"
                "。",
                "Fines may be repaired after 6 months, in food, drugs and special equipment after 1 year; warnings, "
                "criticism and low fines are not ended early.",
            ),
            SUMMARY,
        ),
        "关于办理时限的规定": Passage(
            Say(
                "15个工作日内作出修复决定。",
                "The decision on repair is made in 15 working days.",
            ),
            SUMMARY,
        ),
    },
)
