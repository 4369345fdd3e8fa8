"""合同履约率 — does the body perform its contracts?

Counted from performance records where nothing is reported; a contract reported again counts once, as last reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.fulfilment_status import FulfilmentStatus
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.contract_performance import ContractPerformance


def count(record: Record, _context: Context) -> Counted | None:
    """Count a contract as last reported: while it is being performed no occasion, unpaid not performed."""
    if not isinstance(record, ContractPerformance) or record.about_code is None:
        return None
    stated, contract = record.as_of_on or record.collected_on, record.contract or record.contract_number
    if stated is None or contract is None:
        return None
    settled = record.fulfilment_status is not FulfilmentStatus.IN_PROGRESS
    performed = record.fulfilment_status is FulfilmentStatus.FULL and record.fully_paid is not False
    key = contract.removeprefix("external:")
    return Counted(record.about_code, stated, int(performed), int(settled), key)


indicator = Indicator(
    id="contract-performance-rate",
    title=Say("合同履约率", "contract performance rate"),
    meaning=Say(
        "本单位订立的、履行期届满或者已了结的合同中，全部履行的比例",
        "the share of the body's contracts due or settled that were performed in full",
    ),
    better=Better.HIGHER,
    numerator=Say("全部履行的合同数", "contracts performed in full"),
    denominator=Say("应当履行完毕的合同数", "contracts that had to be performed"),
    cite=(business_environment_722.instrument.at("第三十一条"),),
    confidence=TEXT,
    of=(ContractPerformance,),
    count=count,
)
