"""A month of penalties as documents, the same at every run: clean ones, and ones with the faults departments make."""

import random
from collections.abc import Callable
from datetime import date, timedelta

from gov_integrity.standard.identifiers import uscc
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty

Document = dict[str, object]
ON = date(2026, 11, 23)
FIRST_DAY = date(2024, 1, 1)
AGENCIES = 40
OTHER_ADDRESSEES = 500_000
AREAS = ("410102", "410103", "410104", "410105", "410106", "410108", "410122", "410181")


def code_of(department: str, area: str, number: int) -> str:
    """Return the unified social credit code of an invented body."""
    inside = f"MA{number:06d}"
    first = f"{department}{area}{inside}{uscc.organisation_check_character(inside)}"
    return first + uscc.check_character(first)


def clean(count: int, first: int = 0) -> list[Document]:
    """Return penalties without a fault: eight in ten on organisations, the others on persons and individual businesses.

    Every penalty has another addressee; numbers start at ``first``, so that no round meets a number of the last one.
    """
    chance = random.Random(first)  # noqa: S311 - the same documents at every run
    return [_penalty(number, chance) for number in range(first, first + count)]


def faulty(count: int, first: int = 0, every: int = 20) -> list[Document]:
    """Return the same penalties; every twentieth has one of the faults, in turn."""
    documents = clean(count, first)
    for turn, number in enumerate(range(0, count, every)):
        FAULTS[turn % len(FAULTS)](documents[number])
    return documents


def _penalty(number: int, chance: random.Random) -> Document:
    decided = FIRST_DAY + timedelta(days=chance.randrange(366))
    shown = decided + timedelta(days=chance.randrange(1, 8))
    area = chance.choice(AREAS)
    agency = chance.randrange(AGENCIES)
    fine = f"{chance.randrange(100, 500_000)}" + chance.choice(("", ".5", ".25"))
    document: Document = {
        **AdministrativePenalty.example,
        "id": f"penalty-{number}",
        "region": area,
        "about_name": f"示例市示例食品有限公司第{number}分公司",
        "about_code": code_of("91", area, number),
        "source_org_code": code_of("11", "410100", agency),
        "source_record_number": f"示例-2024-{number:06d}",
        "acted_by_code": code_of("11", "410100", agency),
        "acted_by_name": f"示例市第{agency}示例局",
        "decision_number": f"示市监处罚〔2024〕{number}号",
        "fine_amount": fine,
        "decided_on": decided.isoformat(),
        "collected_on": shown.isoformat(),
        "published_on": shown.isoformat(),
        "publicity_started_on": shown.isoformat(),
        "publicity_ends_on": (decided + timedelta(days=1_095)).isoformat(),
    }
    match number % 10:
        case 8:
            document |= {"addressee_kind": "individual_business", "about_code": code_of("92", area, number)}
        case 9:
            del document["about_code"]
            document |= {
                "addressee_kind": "natural_person",
                "person_document_kind": "passport",
                "person_document_number": f"E{number:08d}",
                "disclosure_scope": "none",
            }
    return document


def _wrong(name: str, value: object) -> Callable[[Document], None]:
    return lambda document: document.update({name: value})


def _without(name: str) -> Callable[[Document], None]:
    def take_away(document: Document) -> None:
        del document[name]

    return take_away


def _mistyped_code(document: Document) -> None:
    code = str(document["acted_by_code"])
    document["acted_by_code"] = code[:-1] + ("0" if code[-1] != "0" else "1")


FAULTS: tuple[Callable[[Document], None], ...] = (
    _wrong("decided_on", "2024-02-30"),
    _wrong("decided_on", "20240229"),
    _mistyped_code,
    _wrong("publicity_started_on", "2023-12-31"),
    _wrong("penalty_kinds", ["罚款"]),
    _without("fine_amount"),
    _wrong("fine_amount", "12.345"),
    _wrong("publicity_ends_on", "2023-01-01"),
    _without("acted_by_name"),
    _wrong("penalty_kinds", ["warning"]),
    _wrong("source_org_code", "11410100MA0000001"),
    _wrong("fine_amount", "0"),
    _wrong("decided_on", "2027-01-01"),
    _wrong("violation_kind", "甲\t乙"),
    _wrong("record_state", "revoked"),
    _wrong("fine_amount", 5000),
)


def also_faulty(count: int, first: int) -> list[Document]:
    """Return faulty penalties on addressees that no clean one has."""
    return faulty(count, first + OTHER_ADDRESSEES)


SETS: dict[str, Callable[[int, int], list[Document]]] = {"clean": clean, "5 % faulty": also_faulty}
