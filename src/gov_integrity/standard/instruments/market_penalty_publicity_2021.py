"""《市场监督管理行政处罚信息公示规定》 — how long does a market regulator show a penalty?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="market-penalty-publicity-2021",
    title="市场监督管理行政处罚信息公示规定",
    title_en="Provisions on the Publicity of Penalties in Market Regulation",
    number="国家市场监督管理总局令第45号",
    issued=Dated(date(2021, 7, 30), TEXT),
    in_force=Dated(date(2021, 9, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第九条至第十一条": Passage(
            Say(
                "作出处罚决定之日起20个工作日内公示；跨省的，10个工作日内移送、10个工作日内公示；变更、撤销的，3个工"
                "作日内撤回。",
                "Shown in 20 working days of the decision; across provinces passed on in 10 and shown in 10; "
                "withdrawn in 3 when changed or revoked.",
            ),
            TEXT,
        ),
        "第十三条": Passage(
            Say(
                "自公示之日起，仅受通报批评或者较低数额罚款的满3个月，其他处罚满3年停止公示；限制期限更长的，至限制期"
                "满。",
                "Counted from publication: 3 months for criticism or a lower fine alone, otherwise 3 years; longer "
                "where a restriction lasts longer.",
            ),
            TEXT,
        ),
        "第十四条": Passage(
            Say(
                "达到时限要求，已经履行、消除后果、未因同类违法再受处罚且不在名录、名单的，可以申请提前停止公示；停产停业、"
                "限制、降级、吊销等较重处罚的除外；时限和具体办法另行规定。",
                "Once the time is reached it may end early after performance, without another penalty of the kind and "
                "off the lists, but not for closure, restriction, downgrade or revocation; the time and the way are "
                "set elsewhere.",
            ),
            TEXT,
        ),
        "第二条": Passage(
            Say(
                "按普通程序作出的处罚公示；仅受到警告的不公示，法律、行政法规另有规定的除外。",
                "Penalties by ordinary procedure are shown; a mere warning is not, unless a law or administrative "
                "regulation says otherwise.",
            ),
            TEXT,
        ),
    },
)
