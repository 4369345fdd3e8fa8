"""在名单上 — from which day until which does a record of dishonesty stand on a list?"""

from datetime import date

from gov_integrity.forms.indicator import Counted
from gov_integrity.forms.period import FOREVER
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord


def is_listed(record: DishonestyRecord) -> bool:
    """Return whether it is an entry as dishonest judgment debtor, or on a list of serious dishonesty."""
    if record.dishonesty_category is DishonestyCategory.DISHONEST_JUDGMENT_DEBTOR:
        return True
    return record.gravity is Gravity.SERIOUS and record.listed_on is not None


def stands(record: DishonestyRecord, body: str) -> Counted:
    """Count an entry from its listing until it is deleted or removed, whichever comes first."""
    gone: list[date] = [day for day in (record.deleted_on, record.removed_on) if day is not None]
    return Counted(
        body, record.listed_on or record.determined_on, 1, 1, record.identity, until=min(gone, default=FOREVER)
    )
