"""《信用修复管理办法》 — how is dishonesty information classed, shown and repaired since April 2026?

Articles 1 to 4 were read; of the chapters only what quotations and reports say. No transitional clause was seen.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="order-36",
    title="信用修复管理办法",
    title_en="Measures for the Administration of Credit Repair",
    number="国家发展改革委令第36号",
    issued=Dated(date(2025, 11, 20), TEXT),
    in_force=Dated(date(2026, 4, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二条": Passage(
            Say(
                "信用主体依法享有信用修复的权利，法律、法规或者党中央、国务院政策文件明确规定不可修复的除外。",
                "Every credit subject has a right to repair, except where a law, a regulation or a policy document "
                "of the Party centre or the State Council says that there is none.",
            ),
            TEXT,
        ),
        "第三条": Passage(
            Say(
                "纠正失信行为、履行义务后，终止公示，停止共享和使用失信信息，同步依法解除惩戒措施，为信用修复。",
                "Repair means that, once conduct is corrected and duties are performed, publicity ends, sharing and "
                "use stop, and sanctions are lifted in step.",
            ),
            TEXT,
        ),
        "第四条": Passage(
            Say(
                "失信信息限于全国基础目录和地方补充目录所列：严重失信主体名单、行政处罚、异常名录和其他失信信息。",
                "Dishonesty information is what the national catalogue or a local supplement lists: serious lists, "
                "administrative penalties, abnormal lists and other items.",
            ),
            TEXT,
        ),
        "第二章关于分类的规定": Passage(
            Say(
                "轻微包括按简易程序作出的处罚、警告和通报批评等；一般包括暂扣许可证件、没收等；严重包括吊销许可证件、"
                "限制开展生产经营活动、责令停产停业、责令关闭、限制从业和列入严重失信主体名单等。"
                "各行业可以定具体标准。",
                "Minor: penalties by the simplified procedure, warnings, criticism and the like; ordinary: "
                "suspension of a permit, confiscation and the like; serious: revocation, restriction or closure of "
                "business, restriction from an occupation, entry on a serious list. Each field may set its own "
                "standard.",
            ),
            SUMMARY,
        ),
        "第二章关于公示期限的规定": Passage(
            Say(
                "轻微失信信息原则上不公示，确有必要公示的最长3个月；一般的最短3个月、最长1年；严重的最短1年、最长3年。",
                "Minor items are in principle not published, or at most for 3 months; ordinary ones from 3 months to "
                "1 year; serious ones from 1 to 3 years.",
            ),
            TEXT,
        ),
        "第二章关于公示起算的规定": Passage(
            Say(
                "公示期限自司法、行政公务文书认定之日起计算。",
                "The period counts from the day on which the judicial or administrative document makes the "
                "determination.",
            ),
            TEXT,
        ),
        "第二章关于公示届满的规定": Passage(
            Say(
                "最短公示期届满后方可申请修复；最长公示期届满后自动停止公示，但未纠正失信行为或者未完全履行义务的，"
                "按照行业主管部门有关规定执行。",
                "Repair may be applied for only after the minimum. At the maximum publicity stops by itself; where "
                "conduct is not corrected or duties are not fully performed, the rules of the industry authority "
                "apply.",
            ),
            TEXT,
        ),
        "第二章关于轻微失信信息的规定": Passage(
            Say(
                "轻微失信信息法定责任履行完毕即可申请修复。",
                "Repair of a minor item may be applied for as soon as the legal duty is performed.",
            ),
            TEXT,
        ),
        "第二章关于复议诉讼的规定": Passage(
            Say(
                "申请行政复议或者提起行政诉讼的，行政处罚信息不暂停公示。",
                "A review or a lawsuit does not suspend the publicity of a penalty.",
            ),
            SUMMARY,
        ),
        "第三章关于修复条件的规定": Passage(
            Say(
                "申请修复应当同时满足：达到最短公示期；已纠正失信行为并完全履行义务；公开作出信用承诺；法律、行政法规、"
                "部门规章规定的其他条件。",
                "All of: the minimum has passed; the conduct is corrected and the duties are fully performed; a public "
                "commitment is made; other conditions of laws, administrative regulations and departmental rules.",
            ),
            TEXT,
        ),
        "第三章关于办理时限的规定": Passage(
            Say(
                "认定单位3个工作日内决定是否受理，受理后7个工作日内作出决定，情况复杂或者需要核查的可以延长10个工作日；"
                "“信用中国”网站自收到申请之日起一般在10个工作日内反馈结果。",
                "The determining unit decides on acceptance in 3 working days and on the repair in 7 more, "
                "extendable by "
                "10 in complex cases; the site answers in general in 10 of the application.",
            ),
            SUMMARY,
        ),
        "第三章关于受理单位的规定": Passage(
            Say(
                "“信用中国”网站统一受理，推送认定单位，谁认定、谁修复；不予受理、不予修复的告知理由。",
                "Credit China takes all applications and passes them to the determining unit, which repairs; a refusal "
                "is given with its reasons.",
            ),
            SUMMARY,
        ),
        "第四章关于第三方信用服务机构的规定": Passage(
            Say(
                "第三方信用服务机构的信息应当与“信用中国”网站一致，不一致的以“信用中国”网站为准。",
                "Third-party services follow Credit China; where they differ Credit China prevails.",
            ),
            SUMMARY,
        ),
        "第四章关于破产的规定": Passage(
            Say(
                "法院裁定批准重整计划或者认可和解协议的，执行期间屏蔽失信信息，解除妨碍执行的惩戒。",
                "Once a court approves a plan or a settlement in bankruptcy, items are screened and sanctions that "
                "hinder it are lifted while it is carried out.",
            ),
            SUMMARY,
        ),
        "第五章关于虚假承诺的规定": Passage(
            Say(
                "提供虚假材料、承诺严重不实或者故意不履行承诺的，记录并公示，一定年限内不得再次申请。",
                "False materials or a broken commitment are recorded and shown, and bar new applications for some "
                "years.",
            ),
            SUMMARY,
        ),
        "第五章关于收费的规定": Passage(
            Say("信用修复不收取费用。", "Repair is free of charge."),
            SUMMARY,
        ),
        "全文关于施行前信息的衔接": Passage(
            Say(
                "未见规定施行前已经公示的信息适用新期限还是原期限的条款。",
                "No clause was seen that says whether items published before keep their former period.",
            ),
            READING,
        ),
    },
)
