"""法释〔2014〕8号 — how is the interest on a judgment debt doubled while it is not performed?

All seven articles were read in a public copy, the first day in the announcement that published them.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="delay-interest-8-2014",
    title="最高人民法院关于执行程序中计算迟延履行期间的债务利息适用法律若干问题的解释",
    title_en="Interpretation on Interest during Delayed Performance in Enforcement",
    number="法释〔2014〕8号",
    issued=Dated(date(2014, 7, 7), TEXT),
    in_force=Dated(date(2014, 8, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第一条": Passage(
            Say(
                "加倍部分债务利息为尚未清偿的、除一般债务利息之外的金钱债务，乘以日万分之一点七五和迟延履行期间。",
                "The doubled part is the money debt still unpaid, without ordinary interest, times 0.0175 % for every "
                "day of delay.",
            ),
            TEXT,
        ),
        "第二条": Passage(
            Say(
                "自确定的履行期间届满之日起计算；分期的自每次届满之日起；没有确定的，自法律文书生效之日起。",
                "It counts from the day on which the time set ends, each instalment from its own; without a time, from "
                "the day on which the document takes effect.",
            ),
            TEXT,
        ),
        "第三条": Passage(
            Say(
                "计算至履行完毕之日，分次履行的计算至每次之日；非因被执行人申请而中止、暂缓执行的期间不计算。",
                "It counts to the day of performance, of each part to its own; time for which enforcement was stayed "
                "other than on the debtor's request is not counted.",
            ),
            TEXT,
        ),
        "第七条": Passage(
            Say(
                "施行前的迟延履行期间按照之前的规定计算。",
                "Delay before the first day follows the former rules.",
            ),
            TEXT,
        ),
        "全文关于起算当日": Passage(
            Say(
                "自届满之日起计算，届满当日不计，次日为第一日；另一种读法计入当日，多一日。",
                "Counted from the day on which the time ends, that day not included; another reading includes it and "
                "has a day more.",
            ),
            READING,
        ),
    },
)
