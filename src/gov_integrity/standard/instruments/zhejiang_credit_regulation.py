"""《浙江省公共信用信息管理条例》 — what does Zhejiang rule about retention, objection and repair?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="zhejiang-credit-regulation",
    title="浙江省公共信用信息管理条例",
    title_en="Public Credit Information Regulation of Zhejiang Province",
    issued=Dated(date(2017, 9, 30), TEXT),
    in_force=Dated(date(2018, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十五条": Passage(
            Say(
                "自然人的信息除法律规定外不公开。",
                "Information on natural persons is not public unless a law says so.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "不良信息保存和披露期限为五年，自认定之日起算；判处徒刑的自刑罚执行完毕之日起算；列入名单的至移出之日"
                "。",
                "Kept and disclosed for five years from the determination; for a prison sentence from its end; on a "
                "list until removal.",
            ),
            TEXT,
        ),
        "第三十条": Passage(
            Say(
                "异议期间作出异议标注。",
                "An item under objection is marked.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "五个工作日内处理并答复，总期限不超过二十个工作日；可以向发展改革部门申请复核。",
                "Answered in five working days, in all at most twenty; a review lies with the development and reform "
                "department.",
            ),
            TEXT,
        ),
        "第三十二条": Passage(
            Say(
                "修复由提供单位决定；列入严重失信名单的除外。",
                "The provider decides on repair; not for subjects on the serious list.",
            ),
            TEXT,
        ),
    },
)
