"""法释〔2017〕7号 — who is a dishonest judgment debtor, for how long, and when is the entry deleted?

The amended text was read whole in a public copy of the national database of laws, its first day in the announcement
that published it. No later replacement was found.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="spc-2017-7",
    title="最高人民法院关于公布失信被执行人名单信息的若干规定",
    title_en="Provisions of the Supreme People's Court on the List of Dishonest Judgment Debtors",
    number="法释〔2013〕17号，法释〔2017〕7号修正",
    issued=Dated(date(2017, 2, 28), TEXT),
    in_force=Dated(date(2017, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第一条": Passage(
            Say(
                "未履行生效法律文书确定的义务并有六种情形之一的，纳入失信被执行人名单。",
                "A debtor under an effective judgment in one of six cases is entered on the list.",
            ),
            TEXT,
        ),
        "第二条": Passage(
            Say(
                "第二项至第六项情形纳入期限为二年，以暴力、威胁方法妨碍、抗拒执行情节严重或者多项失信的可以延长一至三年；"
                "积极履行或者主动纠正的可以提前删除。第一项情形没有固定期限。",
                "In cases two to six the entry lasts two years, extended by one to three where violence or threats "
                "against enforcement are serious or there are several; active performance or correction may end it "
                "early. Case one has no fixed term.",
            ),
            TEXT,
        ),
        "第三条": Passage(
            Say(
                "已提供充分担保、已查封财产足以清偿、履行顺序在后等情形，不得以第一项情形纳入。",
                "Case one does not apply where security suffices, seized property covers the debt, or performance "
                "is not "
                "yet due in its order.",
            ),
            TEXT,
        ),
        "第四条": Passage(
            Say("未成年人不得纳入。", "Minors are never listed."),
            TEXT,
        ),
        "第五条": Passage(
            Say(
                "收到申请之日起十五日内审查决定；决定书写明理由，有期限的写明期限；自作出之日起生效。",
                "An application is decided in fifteen days; the decision states its reasons and, where there is one, "
                "the term; it takes effect when made.",
            ),
            TEXT,
        ),
        "第八条": Passage(
            Say(
                "国家机关、事业单位、国有企业等被纳入的，通报其上级单位、主管部门或者履行出资人职责的机构；"
                "国家工作人员、人大代表、政协委员等被纳入的，通报所在单位。",
                "Of a state organ, public institution or state enterprise the superior, supervisor or owner's "
                "representative is told; of officials, deputies and members of conferences their body.",
            ),
            TEXT,
        ),
        "第九条": Passage(
            Say(
                "不应纳入而纳入的，三个工作日内撤销；记载错误的，三个工作日内更正。",
                "A wrong listing is withdrawn, and an error corrected, in three working days.",
            ),
            TEXT,
        ),
        "第十条": Passage(
            Say(
                "具有所列情形之一的，人民法院在三个工作日内删除失信信息；设有期限的，期限届满后三个工作日内删除。",
                "In the cases listed the court deletes the entry within three working days; one with a term is deleted "
                "within three working days after the term.",
            ),
            TEXT,
        ),
        "第十条第三款和第四款": Passage(
            Say(
                "删除后又有所列情形的，可以重新纳入；依申请执行人申请删除的，六个月内申请执行人再申请纳入的不予支持。",
                "A debtor may be listed again; after a deletion that the creditor asked for, the creditor's new "
                "application is not granted for six months.",
            ),
            TEXT,
        ),
        "第十一条": Passage(
            Say(
                "认为不应纳入、信息不准确或者应予删除的，可以向执行法院申请纠正。",
                "Whoever holds the listing wrong, inaccurate or due for deletion may ask the court to correct it.",
            ),
            TEXT,
        ),
        "第十二条": Passage(
            Say(
                "申请纠正的，十五日内审查，理由成立的三个工作日内纠正；驳回的，可以自送达之日起十日内申请复议，"
                "上级法院十五日内决定，期间不停止执行。",
                "A request for correction is examined in fifteen days and, if founded, met in three working days; a "
                "refusal may be reviewed on request within ten days of service, decided in fifteen, without "
                "suspension.",
            ),
            TEXT,
        ),
        "全文关于以前纳入的衔接": Passage(
            Say(
                "没有规定期限是否适用于修正施行前纳入的，两种读法均可。",
                "Nothing says whether the terms reach entries made before the amendment: either reading is open.",
            ),
            READING,
        ),
    },
)
