"""《政府信息公开条例》（2019年修订） — by when is information disclosed, on the body's own motion and on request?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="disclosure-regulation-711",
    title="中华人民共和国政府信息公开条例（2019年修订）",
    title_en="Regulation on the Disclosure of Government Information (Revised 2019)",
    number="国务院令第711号",
    issued=Dated(date(2019, 4, 3), TEXT),
    in_force=Dated(date(2019, 5, 15), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十四条": Passage(
            Say(
                "国家秘密、法律和行政法规禁止公开的、公开后可能危及国家安全等的信息不予公开。",
                "State secrets, what laws forbid to disclose, and what may endanger security are withheld.",
            ),
            TEXT,
        ),
        "第十五条": Passage(
            Say(
                "涉及商业秘密、个人隐私等会损害第三方合法权益的不得公开；第三方同意或者不公开会对公共利益造成"
                "重大影响的除外。",
                "What would harm a third party's rights, such as trade secrets and privacy, is not disclosed "
                "without consent or a great public interest.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "人事管理、后勤管理、内部工作流程等内部事务信息和过程性信息，可以不予公开。",
                "Information on personnel, logistics and internal procedure, and drafts, may be withheld.",
            ),
            TEXT,
        ),
        "第二十六条": Passage(
            Say(
                "属于主动公开范围的信息，自形成或者变更之日起20个工作日内公开；法律、法规另有规定的从其规定。",
                "What is to be disclosed goes public within 20 working days of its formation or change; "
                "other laws and regulations prevail.",
            ),
            TEXT,
        ),
        "第三十条": Passage(
            Say(
                "申请内容不明确的，7个工作日内一次性告知补正；答复期限自收到补正的申请之日起计算；无正当理由"
                "逾期不补正的，视为放弃申请。",
                "A correction of an unclear request is asked for once within 7 working days; the time for "
                "the answer runs from its receipt; without it the request is given up.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "当面提交的以提交之日、需签收邮寄的以签收之日、平常信函的以当日确认之日、互联网和传真的以双方"
                "确认之日为收到申请之日。",
                "Receipt is the day of handing in, of signing for the mail, of the confirmation of plain "
                "mail, or of the mutual confirmation of an online or fax request.",
            ),
            TEXT,
        ),
        "第三十二条": Passage(
            Say(
                "会损害第三方合法权益的，书面征求意见，第三方自收到征求意见书之日起15个工作日内提出意见，逾期"
                "未提出的由行政机关决定。",
                "A third party whose rights may be harmed is asked in writing and answers within 15 working "
                "days; after that the body decides.",
            ),
            TEXT,
        ),
        "第三十三条第二款": Passage(
            Say(
                "不能当场答复的，自收到申请之日起20个工作日内答复；经同意并告知申请人可以延长，最长不超过20个工作日。",
                "An answer is given on the spot or within 20 working days of receipt; with approval and "
                "notice it may be extended by at most 20.",
            ),
            TEXT,
        ),
        "第三十三条第三款": Passage(
            Say(
                "征求第三方和其他机关意见所需时间不计算在期限内。",
                "The time needed for asking third parties and other organs is not counted.",
            ),
            TEXT,
        ),
        "第三十四条": Passage(
            Say(
                "征求共同制作机关意见的，该机关15个工作日内提出意见，逾期未提出的视为同意公开。",
                "A co-author organ answers within 15 working days; silence is consent.",
            ),
            TEXT,
        ),
        "第四十九条": Passage(
            Say(
                "部门每年1月31日前提交并公布年度报告，县级以上地方人民政府每年3月31日前公布。",
                "Departments publish an annual report by 31 January, local governments by 31 March.",
            ),
            TEXT,
        ),
        "全文关于其他行政行为公开期限的规定": Passage(
            Say(
                "未见为许可、处罚以外的行政行为单独规定上网公开期限的条款。",
                "No term of its own was seen for administrative acts other than licences and penalties.",
            ),
            READING,
        ),
    },
)
