"""One row or document becomes a record, or the findings that say why not; nothing is guessed, nothing is shown that is
private.
"""

import pytest

from gov_integrity.exchange import documents, headers, parsing
from gov_integrity.exchange.headers import Head
from gov_integrity.exchange.placed import Outcome, Placed
from gov_integrity.exchange.row import CellKind, Document, Row
from gov_integrity.forms.finding import ERROR, HINT, WARNING, Finding, Level, Place
from gov_integrity.publish import sentences
from gov_integrity.standard import catalogue
from tests.exchange.tables import CODE, HEADER, cells, contract, penalty

WIDE = (*HEADER, "法定代表人", "证件类型", "证件号码", "备注")


def head(header: tuple[str, ...] = WIDE) -> Head:
    found = headers.find([Row(Place("data.csv", line=1), header)])
    assert isinstance(found, Head)
    return found


def of_row(*, kinds: dict[str, CellKind] | None = None, **changes: str) -> Outcome:
    """Take one penalty; ``kinds`` says by title which cells a workbook holds as something else than text."""
    row = dict.fromkeys(WIDE, "") | penalty(**changes)
    held = None if kinds is None else tuple(kinds.get(title, CellKind.TEXT) for title in WIDE)
    placed = Row(Place("data.xlsx", "表", line=2), tuple(cells(row, WIDE)), held)
    return parsing.record_of_row(placed, head())


def of_document(document: dict[str, object], record: str = "") -> Outcome:
    return documents.record_of_document(Document(Place("data.ndjson", line=3, record=2), document), record)


def only(outcome: Outcome) -> Finding:
    (finding,) = outcome[1]
    return finding


def taken(outcome: Outcome) -> Placed:
    placed, findings = outcome
    assert placed is not None
    assert [finding.code for finding in findings if finding.level is ERROR] == []
    return placed


@pytest.mark.parametrize(
    "word", ["", "-", "—", "——", "/", "无", "空", "暂无", "NA", "N/A", "null", "NULL", "  ", "\u3000"]
)
def test_a_word_for_nothing_gives_nothing(word: str) -> None:
    placed = taken(of_row(证件类型=word, 证件号码=word))
    assert "person_document_number" not in placed.record.document()


def test_a_word_for_nothing_is_a_text_where_a_text_is_wanted() -> None:
    assert taken(of_row(备注="无")).record.document()["remarks"] == "无"


def test_spaces_around_a_value_are_taken_off_and_told() -> None:
    outcome = of_row(行政相对人统一社会信用代码=f"\u3000{CODE} ")
    assert taken(outcome).record.document()["about_code"] == CODE
    assert (only(outcome).code, only(outcome).level) == ("TXT141", HINT)


@pytest.mark.parametrize("text", ["9.14101E+17", "9.14101e17", "9E17", f'="{CODE}"', f"'{CODE}"])
def test_what_a_spreadsheet_made_of_a_number_is_never_repaired(text: str) -> None:
    finding = only(of_row(行政相对人统一社会信用代码=text))
    assert (finding.code, finding.level, finding.place.cell) == ("CSV066", ERROR, "C2")


@pytest.mark.parametrize(
    ("title", "kind", "text", "code"),
    [
        ("行政相对人统一社会信用代码", CellKind.NUMBER, CODE[:-1] + "0", "XLS041"),
        ("证件号码", CellKind.NUMBER, "110101199003077792", "XLS041"),
        ("处罚决定日期", CellKind.NUMBER, "45537", "DAT119"),
        ("处罚决定日期", CellKind.ERROR, "#N/A", "XLS078"),
        ("违法事实", CellKind.ERROR, "#REF!", "XLS078"),
        ("处罚决定日期", CellKind.FORMULA, "", "XLS077"),
    ],
)
def test_the_kind_of_a_cell_is_believed_before_its_text(title: str, kind: CellKind, text: str, code: str) -> None:
    outcome = of_row(kinds={title: kind}, **{title: text})
    assert outcome[0] is None
    assert only(outcome).code == code
    assert only(outcome).place.cell == f"{chr(65 + WIDE.index(title))}2"


def test_a_numeric_cell_is_welcome_where_a_number_is_wanted() -> None:
    outcome = of_row(kinds={"罚款金额（万元）": CellKind.NUMBER})
    assert taken(outcome).record.document()["fine_amount"] == "5000"


def test_text_like_a_formula_is_kept_and_told() -> None:
    outcome = of_row(备注="=HYPERLINK(1)")
    assert taken(outcome).record.document()["remarks"] == "=HYPERLINK(1)"
    assert only(outcome).code == "SEC065"


def test_what_stands_behind_other_goes_to_the_element_for_it() -> None:
    document = taken(of_row(处罚类别="其他-责令限期拆除")).record.document()
    assert (document["penalty_kinds"], document["penalty_kinds_other"]) == (["other"], "责令限期拆除")


