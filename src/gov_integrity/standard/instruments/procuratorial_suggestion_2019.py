"""《人民检察院检察建议工作规定》 — by when is a procuratorial suggestion answered?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="procuratorial-suggestion-2019",
    title="人民检察院检察建议工作规定",
    title_en="Provisions on Procuratorial Suggestions of People's Procuratorates",
    in_force=Dated(date(2019, 2, 26), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于回复期限的规定": Passage(
            Say(
                "被建议单位自收到之日起两个月内书面回复；情况紧急的可以缩短期限。",
                "The body answers in writing within two months of receipt; in urgent cases the time may be shorter.",
            ),
            SUMMARY,
        ),
    },
)
