"""《上海市社会信用条例》 — what does Shanghai rule about retention, objection and repair?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="shanghai-credit-regulation",
    title="上海市社会信用条例",
    title_en="Social Credit Regulation of Shanghai",
    issued=Dated(date(2017, 6, 23), TEXT),
    in_force=Dated(date(2017, 10, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十七条": Passage(
            Say(
                "未经书面授权不得查询非公开信息。",
                "What is not public is not queried without written authorisation.",
            ),
            TEXT,
        ),
        "第三十五条": Passage(
            Say(
                "失信信息查询期限为五年，自失信行为或者事件终止之日起算；法律、法规和国家另有规定的除外。",
                "Negative information is queried for five years from the end of the conduct or event, unless laws, "
                "regulations or the State provide otherwise.",
            ),
            TEXT,
        ),
        "第三十六条": Passage(
            Say(
                "收到异议一个工作日内标注；信用中心五个工作日内核查；需转交的两个工作日内转交，提供单位五个工作日内答"
                "复。",
                "Marked in one working day; the centre verifies in five, or passes on in two and the provider "
                "answers in five.",
            ),
            TEXT,
        ),
        "第三十七条": Passage(
            Say(
                "据以认定失信的行政行为被撤销的，信用中心收到书面告知之日起三个工作日内删除。",
                "Where the act behind an item is revoked, the centre deletes the item in three working days of the "
                "written notice.",
            ),
            TEXT,
        ),
        "第三十八条": Passage(
            Say(
                "提供单位书面确认修复的，三个工作日内从查询页面删除。",
                "On the provider's written proof an item leaves the query page in three working days.",
            ),
            TEXT,
        ),
    },
)
