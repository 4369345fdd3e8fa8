"""方案故障 — what can be wrong with a scoring profile, as it is written or in what it means?"""

from gov_integrity.forms.local_faults import LOCAL
from gov_integrity.forms.profile_fault_meant import MEANT
from gov_integrity.forms.profile_fault_written import WRITTEN

faults = (*WRITTEN, *MEANT, *LOCAL)
