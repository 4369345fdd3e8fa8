"""发改办财金〔2019〕527号 — how long was a penalty shown from July 2019 to April 2023?

The list of specially serious conduct is known only in part, and so is the line between ordinary and serious.
"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="notice-527-2019",
    title="关于进一步完善“信用中国”网站及地方信用门户网站行政处罚信息信用修复机制的通知",
    title_en="Notice on Improving the Repair of Penalty Information on Credit China and Local Credit Portals",
    number="发改办财金〔2019〕527号",
    in_force=Dated(date(2019, 7, 1), SUMMARY),
    repealed=Dated(date(2023, 5, 1), SUMMARY),
    last_confirmed=date(2026, 11, 23),
    passages={
        "关于公示期限的规定": Passage(
            Say(
                "自行政处罚决定之日起，一般失信行为最短3个月、最长1年；严重失信行为最短6个月、最长3年；期满撤下。",
                "Counted from the penalty decision: ordinary dishonesty from 3 months to 1 year, serious from 6 "
                "months to 3 years; then it is taken down.",
            ),
            SUMMARY,
        ),
        "关于特定严重失信行为的规定": Passage(
            Say(
                "涉及特定严重失信行为的处罚信息按最长期限公示，其间不得修复；包括食品、药品、安全生产、消防等领域的"
                "责令停产停业、吊销许可证照等。",
                "Penalties for specially serious dishonesty are shown for the whole maximum and cannot be repaired; "
                "among them closures and revocations in food, drugs, work safety, fire safety and other fields.",
            ),
            SUMMARY,
        ),
        "关于修复的规定": Passage(
            Say(
                "一般失信行为：提供身份和履行处罚的材料，公开作出修复承诺，经核实，最短公示期满后撤下。",
                "Ordinary dishonesty: proof of identity and of performance, a public commitment, verification; taken "
                "down after the minimum.",
            ),
            SUMMARY,
        ),
    },
)
