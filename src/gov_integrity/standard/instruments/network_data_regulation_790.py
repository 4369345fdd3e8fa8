"""《网络数据安全管理条例》 — how long is it kept to whom personal information was provided?

The articles and the first day were read in a public copy.
"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="network-data-regulation-790",
    title="网络数据安全管理条例",
    title_en="Regulation on Network Data Security",
    number="国务院令第790号",
    in_force=Dated(date(2025, 1, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第十二条": Passage(
            Say(
                "向其他数据处理者提供、委托处理个人信息和重要数据的，处理情况记录至少保存三年。",
                "The record of giving or entrusting personal information or important data to others is kept three "
                "years at least.",
            ),
            TEXT,
        ),
    },
)
