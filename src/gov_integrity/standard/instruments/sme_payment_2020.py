"""《保障中小企业款项支付条例》（2020年） — when was a small creditor to be paid until May 2025?

For large enterprises the regulation of 2020 names no number of days.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="sme-payment-2020",
    title="保障中小企业款项支付条例",
    title_en="Regulation on Ensuring Payments to Small and Medium Enterprises (2020)",
    number="国务院令第728号",
    issued=Dated(date(2020, 7, 5), TEXT),
    in_force=Dated(date(2020, 9, 1), TEXT),
    repealed=Dated(date(2025, 6, 1), TEXT),
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
        "第八条第一款": Passage(
            Say(
                "机关、事业单位自交付之日起30日内支付；合同另有约定的，付款期限最长不得超过60日。",
                "State organs and public institutions pay within 30 days of delivery; a contract may not set more "
                "than 60.",
            ),
            TEXT,
        ),
        "第八条第二款": Passage(
            Say(
                "大型企业应当按照行业规范、交易习惯合理约定付款期限并及时支付。",
                "Large enterprises agree on a reasonable term by trade rules and usage, and pay in time.",
            ),
            TEXT,
        ),
        "第八条第三款": Passage(
            Say(
                "约定按进度、定期等结算的，付款期限自双方确认结算金额之日起算。",
                "With progress or periodic settlement the term counts from the day both confirm the amount.",
            ),
            TEXT,
        ),
        "第九条": Passage(
            Say(
                "约定以检验、验收合格为付款条件的，自合格之日起算；拖延检验、验收的，自约定的检验、"
                "验收期限届满之日起算。",
                "Where payment depends on inspection the term counts from the day it is passed; where the debtor "
                "delays it, from the end of the agreed inspection term.",
            ),
            TEXT,
        ),
        "全文关于届满日顺延": Passage(
            Say(
                "未规定付款期限届满日遇休假日如何处理，适用民事法律关于期间的规定，顺延至休假日结束的次日。",
                "Nothing is said of a last day that is a day of rest; civil law moves it to the day after the rest.",
            ),
            READING,
        ),
        "第十三条": Passage(
            Say(
                "不得以负责人变更、内部付款流程、未约定的竣工验收批复或者决算审计等为由拒付、迟付。",
                "Changes of leaders, internal procedure, or approvals and audits not agreed on are no excuse.",
            ),
            TEXT,
        ),
        "第十五条": Passage(
            Say(
                "迟延支付的支付逾期利息；约定利率不低于订约时1年期贷款市场报价利率，未约定的每日万分之五。",
                "Late payment bears interest: as agreed, not below the one-year LPR at signing, otherwise 0.05 % a "
                "day.",
            ),
            TEXT,
        ),
        "第十七条第二款": Passage(
            Say(
                "投诉应当及时转交、及时处理，没有规定日数。",
                "Complaints are passed on and handled without delay; no number of days is set.",
            ),
            TEXT,
        ),
        "第十七条第三款": Passage(
            Say(
                "情节严重的，可以将失信信息纳入全国信用信息共享平台并公示，依法惩戒。",
                "In serious cases the dishonesty goes to the national platform, is published and sanctioned.",
            ),
            TEXT,
        ),
    },
)
