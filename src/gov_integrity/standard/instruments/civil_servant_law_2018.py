"""《公务员法》（2018年修订） — how long does an action last, and who may not be recruited?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="civil-servant-law-2018",
    title="中华人民共和国公务员法（2018年修订）",
    title_en="Civil Servant Law (Revised 2018)",
    issued=Dated(date(2018, 12, 29), TEXT),
    in_force=Dated(date(2019, 6, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十六条": Passage(
            Say(
                "被依法列为失信联合惩戒对象的人员不得录用为公务员。",
                "A person lawfully made a subject of joint sanctions for dishonesty may not be recruited as "
                "a civil servant.",
            ),
            TEXT,
        ),
        "第六十一条": Passage(
            Say(
                "同一违纪违法行为，监察机关已经作出政务处分决定的，所在机关不再给予处分。",
                "For one act there is no disciplinary action of the employer beside a governmental one.",
            ),
            TEXT,
        ),
        "第六十二条": Passage(
            Say(
                "处分分为警告、记过、记大过、降级、撤职、开除。",
                "The kinds: warning, demerit, major demerit, demotion, removal, dismissal.",
            ),
            TEXT,
        ),
        "第六十四条": Passage(
            Say(
                "警告六个月，记过十二个月，记大过十八个月，降级、撤职二十四个月；受处分期间不得晋升职务、职级和级别。",
                "Warning six months, demerit twelve, major demerit eighteen, demotion and removal "
                "twenty-four; no promotion meanwhile.",
            ),
            TEXT,
        ),
        "第六十五条": Passage(
            Say(
                "开除以外的处分，期间有悔改表现并且没有再发生违纪违法行为的，期满后自动解除；解除降级、撤职不"
                "视为恢复原级别、原职务、原职级。",
                "Short of dismissal, an action ends by itself at the end of its period where there is "
                "repentance and no new offence; a demotion or removal is not undone.",
            ),
            TEXT,
        ),
        "第七十条": Passage(
            Say(
                "调任人选不得有第二十六条规定的情形。",
                "The same bar holds for a transfer into the civil service.",
            ),
            TEXT,
        ),
        "第九十五条": Passage(
            Say(
                "对处分不服的，自知道之日起三十日内申请复核；对复核结果不服的，自接到决定之日起十五日内申诉，"
                "也可以三十日内直接申诉。",
                "A review is asked for within thirty days; an appeal within fifteen days of its result, or "
                "directly within thirty.",
            ),
            TEXT,
        ),
        "全文关于期间届满日的计算": Passage(
            Say(
                "只规定起算，未规定期间的最后一日；按对应日计入计算，另一种读法以对应日的前一日为最后一日。",
                "Only the start is set, not the last day; the corresponding day is taken as the last inside, "
                "another reading ends the day before.",
            ),
            READING,
        ),
        "第九十六条": Passage(
            Say(
                "复核三十日内决定，申诉六十日内决定，案情复杂的延长不超过三十日；复核、申诉期间不停止执行。",
                "A review is decided in thirty days, an appeal in sixty and at most thirty more; neither "
                "stops the action.",
            ),
            TEXT,
        ),
    },
)