def test_other_stands_among_several_kinds() -> None:
    document = taken(of_row(处罚类别="罚款;其他-责令限期拆除")).record.document()
    assert (document["penalty_kinds"], document["penalty_kinds_other"]) == (["fine", "other"], "责令限期拆除")


def test_a_required_cell_that_is_empty_is_told_once() -> None:
    finding = only(of_row(处罚依据=""))
    assert (finding.code, finding.place.element, finding.place.column) == ("TXT200", "penalty_basis", "处罚依据")


@pytest.mark.parametrize(
    ("title", "text"),
    [("证件号码", "示例★号码"), ("法定代表人", "示例人甲" * 20), ("行政相对人名称", "示例市\u0007甲公司")],
)
def test_a_private_value_is_shown_by_its_make_up_only(title: str, text: str) -> None:
    finding = only(of_row(kinds={}, **{title: text}))
    told = f"{finding.seen} {dict(finding.slots)}"
    assert finding.seen.startswith(f"{len(text)}: ")
    assert "示例" not in told
    assert "甲" not in told


def test_a_public_value_is_shown_and_what_cannot_be_seen_is_made_visible() -> None:
    finding = only(of_row(处罚机关="示例市\u0007局"))
    assert (finding.code, finding.seen) == ("TXT028", "示例市⟨U+0007⟩局")


def test_a_document_is_taken_as_it_is() -> None:
    placed, findings = of_document(contract())
    assert findings == []
    assert placed is not None
    assert placed.record.document() == contract()


def test_null_in_a_document_gives_nothing() -> None:
    assert "remarks" not in taken(of_document({**contract(), "remarks": None})).record.document()


def test_a_name_that_is_not_of_the_standard_is_told() -> None:
    placed, findings = of_document({**contract(), "signed_onn": "2023-01-01", "x": [1]})
    assert placed is not None
    assert [(each.code, each.level, each.place.column, each.slots["near"]) for each in findings] == [
        ("JSN047", WARNING, "signed_onn", "signed_on"),
        ("JSN047", WARNING, "x", "—"),
    ]


@pytest.mark.parametrize(
    "type_", [None, "", "contrakt", "Contract!", "_fact", "../contract", "a.b", 5, ["contract"], {}]
)
def test_a_document_of_no_known_type_is_refused(type_: object) -> None:
    placed, findings = of_document({**contract(), "type": type_})
    assert placed is None
    assert [(each.code, each.level) for each in findings] == [("JSN200", ERROR)]


def test_a_type_nearly_right_is_asked_about() -> None:
    assert only(of_document({**contract(), "type": "contracts"})).slots["near"] == "contract"


def test_the_type_may_be_said_by_the_order() -> None:
    document = contract()
    del document["type"]
    assert taken(of_document(document, "contract")).record.record_id == "contract"
    assert taken(of_document(contract(), "complaint")).record.record_id == "contract"


def test_every_fault_of_the_shape_has_its_own_path() -> None:
    given = {**contract(), "amount": 5, "signed_on": "2023-02-29", "contract_name": "", "quantity": "1.5万"}
    _placed, findings = of_document(given)
    assert {(each.code, each.place.path) for each in findings} == {
        ("JSN043", "/amount"),
        ("DAT115", "/signed_on"),
        ("TXT200", "/contract_name"),
        ("NUM129", "/quantity"),
    }


ARREARS = catalogue.record_type("arrears").example


def test_a_fault_in_a_part_has_its_path() -> None:
    payments = [{"paid_on": "2025-08-20", "amount": "1"}, {"paid_on": "2025-13-01", "amount": "1"}]
    placed, findings = of_document({**ARREARS, "payments": payments})
    assert placed is None
    assert [(each.code, each.place.element, each.place.path) for each in findings] == [
        ("DAT115", "payments", "/payments/1/paid_on")
    ]


def test_a_name_inside_a_part_that_is_not_of_the_standard_is_told() -> None:
    payments = [{**payment, "amuont": "1"} for payment in ARREARS["payments"]]  # type: ignore[attr-defined]
    placed, findings = of_document({**ARREARS, "payments": payments})
    assert placed is not None
    assert [(each.code, each.level, each.place.path, each.slots["near"]) for each in findings] == [
        ("JSN047", WARNING, "/payments/0/amuont", "amount"),
        ("JSN047", WARNING, "/payments/1/amuont", "amount"),
    ]
    told = [sentences.says(each, language) for each in findings for language in ("zh", "en")]
    assert all("amount" in sentence and "〔" not in sentence for sentence in told)


@pytest.mark.parametrize("payments", [[5], [None], "x", {}, [{"paid_on": []}], [[]]])
def test_a_part_of_the_wrong_kind_is_told(payments: object) -> None:
    placed, findings = of_document({**ARREARS, "payments": payments})
    assert placed is None
    assert findings
    assert {finding.level for finding in findings} == {Level.ERROR}
