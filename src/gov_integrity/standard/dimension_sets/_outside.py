"""不入维度的记录 — which records are no matter of any dimension, and why?"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.catalogue_item import CatalogueItem
from gov_integrity.standard.records.indicator_value import IndicatorValue
from gov_integrity.standard.records.integrity_file import IntegrityFile
from gov_integrity.standard.records.natural_person import NaturalPerson
from gov_integrity.standard.records.organization import Organization
from gov_integrity.standard.records.package import Package
from gov_integrity.standard.records.receipt import Receipt
from gov_integrity.standard.records.record_change import RecordChange
from gov_integrity.standard.records.region import Region
from gov_integrity.standard.records.statistical_interference import StatisticalInterference
from gov_integrity.standard.records.third_party_rating import ThirdPartyRating

_ENVELOPE: Final = Say("交换用的记录，不是主体的事实", "a record of the exchange, no fact about a body")
_REGISTER: Final = Say("主体的登记信息，不属于哪一维度", "who or what the subject is, which is no dimension")

EVERYWHERE: Final[Mapping[type[Record], Say]] = {
    Package: _ENVELOPE,
    Receipt: _ENVELOPE,
    RecordChange: _ENVELOPE,
    IntegrityFile: _ENVELOPE,
    Organization: _REGISTER,
    Region: _REGISTER,
    CatalogueItem: Say("说明哪些信息可以归集，不是主体的事实", "what may be collected, which is no fact about a body"),
    NaturalPerson: Say(
        "专家、从业人员等个人，不是政务诚信主体", "a participant, who is no subject of government integrity"
    ),
    IndicatorValue: Say("随所属指标归入维度", "goes with its indicator into the section that has it"),
    StatisticalInterference: Say("专门保管，不得进入档案", "kept apart by its keeper, and never filed"),
    ThirdPartyRating: Say("仅供参考，不作为诚信事实", "for reference only, and no fact of integrity"),
}
