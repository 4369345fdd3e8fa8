"""《民营经济促进法》 — what follows for a body that breaks its promise to a private firm?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="private-economy-law-2025",
    title="中华人民共和国民营经济促进法",
    title_en="Private Economy Promotion Law",
    issued=Dated(date(2025, 4, 30), TEXT),
    in_force=Dated(date(2025, 5, 20), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第五十四条": Passage(
            Say(
                "失信惩戒依照法律、法规和有关规定，根据事实、性质、轻重采取适度的措施；符合信用修复条件的及时"
                "解除惩戒措施、移除或者终止公示，并协同修复。",
                "Sanctions are graded; on repair they are lifted, publicity is removed or ended, and "
                "platforms act together.",
            ),
            TEXT,
        ),
        "第六十七条": Passage(
            Say(
                "国家机关、事业单位、国有企业应当及时支付民营经济组织账款，不得以人员变更、内部流程等为由拒绝"
                "或者拖延。",
                "State organs, institutions and enterprises pay private firms in time; changes of persons or "
                "internal procedure are no excuse.",
            ),
            TEXT,
        ),
        "第七十条": Passage(
            Say(
                "政策承诺和合同应当履行，不得以行政区划调整、政府换届、机构或者职能调整、人员更替等为由违约、"
                "毁约；因国家利益、社会公共利益需要改变的，依照法定权限和程序进行，并补偿损失。",
                "Promises and contracts are kept; changes of districts, terms, bodies or persons are no "
                "excuse for a breach; a change for a national or public interest needs authority, procedure "
                "and compensation.",
            ),
            TEXT,
        ),
        "第七十三条": Passage(
            Say(
                "拖欠账款、违背承诺的，责令改正，给予赔偿，依法给予处分。",
                "Arrears and broken promises are put right and compensated, and those responsible disciplined.",
            ),
            TEXT,
        ),
    },
)
