"""《河南省人民代表大会代表建议、批评和意见办理办法》 — by when is a suggestion handled in Henan?

They bind for suggestions of deputies to the provincial congress; other congresses of the province may follow them.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="henan-suggestions-2017",
    title="河南省人民代表大会代表建议、批评和意见办理办法",
    title_en="Measures on Suggestions of Deputies to the People's Congress of Henan Province",
    issued=Dated(date(2017, 7, 28), TEXT),
    in_force=Dated(date(2017, 8, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十四条": Passage(
            Say(
                "不属于本单位办理的，自交办之日起十个工作日内书面报告，十个工作日内重新交办。",
                "A body reports in ten working days that a suggestion is not its own; it is assigned anew in ten.",
            ),
            TEXT,
        ),
        "第十八条": Passage(
            Say(
                "协办单位自收到之日起两个月内书面告知主办单位；分别承办的分别答复。",
                "An assisting body tells the lead in writing within two months of receipt; bodies that share answer "
                "apart.",
            ),
            TEXT,
        ),
        "第二十条": Passage(
            Say(
                "三个月内办理完毕并答复；涉及面广、处理难度大的，说明情况，六个月内办理完毕并答复。",
                "Handled and answered within three months; those of wide scope or great difficulty, once explained, "
                "within six.",
            ),
            TEXT,
        ),
        "第二十二条": Passage(
            Say(
                "代表对答复不满意并说明理由的，一个月内再次办理并答复。",
                "Where a deputy is not satisfied and says why, it is handled and answered again within a month.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "设区的市、县、乡人民代表大会代表建议的办理，可以参照执行。",
                "For congresses of cities, counties and townships they may be followed.",
            ),
            TEXT,
        ),
    },
)
