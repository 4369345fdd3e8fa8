"""所依目录事项不在适用期 — does the item of the catalogue apply when the record was collected?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import any_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records.catalogue_item import CatalogueItem
from gov_integrity.standard.records.commitment import Commitment

check = Check(
    id="catalogue-item-out-of-force",
    code="REF294",
    of=Fact,
    level=WARNING,
    fails=linked(
        "catalogue_item",
        CatalogueItem,
        any_of(
            value("collected_on").before(value("catalogue_item.effective_on")),
            value("catalogue_item.effective_until").before(value("collected_on")),
        ),
    ),
    says=Say(
        "归集日期{collected_on}不在所依目录事项的适用期间",
        "collected on {collected_on}, when the item of the catalogue did not apply",
    ),
    todo=Say(
        "改为归集时适用的目录事项；没有的，作为目录外信息处理。",
        "Name the item that applied then; if there is none, the information is outside the catalogue.",
    ),
    examples=(
        Bad(
            of=Commitment,
            catalogue_item="item-1",
            collected_on="2024-02-29",
            beside=Good(of=CatalogueItem, id="item-1", effective_on="2024-03-01"),
        ),
        Bad(
            of=Commitment,
            catalogue_item="item-1",
            collected_on="2025-03-01",
            beside=Good(of=CatalogueItem, id="item-1", effective_on="2024-03-01", effective_until="2025-02-28"),
        ),
        Good(
            of=Commitment,
            catalogue_item="item-1",
            collected_on="2024-03-01",
            beside=Good(of=CatalogueItem, id="item-1", effective_on="2024-03-01"),
        ),
    ),
)
