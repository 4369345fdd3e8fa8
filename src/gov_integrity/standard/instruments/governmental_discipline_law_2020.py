"""《公职人员政务处分法》 — how long does a disciplinary action last, how does it end, and who learns of it?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="governmental-discipline-law-2020",
    title="中华人民共和国公职人员政务处分法",
    title_en="Law on Governmental Discipline of Public Officials",
    issued=Dated(date(2020, 6, 20), TEXT),
    in_force=Dated(date(2020, 7, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
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
        "第二十六条": Passage(
            Say(
                "开除以外的处分，期内有悔改表现且没有再发生应受处分的违法行为的，期满后自动解除；解除降级、撤职的不恢复"
                "原职务等。",
                "Short of dismissal, an action ends by itself at the end of its period where there is repentance and "
                "no new offence; a demotion or removal is not undone.",
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
        "第五十四条": Passage(
            Say("处分决定书存入本人档案。", "The decision is kept in the person's file."),
            TEXT,
        ),
        "第五十六条": Passage(
            Say("复审、复核期间不停止处分的执行。", "A review does not suspend the action."),
            TEXT,
        ),
    },
)
