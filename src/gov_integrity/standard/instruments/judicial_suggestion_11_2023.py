"""法释〔2023〕11号 — by when is a judicial suggestion answered?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="judicial-suggestion-11-2023",
    title="最高人民法院关于综合治理类司法建议工作若干问题的规定",
    title_en="Provisions of the Supreme People's Court on Judicial Suggestions for Governance",
    number="法释〔2023〕11号",
    in_force=Dated(date(2023, 11, 16), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第八条": Passage(
            Say(
                "应当告知被建议单位书面答复；答复期限根据具体情况确定，一般不超过两个月，法律、司法解释另有规"
                "定的从其规定。",
                "A written answer is asked for; its time is set by the case, normally at most two months, "
                "unless otherwise provided.",
            ),
            TEXT,
        ),
        "第十二条": Passage(
            Say(
                "综合治理类以外的司法建议依照有关规定办理，没有规定的可以参照本规定。",
                "Other judicial suggestions follow their own rules, and may follow these where there are none.",
            ),
            TEXT,
        ),
    },
)
