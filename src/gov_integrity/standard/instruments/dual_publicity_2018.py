"""发改办财金〔2018〕424号 — what does 双公示 demand?

Two copies name 25 July 2018; the number suggests an earlier day, so that day is the latest on which it began.
"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="dual-publicity-2018",
    title="国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见",
    title_en="Guiding Opinions on the Publicity of Administrative Licences and Penalties",
    number="发改办财金〔2018〕424号",
    in_force=Dated(date(2018, 7, 25), SUMMARY, at_latest=True),
    last_confirmed=date(2026, 11, 23),
    passages={
        "导语": Passage(
            Say(
                "行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开。",
                "Licences and penalties go online within 7 working days of the decision.",
            ),
            TEXT,
        ),
    },
)
