"""Records like the example of their type, and what is expected of an indicator counted from them."""

from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from tests.scoring.bureau import BODY, made

Case = tuple[str, list[Record], tuple[str, str]]
"""An indicator, records, and the numerator and denominator that follow."""


def some(record_id: str, *changes: dict[str, object], blank: str = "", **common: object) -> list[Record]:
    """Return records like the example of a type, each with changes of its own; ``blank`` elements are left out."""
    record = catalogue.record_type(record_id)
    without = dict.fromkeys(blank.split())
    about = {"about_code": BODY} if "about_code" in record.elements else {}
    return [
        made(record, {**record.example, **about, **without, **common, "id": f"{record_id}-{number}", **each})
        for number, each in enumerate(changes)
    ]
