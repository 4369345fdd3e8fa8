"""《公平竞争审查条例》 — since when must measures that concern business be reviewed for fair competition?

Of its text only the article on its first day was read: what must be reviewed, and how, is not encoded.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="fair-competition-review-2024",
    title="公平竞争审查条例",
    title_en="Regulation on the Review of Fair Competition",
    issued=Dated(date(2024, 6, 6), TEXT),
    in_force=Dated(date(2024, 8, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二条": Passage(
            Say(
                "起草涉及经营者经济活动的法规、规章、规范性文件和具体政策措施，应当开展公平竞争审查。",
                "Drafts of rules, documents and measures that touch economic activity are reviewed for fair "
                "competition.",
            ),
            TEXT,
        ),
        "第十二条": Passage(
            Say(
                "具有排除、限制竞争效果但符合所列情形，没有影响更小的替代方案并有合理期限或者终止条件的，可以出台。",
                "What restrains competition may be issued in the cases listed, where nothing milder serves and there "
                "is a reasonable term or end.",
            ),
            TEXT,
        ),
        "第十三条至第十四条": Passage(
            Say(
                "部门出台的由起草单位审查；县级以上人民政府出台或者提请人大审议的，由市场监管部门会同起草单位审查。",
                "A department's own measures are reviewed by their drafter; those of a government, or put to a "
                "congress, by the market regulator with the drafter.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "应当听取利害关系人的意见，涉及社会公众利益的听取公众意见。",
                "Those concerned are heard, and the public where its interest is touched.",
            ),
            TEXT,
        ),
        "第十八条": Passage(
            Say(
                "未经审查，或者经审查违反审查标准且不符合例外情形的，不得出台。",
                "What was not reviewed, or fails the review without an exception, is not issued.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "未依规定审查、造成严重不良影响的，对直接负责的人员依法给予处分。",
                "Where no review was made and grave harm followed, those responsible are disciplined.",
            ),
            TEXT,
        ),
        "第二十七条": Passage(
            Say("本条例自2024年8月1日起施行。", "The regulation is in force from 1 August 2024."),
            TEXT,
        ),
    },
)
