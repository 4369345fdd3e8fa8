"""《民法典》 — how are periods counted?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="civil-code",
    title="中华人民共和国民法典",
    title_en="Civil Code of the People's Republic of China",
    issued=Dated(date(2020, 5, 28), TEXT),
    in_force=Dated(date(2021, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二百条": Passage(
            Say(
                "期间按照公历年、月、日、小时计算。", "Periods are counted by Gregorian years, months, days and hours."
            ),
            TEXT,
        ),
        "第二百零一条": Passage(
            Say(
                "按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
                "The day on which a period begins is not counted; it runs from the next day.",
            ),
            TEXT,
        ),
        "第二百零二条": Passage(
            Say(
                "按照年、月计算期间的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。",
                "A period of months or years ends on the corresponding day of the last month, or on that month's "
                "last day.",
            ),
            TEXT,
        ),
        "第二百零三条": Passage(
            Say(
                "期间的最后一日是法定休假日的，以法定休假日结束的次日为最后一日；最后一日至二十四时截止。",
                "A last day that is a legal day of rest moves to the day after the rest; the last day ends at 24:00.",
            ),
            TEXT,
        ),
        "第二百零四条": Passage(
            Say(
                "期间的计算，法律另有规定或者当事人另有约定的从其规定、约定。",
                "Another rule of law or an agreement of the parties on counting prevails.",
            ),
            TEXT,
        ),
        "全文关于公务期限的准用": Passage(
            Say(
                "机关办理公务的期限没有规定最后一日遇休假日如何处理的，参照第二百零三条顺延。",
                "Where no rule says what happens to a last day of rest of an organ's own deadline, article "
                "203 is followed and "
                "it moves.",
            ),
            READING,
        ),
    },
)
