"""处罚信息的公开 — of which penalties is it unknown whether they are shown at all?

What notice 527 and order 58 exclude was not read, so nothing is answered there instead of an ordinary period.
Where the procedure is not given, a penalty that cannot have been decided on the spot was decided by the ordinary one.
"""

from typing import Final

from gov_integrity.forms.instrument import YUAN, Figure, Locator
from gov_integrity.forms.quantities import Fen
from gov_integrity.forms.rule import Context, Missing, Silent, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.addressee_kind import AddresseeKind
from gov_integrity.standard.codelists.penalty_kind import PenaltyKind
from gov_integrity.standard.codelists.penalty_procedure import PenaltyProcedure
from gov_integrity.standard.instruments import order_36, penalty_law_2021
from gov_integrity.standard.not_encoded import silent
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

LARGEST_FINE_ON_THE_SPOT: Final = Figure(3000, YUAN, penalty_law_2021.instrument.at("第五十一条"))
REVOKED: Final = Say(
    "处罚决定已于{revoked_on}撤销，处罚信息应当撤回，不再计算期限",
    "the decision was revoked on {revoked_on}: the item is withdrawn, and no period is counted",
)
NOT_PUBLISHED: Final = "penalties-not-published"
NOT_ON_THE_SITE: Final = Say(
    "“信用中国”网站对自然人的失信信息原则上不公示，没有公示期",
    "Credit China does in principle not show items on natural persons: there is no period",
)


def revoked(record: AdministrativePenalty | DishonestyRecord, context: Context) -> Silent | None:
    """Return the silence about a record whose decision no longer stands on the day of judgement, or at all."""
    day = record.revoked_on
    if day is None or (context.on is not None and context.on < day):
        return None
    withdrawn = penalty_law_2021.instrument.at("第四十八条")
    return Silent(Why(REVOKED, {"revoked_on": day}), (withdrawn,) if day in withdrawn.instrument.span else ())


def on_a_person(penalty: AdministrativePenalty) -> Silent | None:
    """Return the silence of order 36 about a penalty on a natural person."""
    if penalty.addressee_kind is not AddresseeKind.NATURAL_PERSON:
        return None
    return Silent(Why(NOT_ON_THE_SITE), (order_36.instrument.at("第十二条第三款"),))


def is_minor_by_itself(penalty: AdministrativePenalty) -> bool:
    """Return whether the procedure or the kinds of a penalty are those that older orders may leave unpublished."""
    simple = penalty.procedure is PenaltyProcedure.SIMPLE
    return simple or set(penalty.penalty_kinds) <= {PenaltyKind.WARNING, PenaltyKind.CRITICISM}


def unread(penalty: AdministrativePenalty) -> Silent | None:
    """Return the silence about a penalty of which it was not read whether it is shown."""
    is_person = penalty.addressee_kind is AddresseeKind.NATURAL_PERSON
    return silent(NOT_PUBLISHED) if is_person or is_minor_by_itself(penalty) else None


def procedure_lacking(penalty: AdministrativePenalty) -> Missing | None:
    """Return the lack of the procedure where it is not given and could have been the simplified one."""
    if _is_procedure_given(penalty) or not _could_be_on_the_spot(penalty):
        return None
    return Missing(("procedure",), (LARGEST_FINE_ON_THE_SPOT.cite,))


def procedure_inferred(penalty: AdministrativePenalty) -> tuple[Locator, ...]:
    """Return the source of the ordinary procedure where it is not given."""
    return () if _is_procedure_given(penalty) else (LARGEST_FINE_ON_THE_SPOT.cite,)


def _is_procedure_given(penalty: AdministrativePenalty) -> bool:
    return penalty.procedure not in {None, PenaltyProcedure.UNKNOWN}


def _could_be_on_the_spot(penalty: AdministrativePenalty) -> bool:
    """Only a warning or a small fine may be decided on the spot, so any other penalty shows the ordinary procedure."""
    if not set(penalty.penalty_kinds) <= {PenaltyKind.WARNING, PenaltyKind.FINE}:
        return False
    return penalty.fine_amount is None or penalty.fine_amount <= Fen.of_yuan(str(int(LARGEST_FINE_ON_THE_SPOT)))
