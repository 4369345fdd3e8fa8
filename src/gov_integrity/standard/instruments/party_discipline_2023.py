"""《中国共产党纪律处分条例》（2023年修订） — how long has a party discipline effect, and how do several add up?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="party-discipline-2023",
    title="中国共产党纪律处分条例（2023年修订）",
    title_en="Regulations of the Communist Party of China on Disciplinary Actions (Revised 2023)",
    in_force=Dated(date(2024, 1, 1), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于处分影响期的规定": Passage(
            Say(
                "警告一年，严重警告一年半，撤销党内职务二年；自处分决定批准生效之日起计算。",
                "Warning one year, serious warning one and a half, removal from party posts two; counted "
                "from the day the decision takes effect.",
            ),
            SUMMARY,
        ),
        "关于留党察看的规定": Passage(
            Say(
                "留党察看一年或者二年，最长不超过二年；恢复党员权利后二年内为影响期。",
                "Probation lasts one or two years, never more than two; the effect lasts two years after "
                "rights are restored.",
            ),
            SUMMARY,
        ),
        "关于开除党籍的规定": Passage(
            Say(
                "开除党籍的，五年内不得重新入党。",
                "An expelled member may not be readmitted within five years.",
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
        "第二十一条": Passage(
            Say(
                "在影响期内又受到党纪处分的，影响期为原处分尚未执行的影响期与新处分影响期之和，没有最长限制。",
                "With a new action during the effect, the effect is the remainder of the old plus the new, "
                "without a maximum.",
            ),
            SUMMARY,
        ),
    },
)
