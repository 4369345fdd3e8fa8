"""失信类别的处置路径 — who determines, shows, repairs and ends each category of dishonesty?

One row per category. What no norm that was read says is ``UNREAD``, never the path of another category: there is no one
path of repair. A body's own correction is no path of repair; it may lighten or spare the sanction in every row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.instruments import (
    governmental_discipline_law_2020,
    guidance_76_2016,
    notice_1103_2023,
    order_36,
    order_58,
    sme_payment_2025,
    spc_2017_7,
)


class Publicity(StrEnum):
    """How long the record is shown."""

    CLASSED = "classed"  # a shortest and a longest period by field or class
    NO_PERIOD = "no_period"  # recorded, without a shortest or longest period
    COURT_LIST = "court_list"  # on the court's list for its own term
    WITHIN_LIMITS = "within_limits"  # announced within a limited circle, never to the public
    UNREAD = "unread"


class RepairPath(StrEnum):
    """How the record is repaired."""

    APPLICATION = "application"  # on application once the shortest period is over
    CONFIRMATION = "confirmation"  # the determining department confirms, without a shortest period
    COURT_DELETION = "court_deletion"  # the court deletes the entry
    RELEASE = "release"  # the action is released at the end of its period
    UNREAD = "unread"


class SanctionEnd(StrEnum):
    """What ends the sanctions."""

    REPAIR = "repair"  # they are lifted in step with the repair
    CONFIRMATION = "confirmation"  # they end when the determining department confirms
    COURT_DELETION = "court_deletion"  # the entry behind them is deleted
    RELEASE = "release"  # the action behind them is released
    UNREAD = "unread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Regime:
    """The path of one category, and where it is written."""

    determined_by: Say
    publicity: Publicity
    repair: RepairPath
    sanction_end: SanctionEnd
    cite: tuple[Locator, ...]


_RECORDED: Final = guidance_76_2016.instrument.at("关于政务失信记录的规定")
_CONFIRMED: Final = notice_1103_2023.instrument.at("关于信用修复的规定")
_NO_PERIOD: Final = notice_1103_2023.instrument.at("全文关于期限的规定")

REGIMES: Final[Mapping[DishonestyCategory, Regime]] = MappingProxyType(
    {
        DishonestyCategory.JUDGMENT: Regime(
            determined_by=Say("作出生效裁判的人民法院", "the court whose judgment is effective"),
            publicity=Publicity.UNREAD,
            repair=RepairPath.UNREAD,
            sanction_end=SanctionEnd.UNREAD,
            cite=(_RECORDED,),
        ),
        DishonestyCategory.PENALTY: Regime(
            determined_by=Say("作出处罚决定的行政机关", "the agency that decided on the penalty"),
            publicity=Publicity.CLASSED,
            repair=RepairPath.APPLICATION,
            sanction_end=SanctionEnd.REPAIR,
            cite=(
                order_36.instrument.at("第十二条第一款"),
                order_36.instrument.at("第十四条"),
                order_36.instrument.at("第三条"),
                order_58.instrument.at("关于公示期限的规定"),
            ),
        ),
        DishonestyCategory.DISCIPLINE: Regime(
            determined_by=Say("作出处分决定的机关、单位", "the body that decided on the action"),
            publicity=Publicity.WITHIN_LIMITS,
            repair=RepairPath.RELEASE,
            sanction_end=SanctionEnd.RELEASE,
            cite=(
                governmental_discipline_law_2020.instrument.at("第二十六条"),
                governmental_discipline_law_2020.instrument.at("第四十六条"),
            ),
        ),
        DishonestyCategory.ACCOUNTABILITY: Regime(
            determined_by=Say("作出问责决定的机关、单位", "the body that held to account"),
            publicity=Publicity.UNREAD,
            repair=RepairPath.UNREAD,
            sanction_end=SanctionEnd.UNREAD,
            cite=(_RECORDED,),
        ),
        DishonestyCategory.BREACH: Regime(
            determined_by=Say("被投诉主体的上级部门或者主管部门", "the superior or competent department of the body"),
            publicity=Publicity.NO_PERIOD,
            repair=RepairPath.CONFIRMATION,
            sanction_end=SanctionEnd.CONFIRMATION,
            cite=(_CONFIRMED, _NO_PERIOD, notice_1103_2023.instrument.at("二（二）")),
        ),
        DishonestyCategory.ARREARS: Regime(
            determined_by=Say("依法认定拖欠失信的部门", "the department that lawfully determines the arrears"),
            publicity=Publicity.NO_PERIOD,
            repair=RepairPath.CONFIRMATION,
            sanction_end=SanctionEnd.CONFIRMATION,
            cite=(_CONFIRMED, _NO_PERIOD, sme_payment_2025.instrument.at("第二十六条")),
        ),
        DishonestyCategory.DISHONEST_JUDGMENT_DEBTOR: Regime(
            determined_by=Say("执行法院", "the court that enforces"),
            publicity=Publicity.COURT_LIST,
            repair=RepairPath.COURT_DELETION,
            sanction_end=SanctionEnd.COURT_DELETION,
            cite=(spc_2017_7.instrument.at("第二条"), spc_2017_7.instrument.at("第十条")),
        ),
    }
)
