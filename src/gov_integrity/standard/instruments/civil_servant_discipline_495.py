"""国务院令第495号 — how are several actions against one civil servant added up?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="civil-servant-discipline-495",
    title="行政机关公务员处分条例",
    title_en="Regulation on Disciplinary Actions against Civil Servants of Administrative Organs",
    number="国务院令第495号",
    issued=Dated(date(2007, 4, 22), TEXT),
    in_force=Dated(date(2007, 6, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二条": Passage(
            Say(
                "适用于行政机关公务员；法律、其他行政法规、国务院决定另有规定的，从其规定。",
                "It governs civil servants of administrative organs; laws and other regulations prevail.",
            ),
            TEXT,
        ),
        "第七条": Passage(
            Say(
                "警告6个月，记过12个月，记大过18个月，降级、撤职24个月。",
                "Warning 6 months, demerit 12, major demerit 18, demotion and removal 24.",
            ),
            TEXT,
        ),
        "第九条": Passage(
            Say(
                "开除以外的处分，期间有悔改表现并且没有再发生违法违纪行为的，期满后应当解除处分。",
                "Short of dismissal, an action is to be released at the end of its period where there is "
                "repentance and no new offence.",
            ),
            TEXT,
        ),
        "第十条第一款": Passage(
            Say(
                "种类不同的执行其中最重的；撤职以下多个相同种类的，在一个处分期以上、多个处分期之和以下决定处分期。",
                "Of different kinds only the heaviest is executed; of several of one kind up to removal the "
                "period lies between one period and their sum.",
            ),
            TEXT,
        ),
        "第十条第二款": Passage(
            Say(
                "受处分期间受到新的处分的，处分期为原处分期尚未执行的期限与新处分期限之和。",
                "With a new action during the period the period is the remainder of the old plus the new.",
            ),
            TEXT,
        ),
        "第十条第三款": Passage(
            Say(
                "处分期最长不得超过48个月。",
                "No period exceeds 48 months.",
            ),
            TEXT,
        ),
        "第四十六条": Passage(
            Say(
                "处分决定、解除处分决定自作出之日起生效。",
                "Decisions on an action and on its release take effect when made.",
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
        "第五十二条": Passage(
            Say(
                "处分决定作出前已经退休的，不再给予处分。",
                "Whoever retired before the decision gets no action.",
            ),
            TEXT,
        ),
    },
)
