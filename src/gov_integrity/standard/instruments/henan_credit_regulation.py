"""《河南省社会信用条例》 — what does Henan rule about retention, objection and repair?

Nothing in it suspends a sanction while an objection is verified.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="henan-credit-regulation",
    title="河南省社会信用条例",
    title_en="Social Credit Regulation of Henan Province",
    issued=Dated(date(2019, 11, 29), TEXT),
    in_force=Dated(date(2020, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第十三条": Passage(
            Say(
                "按简易程序对自然人作出的处罚，以及自然人轻微违法并主动消除、减轻后果的处罚，不报送平台，"
                "不作为惩戒依据。",
                "Penalties on natural persons by the simplified procedure, or for minor conduct that the person put "
                "right, are not reported and found no sanction.",
            ),
            TEXT,
        ),
        "第十九条": Passage(
            Say(
                "失信信息披露期限最长不超过五年；期满时尚未移出惩戒名单的，延至移出之日。",
                "Dishonesty information is disclosed for at most five years; while the subject is on a list, until "
                "removal.",
            ),
            TEXT,
        ),
        "第四十一条": Passage(
            Say(
                "收到异议申请即作异议标注；本单位范围内的三个工作日内处理并告知，"
                "需向提供单位核查的七个工作日内处理并告知。",
                "An objection is marked on receipt; the platform answers in three working days, or in seven where the "
                "provider has to verify.",
            ),
            TEXT,
        ),
        "第四十二条": Passage(
            Say(
                "据以认定失信的行为被撤销的，相关单位收到更新信息之日起一个工作日内撤销失信信息。",
                "Where the act behind an item is revoked, the item is withdrawn within one working day of the update.",
            ),
            TEXT,
        ),
        "第四十三条": Passage(
            Say(
                "主动纠正并消除不良影响的可以申请修复，符合规定的一个工作日内修复；国家另有规定的从其规定。",
                "After correction repair may be applied for and is done within one working day; national rules "
                "prevail.",
            ),
            TEXT,
        ),
    },
)
