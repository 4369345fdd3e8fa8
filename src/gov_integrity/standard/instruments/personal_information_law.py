"""《个人信息保护法》 — what may be done with what tells of a person?

The articles and the first day were read in a public copy.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="personal-information-law",
    title="中华人民共和国个人信息保护法",
    title_en="Personal Information Protection Law",
    in_force=Dated(date(2021, 11, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第四条": Passage(
            Say(
                "与已识别或者可识别的自然人有关的都是个人信息，匿名化处理后的除外。",
                "Whatever concerns an identified or identifiable person is personal, unless anonymised.",
            ),
            TEXT,
        ),
        "第六条": Passage(
            Say(
                "处理限于目的所需的最小范围，对个人权益影响最小。",
                "No more is handled than the purpose needs, with the least effect on the person.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "未经个人单独同意，不得公开其处理的个人信息。",
                "Personal information is not published without the person's separate consent.",
            ),
            TEXT,
        ),
        "第二十八条": Passage(
            Say(
                "泄露容易使人受到侵害的个人信息是敏感个人信息。",
                "What easily harms a person once leaked is sensitive.",
            ),
            TEXT,
        ),
        "第三十四条": Passage(
            Say(
                "国家机关为履行法定职责处理个人信息，不得超出所必需的范围和限度。",
                "State organs stay within their statutory authority and what it needs.",
            ),
            TEXT,
        ),
        "第四十六条至第四十七条": Passage(
            Say(
                "个人可以请求更正；目的实现或者期限届满的，应当主动删除。",
                "A person may ask for correction; what has served its purpose or time is deleted unasked.",
            ),
            TEXT,
        ),
        "第五十一条": Passage(
            Say(
                "分类管理，采取加密、去标识化等措施，合理确定操作权限。",
                "Information is classified, encrypted, de-identified, and access is limited.",
            ),
            TEXT,
        ),
        "第五十五条至第五十六条": Passage(
            Say(
                "处理敏感个人信息等事前进行影响评估，记录至少保存三年。",
                "Handling sensitive information is assessed beforehand; the record is kept at least three years.",
            ),
            TEXT,
        ),
        "第七十三条": Passage(
            Say(
                "去标识化后不借助额外信息不能识别；匿名化后无法识别且不能复原。",
                "De-identified: not identifiable without further information; anonymised: never restorable.",
            ),
            TEXT,
        ),
    },
)
