"""公职人员事项的共同数据项 — what is said of every fact about a public official, and who may see it?

``about`` is the body in which the official serves and that keeps the file; the person is a pseudonym that only the body
and its superior can resolve. Only what is concluded is exchanged, and what is said of the person is never public.
"""

from datetime import date
from typing import Annotated

from gov_integrity.forms.element import AUTHORISED
from gov_integrity.forms.expr import value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.kinds import Identified, Text
from gov_integrity.forms.quantities import Day
from gov_integrity.forms.record import element, when
from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records._responsibility import OFFICIAL_ID


class OfficialFact(Fact):
    """The common block of every fact about a public official."""

    about_name: Annotated[str, Text(200)] = element(
        "所在单位名称", "公职人员所在单位的全称；本记录说的是该单位的一名公职人员，不是单位本身"
    )
    about_code: Annotated[str | None, Identified(uscc.identifier)] = element(
        "所在单位统一社会信用代码", "公职人员所在单位的统一社会信用代码", default=None
    )
    official_id: Annotated[str, OFFICIAL_ID] = element(
        "公职人员代号",
        "所在单位为公职人员编定的代号，不是姓名，也不是证件号码",
        confidence=LOCAL,
        visibility=AUTHORISED,
    )
    remarks: Annotated[str | None, Text(512, lines=True)] = element(
        "备注",
        "其他需要说明的情况，不写姓名和证件号码",
        default=None,
        required=when(value("record_state").is_("other")),
        visibility=AUTHORISED,
    )


class OfficialFileFact(OfficialFact):
    """What an official's file holds, or the file itself: such a fact is never published."""

    published_on: Annotated[date | None, Day()] = element(
        "上网公示日期",
        "本记录首次向社会公示的日期；公务员诚信档案的内容不上网公示，不填",
        default=None,
        forbidden=when(value("official_id").present()),
    )
