"""《市场监督管理严重违法失信名单管理办法》 — who is on the market regulator's serious list, for how long?

All twenty-six articles were read, in a public copy of the regulator's database of rules.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="market-list-2021",
    title="市场监督管理严重违法失信名单管理办法",
    title_en="Measures on the Serious List in Market Regulation",
    number="国家市场监督管理总局令第44号",
    issued=Dated(date(2021, 7, 30), TEXT),
    in_force=Dated(date(2021, 9, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二条": Passage(
            Say(
                "违反法律、行政法规，性质恶劣、情节严重、社会危害较大，受到较重行政处罚的当事人列入名单。",
                "Listed are subjects whose grave breach of a law or administrative regulation met a heavier penalty.",
            ),
            TEXT,
        ),
        "第十四条": Passage(
            Say(
                "自作出列入决定之日起20个工作日内公示；跨省的，10个工作日内推送、10个工作日内公示。",
                "Shown in 20 working days of the decision; across provinces passed on in 10 and shown in 10.",
            ),
            TEXT,
        ),
        "第十六条": Passage(
            Say(
                "列入满一年，已经履行处罚义务、消除危害后果和不良影响、未再受到较重行政处罚的，可以申请提前移出；"
                "管理措施期限尚未届满的不得申请。",
                "After a year early removal may be asked for where the penalty is performed, its consequences are "
                "removed and no heavier penalty followed; not while a measure with a term still runs.",
            ),
            TEXT,
        ),
        "第十七条": Passage(
            Say(
                "申请提前移出应当提交守信承诺书；2个工作日内决定是否受理，受理后15个工作日内核实并决定。",
                "The application holds a written commitment; acceptance is decided in 2 working days, removal in 15 "
                "of acceptance.",
            ),
            TEXT,
        ),
        "第十八条至第十九条": Passage(
            Say(
                "决定移出的，或者所依据的处罚被撤销、确认违法或者无效的，3个工作日内停止公示、解除管理措施。",
                "Once removed, or once the penalty behind it is revoked, unlawful or void, publicity and measures end "
                "in 3 working days.",
            ),
            TEXT,
        ),
        "第二十条": Passage(
            Say(
                "故意隐瞒、提供虚假资料情节严重的，恢复列入状态，公示期重新计算。",
                "For grave deceit the entry is restored and its time counts anew.",
            ),
            TEXT,
        ),
        "第二十一条": Passage(
            Say(
                "列入之日起满三年的移出；限制生产经营、限制从业等措施超过三年的，按照实际限制期限执行。",
                "Removed three years after the listing; where a restriction of business or occupation lasts longer, at "
                "its end.",
            ),
            TEXT,
        ),
    },
)
