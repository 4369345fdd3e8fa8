"""两高检察公益诉讼解释 — by when does an agency answer a suggestion before a public-interest lawsuit?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="public-interest-litigation-2018",
    title="最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释",
    title_en="Interpretation on Public-Interest Litigation by Procuratorates",
    in_force=Dated(date(2018, 3, 2), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十一条": Passage(
            Say(
                "行政机关自收到检察建议书之日起两个月内依法履行职责并书面回复；损害继续扩大等紧急情形的，十五"
                "日内书面回复；不依法履行职责的，依法提起诉讼。",
                "The agency does its duty and answers in writing within two months of receipt, in urgent "
                "cases within fifteen days; otherwise a lawsuit follows.",
            ),
            TEXT,
        ),
    },
)
