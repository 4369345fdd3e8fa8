"""法定主动公开清单完成率 — is everything disclosed that must be?

Counted from disclosure items where nothing is reported, by the day each was due.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.disclosure_state import DisclosureState
from gov_integrity.standard.records.disclosure_item import DisclosureItem


def count(record: Record, context: Context) -> Counted | None:
    """Count an item that had to be disclosed; disclosed in part is not completed, and withheld is no occasion."""
    if not isinstance(record, DisclosureItem) or record.about_code is None:
        return None
    day = record.due_on or record.disclosed_on
    is_open = record.disclosure_state is DisclosureState.PENDING and (
        context.on is None or day is None or day >= context.on
    )
    if day is None or is_open or record.disclosure_state is DisclosureState.WITHHELD:
        return None
    done = record.disclosure_state is DisclosureState.DISCLOSED
    return Counted(record.about_code, day, int(done), 1, record.catalogue_number or record.item_title)


indicator = Indicator(
    id="disclosure-list-completion",
    title=Say("法定主动公开清单完成率", "completion of the list of statutory disclosure"),
    meaning=Say(
        "本单位法定主动公开事项清单中，已按规定公开的比例",
        "the share of items on the body's list of statutory disclosure that were disclosed",
    ),
    better=Better.HIGHER,
    numerator=Say("已按规定公开的事项数", "items disclosed as required"),
    denominator=Say("清单应当公开的事项数", "items that had to be disclosed"),
    confidence=LOCAL,
    basis=Say("见于多地政务公开考核", "used in several places' assessments of openness"),
    of=(DisclosureItem,),
    count=count,
)
