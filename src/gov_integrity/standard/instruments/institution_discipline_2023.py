"""《事业单位工作人员处分规定》 — how long does an action in a public institution last since November 2023?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="institution-discipline-2023",
    title="事业单位工作人员处分规定",
    title_en="Provisions on Disciplinary Actions in Public Institutions",
    number="人社部发〔2023〕58号",
    issued=Dated(date(2023, 11, 6), SUMMARY),
    in_force=Dated(date(2023, 11, 6), SUMMARY),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二条": Passage(
            Say(
                "对从事管理的人员给予处分，还适用公职人员政务处分法第二章、第三章。",
                "For managers chapters 2 and 3 of the Law on Governmental Discipline apply as well.",
            ),
            TEXT,
        ),
        "关于处分种类和期间的规定": Passage(
            Say(
                "警告6个月，记过12个月，降低岗位等级24个月，开除；没有记大过、降级、撤职；决定自作出之日起生"
                "效，期间自生效之日起计算。",
                "Warning 6 months, demerit 12, lowering of the post grade 24, dismissal; no major demerit, "
                "demotion or removal; a decision takes effect when made and the period counts from then.",
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
        "全文关于合并执行的规定": Passage(
            Say(
                "合并执行、处分期内再受处分和最长期限的条款未见。",
                "The clauses on several actions, on a new one during the period and on a maximum were not seen.",
            ),
            READING,
        ),
    },
)
