"""法释〔2013〕17号 — who was a dishonest judgment debtor, and when was the entry deleted, until April 2017?

The text of 2013 was read in a public copy: it sets neither a term nor a number of days for the deletion.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="spc-2013-17",
    title="最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）",
    title_en="Provisions of the Supreme People's Court on the List of Dishonest Judgment Debtors (2013)",
    number="法释〔2013〕17号",
    issued=Dated(date(2013, 7, 16), TEXT),
    in_force=Dated(date(2013, 10, 1), TEXT),
    repealed=Dated(date(2017, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第一条": Passage(
            Say(
                "具有履行能力而不履行生效法律文书确定的义务，并有六种情形之一的，纳入失信被执行人名单；没有规定期限。",
                "A debtor who is able to perform, does not, and is in one of six cases is entered on the list; no term "
                "is set.",
            ),
            TEXT,
        ),
        "第二条": Passage(
            Say(
                "依申请或者依职权决定，决定书自作出之日起生效。",
                "Decided on application or of the court's own motion; the decision takes effect when made.",
            ),
            TEXT,
        ),
        "第六条": Passage(
            Say(
                "国家机关、国有企业被纳入的，通报其上级单位或者主管部门；国家工作人员被纳入的，通报其所在单位。",
                "Of a state organ or state enterprise the superior is told, of an official the body.",
            ),
            TEXT,
        ),
        "第七条": Passage(
            Say(
                "全部履行、和解协议经确认履行完毕、裁定终结执行的，从名单库中删除；没有规定日数。",
                "The entry is deleted once all is performed, a settlement is confirmed as performed, or enforcement "
                "is terminated; no number of days is set.",
            ),
            TEXT,
        ),
    },
)
