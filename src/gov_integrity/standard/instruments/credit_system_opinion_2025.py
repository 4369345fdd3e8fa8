"""《关于健全社会信用体系的意见》 — what is ordered about government integrity since 2025?"""

from datetime import date

from gov_integrity.forms.instrument import TEXT, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="credit-system-opinion-2025",
    title="中共中央办公厅 国务院办公厅关于健全社会信用体系的意见",
    title_en="Opinion of the General Offices on a Sound Social Credit System",
    issued=Dated(date(2025, 3, 21), TEXT),
    in_force=Dated(date(2025, 3, 21), TEXT),
    last_confirmed=date(2026, 11, 23),
    passages={
        "二（一）": Passage(
            Say(
                "完善政府诚信履约机制，开展政务诚信评价，完善政府失信认定标准和惩戒措施；政府及其部门（含下属单位）"
                "失信的，按规定纳入信用记录，限制申请财政性资金和项目、试点示范、评先评优。",
                "Governments keep their promises and are evaluated; standards for determining dishonesty and "
                "sanctions are completed. Dishonesty of governments, departments and their units is recorded and "
                "limits public funds and projects, pilots and honours.",
            ),
            TEXT,
        ),
        "二（一）关于重点领域的规定": Passage(
            Say(
                "重点在公共资源交易、招商引资、人才引进、政府与社会资本合作、产业扶持、投资融资、涉企收费领域。",
                "The fields are public resources, investment promotion, talent, PPP, industry support, financing and "
                "charges on enterprises.",
            ),
            TEXT,
        ),
        "二（一）关于事业单位和公职人员的规定": Passage(
            Say(
                "用好事业单位异常名录；加强公职人员诚信管理和教育。",
                "The register of abnormal public institutions is used; officials are managed and taught in integrity.",
            ),
            TEXT,
        ),
    },
)
