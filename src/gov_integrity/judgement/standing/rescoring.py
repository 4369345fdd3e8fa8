"""重新计分 — what would the same body score with other readings, without a veto, or under another profile?

Nothing is estimated: the card is made again by the one function that makes cards.
"""

from collections.abc import Mapping

from gov_integrity.forms.indicator import Reading
from gov_integrity.forms.profile import Profile
from gov_integrity.judgement.card import Scorecard, card_of
from gov_integrity.judgement.gates import Veto
from gov_integrity.judgement.leaf import Known
from gov_integrity.standard.codelists.value_state import ValueState

_NOTHING: Mapping[str, Reading] = {}


def rescored(
    card: Scorecard,
    readings: Mapping[str, Reading] = _NOTHING,
    *,
    profile: Profile | None = None,
    vetoes: tuple[Veto, ...] | None = None,
) -> Scorecard:
    """Return the card of the same body and period with other readings, profile or vetoes; the rest stays.

    An indicator that only the other profile has is missing; of the vetoes those stay that the profile knows.
    """
    known = card.known() | {name: Known(reading=reading) for name, reading in readings.items()}
    missing = Known(reading=Reading(None, None, str(ValueState.MISSING), card.period))
    return card_of(
        profile or card.profile,
        body_code=card.body_code,
        body_name=card.body_name,
        period=card.period,
        on=card.on,
        known=lambda indicator: known.get(indicator, missing),
        vetoes=card.vetoes if vetoes is None else vetoes,
    )
