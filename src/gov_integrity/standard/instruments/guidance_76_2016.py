"""国发〔2016〕76号 — what does the State Council ask of government integrity?

Only the opening was read in the document itself; the rest is known through the documents that carry it out.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="guidance-76-2016",
    title="国务院关于加强政务诚信建设的指导意见",
    title_en="Guidance of the State Council on Government Integrity",
    number="国发〔2016〕76号",
    issued=Dated(date(2016, 12, 22), TEXT),
    in_force=Dated(date(2016, 12, 22), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第二部分": Passage(
            Say(
                "以依法行政、阳光行政和加强监督为手段，以建立失信记录和实施失信惩戒为主要方面，以危害群众利益、损害市场"
                "公平交易等行为为治理重点。",
                "Lawful and open administration and supervision are the means; records and sanctions the main line; "
                "harm to the public and to fair trading the priority.",
            ),
            TEXT,
        ),
        "关于监督体系的规定": Passage(
            Say(
                "上级督导并用于年度考核；人大代表建议、政协提案以及司法建议、检察建议要研究、及时答复、落实；社会和"
                "第三方监督。",
                "Supervision from above feeds the annual assessment; proposals of deputies, courts and "
                "procuratorates are studied, answered and carried out; society and third parties watch.",
            ),
            SUMMARY,
        ),
        "关于政务失信记录的规定": Passage(
            Say(
                "政府和公务员履职中因违法违规、失信违约被司法判决、行政处罚、纪律处分、问责处理的信息，"
                "纳入政务失信记录。",
                "Court judgments, penalties, disciplinary actions and accountability for unlawful or dishonest "
                "conduct in office are entered in the record of governments and officials.",
            ),
            SUMMARY,
        ),
        "关于失信惩戒的规定": Passage(
            Say(
                "有失信记录的，书面说明原因并限期整改，取消评优资格，公开通报批评，追究责任；公务员限制评优评先等。",
                "With a record: a written explanation, rectification in time, loss of honours, public criticism, "
                "liability; for officials restriction of honours and the like.",
            ),
            SUMMARY,
        ),
        "关于权益保护和信用修复的规定": Passage(
            Say(
                "建立异议、投诉和责任追究制度，错误惩戒的恢复信誉；探索公务员失信修复，"
                "主动纠正的可以从轻或者免予惩戒。",
                "Objections and complaints are provided for, wrong sanctions are made good; repair for officials is "
                "explored, self-correction may lighten or spare the sanction.",
            ),
            SUMMARY,
        ),
        "关于自我纠错的准用": Passage(
            Say(
                "主动纠正从轻或者免予惩戒的规定是对公务员说的；对单位参照适用。",
                "The rule on self-correction speaks of civil servants; for bodies it is followed by analogy.",
            ),
            READING,
        ),
        "全文关于期限的规定": Passage(
            Say("未设公示期限和记录的有效期限。", "No period of publicity or of validity is set."),
            READING,
        ),
        "全文关于异议期间的规定": Passage(
            Say(
                "未见规定异议核实期间是否暂停惩戒措施。",
                "Nothing was seen about whether sanctions pause while an objection is verified.",
            ),
            READING,
        ),
    },
)
