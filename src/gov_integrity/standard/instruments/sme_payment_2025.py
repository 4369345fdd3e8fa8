"""《保障中小企业款项支付条例》（2025年修订） — when is a small creditor to be paid since June 2025?"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="sme-payment-2025",
    title="保障中小企业款项支付条例（2025年修订）",
    title_en="Regulation on Ensuring Payments to Small and Medium Enterprises (Revised 2025)",
    number="国务院令第802号",
    issued=Dated(date(2025, 3, 17), TEXT),
    in_force=Dated(date(2025, 6, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二条": Passage(
            Say(
                "适用于机关、事业单位和大型企业采购货物、工程、服务向中小企业支付款项。",
                "It governs payments of state organs, public institutions and large enterprises to small ones.",
            ),
            TEXT,
        ),
        "第三条": Passage(
            Say(
                "中小企业、大型企业依合同订立时的规模类型确定，中小企业应当主动告知。",
                "Size is that of the day the contract is made, and is declared by the small enterprise.",
            ),
            TEXT,
        ),
        "第九条第一款": Passage(
            Say(
                "机关、事业单位自交付之日起30日内支付；合同另有约定的从其约定，但付款期限最长不得超过60日。",
                "State organs and public institutions pay within 30 days of delivery; a contract prevails but may "
                "not set more than 60.",
            ),
            TEXT,
        ),
        "第九条第二款": Passage(
            Say(
                "大型企业自交付之日起60日内支付；合同另有约定的从其约定，但应当按照行业规范、交易习惯合理约定；"
                "不得以收到第三方付款为条件。",
                "Large enterprises pay within 60 days of delivery; a contract prevails but must be reasonable by "
                "trade rules and usage; payment by a third party may not be made a condition.",
            ),
            TEXT,
        ),
        "第九条第三款": Passage(
            Say(
                "法律、行政法规或者国家有关规定对付款期限另有规定的，从其规定。",
                "Other terms of laws, administrative regulations or national rules prevail.",
            ),
            TEXT,
        ),
        "第九条第四款": Passage(
            Say(
                "约定按进度、定期等结算的，付款期限自双方确认结算金额之日起算。",
                "With progress or periodic settlement the term counts from the day both confirm the amount.",
            ),
            TEXT,
        ),
        "第十条": Passage(
            Say(
                "约定以检验、验收合格为付款条件的，自合格之日起算；拖延检验、验收的，自约定的检验、"
                "验收期限届满之日起算。",
                "Where payment depends on inspection the term counts from the day it is passed; where the debtor "
                "delays it, from the end of the agreed inspection term.",
            ),
            TEXT,
        ),
        "第十四条": Passage(
            Say(
                "不得以负责人变更、内部付款流程、未约定的竣工验收备案或者决算审计等为由拒付、迟付。",
                "Changes of leaders, internal procedure, or filings and audits not agreed on are no excuse.",
            ),
            TEXT,
        ),
        "第十五条": Passage(
            Say(
                "部分存在争议但不影响其他部分履行的，无争议部分应当及时付款。",
                "What is undisputed is paid in time although another part is disputed.",
            ),
            TEXT,
        ),
        "第十七条": Passage(
            Say(
                "迟延支付的支付逾期利息；约定利率不低于订约时1年期贷款市场报价利率，未约定的每日万分之五。",
                "Late payment bears interest: as agreed, not below the one-year LPR at signing, otherwise 0.05 % a "
                "day.",
            ),
            TEXT,
        ),
        "第十八条": Passage(
            Say(
                "机关、事业单位每年3月31日前公开上一年度逾期未付的合同数量、金额等。",
                "State organs and public institutions disclose last year's overdue sums by 31 March.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "投诉自正式受理起10个工作日内转交处理；处理部门30日内形成结果，经批准最长不超过90日。",
                "A complaint is passed on within 10 working days of acceptance and settled in 30 days, at most 90.",
            ),
            TEXT,
        ),
        "第二十六条": Passage(
            Say(
                "拖欠被依法认定为失信的，记入信用记录；情节严重或者造成严重不良社会影响的，纳入全国平台并公示，"
                "采取限制措施。",
                "Arrears lawfully determined as dishonesty enter the record; serious ones go to the national "
                "platform, are published and sanctioned.",
            ),
            TEXT,
        ),
        "全文关于届满日顺延": Passage(
            Say(
                "未规定付款期限届满日遇休假日如何处理，适用民法典第二百零三条，顺延至休假日结束的次日。",
                "Nothing is said of a last day that is a day of rest; the Civil Code moves it to the day after the "
                "rest.",
            ),
            READING,
        ),
        "全文关于施行前合同的衔接": Passage(
            Say(
                "未见规定施行前订立、施行后交付的合同适用何者的条款。",
                "No clause was seen on contracts made before and delivered after the revision took effect.",
            ),
            READING,
        ),
    },
)
