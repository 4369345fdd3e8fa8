"""政府采购 — which contracts are procurement contracts in the sense of the Procurement Law?"""

from typing import Final

from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.contract_kind import ContractKind
from gov_integrity.standard.records.contract import Contract

NO_PROCUREMENT: Final = Say("不是政府采购合同，不适用政府采购的期限", "no procurement contract: its terms do not apply")


def is_procurement(contract: Contract) -> bool:
    """Return whether a contract is one of procurement."""
    return contract.contract_kind is ContractKind.PROCUREMENT
