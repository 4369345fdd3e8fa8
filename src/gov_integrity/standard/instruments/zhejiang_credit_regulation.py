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
                "自然人的信息除法律、法规有明确规定外不公开。",
                "Information on natural persons is not public unless a law or regulation expressly says so.",
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
                "提出异议的作出异议标注；不服处理结果的，可以向省发展改革部门申请复核。",
                "An item under objection is marked; a review of the result lies with the provincial development and "
                "reform department.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "自受理异议或者复核申请之日起五个工作日内处理完毕；情况复杂经批准可以延长，累计不超过二十个工作日。",
                "Dealt with in five working days of accepting an objection or a review; in complex cases extendable "
                "with approval, in all at most twenty.",
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
