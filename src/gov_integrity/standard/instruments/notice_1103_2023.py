"""发改财金〔2023〕1103号 — when is a government body's breach a dishonesty record, and how does it end?

The notice sets no number of days anywhere: neither for the transfer of a complaint, nor for publicity, nor for repair.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="notice-1103-2023",
    title="国家发展改革委关于完善政府诚信履约机制优化民营经济发展环境的通知",
    title_en="Notice on Government Performance in Good Faith and the Environment for the Private Economy",
    number="发改财金〔2023〕1103号",
    in_force=Dated(date(2023, 8, 10), SUMMARY, at_latest=True),
    last_confirmed=date(2026, 11, 23),
    passages={
        "二（一）": Passage(
            Say(
                "受理政府部门（含机关和事业单位）在政府采购、招标投标、招商引资、政府与社会资本合作、产业扶持、"
                "政府投资等领域对民营企业违约毁约的投诉。",
                "Complaints are taken about breaches of agreements with private firms by government departments, "
                "bodies and public institutions in procurement, tendering, investment promotion, PPP, industry "
                "support and government investment.",
            ),
            TEXT,
        ),
        "二（二）": Passage(
            Say(
                "线索第一时间转交上级或者主管部门核实；属实的立即整改，拒不整改的由认定部门确认为违约失信；以机构调整、"
                "人员变动等理由不履约的，均属违约失信。",
                "A lead goes at once to the superior or competent department; if true it is put right at once, and "
                "refusal is confirmed as dishonesty; non-performance on grounds of reorganisation or change of staff "
                "always is.",
            ),
            TEXT,
        ),
        "关于政务信用记录的规定": Passage(
            Say(
                "违约失信、拖欠账款和失信被执行人信息计入相关主体名下，形成政务信用记录。",
                "Breaches, arrears and entries as dishonest judgment debtor together make the subject's record.",
            ),
            SUMMARY,
        ),
        "关于失信惩戒的规定": Passage(
            Say(
                "限制中央预算内资金、专项债券申请、融资项目推荐，取消评优评先和试点示范，加大城市信用监测扣分权重等。",
                "Central budget funds, special bonds and referrals for finance are limited, honours and pilots are "
                "lost, deductions in city monitoring weigh more, and the like.",
            ),
            SUMMARY,
        ),
        "关于信用修复的规定": Passage(
            Say(
                "经认定部门确认已纠正失信行为、完成履约的，及时修复记录，终止失信惩戒措施。",
                "Once the determining department confirms that the conduct is corrected and performance complete, "
                "the record is repaired without delay and sanctions end.",
            ),
            SUMMARY,
        ),
        "全文关于期限的规定": Passage(
            Say(
                "未设最短、最长公示期，也未设修复前的最短期限。",
                "No minimum or maximum of publicity is set, and none before repair.",
            ),
            READING,
        ),
    },
)
