"""Nothing that is private reaches findings, answers, scores, receipt, report or screen, whatever is wrong with it.

The rejected rows are given back as they came, and have the classification of what was sent.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gov_integrity.forms.element import PUBLIC
from gov_integrity.forms.kinds import Many, Parts
from gov_integrity.forms.record import Part, Record
from gov_integrity.standard import catalogue
from tests.cli.door import run
from tests.exchange.tables import HEADER, cells, lines, penalty, table
from tests.privacy.plants import (
    NAME,
    NUMBER,
    OLD_NUMBER,
    PHONE,
    TELLING,
    Document,
    everything,
    faulty,
    planted,
    renamed,
)

ON = ("--on", "2026-11-23")
FACTS = [record for record in catalogue.record_types() if record.record_id not in {"package", "receipt"}]


def leaks(told: str) -> list[str]:
    """Return the lines that tell who is meant."""
    return [line[:300] for line in told.splitlines() if any(mark in line for mark in TELLING)]


def assert_silent(source: Path, out: Path) -> dict[str, str]:
    """Take a source through the main job in Chinese and through the check in English; return the files it left."""
    order = (*ON, "--profile", "six-dimensions-2025", "--region", "410100", "--out", out)
    for ended in (run("receive", source, *order), run("check", source, *ON, "--format", "json", "--lang", "en")):
        assert ended.status in {0, 1, 3}, ended.err
        assert leaks(ended.told) == []
    files = {path.name: path.read_text("utf-8-sig") for path in out.iterdir() if path.is_file()}
    assert set(files) == {"answers.ndjson", "findings.csv", "receipt.json", "report.html", "scores.json"}
    assert {name: found for name, text in files.items() if (found := leaks(text))} == {}
    return files


def private_elements(part: type[Part], path: str = "") -> Iterator[str]:
    for name, element in part.elements.items():
        kind = element.kind.of if isinstance(element.kind, Many) else element.kind
        if isinstance(kind, Parts):
            yield from private_elements(kind.part, f"{path}{name}.")
        elif element.visibility is not PUBLIC:
            yield f"{path}{name}"


def test_faults_of_every_element_tell_nothing_private(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for record in FACTS:
        path = tmp_path / "in" / f"{record.record_id}.ndjson"
        path.write_text(lines(renamed(faulty(record, most=2))), encoding="utf-8")
    files = assert_silent(tmp_path / "in", tmp_path / "out")
    assert files["findings.csv"].count("\n") > sum(len(record.elements) for record in FACTS)


@pytest.mark.prove
@pytest.mark.parametrize("record", FACTS, ids=lambda record: record.record_id)
def test_every_fault_of_every_element_tells_nothing_private(record: type[Record], tmp_path: Path) -> None:
    source = tmp_path / "in.ndjson"
    source.write_text(lines(renamed(faulty(record))), encoding="utf-8")
    assert_silent(source, tmp_path / "out")


def test_the_markers_stand_in_the_data() -> None:
    """The test above would find nothing if nothing were planted."""
    held = {record.record_id: json.dumps(planted(record, record.example), ensure_ascii=False) for record in FACTS}
    planted_in = {record_id for record_id, text in held.items() if any(mark in text for mark in TELLING)}
    assert planted_in <= {record.record_id for record in FACTS if list(private_elements(record))}
    assert {"administrative-penalty", "complaint", "objection", "arrears", "contract"} <= planted_in


def closed(record: type[Record], scope: str, most: int = 99) -> Iterator[Document]:
    """Yield faulty documents that are for nobody; the name of an evaluated body is what its scorecard is called."""
    for document in faulty(record, everything, most=most):
        if "disclosure_scope" in document:
            named = {"about_name": record.example["about_name"]} if record.record_id == "indicator-value" else {}
            yield {**document, **named, "disclosure_scope": scope}


@pytest.mark.parametrize("scope", ["limited", "none"])
def test_a_record_for_nobody_tells_nothing_at_all(scope: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for record in FACTS:
        path = tmp_path / "in" / f"{record.record_id}.ndjson"
        path.write_text(lines(renamed(closed(record, scope, most=1))), encoding="utf-8")
    assert_silent(tmp_path / "in", tmp_path / "out")


@pytest.mark.prove
@pytest.mark.parametrize("record", FACTS, ids=lambda record: record.record_id)
def test_a_record_for_nobody_tells_nothing_whatever_is_wrong(record: type[Record], tmp_path: Path) -> None:
    source = tmp_path / "in.ndjson"
    source.write_text(lines(renamed(closed(record, "none"))), encoding="utf-8")
    assert_silent(source, tmp_path / "out")


BROKEN_LINES = (
    f'{{"type": "complaint", "complainant_name": "{NAME}"',
    f'{{"type": "complaint", "complainant_name": "{NAME}", "complainant_name": "{PHONE}"}}',
    f'{{"type": "complaint", "complainant_name": "{NAME}", "claimed_amount": NaN}}',
    f'{{"type": "complaint", "complainant_name": "{NAME}\\ud800"}}',
    f'{{"type": "complaint", "complainant_contact": {NUMBER}}}',
    f'{{"type": "complaint", "complainant_contact": {NUMBER}e400}}',
    f'"{NAME}{PHONE}"',
    f'["{NAME}", {PHONE}]',
    f"{NAME} {NUMBER}",
    f'{{"complainant_name": "{NAME}"}}',
    f'{{"type": "complaint", "complainant_name": {{"{NAME}": 1}}}} {NAME}',
)


def test_a_line_that_is_no_json_tells_nothing(tmp_path: Path) -> None:
    source = tmp_path / "in.ndjson"
    good = lines([catalogue.record_type("complaint").example])
    raw = (
        good.encode()
        + "\n".join(BROKEN_LINES).encode()
        + f'\n{{"x": "{NAME}'.encode()
        + b'\xff"}\n'
        + f"{NAME}\0\n".encode()
    )
    source.write_bytes(raw)
    assert_silent(source, tmp_path / "out")
    assert (tmp_path / "out" / "rejected" / "in.ndjson").read_bytes() == raw.removeprefix(good.encode())


@pytest.mark.parametrize("line", BROKEN_LINES)
def test_an_array_that_is_no_json_tells_nothing(line: str, tmp_path: Path) -> None:
    source = tmp_path / "in.json"
    source.write_text(f"[{line}, {line}]", encoding="utf-8")
    assert_silent(source, tmp_path / "out")


PERSON = {
    "行政相对人名称": NAME,
    "行政相对人类别": "自然人",
    "行政相对人统一社会信用代码": "",
    "法定代表人": f"{NAME}{PHONE}",
    "证件类型": "身份证",
    "证件号码": NUMBER,
}
COLUMNS = (*HEADER, "法定代表人", "证件类型", "证件号码", "法定代表人证件类型", "法定代表人证件号码", "自编")


def person(number: int, /, **changes: str) -> list[str]:
    own = {"法定代表人证件类型": "身份证", "法定代表人证件号码": NUMBER, "自编": f"{NAME}{PHONE}"}
    return cells({**penalty(number), **PERSON, **own, **changes}, COLUMNS)


def rows() -> Iterator[list[str]]:
    """Yield rows about a person, with one thing wrong in each."""
    yield person(1)
    yield person(1)
    private = ("行政相对人名称", "法定代表人", "证件号码", "法定代表人证件号码")
    odd = ("\u0007", "★", " ", "x" * 900, "\u202e", "=HYPERLINK(1)")
    for column in private:
        held = dict(zip(COLUMNS, person(0), strict=True))[column]
        yield from (person(2, **{column: f"{sign}{held}{sign}"}) for sign in odd)
        yield from (
            person(3, **{column: other})
            for other in (held[:6] + "****" + held[-4:], f'="{held}"', f"'{held}", "9.90101E+17")
        )
    for column in COLUMNS:
        yield from (person(4, **{column: other}) for other in ("", "无", "2024/2/30", "９９", "1e400"))
    yield person(5, 行政相对人统一社会信用代码=NUMBER)
    yield person(6, 处罚机关统一社会信用代码=NUMBER)
    yield person(7, 行政相对人统一社会信用代码=OLD_NUMBER)
    yield person(8)[:-4]
    yield [*person(9), NAME, NUMBER]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_table_tells_nothing_private(encoding: str, tmp_path: Path) -> None:
    text = table([COLUMNS, *rows()])
    quoted = table([person(10)]).replace(NAME, f'"{NAME}" x', 1)
    source = tmp_path / "in.csv"
    spoilt = table([person(11)]).encode(encoding).replace(PHONE.encode(), PHONE.encode() + b"\xff", 1)
    source.write_bytes((text + quoted).encode(encoding) + spoilt + f'"{NAME},{NUMBER}\r\n'.encode(encoding))
    assert_silent(source, tmp_path / "out")


def test_a_table_without_a_header_tells_nothing(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(table(rows()), encoding="utf-8")
    assert_silent(source, tmp_path / "out")


@pytest.mark.parametrize("rule", [rule.id for rule in catalogue.rules()])
def test_answers_tell_nothing_private(rule: str) -> None:
    documents: list[Document] = []
    for record in catalogue.rule(rule).of:
        documents += renamed(iter([planted(record, record.example), planted(record, record.example, everything)]))
        documents[-1]["disclosure_scope"] = "none"
    for shape in ("text", "json"):
        ended = run("decide", rule, *ON, "--format", shape, given=lines(documents).encode())
        assert ended.status in {0, 1}
        assert leaks(ended.told) == []
