"""Identifiers: codes that were mistyped, disguised, or are somebody's."""

from typing import Final

from gov_integrity.standard.records.natural_person import NaturalPerson
from tests.exchange.tables import CODE, lines, penalty
from tests.hostile.form import Input, files, received
from tests.hostile.inputs.csv_text import rows

TITLE: Final = "行政相对人统一社会信用代码"
LATER: Final = "2025-06-01"


def resident(seventeen: str) -> str:
    """Return a resident number with its check character: ISO 7064, MOD 11-2, as GB 11643-1999 has it."""
    total = sum(int(digit) * pow(2, 17 - at, 11) for at, digit in enumerate(seventeen))
    return seventeen + "10X98765432"[total % 11]


def coded(  # noqa: PLR0913 - one parameter a fact
    number: int, what: str, given: tuple[str, ...], found: str, *, title: str = TITLE, differs: str = ""
) -> Input:
    """Declare texts of one column of which every one is refused, followed by ten good rows."""
    bad = [penalty(at, **{title: code}) for at, code in enumerate(given, 1)]
    good = [penalty(at) for at in range(101, 111)]
    counts = f"{len(bad) + 11} 10 0 {len(bad)} 0 1"
    return received(number, what, files(a_csv=rows(*bad, *good)), 1, found, counts, differs=differs)


def people(*numbers: str) -> str:
    """Return persons with these numbers of their identity cards."""
    held = {**NaturalPerson.example, "person_document_kind": "resident_id"}
    return lines(
        {**held, "id": f"p-{at}", "person_id": f"E-{at}", "person_document_number": number}
        for at, number in enumerate(numbers, 1)
    )


PRIVATE: Final = (
    "In a record the number of a person is refused with IDN211, and why (IDN107 to IDN110) is not told: that would "
    "tell of the number. The identifier itself tells who may know it."
)
# By GB 32100 (weights 3^n, mod 31) the first would end in 5; the second ends in 8, as it should, and by GB 11714 the
# organisation code inside it would end in 8. Both checks of the third and the fourth were computed as well.
OF_TESTS: Final = ("111111111111111111", "123456789012345678", "11111111111111117P", "12345678123456788H")
WIDE: Final = CODE.translate({at: at + 0xFEE0 for at in range(0x30, 0x5B)})
INPUTS: Final = (
    coded(101, "a check character that is wrong", (CODE[:-1] + "R",), "IDN101"),
    coded(102, "lower case", (CODE.lower(),), "IDN102"),
    coded(103, "O for 0, I for 1", (CODE.replace("0", "O", 1), CODE.replace("1", "I", 1)), "IDN103*2"),
    coded(
        104,
        "full width, spaces, hyphens, signs without width, a line end",
        (
            WIDE,
            f"{CODE[:4]} {CODE[4:]}",
            f"{CODE[:8]}-{CODE[8:]}",
            f"{CODE[:4]}\u200b{CODE[4:]}",
            f"{CODE[:4]}\n{CODE[4:]}",
        ),
        "IDN104*5",
    ),
    coded(105, "the numbers of before 2015: 15 digits, 9 characters", ("410105000000012", "00500001-8"), "IDN105*2"),
    coded(106, "a person's number for an organisation's", (resident("11010119900307771"),), "IDN106"),
    received(
        107,
        "a person's number of 15 digits",
        files(a_ndjson=people("110101900307771")),
        1,
        "IDN211",
        "1 0 0 1 0 0",
        on=LATER,
        differs=PRIVATE,
    ),
    received(
        108,
        "a person's number that ends in a small x",
        files(
            a_ndjson=people(
                next(
                    number
                    for number in (resident(f"1101011990030{at:04d}") for at in range(9999))
                    if number.endswith("X")
                ).lower()
            )
        ),
        1,
        "IDN211",
        "1 0 0 1 0 0",
        on=LATER,
        differs=PRIVATE,
    ),
    received(
        109,
        "born on 30 February, in the future, 150 years ago",
        files(
            a_ndjson=people(resident("11010119900230001"), resident("11010120990101001"), resident("11010118500101001"))
        ),
        1,
        "IDN211*3",
        "3 0 0 3 0 0",
        on=LATER,
        differs=PRIVATE,
    ),
    received(
        110,
        "born where no place has that code, and where one had it then",
        files(a_ndjson=people(resident("99010119900307001"), resident("11010319900307001"))),
        1,
        "IDN211",
        "2 1 0 1 0 0",
        on=LATER,
        differs=PRIVATE,
    ),
    coded(111, "a number that was masked", ("4101**********1234",), "IDN111"),
    coded(112, "a number that a spreadsheet rounded and that passes its check", ("9.14101050050000E+17",), "CSV066"),
    received(
        113,
        "numbers of a test: 111111…, 123456…, with check characters that are wrong, and that are right",
        files(
            a_csv=rows(
                *(penalty(at, **{TITLE: code}) for at, code in enumerate(OF_TESTS, 1)),
                *(penalty(at) for at in range(101, 111)),
            )
        ),
        1,
        "IDN101 IDN113*4 IDN200",
        "15 10 2 2 0 1",
    ),
    received(
        114,
        "document numbers in other brackets",
        files(
            a_csv=rows(
                *(
                    penalty(1, 行政处罚决定书文号=f"示市监处罚{left}2024{right}{at}号")
                    for at, (left, right) in enumerate(map(tuple, ("〔〕", "[]", "【】", "（）", "()")), 1)
                )
            )
        ),
        0,
        "",
        "6 5 0 0 0 1",
        differs="A table may write these brackets: they are read as the normal form, and nothing is lost.",
    ),
)
