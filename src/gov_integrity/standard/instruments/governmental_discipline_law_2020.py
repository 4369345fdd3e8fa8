"""《公职人员政务处分法》 — how long does a disciplinary action last, how does it end, and who learns of it?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="governmental-discipline-law-2020",
    title="中华人民共和国公职人员政务处分法",
    title_en="Law on Governmental Discipline of Public Officials",
    issued=Dated(date(2020, 6, 20), TEXT),
    in_force=Dated(date(2020, 7, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第八条": Passage(
            Say(
                "警告六个月，记过十二个月，记大过十八个月，降级、撤职二十四个月；决定自作出之日起生效，"
                "期间自生效之日起算。",
                "Warning six months, demerit twelve, major demerit eighteen, demotion and removal twenty-four; the "
                "decision takes effect when made and the period counts from then.",
            ),
            TEXT,
        ),
        "第十三条": Passage(
            Say(
                "在政务处分期内再次故意违法、应当受到政务处分的，应当从重给予政务处分。",
                "A new deliberate offence during the period is aggravating.",
            ),
            TEXT,
        ),
        "第十五条": Passage(
            Say(
                "两种以上政务处分的执行其中最重的；撤职以下多个相同政务处分的，可以在一个政务处分期以上、多个"
                "政务处分期"
                "之和以下确定，最长不得超过四十八个月。",
                "Of several kinds only the heaviest is executed; of several of one kind up to removal the "
                "period may be "
                "fixed between one period and their sum, at most forty-eight months.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "同一违法行为，监察机关和任免机关、单位不得重复给予政务处分和处分。",
                "One act is not disciplined twice, by the supervisor and by the employer.",
            ),
            TEXT,
        ),
        "第十七条": Passage(
            Say(
                "给予组织处理的，可以同时给予政务处分。",
                "An organisational measure may stand beside a disciplinary action.",
            ),
            TEXT,
        ),
        "第二十二条": Passage(
            Say(
                "基层群众性自治组织中从事管理的人员，可以予以警告、记过、记大过。",
                "Managers of villagers' and residents' committees may get a warning, a demerit or a major demerit.",
            ),
            TEXT,
        ),
        "第二十三条": Passage(
            Say(
                "监察法第十五条第六项规定的其他人员，可以予以警告、记过、记大过；情节严重的由所在单位作其他处理。",
                "Other persons of article 15 item 6 of the Supervision Law may get a warning, a demerit or a "
                "major demerit; "
                "graver cases are dealt with by their body.",
            ),
            TEXT,
        ),
        "第二十六条": Passage(
            Say(
                "开除以外的处分，期内有悔改表现且没有再发生应受处分的违法行为的，期满后自动解除；解除降级、撤"
                "职的不恢复"
                "原职务等。",
                "Short of dismissal, an action ends by itself at the end of its period where there is repentance and "
                "no new offence; a demotion or removal is not undone.",
            ),
            TEXT,
        ),
        "第二十七条": Passage(
            Say(
                "已经退休、离职或者死亡的，不再给予政务处分，依法应当降级、撤职、开除的调整其待遇。",
                "Whoever retired, left or died gets no action; where demotion, removal or dismissal were "
                "due, benefits are "
                "adjusted.",
            ),
            TEXT,
        ),
        "第四十六条": Passage(
            Say(
                "处分决定书送达本人和所在单位，在一定范围内宣布。",
                "It is served and announced within a limited circle.",
            ),
            TEXT,
        ),
        "第四十九条": Passage(
            Say(
                "所依据的生效判决、处罚决定依法改变、对原政务处分产生影响的，重新作出处理。",
                "Where the judgment or penalty behind it changes, the case is dealt with anew.",
            ),
            TEXT,
        ),
        "第五十四条": Passage(
            Say("处分决定书存入本人档案。", "The decision is kept in the person's file."),
            TEXT,
        ),
        "第五十六条": Passage(
            Say("复审、复核期间不停止处分的执行。", "A review does not suspend the action."),
            TEXT,
        ),
        "第六十七条": Passage(
            Say(
                "施行前尚未结案的，依照行为发生时的规定处理，本法不认为是违法或者处理较轻的适用本法。",
                "Cases pending before this law follow the rules of the day of the act, or this law where it is milder.",
            ),
            TEXT,
        ),
        "全文关于期间届满日的计算": Passage(
            Say(
                "只规定起算，未规定期间的最后一日；按对应日计入计算，另一种读法以对应日的前一日为最后一日。",
                "Only the start is set, not the last day; the corresponding day is taken as the last inside, "
                "another reading "
                "ends the day before.",
            ),
            READING,
        ),
    },
)
