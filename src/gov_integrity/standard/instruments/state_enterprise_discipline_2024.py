"""《国有企业管理人员处分条例》 — how long does a disciplinary action against a manager of a state enterprise last?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="state-enterprise-discipline-2024",
    title="国有企业管理人员处分条例",
    title_en="Regulation on Disciplinary Actions against Managers of State Enterprises",
    issued=Dated(date(2024, 5, 21), TEXT),
    in_force=Dated(date(2024, 9, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第八条": Passage(
            Say(
                "警告6个月，记过12个月，记大过18个月，降级、撤职24个月；决定自作出之日起生效，处分期自生效之日起计算。",
                "Warning 6 months, demerit 12, major demerit 18, demotion and removal 24; a decision takes "
                "effect when made and the period counts from then.",
            ),
            TEXT,
        ),
        "第九条": Passage(
            Say(
                "种类不同的执行其中最重的；撤职以下多个相同种类的，可以在一个处分期以上、多个处分期之和以下确"
                "定处分期，最长不得超过48个月。",
                "Of different kinds only the heaviest is executed; of several of one kind up to removal the "
                "period may be fixed between one period and their sum, at most 48 months.",
            ),
            TEXT,
        ),
        "第十三条": Passage(
            Say(
                "在处分期内再次故意违法、应当受到处分的，应当从重给予处分。",
                "A new deliberate offence during the period is aggravating.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "已经退休的不再作出处分决定，依法应当降级、撤职、开除的调整其待遇。",
                "No action against the retired; where demotion, removal or dismissal were due, their "
                "benefits are adjusted.",
            ),
            TEXT,
        ),
        "第二十三条": Passage(
            Say(
                "不履行或者不正确履行经营投资职责、进行虚假交易等造成国有资产损失的，给予处分。",
                "Losses of state assets through neglect or sham dealings are disciplined.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "违反规定拒绝或者延迟支付中小企业款项、农民工工资等，造成不良后果或者影响的，给予处分。",
                "Refusing or delaying payments to small enterprises or wages of migrant workers with bad "
                "effects is disciplined.",
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
        "第三十七条": Passage(
            Say(
                "开除以外的处分，期间有悔改表现并且没有再出现应当给予处分的违法情形的，期满后自动解除；降级、"
                "撤职的不恢复原职务等。",
                "Short of dismissal, an action ends by itself at the end of its period where there is "
                "repentance and no new offence; a demotion or removal is not undone.",
            ),
            TEXT,
        ),
    },
)
