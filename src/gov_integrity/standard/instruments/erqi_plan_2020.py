"""二七信用〔2020〕3号 — what has 二七区 decided about disclosure and reports?

The copy bears no day; the plan sets work to be done by the end of June 2020, so it was issued before.
"""

from datetime import date

from gov_integrity.forms.instrument import LOCAL, READING, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="erqi-plan-2020",
    title="二七区营商环境政务诚信建设工作推进方案",
    title_en="Work Plan of Erqi District for Government Integrity in the Business Environment",
    number="二七信用〔2020〕3号",
    in_force=Dated(date(2020, 6, 30), READING, at_latest=True),
    last_confirmed=date(2026, 11, 23),
    passages={
        "三（一）3": Passage(
            Say(
                "行政强制、确认、征收、给付、裁决、补偿、奖励和监督检查等其他行政行为信息7个工作日内上网公开。",
                "Coercion, confirmation, levy, payment, adjudication, compensation, reward and inspection go online "
                "within 7 working days.",
            ),
            LOCAL,
        ),
        "三（二）6": Passage(
            Say(
                "履职中因违法违规、失信违约被司法判决、行政处罚、纪律处分、问责处理的信息纳入政务失信记录。",
                "Judgments, penalties, discipline and accountability for conduct in office enter the record.",
            ),
            LOCAL,
        ),
        "四（二）": Passage(
            Say(
                "每年7月5日前、次年1月5日前分别报送半年、全年政务诚信建设情况。",
                "Half-year and annual reports are due by 5 July and 5 January.",
            ),
            LOCAL,
        ),
    },
)
