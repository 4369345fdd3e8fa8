"""《政府信息公开条例》（2007年） — by when was information disclosed until May 2019?

Read whole in a public copy. It sets no day of receipt, no clock for corrections and no limit for third parties.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="disclosure-regulation-492",
    title="中华人民共和国政府信息公开条例（2007年）",
    title_en="Regulation on the Disclosure of Government Information (2007)",
    number="国务院令第492号",
    issued=Dated(date(2007, 4, 5), TEXT),
    in_force=Dated(date(2008, 5, 1), TEXT),
    repealed=Dated(date(2019, 5, 15), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十四条": Passage(
            Say(
                "不得公开涉及国家秘密、商业秘密、个人隐私的信息；经权利人同意或者不公开会对公共利益造成重大影响的商业秘密、"
                "个人隐私信息可以公开。",
                "State secrets, trade secrets and privacy are not disclosed; the latter two may be with consent or for "
                "a great public interest.",
            ),
            TEXT,
        ),
        "第十八条": Passage(
            Say(
                "属于主动公开范围的信息，自形成或者变更之日起20个工作日内公开；法律、法规另有规定的从其规定。",
                "What is to be disclosed goes public within 20 working days of its formation or change; other laws and "
                "regulations prevail.",
            ),
            TEXT,
        ),
        "第二十一条": Passage(
            Say(
                "申请内容不明确的，告知申请人更改、补充。",
                "Where a request is unclear the applicant is told to change or complete it.",
            ),
            TEXT,
        ),
        "第二十三条": Passage(
            Say(
                "可能损害第三方合法权益的，书面征求意见，没有规定第三方答复的期限。",
                "A third party whose rights may be harmed is asked in writing; no time is set for its answer.",
            ),
            TEXT,
        ),
        "第二十四条第二款": Passage(
            Say(
                "不能当场答复的，自收到申请之日起15个工作日内答复；经同意并告知申请人可以延长，最长不超过15个工作日。",
                "An answer is given on the spot or within 15 working days of receipt; with approval and notice it may "
                "be extended by at most 15.",
            ),
            TEXT,
        ),
        "第二十四条第三款": Passage(
            Say(
                "征求第三方意见所需时间不计算在期限内。",
                "The time needed for asking third parties is not counted.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "各级行政机关每年3月31日前公布年度报告。",
                "Every administrative organ publishes an annual report by 31 March.",
            ),
            TEXT,
        ),
        "全文关于补正后的起算": Passage(
            Say(
                "没有规定更改、补充后答复期限自何日起算，自收到申请或者收到补正起算均可。",
                "Nothing says from when the time counts once a request was changed: from the request or from the "
                "change, either reading is open.",
            ),
            READING,
        ),
    },
)
