"""What was taken from a total is told on the page, item by item."""

import pytest

from gov_integrity.judgement.example import card_of_example
from gov_integrity.reports.cards import cards_of
from gov_integrity.standard.profiles import profile

MONTHLY = profile("six-monitoring-2024")
DISTRICT_C = card_of_example(MONTHLY, MONTHLY.examples[2])


def test_every_adjustment_says_what_it_took_and_from_which_numbers() -> None:
    (card,) = cards_of([DISTRICT_C], MONTHLY, "zh").full
    assert (card.brief.total, card.score) == ("79.250", "70.250")
    assert card.adjustments == (
        "政府部门在严重失信主体名单上：每个扣2分，逾期未整改的加倍：扣 4.0000 分（1 / 1），依据记录 0 条",
        "逾期欠款每万人口每万元扣0.1分，最多5分：扣 5.0000 分（6,400 / 80），依据记录 0 条",
    )


@pytest.mark.parametrize("profile_id", ["six-dimensions-2025", "grassroots-2025"])
def test_a_profile_without_adjustments_tells_of_none(profile_id: str) -> None:
    found = profile(profile_id)
    (card,) = cards_of([card_of_example(found, found.examples[0])], found, "en").full
    assert card.adjustments == ()
