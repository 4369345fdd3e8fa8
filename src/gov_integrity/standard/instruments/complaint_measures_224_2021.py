"""工信部企业〔2021〕224号 — how fast is a complaint about arrears examined?"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="complaint-measures-224-2021",
    title="保障中小企业款项支付投诉处理暂行办法",
    title_en="Interim Measures on Complaints about Payments to Small and Medium Enterprises",
    number="工信部企业〔2021〕224号",
    in_force=Dated(date(2021, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于投诉审查的规定": Passage(
            Say(
                "受理投诉部门自收到投诉之日起10个工作日内审查。",
                "A complaint is examined within 10 working days.",
            ),
            SUMMARY,
        ),
    },
)
