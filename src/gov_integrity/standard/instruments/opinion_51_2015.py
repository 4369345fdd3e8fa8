"""国办发〔2015〕51号 — since when are licences and penalties put online within seven working days?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="opinion-51-2015",
    title="国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见",
    title_en="Opinions on Using Big Data to Serve and Supervise Market Subjects",
    number="国办发〔2015〕51号",
    issued=Dated(date(2015, 6, 24), SUMMARY),
    in_force=Dated(date(2015, 6, 24), SUMMARY),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第十八项": Passage(
            Say(
                "除法律法规另有规定外，行政许可、行政处罚等信息自作出行政决定之日起7个工作日内上网公开。",
                "Unless otherwise provided, licences and penalties go online within 7 working days of the decision.",
            ),
            TEXT,
        ),
    },
)
