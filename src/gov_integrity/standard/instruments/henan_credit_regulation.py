"""《河南省社会信用条例》 — what does Henan rule about retention, objection and repair?

Nothing in it suspends a sanction while an objection is verified.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="henan-credit-regulation",
    title="河南省社会信用条例",
    title_en="Social Credit Regulation of Henan Province",
    issued=Dated(date(2019, 11, 29), TEXT),
    in_force=Dated(date(2020, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第十三条": Passage(
            Say(
                "按简易程序对自然人作出的处罚，以及自然人轻微违法并主动消除、减轻后果的处罚，不报送平台，"
                "不作为惩戒依据。",
                "Penalties on natural persons by the simplified procedure, or for minor conduct that the person put "
                "right, are not reported and found no sanction.",
            ),
            TEXT,
        ),
        "第十九条": Passage(
            Say(
                "失信信息披露期限依照有关规定，最长不超过五年，没有写明起算日；期满时尚未移出惩戒名单的，延至移出之日；"
                "法律、法规另有规定的从其规定。",
                "Dishonesty information is disclosed as provided elsewhere, for at most five years from a day that is "
                "not named; while the subject is on a list, until removal; laws and regulations may differ.",
            ),
            TEXT,
        ),
        "第二十条": Passage(
            Say(
                "失信信息包括法定期限内未申请复议、提起诉讼或者经复议、诉讼维持的处罚，犯罪，被强制执行，拒不执行裁判等。",
                "Negative information: penalties not contested in time or upheld, crimes, compulsory enforcement, "
                "refused judgments and others.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "以统一社会信用代码或者公民身份号码为标识。",
                "Subjects are told apart by the unified social credit code or the resident number.",
            ),
            TEXT,
        ),
        "第十七条": Passage(
            Say("五个工作日内完成信息核对。", "Data are checked in five working days."),
            TEXT,
        ),
        "第十八条和第二十二条": Passage(
            Say(
                "通过公开公示、政务共享、授权查询三种方式披露；共享非公开的市场信用信息须书面授权。",
                "Three channels: display, sharing in government, authorised query; what is not public needs written "
                "authorisation.",
            ),
            TEXT,
        ),
        "第二十八条": Passage(
            Say("列入名单前应当书面告知。", "A subject is told in writing before it is listed."),
            TEXT,
        ),
        "第四十条": Passage(
            Say("每年可以免费获得两次信用报告。", "Two reports a year are free."),
            TEXT,
        ),
        "第四十一条": Passage(
            Say(
                "收到异议申请后作异议标注；本单位范围内的三个工作日内处理并告知，需向提供单位核查的七个工作日内处理并"
                "告知，提供单位接到通知三个工作日内处理完毕；检验、专家评审时间不计入。",
                "An objection is marked after receipt; the platform answers in three working days, or in seven where "
                "the provider has to verify, which it does in three of being told; tests and expert review are not "
                "counted.",
            ),
            TEXT,
        ),
        "第四十二条": Passage(
            Say(
                "据以认定失信的行为被撤销的，相关单位收到更新信息之日起一个工作日内撤销失信信息。",
                "Where the act behind an item is revoked, the item is withdrawn within one working day of the update.",
            ),
            TEXT,
        ),
        "第四十三条": Passage(
            Say(
                "主动纠正并消除不良影响的可以申请修复，符合规定的一个工作日内修复；国家另有规定的从其规定。",
                "After correction repair may be applied for and is done within one working day; national rules "
                "prevail.",
            ),
            TEXT,
        ),
        "第四十六条": Passage(
            Say(
                "获取他人信息应当依法或者按照约定。",
                "Another's information is obtained by law or by agreement.",
            ),
            TEXT,
        ),
        "第五十二条和第五十四条": Passage(
            Say(
                "建立公职人员诚信档案；上级政府每年检查下级政务诚信。",
                "Officials have integrity files; the superior checks government integrity every year.",
            ),
            TEXT,
        ),
    },
)
