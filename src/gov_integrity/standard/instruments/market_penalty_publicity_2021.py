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
                "履行完毕、消除后果、未再违法且不在名单的可以提前停止公示；停产停业、限制、降级、吊销的除外。",
                "It may end early after performance and without new offences, but not for closure, restriction, "
                "downgrade or revocation.",
            ),
            TEXT,
        ),
        "全文关于不予公示的规定": Passage(
            Say(
                "按普通程序作出的处罚公示；仅处警告的不公示。",
                "Penalties by ordinary procedure are shown; a mere warning is not.",
            ),
            TEXT,
        ),
    },
)
