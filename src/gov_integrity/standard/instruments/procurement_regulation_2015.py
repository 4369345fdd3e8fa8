"""《政府采购法实施条例》 — by when is a procurement contract announced?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="procurement-regulation-2015",
    title="中华人民共和国政府采购法实施条例",
    title_en="Regulation for Implementing the Government Procurement Law",
    issued=Dated(date(2015, 1, 30), TEXT),
    in_force=Dated(date(2015, 3, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四十三条": Passage(
            Say(
                "自中标、成交供应商确定之日起2个工作日内发出通知书并公告结果。",
                "The notice of award is sent and the result announced within 2 working days.",
            ),
            TEXT,
        ),
        "第四十五条": Passage(
            Say(
                "应当组织履约验收并出具验收书。",
                "Performance is inspected and an inspection paper issued.",
            ),
            TEXT,
        ),
        "第五十条": Passage(
            Say(
                "采购人应当自政府采购合同签订之日起2个工作日内，在指定的媒体上公告合同，涉及国家秘密、商业秘"
                "密的内容除外。",
                "The purchaser announces the contract within 2 working days of signing, except for secrets "
                "of state and trade.",
            ),
            TEXT,
        ),
        "第五十二条": Passage(
            Say(
                "应当在3个工作日内答复供应商的询问。",
                "Queries are answered within 3 working days.",
            ),
            TEXT,
        ),
    },
)
