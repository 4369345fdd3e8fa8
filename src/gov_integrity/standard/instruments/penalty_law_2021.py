"""《行政处罚法》（2021年修订） — which penalties are made public, and when is publicity withdrawn?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, DaysCounted, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="penalty-law-2021",
    title="中华人民共和国行政处罚法",
    title_en="Administrative Penalty Law of the People's Republic of China",
    number="2021年修订",
    issued=Dated(date(2021, 1, 22), TEXT),
    in_force=Dated(date(2021, 7, 15), TEXT),
    last_confirmed=date(2026, 11, 23),
    days_counted=DaysCounted("第八十五条", frozenset({2, 3, 5, 7})),
    passages={
        "第九条": Passage(
            Say(
                "行政处罚的种类：警告、通报批评；罚款、没收；暂扣、降级、吊销；限制、停产停业、关闭、限制从业；拘留；"
                "其他。",
                "The kinds: warning, criticism; fine, confiscation; suspension, lowering, revocation; restriction, "
                "halt, closure, restriction from an occupation; detention; others.",
            ),
            TEXT,
        ),
        "第四十八条": Passage(
            Say(
                "具有一定社会影响的处罚决定应当公开；公开的决定被变更、撤销、确认违法或者无效的，"
                "三日内撤回并说明理由。",
                "Decisions of some social effect are made public; one that is changed, revoked, found unlawful or "
                "void is withdrawn within three days with reasons.",
            ),
            TEXT,
        ),
        "第五十一条": Passage(
            Say(
                "对公民处二百元以下、对法人或者其他组织处三千元以下罚款或者警告的，可以当场作出处罚决定。",
                "Fines of at most 200 yuan on a citizen or 3,000 yuan on an organisation, and warnings, may be "
                "decided on the spot.",
            ),
            TEXT,
        ),
        "第六十条": Passage(
            Say(
                "自立案之日起九十日内作出处罚决定，另有规定的从其规定。",
                "A decision is made within ninety days of filing, unless otherwise provided.",
            ),
            TEXT,
        ),
        "第六十一条": Passage(
            Say(
                "当事人不在场的，七日内送达处罚决定书。",
                "Where the party is absent the decision is served within seven days.",
            ),
            TEXT,
        ),
        "第七十三条": Passage(
            Say(
                "申请复议或者提起诉讼的，处罚不停止执行，法律另有规定的除外。",
                "A review or a lawsuit does not stop enforcement, unless a law provides otherwise.",
            ),
            TEXT,
        ),
        "第八十五条": Passage(
            Say(
                "本法中二日、三日、五日、七日是指工作日，不含法定节假日。",
                "In this law two, three, five and seven days are working days.",
            ),
            TEXT,
        ),
    },
)
