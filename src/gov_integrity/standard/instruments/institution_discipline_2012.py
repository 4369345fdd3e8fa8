"""《事业单位工作人员处分暂行规定》 — how long did an action in a public institution last until November 2023?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
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
