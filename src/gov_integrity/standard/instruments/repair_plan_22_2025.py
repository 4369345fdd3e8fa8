"""国办发〔2025〕22号 — what did the State Council order about credit repair before the measures of 2026?"""

from datetime import date

from gov_integrity.forms.instrument import SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="repair-plan-22-2025",
    title="关于进一步完善信用修复制度的实施方案",
    title_en="Implementation Plan for Improving the Credit Repair System",
    number="国办发〔2025〕22号",
    issued=Dated(date(2025, 6, 22), TEXT),
    in_force=Dated(date(2025, 6, 22), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第一项": Passage(
            Say(
                "“信用中国”网站集中公示公共信用信息，部门原则上只公示本领域的信息。",
                "Credit China shows public credit information; departments show in principle only that of their own "
                "field.",
            ),
            TEXT,
        ),
        "第二项": Passage(
            Say(
                "失信信息分轻微、一般、严重三类，分别设最短、最长公示期；法律、行政法规另有规定的从其规定。",
                "Dishonesty information has three classes, each with its minimum and maximum; other periods of laws "
                "and administrative regulations prevail.",
            ),
            TEXT,
        ),
        "关于申请材料的规定": Passage(
            Say(
                "只需已经履行义务的证明和信用承诺书；部门规章另有要求的除外。",
                "Proof of performance and a commitment suffice, unless a departmental rule asks for more.",
            ),
            SUMMARY,
        ),
        "关于结果同步的规定": Passage(
            Say(
                "修复结果同步共享，停止公示，解除惩戒；征信机构应当同步更新，严禁有偿删除。",
                "Results are shared in step, publicity and sanctions end; credit agencies update too, and paid "
                "deletion "
                "is barred.",
            ),
            SUMMARY,
        ),
        "关于办理时限的规定": Passage(
            Say(
                "3个工作日内决定是否受理，一般10个工作日内反馈修复结果。",
                "Acceptance is decided in 3 working days; the result is in general given in 10.",
            ),
            SUMMARY,
        ),
        "关于两书同达的规定": Passage(
            Say(
                "送达处罚决定书时一并送达信用修复告知书。",
                "The notice on repair is served together with the penalty decision.",
            ),
            SUMMARY,
        ),
        "关于异议的规定": Passage(
            Say(
                "可以通过“信用中国”网站或者向行业主管部门提出异议申诉。",
                "An objection may be raised with Credit China or with the authority.",
            ),
            SUMMARY,
        ),
    },
)
