"""各类处分的种类 — which kinds of disciplinary action does each system provide for?

Removal from office was a kind of the older rules of public institutions: it stays, for actions of that time.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gov_integrity.standard.codelists.discipline_kind import DisciplineKind
from gov_integrity.standard.codelists.discipline_system import DisciplineSystem

_SIX_KINDS: Final = (
    DisciplineKind.WARNING,
    DisciplineKind.DEMERIT,
    DisciplineKind.MAJOR_DEMERIT,
    DisciplineKind.DEMOTION,
    DisciplineKind.REMOVAL,
    DisciplineKind.DISMISSAL,
)

KINDS_BY_SYSTEM: Final[Mapping[DisciplineSystem, tuple[DisciplineKind, ...]]] = MappingProxyType(
    {
        DisciplineSystem.GOVERNMENTAL: _SIX_KINDS,
        DisciplineSystem.CIVIL_SERVANT: _SIX_KINDS,
        DisciplineSystem.STATE_ENTERPRISE: _SIX_KINDS,
        DisciplineSystem.PUBLIC_INSTITUTION: (
            DisciplineKind.WARNING,
            DisciplineKind.DEMERIT,
            DisciplineKind.POST_GRADE_LOWERING,
            DisciplineKind.REMOVAL,
            DisciplineKind.DISMISSAL,
        ),
        DisciplineSystem.PARTY: (
            DisciplineKind.WARNING,
            DisciplineKind.SERIOUS_WARNING,
            DisciplineKind.PARTY_POST_REMOVAL,
            DisciplineKind.PROBATION,
            DisciplineKind.EXPULSION,
        ),
    }
)
