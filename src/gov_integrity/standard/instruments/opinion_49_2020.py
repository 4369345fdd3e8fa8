"""《国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见》 — on what may a credit measure rest?

The day of issue rests on memory; it was public on 18 December 2020. The fields of serious lists were not read.
"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="opinion-49-2020",
    title="国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见",
    title_en="Guiding Opinions on Improving the Constraints on Dishonesty",
    number="国办发〔2020〕49号",
    in_force=Dated(date(2020, 12, 18), SUMMARY, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "导语": Passage(
            Say(
                "减损信用主体权益或者增加其义务的措施，必须直接以法律、法规或者党中央、国务院政策文件为依据，并实行清"
                "单制管理。",
                "A measure that reduces rights or adds duties rests directly on a law, a regulation or a policy "
                "document of the Party centre or the State Council, and stands in a list.",
            ),
            TEXT,
        ),
        "关于过惩相当的规定": Passage(
            Say(
                "惩戒应当与失信行为相当，不得擅自增加惩戒措施或者加重惩戒。",
                "A sanction is proportionate; none may be added or made heavier at will.",
            ),
            TEXT,
        ),
        "关于目录和清单的规定": Passage(
            Say(
                "信息纳入实行目录制管理，惩戒措施实行清单制管理。",
                "A catalogue governs what is recorded, a list what is done.",
            ),
            TEXT,
        ),
    },
)
