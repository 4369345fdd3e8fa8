"""What waits between the two passes comes back complete, in the order of the sources, however the work was cut."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gov_integrity.exchange.kept import Kept
from gov_integrity.exchange.spool import Spool
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Level, Place


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with Spool(tmp_path / "spool") as made:
        yield made


def kept(seq: int, *, key: str = "", wants: str = "", errors: int = 0, rows: int = 1) -> Kept:
    return Kept(
        seq,
        seq // 10,
        Place(f"{seq // 10}.csv", line=seq),
        "contract",
        f"contract-{seq}",
        errors=errors,
        rows=rows,
        document={"type": "contract", "名": "𠮷\u2028\"'"},
        keys=(("identity", (key,), ()),) if key else (),
        wanted=(("contract", "contract", wants),) if wants else (),
    )


def test_rows_come_back_as_they_were(spool: Spool) -> None:
    rows = [kept(3), kept(1), kept(12, errors=2), kept(2)]
    spool.keep(rows)
    spool.index()
    accepted = list(spool.rows(accepted=True))
    assert [row.seq for row in accepted] == [1, 2, 3]
    assert accepted[0].document == rows[1].document
    assert accepted[0].place == rows[1].place
    assert [row.seq for row in spool.rows(accepted=False)] == [12]
    assert [row.seq for row in spool.rows(accepted=True, source=1)] == []


def test_a_key_that_comes_again_names_its_first_row(spool: Spool) -> None:
    spool.keep([kept(1, key="a"), kept(2, key="b")])
    spool.keep([kept(3, key="a"), kept(4, key="a"), kept(5)])
    spool.index()
    assert list(spool.repeated()) == [("identity", 3, 1, False), ("identity", 4, 1, False)]


def test_keys_of_several_values_are_not_run_together(spool: Spool) -> None:
    one, two = (
        Kept(seq, 0, Place(), keys=(("k", values, ()),)) for seq, values in ((1, ("ab", "c")), (2, ("a", "bc")))
    )
    spool.keep([one, two])
    spool.index()
    assert list(spool.repeated()) == []


def test_a_reference_that_no_row_answers_is_told(spool: Spool) -> None:
    spool.keep([kept(1, wants="contract-2"), kept(2, wants="nowhere"), kept(3, wants="contract-3")])
    spool.index()
    assert list(spool.unresolved()) == [(2, "contract", ("contract",), "nowhere")]


def test_what_is_found_later_counts_with_its_row(spool: Spool) -> None:
    spool.keep([kept(1), kept(2), kept(3, rows=4)])
    spool.index()
    assert spool.dispositions(0) == (6, 0, 0)
    spool.found_later(1, [Finding("REF170", ERROR, Place("0.csv", line=1))])
    spool.found_later(2, [Finding("REF201", WARNING), Finding("CSV063", HINT)])
    spool.found_later(3, [Finding("REF021", ERROR)])
    assert spool.dispositions(0) == (0, 1, 5)
    assert [row.seq for row in spool.rows(accepted=True)] == [2]
    assert {finding.of for finding in spool.findings()} == {"contract"}


def test_findings_come_back_whole_and_in_order(spool: Spool) -> None:
    findings = [
        Finding("TXT200", ERROR, Place("b", line=2, record=1, element="x"), "看", {"near": "—"}, 3, "contract"),
        Finding("DAT115", ERROR, Place("b", line=2, record=1, offset=0)),
        Finding("ENC017", HINT, Place("b")),
    ]
    spool.find(1, findings)
    spool.find(0, [Finding("CSV056", HINT, Place("z", line=9))])
    assert list(spool.findings()) == [
        Finding("CSV056", HINT, Place("z", line=9)),
        findings[2],
        findings[1],
        findings[0],
    ]
    assert spool.found() == [
        ("CSV056", "hint", 1, 1),
        ("DAT115", "error", 1, 1),
        ("ENC017", "hint", 1, 1),
        ("TXT200", "error", 1, 3),
    ]


@pytest.mark.parametrize(("levels", "any_errors"), [((), False), ((HINT, WARNING), False), ((HINT, ERROR), True)])
def test_errors_anywhere_are_known(spool: Spool, levels: tuple[Level, ...], any_errors: bool) -> None:  # noqa: FBT001
    spool.find(0, [Finding("TXT200", level) for level in levels])
    assert spool.any_errors() == any_errors


def test_a_record_is_found_by_its_identity(spool: Spool) -> None:
    spool.keep([replace(kept(1), identity="x"), replace(kept(2), identity="x")])
    assert spool.document("x") == ("contract", {"type": "contract", "名": "𠮷\u2028\"'"})
    assert spool.document("y") is None


def test_rows_are_counted_by_type(spool: Spool) -> None:
    spool.keep([kept(1), kept(2, rows=5, errors=1), Kept(3, 0, Place(), errors=1)])
    assert spool.types() == {"contract": 6}
