"""《人民检察院检察建议工作规定》 — by when is a procuratorial suggestion answered?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="procuratorial-suggestion-2019",
    title="人民检察院检察建议工作规定",
    title_en="Provisions on Procuratorial Suggestions of People's Procuratorates",
    number="高检发释字〔2019〕1号",
    issued=Dated(date(2019, 2, 26), TEXT),
    in_force=Dated(date(2019, 2, 26), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十九条": Passage(
            Say(
                "除另有规定外，被建议单位自收到检察建议书之日起两个月内处理并书面回复；情况紧急的，由检察院确定期限。",
                "Unless otherwise provided the body acts and answers in writing within two months of receipt; in "
                "urgent cases the procuratorate sets the time.",
            ),
            TEXT,
        ),
    },
)
