"""《失信行为纠正后的信用信息修复管理办法（试行）》 — how long was a penalty shown from May 2023 to March 2026?

Articles 1 to 3 were read, the periods in quotations of government sites. What the measures exclude (simplified
procedure, mere warnings, natural persons) was not read.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="order-58",
    title="失信行为纠正后的信用信息修复管理办法（试行）",
    title_en="Measures for the Repair of Credit Information after Dishonest Conduct Is Corrected (Trial)",
    number="国家发展改革委令第58号",
    issued=Dated(date(2023, 1, 13), TEXT),
    in_force=Dated(date(2023, 5, 1), TEXT),
    repealed=Dated(date(2026, 4, 1), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二条": Passage(
            Say(
                "除法律、法规和党中央、国务院政策文件明确规定不可修复的外，满足条件的信用主体均可申请信用信息修复。",
                "Every subject that meets the conditions may apply, except where a law, a regulation or a policy "
                "document of the Party centre or the State Council excludes repair.",
            ),
            TEXT,
        ),
        "第三条": Passage(
            Say(
                "修复包括移出严重失信主体名单、终止公示行政处罚信息和修复其他失信信息。",
                "Repair is removal from a serious list, the end of publicity of a penalty, or repair of other items.",
            ),
            TEXT,
        ),
        "关于公示期限的规定": Passage(
            Say(
                "行政处罚信息最短公示期3个月，最长3年；特种设备、安全生产、消防领域最短1年；最长期届满自动停止公示。",
                "A penalty is shown from 3 months to 3 years; special equipment, work safety and fire safety from 1 "
                "year; at the maximum it stops by itself.",
            ),
            TEXT,
        ),
        "关于食品、药品领域公示期限的规定": Passage(
            Say(
                "食品、药品领域的行政处罚信息最短公示期1年。",
                "Penalties in food and drugs are shown for at least 1 year.",
            ),
            SUMMARY,
        ),
        "关于公示起算的规定": Passage(
            Say(
                "同一处罚决定涉及多种处罚的，以期限最长的为准；公示期限以处罚作出的时间为起点。",
                "Where one decision holds several penalties the longest period governs; it counts from the day on "
                "which the penalty was made.",
            ),
            TEXT,
        ),
        "关于修复条件的规定": Passage(
            Say(
                "处罚已履行完毕、违法行为已纠正，达到最短公示期，并公开作出信用承诺。",
                "The penalty is performed and the conduct corrected, the minimum has passed, a public commitment is "
                "made.",
            ),
            SUMMARY,
        ),
        "关于办理时限的规定": Passage(
            Say(
                "10个工作日内办理；地方平台3个工作日内共享结果，“信用中国”网站收到移出结果3个工作日内停止公示。",
                "Handled in 10 working days; the local platform shares the result in 3, and Credit China stops "
                "showing an "
                "item in 3 of receiving the removal.",
            ),
            SUMMARY,
        ),
        "全文关于施行前信息的衔接": Passage(
            Say(
                "未见规定施行前已经公示的信息适用新期限还是原期限的条款。",
                "No clause was seen that says whether items published before keep their former period.",
            ),
            READING,
        ),
        "关于不予公示的规定": Passage(
            Say(
                "简易程序、仅警告或者通报批评、自然人的处罚信息是否公示，原文未读到，不据记忆作答。",
                "Whether penalties by the simplified procedure, mere warnings or criticism, and penalties on natural "
                "persons are shown at all was not read; no answer is given from memory.",
            ),
            READING,
        ),
    },
)
