"""《信用修复管理办法》 — how is dishonesty information classed, shown and repaired since April 2026?

All thirty articles were read, in a public copy of the State Council gazette. There is no transitional clause.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, TEXT, Dated, Instrument, Passage
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
        "第五条": Passage(
            Say(
                "适用于全国和地方的信用信息共享平台、信用网站；行业主管部门自己的信用信息系统可以参照执行。",
                "They bind the national and local platforms and credit sites; systems of industry authorities may "
                "follow them.",
            ),
            TEXT,
        ),
        "第七条": Passage(
            Say(
                "失信信息原则上分为轻微、一般、严重，公示期限不同；公示期限自司法、行政公务文书认定之日起计算。",
                "Items are in principle minor, ordinary or serious, with different periods; the period counts from "
                "the day on which the judicial or administrative document makes the determination.",
            ),
            TEXT,
        ),
        "第八条至第十条": Passage(
            Say(
                "轻微：简易程序的处罚，普通程序的警告、通报批评，行业规定的较小数额罚款、异常名录等。"
                "一般：行业规定的较大数额罚款，没收非法财物等。"
                "严重：行业规定的巨额罚款，暂扣、降级、吊销、限制、停产停业、关闭、限制从业，列入严重失信主体名单，"
                "“屡禁不止、屡罚不改”等。",
                "Minor: penalties by the simplified procedure, warnings and criticism by the ordinary one, what an "
                "industry calls smaller fines, abnormal lists and the like. Ordinary: what it calls larger fines, "
                "confiscation of illegal goods and the like. Serious: what it calls huge fines; suspension, lowering "
                "or revocation of a permit, restriction, halt, closure, restriction from an occupation; serious "
                "lists; repeated offences and the like.",
            ),
            TEXT,
        ),
        "第十一条": Passage(
            Say(
                "行业主管部门可以制定本领域的分类标准，在“信用中国”网站发布；已经制定的按其标准，未制定的按第八条至第十条。",
                "An industry authority may set the classes of its field, published on Credit China; its standard "
                "governs where there is one, otherwise articles 8 to 10.",
            ),
            TEXT,
        ),
        "第十二条第一款": Passage(
            Say(
                "轻微失信信息原则上不公示，确有必要公示的最长3个月，法定责任履行完毕即可申请修复；"
                "一般的最短3个月、最长1年；严重的最短1年、最长3年。",
                "Minor items are in principle not published, or at most for 3 months, and may be repaired as soon as "
                "the duty is performed; ordinary ones are shown from 3 months to 1 year, serious ones from 1 to 3 "
                "years.",
            ),
            TEXT,
        ),
        "第十二条第二款": Passage(
            Say(
                "最短公示期届满后方可申请修复；最长公示期届满后自动停止公示，但未纠正失信行为或者未完全履行义务的，"
                "按照行业主管部门有关规定执行。",
                "Repair may be applied for only after the minimum. At the maximum publicity stops by itself; where "
                "conduct is not corrected or duties are not fully performed, the rules of the industry authority "
                "apply.",
            ),
            TEXT,
        ),
        "第十二条第三款": Passage(
            Say(
                "同一信息涉及多种处罚的，以公示期限最长的类型为准；附带期限的处罚，期限届满前不得提前终止公示；"
                "“信用中国”网站对自然人的失信信息原则上不公示；法律、行政法规对公示期另有规定的从其规定。",
                "Of several kinds the one with the longest period governs; a penalty that has a term is not taken "
                "down early before its end; Credit China does in principle not show items on natural persons; other "
                "periods of laws and administrative regulations prevail.",
            ),
            TEXT,
        ),
        "第十三条": Passage(
            Say(
                "“信用中国”网站统一接收修复申请，推送认定单位，谁认定、谁修复。",
                "Credit China receives all applications and passes them to the determining unit, which repairs.",
            ),
            TEXT,
        ),
        "第十四条": Passage(
            Say(
                "申请修复应当同时满足：达到最短公示期；已纠正失信行为并完全履行义务；公开作出信用承诺；法律、行政法规、"
                "部门规章规定的其他条件。",
                "All of: the minimum has passed; the conduct is corrected and the duties are fully performed; a public "
                "commitment is made; other conditions of laws, administrative regulations and departmental rules.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "“信用中国”网站一般自收到申请之日起10个工作日内反馈结果；认定单位收到推送3个工作日内决定是否受理，"
                "受理后7个工作日内提供修复结果，案情复杂或者需要核查的可以延长10个工作日。",
                "Credit China answers in general in 10 working days of the application; the determining unit decides "
                "on acceptance in 3 of receiving it and gives the result in 7 of acceptance, extendable by 10 where "
                "the case is complex or needs verifying.",
            ),
            TEXT,
        ),
        "第十七条": Passage(
            Say(
                "修复或者不予修复的决定，通过“信用中国”网站告知申请人，不予修复的说明理由。",
                "The applicant is told through Credit China, with the reasons of a refusal.",
            ),
            TEXT,
        ),
        "第十八条": Passage(
            Say(
                "对不予受理、不予修复或者公示内容、公示期限有异议的，可以通过“信用中国”网站或者直接向认定单位申诉；"
                "网站1个工作日内推送，认定单位自受理之日起7个工作日内核查完毕，情况复杂需要延长的提前告知。",
                "An objection to a refusal, to what is shown or for how long goes to Credit China, which passes it on "
                "in 1 working day, or to the determining unit, which verifies in 7 of acceptance; of a longer time it "
                "tells beforehand.",
            ),
            TEXT,
        ),
        "第十九条": Passage(
            Say(
                "法人和非法人组织申请行政复议或者提起行政诉讼的，程序终结前不暂停公示，复议机关或者法院认定需要停止执行的"
                "除外；处罚被撤销或者变更的，原处罚机关及时报送，平台网站及时撤销或者修改。",
                "While an organisation's review or lawsuit is pending publicity does not pause, unless the review "
                "body or the court finds that enforcement is to stop; a penalty revoked or changed is reported and "
                "withdrawn or corrected without delay.",
            ),
            TEXT,
        ),
        "第二十条": Passage(
            Say(
                "重整计划或者和解协议执行期间，凭法院裁定书申请，认定单位自收到申请之日起10个工作日内按最小必要原则临时"
                "屏蔽失信信息、解除影响执行的限制；执行未成功的恢复公示，执行完毕的凭裁定书申请修复。",
                "While a plan or settlement in bankruptcy is carried out the determining unit, on the court's ruling, "
                "screens items and lifts hindering restrictions for the time, as far as needed, within 10 working "
                "days of the application; failure brings them back, completion opens repair.",
            ),
            TEXT,
        ),
        "第二十四条": Passage(
            Say(
                "第三方信用服务机构应当建立更新机制，与“信用中国”网站保持一致，不一致的以其为准；没有规定日数。",
                "Third-party services keep in step with Credit China, which prevails; no number of days is set.",
            ),
            TEXT,
        ),
        "第二十五条": Passage(
            Say(
                "提供虚假材料、承诺严重不实或者故意不履行承诺的，记入信用记录，公示3年不得提前终止，"
                "原失信信息3年内不得申请修复。",
                "False materials or a gravely untrue or wilfully broken commitment are recorded and shown for 3 years "
                "without an early end; the original item cannot be repaired for 3 years.",
            ),
            TEXT,
        ),
        "第二十六条": Passage(
            Say("信用修复不收取费用。", "Repair is free of charge."),
            TEXT,
        ),
        "第三十条": Passage(
            Say(
                "自2026年4月1日起施行，第58号令同时废止。",
                "In force from 1 April 2026, when order 58 ends.",
            ),
            TEXT,
        ),
        "全文关于施行前信息的衔接": Passage(
            Say(
                "三十条中没有规定施行前已经公示的信息适用新期限还是原期限，两种读法均可。",
                "No article of the thirty says whether items published before keep their former period: either "
                "reading is open.",
            ),
            READING,
        ),
    },
)
