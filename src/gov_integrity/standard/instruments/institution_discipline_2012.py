"""《事业单位工作人员处分暂行规定》 — how long did an action in a public institution last until November 2023?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="institution-discipline-2012",
    title="事业单位工作人员处分暂行规定",
    title_en="Interim Provisions on Disciplinary Actions in Public Institutions",
    in_force=Dated(date(2012, 9, 1), SUMMARY),
    repealed=Dated(date(2023, 11, 6), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于处分种类和期间的规定": Passage(
            Say(
                "警告6个月，记过12个月，降低岗位等级或者撤职24个月，开除。",
                "Warning 6 months, demerit 12, lowering of the post grade or removal 24, dismissal.",
            ),
            SUMMARY,
        ),
        "全文关于期间届满日的计算": Passage(
            Say(
                "只规定起算，未规定期间的最后一日；按对应日计入计算，另一种读法以对应日的前一日为最后一日。",
                "Only the start is set, not the last day; the corresponding day is taken as the last inside, "
                "another reading ends the day before.",
            ),
            READING,
        ),
        "关于合并执行的规定": Passage(
            Say(
                "两个以上相同种类处分的，在一个处分期以上、两个处分期之和以下确定；处分期内受新处分的，为原处"
                "分期尚未执行的期限与新处分期限之和，最长不超过48个月。",
                "Two actions of one kind: between one period and their sum; a new one during the period: the "
                "remainder plus the new; at most 48 months.",
            ),
            SUMMARY,
        ),
    },
)
