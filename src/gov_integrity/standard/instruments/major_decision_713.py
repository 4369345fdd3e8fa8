"""国务院令第713号 — which steps does a major administrative decision need?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="major-decision-713",
    title="重大行政决策程序暂行条例",
    title_en="Interim Regulation on Procedures for Major Administrative Decisions",
    number="国务院令第713号",
    issued=Dated(date(2019, 4, 20), TEXT),
    in_force=Dated(date(2019, 9, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第三条": Passage(
            Say(
                "宏观调控决策、政府立法决策、突发事件应急处置决策不适用。",
                "Macro-economic, legislative and emergency decisions are outside.",
            ),
            TEXT,
        ),
        "第十四条": Passage(
            Say(
                "决策承办单位应当充分听取社会公众意见，依法不予公开的决策事项除外。",
                "The public is heard, unless the matter is lawfully withheld.",
            ),
            TEXT,
        ),
        "第十五条": Passage(
            Say(
                "向社会公开征求意见的期限一般不少于30日；情况紧急需要缩短的，应当说明。",
                "Comments are invited for normally no less than 30 days; a shorter time is explained.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "可以召开听证会；听证会材料应当于召开7日前送达听证参加人。",
                "A hearing may be held; its papers are delivered 7 days ahead.",
            ),
            TEXT,
        ),
        "第十九条": Passage(
            Say(
                "对专业性、技术性较强的决策事项，应当组织专家、专业机构论证。",
                "A matter of much expertise is reviewed by experts.",
            ),
            TEXT,
        ),
        "第二十二条": Passage(
            Say(
                "可能对社会稳定、公共安全等造成不利影响的，应当组织风险评估。",
                "Where stability or safety may suffer, the risk is assessed.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "提交讨论前应当进行合法性审查；未经审查或者经审查不合法的，不得提交讨论。",
                "Legality is reviewed before discussion; without it, or if unlawful, the draft is not submitted.",
            ),
            TEXT,
        ),
        "第二十六条": Passage(
            Say(
                "送请合法性审查应当保证必要的时间，一般不少于7个工作日。",
                "The review of legality is given normally no less than 7 working days.",
            ),
            TEXT,
        ),
        "第三十条": Passage(
            Say(
                "决策草案应当经常务会议或者全体会议讨论，行政首长在集体讨论的基础上作出决定。",
                "The draft is discussed by the executive or plenary meeting, on which the head decides.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "出台前应当按照规定向同级党委请示报告。",
                "Before issue it is reported to the party committee of the level as prescribed.",
            ),
            TEXT,
        ),
        "第三十二条": Passage(
            Say(
                "应当及时公布重大行政决策，依法不予公开的除外。",
                "A decision is announced without delay, unless lawfully withheld.",
            ),
            TEXT,
        ),
        "第三十三条": Passage(
            Say(
                "履行决策程序形成的记录、材料应当及时完整归档。",
                "Records of the procedure are filed in full.",
            ),
            TEXT,
        ),
        "第三十七条": Passage(
            Say(
                "依法作出的决策未经法定程序不得随意变更或者停止执行。",
                "A decision is not changed or stopped without the legal procedure.",
            ),
            TEXT,
        ),
        "第三十八条": Passage(
            Say(
                "决策严重失误造成重大损失、恶劣影响的，倒查责任，实行终身责任追究。",
                "For grave failures liability is traced back and lasts for life.",
            ),
            TEXT,
        ),
        "第四十二条": Passage(
            Say(
                "县级以上人民政府部门和乡级人民政府参照执行。",
                "Departments and townships follow by analogy.",
            ),
            TEXT,
        ),
    },
)
