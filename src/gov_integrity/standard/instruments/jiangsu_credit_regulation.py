"""《江苏省社会信用条例》 — which credit regulation does Jiangsu have?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="jiangsu-credit-regulation",
    title="江苏省社会信用条例",
    title_en="Social Credit Regulation of Jiangsu Province",
    issued=Dated(date(2021, 7, 29), TEXT),
    in_force=Dated(date(2022, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文": Passage(
            Say(
                "共73条；保存期限、异议、修复条款未读到。",
                "Seventy-three articles; those on retention, objection and repair were not read.",
            ),
            READING,
        ),
    },
)
