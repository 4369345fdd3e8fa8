"""《信访工作条例》 — by when is a petition taken, and by when decided?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="petition-regulation-2022",
    title="信访工作条例",
    title_en="Regulation on Petitions",
    issued=Dated(date(2022, 2, 25), TEXT),
    in_force=Dated(date(2022, 5, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十二条": Passage(
            Say(
                "党委和政府信访部门收到信访事项应当登记，在15日内转送、交办。",
                "A petition office registers a petition and passes it on within 15 days.",
            ),
            TEXT,
        ),
        "第二十三条": Passage(
            Say(
                "有关机关、单位不能当场告知的，自收到信访事项之日起15日内书面告知信访人；转送、交办错误的，"
                "5个工作日内提出异议。",
                "A body tells the petitioner in writing within 15 days of receipt; it objects to a wrong "
                "assignment within 5 working days.",
            ),
            TEXT,
        ),
        "第三十一条": Passage(
            Say(
                "可以通过诉讼、仲裁、行政复议等法定程序解决的，导入相应程序；第六项规定的其他申诉求决类事项，"
                "调查核实后出具处理意见书。",
                "What belongs to a lawsuit, arbitration or another legal procedure is led there; other "
                "requests (item 6) are investigated and answered by a written opinion.",
            ),
            TEXT,
        ),
        "第三十四条": Passage(
            Say(
                "第三十一条第六项规定的事项自受理之日起60日内办结；情况复杂的，经批准可以延长，延长不超过30日，"
                "并告知信访人理由。",
                "Matters of article 31, item 6 are concluded within 60 days of acceptance; with approval and "
                "notice at most 30 more.",
            ),
            TEXT,
        ),
        "第三十五条": Passage(
            Say(
                "自收到书面答复之日起30日内请求复查，30日内提出复查意见。",
                "A re-examination is asked for within 30 days and given within 30.",
            ),
            TEXT,
        ),
        "第三十六条": Passage(
            Say(
                "自收到复查答复之日起30日内请求复核，30日内提出复核意见；听证所需时间不计算在内。",
                "A review is asked for within 30 days and given within 30; the time of a hearing is not counted.",
            ),
            TEXT,
        ),
    },
)
