"""《山东省社会信用条例》 — what does Shandong rule about retention, objection and repair?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="shandong-credit-regulation",
    title="山东省社会信用条例",
    title_en="Social Credit Regulation of Shandong Province",
    issued=Dated(date(2020, 7, 24), TEXT),
    in_force=Dated(date(2020, 10, 1), TEXT),
    last_confirmed=date(2026, 11, 28),
    passages={
        "第二十条至第二十一条": Passage(
            Say(
                "自然人公共信用信息除国家另有规定外不得公开，只能授权查询或者政务共享。",
                "Public credit information on natural persons is not displayed unless the State says so; only "
                "authorised query or sharing.",
            ),
            TEXT,
        ),
        "第三十八条": Passage(
            Say(
                "失信信息披露期限最长不超过五年，自失信行为终止之日起算，法律、行政法规另有规定的除外；"
                "期满从网站删除，不得查询和作为惩戒依据。",
                "Disclosed for at most five years from the end of the conduct, unless a law or administrative "
                "regulation says otherwise; then removed, neither queried nor the ground of a sanction.",
            ),
            TEXT,
        ),
        "第三十九条": Passage(
            Say(
                "异议三个工作日内处理并告知；需向提供单位核查的七个工作日内。",
                "An objection is answered in three working days, or in seven where the provider has to verify.",
            ),
            TEXT,
        ),
        "第四十条": Passage(
            Say(
                "据以认定失信的法律文书被撤销或者变更的，提供单位自撤销或者变更之日起三个工作日内报送，平台及时撤销或者变更。",
                "Where the document behind an item is revoked or changed, the provider reports it in three working "
                "days and the platform follows without delay.",
            ),
            TEXT,
        ),
        "第四十一条": Passage(
            Say(
                "信用修复按照国家规定执行。",
                "Repair follows national rules.",
            ),
            TEXT,
        ),
        "第四十八条至第四十九条": Passage(
            Say(
                "建立政务信用记录，包括履约践诺情况。",
                "A government credit record is kept, promises included.",
            ),
            TEXT,
        ),
    },
)
