"""《深圳经济特区社会信用条例》 — what does Shenzhen rule about objection and repair?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="shenzhen-credit-regulation",
    title="深圳经济特区社会信用条例",
    title_en="Social Credit Regulation of the Shenzhen Special Economic Zone",
    issued=Dated(date(2022, 12, 29), TEXT),
    in_force=Dated(date(2023, 3, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十条": Passage(
            Say(
                "每年向人大常委会报告政务诚信建设情况。",
                "Government integrity is reported to the standing committee every year.",
            ),
            TEXT,
        ),
        "第四十四条至第四十五条": Passage(
            Say(
                "查询他人信息须经授权；查询日志保存不少于五年。",
                "Asking about another needs authorisation; the log of queries is kept at least five years.",
            ),
            TEXT,
        ),
        "第五十条": Passage(
            Say(
                "收到异议立即作出标注。",
                "An objection is marked at once.",
            ),
            TEXT,
        ),
        "第五十一条": Passage(
            Say(
                "一个工作日内核对；需提供单位核查的，提供单位两个工作日内答复，可以延长三个工作日。",
                "Checked in one working day; the provider answers in two, extendable by three.",
            ),
            TEXT,
        ),
        "第七十九条和第八十二条": Passage(
            Say(
                "达到最短公示期后可以申请修复，三个工作日内决定，可以延长三个工作日。",
                "Repair may be asked for after the minimum and is decided in three working days, extendable by three.",
            ),
            TEXT,
        ),
    },
)
