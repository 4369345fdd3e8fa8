"""《江西省社会信用条例》 — which credit regulation does Jiangxi have?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="jiangxi-credit-regulation",
    title="江西省社会信用条例",
    title_en="Social Credit Regulation of Jiangxi Province",
    issued=Dated(date(2021, 11, 19), TEXT),
    in_force=Dated(date(2022, 3, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文": Passage(
            Say(
                "保存期限、异议、修复条款未读到。",
                "The articles on retention, objection and repair were not read.",
            ),
            READING,
        ),
    },
)
