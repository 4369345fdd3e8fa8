"""《市场监督管理信用修复管理办法》 — how is a market regulator's item repaired since December 2025?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="market-repair-2025",
    title="市场监督管理信用修复管理办法",
    title_en="Measures for Credit Repair in Market Regulation (2025)",
    in_force=Dated(date(2025, 12, 25), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于分类和期限的规定": Passage(
            Say(
                "分轻微、一般、严重三类；轻微、严重以外的为一般，公示期限最短3个月、最长1年。",
                "Three classes; what is neither minor nor serious is ordinary, shown from 3 months to 1 year.",
            ),
            SUMMARY,
        ),
        "关于办理时限的规定": Passage(
            Say(
                "作出修复决定的时限由15个工作日缩短为7个工作日。",
                "The decision on repair is made in 7 working days instead of 15.",
            ),
            SUMMARY,
        ),
        "关于跨省推送的规定": Passage(
            Say(
                "跨省的，3个工作日内推送至登记地。",
                "Across provinces the result is passed to the place of registration in 3 working days.",
            ),
            SUMMARY,
        ),
    },
)
