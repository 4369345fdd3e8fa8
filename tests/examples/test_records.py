"""Records, code lists and layouts: every declaration is whole, and every example is a record."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import pytest

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.element import AUTHORISED, NEVER, RESTRICTED, SHARED, Element
from gov_integrity.forms.expr import Condition, elements_of
from gov_integrity.forms.kind import Dialect, Misread
from gov_integrity.forms.kinds import Coded, Identified, Many, Parts
from gov_integrity.forms.layout import WAN_YUAN, Layout, Table
from gov_integrity.forms.quantities import Fen, Money
from gov_integrity.forms.record import Part, Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.codelists.dishonesty_regimes import REGIMES, Publicity, RepairPath
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.gravity_legacy import GravityLegacy
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.arrears import Arrears, Payment
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.contract_performance import ContractPerformance

RECORDS = catalogue.record_types()
CODE_LISTS = catalogue.code_lists()
LAYOUTS = catalogue.layouts()
TABLES = [(layout, table) for layout in LAYOUTS for table in layout.tables]

records = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.record_id)
code_lists = pytest.mark.parametrize("codes", CODE_LISTS, ids=lambda codes: codes.__name__)
tables = pytest.mark.parametrize(
    ("layout", "table"), TABLES, ids=[f"{layout.id}-{table.record.record_id}" for layout, table in TABLES]
)

#: the constructed numbers of no body that examples may hold
CONSTRUCTED = {
    "114101050050000181",
    "12410105005000018X",
    "91410105005000018Q",
    "54410105005000018K",
    "N24101050050000188",
}


def parts_of(part: type[Part]) -> Iterator[type[Part]]:
    """Yield a record and every part inside it."""
    yield part
    for said in part.elements.values():
        kind = said.kind.of if isinstance(said.kind, Many) else said.kind
        if isinstance(kind, Parts):
            yield from parts_of(kind.part)


PARTS = {part.__name__: part for record in RECORDS for part in parts_of(record)}
ELEMENTS = [
    pytest.param(part, said, id=f"{name}.{said.name}")
    for name, part in PARTS.items()
    for said in part.elements.values()
]


def wire_names(record: type[Record], short: str) -> set[str]:
    return {said.wire[short] for said in record.elements.values() if short in said.wire}


# --- examples ---------------------------------------------------------------------------------------------------------


@records
def test_an_example_is_a_record_and_writes_itself(record: type[Record]) -> None:
    taken = record.take(record.example)
    assert isinstance(taken, record), taken
    assert taken.document() == dict(record.example)
    assert record.take(taken.document()) == taken


@records
def test_an_example_gives_every_element_that_is_always_required(record: type[Record]) -> None:
    assert {said.name for said in record.elements.values() if said.required is True} <= set(record.example)


@records
def test_an_example_without_a_required_element_is_refused_there(record: type[Record]) -> None:
    for said in record.elements.values():
        if said.required is True:
            without = {name: value for name, value in record.example.items() if name != said.name}
            taken = record.take(without)
            assert isinstance(taken, tuple)
            assert [(wrong.path, wrong.code) for wrong in taken] == [((said.name,), "TXT200")]


@records
def test_an_example_names_no_real_body(record: type[Record]) -> None:
    for name, text in texts(record.example):
        if name.endswith("_name") and name not in {"element_name", "region_name"}:
            assert "示例" in text, name
        if re.fullmatch("[0-9A-Z]{18}", text):
            assert text in CONSTRUCTED, name


def texts(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a document with the name of its element."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for inner, held in value.items():
            yield from texts(held, inner)
    elif isinstance(value, list):
        for held in value:
            yield from texts(held, name)


@records
def test_an_unknown_type_or_element_is_refused(record: type[Record]) -> None:
    other = record.take({**record.example, "type": "something-else"})
    assert isinstance(other, tuple)
    assert [(wrong.path, wrong.code) for wrong in other] == [(("type",), "JSN040")]
    more = record.take({**record.example, "没有的数据项": "1"})
    assert isinstance(more, tuple)
    assert [(wrong.path, wrong.code) for wrong in more] == [(("没有的数据项",), "JSN047")]


@records
def test_the_identity_is_given_or_derived_from_the_key(record: type[Record]) -> None:
    given = record.take(record.example)
    assert isinstance(given, record)
    if "id" in record.example:
        assert given.identity == record.example["id"]
    if record.elements.get("id", None) is None or record.elements["id"].required is True:
        return
    without = {name: value for name, value in record.example.items() if name != "id"}
    optional = {name for name in record.key if record.elements[name].required is not True}
    for document in (without, {name: value for name, value in without.items() if name not in optional}):
        taken = record.take(document)
        assert isinstance(taken, record)
        assert re.fullmatch(f"{record.record_id}:[0-9a-f]{{24}}", taken.identity)
    other = record.take({**without, record.key[0]: another(record, record.key[0])})
    same = record.take(without)
    assert isinstance(other, record)
    assert isinstance(same, record)
    assert other.identity != same.identity


def another(record: type[Record], name: str) -> object:
    """Return another value of an element than the example's."""
    kind, held = record.elements[name].kind, record.example[name]
    if isinstance(kind, Coded):
        return next(str(member.value) for member in kind.codes if member.value != held)
    return f"{held}-2"


# --- elements ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_an_element_is_whole(part: type[Part], said: Element) -> None:
    assert re.fullmatch("[a-z][a-z0-9_]*", said.name)
    assert re.search("[\u4e00-\u9fff]", said.title)
    assert re.search("[\u4e00-\u9fff]", said.meaning)
    assert said.meaning != said.title
    assert not said.meaning.endswith("。")
    assert said.confidence is not None
    for condition in (said.required, said.forbidden):
        if isinstance(condition, Condition):
            assert elements_of(condition) <= set(part.elements)
            assert said.required is not True
    assert not said.public_from or said.public_from in part.elements
    for instrument in {place.instrument for place in said.cite}:
        assert instrument in catalogue.instruments()


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_names_say_what_is_held(part: type[Part], said: Element) -> None:
    """``_on`` ends a day and ``_at`` an instant; roles are pairs of a name and a code."""
    kind = said.kind.of if isinstance(said.kind, Many) else said.kind
    is_day = type(kind).__name__ == "Day"
    if said.name.endswith("_on"):
        assert is_day
    if is_day:
        assert said.name == "on" or said.name.endswith(("_on", "_until", "last_confirmed"))
    if isinstance(kind, Identified) and said.name.endswith("_code"):
        assert said.name.removesuffix("_code") + "_name" in part.elements


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_titles_and_wire_names_are_unique_in_a_record(part: type[Part]) -> None:
    titles = Counter(said.title for said in part.elements.values())
    assert [title for title, count in titles.items() if count > 1] == []
    wires = Counter(pair for said in part.elements.values() for pair in said.wire.items())
    assert [wire for wire, count in wires.items() if count > 1] == []


def test_parts_have_one_name_each() -> None:
    found = {part for record in RECORDS for part in parts_of(record)}
    assert len(found) == len(PARTS)


@records
def test_the_key_names_elements(record: type[Record]) -> None:
    assert record.key
    assert set(record.key) <= set(record.elements)
    assert all(not isinstance(record.elements[name].kind, Many | Parts) for name in record.key)


@pytest.mark.parametrize(("part", "said"), ELEMENTS)
def test_what_names_a_person_is_never_public(part: type[Part], said: Element) -> None:
    assert part
    if said.name.endswith("document_number") and said.name != "document_number":
        assert said.visibility in {RESTRICTED, NEVER}
    if said.name in {"legal_representative", "reviewer"} or said.name.endswith("_contact"):
        assert said.visibility in {SHARED, AUTHORISED, RESTRICTED, NEVER}
    if said.name.startswith("complainant_") and said.name != "complainant_kind":
        assert said.visibility is RESTRICTED


def test_a_penalty_never_shows_its_addressee() -> None:
    """The addressee may be a natural person, and no message tells which."""
    assert AdministrativePenalty.elements["about_name"].visibility is SHARED


def test_conditional_elements_of_a_penalty() -> None:
    conditional = {
        name for name, said in AdministrativePenalty.elements.items() if isinstance(said.required, Condition)
    }
    assert conditional >= {
        "about_code",
        "person_document_kind",
        "person_document_number",
        "fine_amount",
        "confiscated_amount",
        "suspended_licence",
        "penalty_kinds_other",
        "revoked_on",
        "remarks",
    }


def test_payments_are_parts_and_amounts_are_fen() -> None:
    taken = Arrears.take(Arrears.example)
    assert isinstance(taken, Arrears)
    assert taken.payments is not None
    assert [payment.amount for payment in taken.payments] == [Fen(30_000_050), Fen(20_000_000)]
    assert all(isinstance(payment, Payment) for payment in taken.payments)
    assert taken.principal - sum(payment.amount for payment in taken.payments) == taken.outstanding


def test_a_fault_inside_a_part_is_placed_there() -> None:
    payments = [{"paid_on": "2025-08-20", "amount": "1"}, {"paid_on": "2025-02-30", "amount": "1.234"}]
    taken = Arrears.take({**Arrears.example, "payments": payments})
    assert isinstance(taken, tuple)
    assert {(wrong.path, wrong.code) for wrong in taken} == {
        (("payments", 1, "paid_on"), "DAT115"),
        (("payments", 1, "amount"), "NUM130"),
    }


@pytest.mark.parametrize("result", ["true_rectified", "true_settled", "untrue_explained", "true_refused", "pending"])
def test_a_complaint_can_end_in_every_way(result: str) -> None:
    assert isinstance(Complaint.take({**Complaint.example, "result": result}), Complaint)


# --- code lists -------------------------------------------------------------------------------------------------------


@code_lists
def test_a_code_list_is_whole(codes: type[CodeList]) -> None:
    assert codes.list_title.zh
    assert codes.list_title.en
    assert codes.list_meaning.zh
    assert codes.list_meaning.en
    for member in codes:
        assert re.fullmatch("[a-z][a-z0-9_]*", str(member.value))
        assert member.name == str(member.value).upper()
        assert member.declared.title.zh
        assert member.declared.title.en


@code_lists
def test_no_word_means_two_codes(codes: type[CodeList]) -> None:
    spelt = Counter(
        word for member in codes for word in {str(member.value), member.declared.title.zh, *member.declared.words}
    )
    assert [word for word, count in spelt.items() if count > 1] == []


@code_lists
def test_a_code_list_is_used_by_an_element(codes: type[CodeList]) -> None:
    kinds = (said.kind for part in PARTS.values() for said in part.elements.values())
    used = {
        kind.codes
        for each in kinds
        for kind in [each.of if isinstance(each, Many) else each]
        if isinstance(kind, Coded)
    }
    assert codes in used or codes.__name__ == "Dimension"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("RecordState", {"0": "normal", "1": "revoked", "2": "disputed", "3": "other"}),
        ("SharingScope", {"0": "public", "1": "internal", "2": "authorised"}),
        ("DisclosureScope", {"1": "public", "2": "limited", "3": "none"}),
        ("GravityLegacy", {"0": "undetermined", "1": "ordinary", "2": "fairly_serious", "3": "serious"}),
        ("FulfilmentStatus", {"1": "full", "2": "partial", "3": "none"}),
        ("SupervisionState", {"0": "ongoing", "2": "finished"}),
        (
            "ReviewState",
            {"0": "pending_review", "1": "pending_verify", "2": "approved", "3": "rejected", "4": "done"},
        ),
        (
            "CommitmentType",
            {
                "0": "other",
                "1": "approval_substitute",
                "2": "tolerance",
                "3": "proof",
                "4": "repair",
                "5": "self_discipline",
                "6": "voluntary",
            },
        ),
        (
            "PenaltyKind",
            {
                "警告": "warning",
                "通报批评": "criticism",
                "罚款": "fine",
                "没收违法所得": "confiscate_gains",
                "没收非法财物": "confiscate_goods",
                "暂扣许可证件": "suspend_permit",
                "降低资质等级": "downgrade",
                "吊销许可证件": "revoke_permit",
                "限制开展生产经营活动": "restrict_business",
                "责令停产停业": "halt",
                "责令关闭": "close",
                "限制从业": "restrict_employment",
                "行政拘留": "detention",
                "其他": "other",
            },
        ),
        (
            "AddresseeKind",
            {"法人及非法人组织": "organization", "自然人": "natural_person", "个体工商户": "individual_business"},
        ),
        ("Gravity", {"轻微": "minor", "一般": "ordinary", "严重": "serious"}),
    ],
)
def test_words_of_the_wire(name: str, words: dict[str, str]) -> None:
    codes = next(codes for codes in CODE_LISTS if codes.__name__ == name)
    assert {word: codes.words()[word] for word in words} == words


def test_the_two_scales_of_gravity_are_two_lists() -> None:
    assert {str(member.value) for member in Gravity} == {"minor", "ordinary", "serious"}
    assert {str(member.value) for member in GravityLegacy} == {"undetermined", "ordinary", "fairly_serious", "serious"}
    assert not any(word.isdigit() for word in Gravity.words())


def test_every_category_of_dishonesty_has_a_path_of_its_own() -> None:
    assert set(REGIMES) == set(DishonestyCategory)
    assert {category: (regime.publicity, regime.repair) for category, regime in REGIMES.items()} == {
        DishonestyCategory.JUDGMENT: (Publicity.UNREAD, RepairPath.UNREAD),
        DishonestyCategory.PENALTY: (Publicity.CLASSED, RepairPath.APPLICATION),
        DishonestyCategory.DISCIPLINE: (Publicity.WITHIN_LIMITS, RepairPath.RELEASE),
        DishonestyCategory.ACCOUNTABILITY: (Publicity.UNREAD, RepairPath.UNREAD),
        DishonestyCategory.BREACH: (Publicity.NO_PERIOD, RepairPath.CONFIRMATION),
        DishonestyCategory.ARREARS: (Publicity.NO_PERIOD, RepairPath.CONFIRMATION),
        DishonestyCategory.DISHONEST_JUDGMENT_DEBTOR: (Publicity.COURT_LIST, RepairPath.COURT_DELETION),
    }
    assert all(regime.cite and regime.determined_by.zh and regime.determined_by.en for regime in REGIMES.values())


# --- layouts ----------------------------------------------------------------------------------------------------------


def test_the_penalty_has_every_item_of_the_layout_of_2018() -> None:
    assert wire_names(AdministrativePenalty, "dp2018") == {
        *("CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_XDR_ZZJG", "CF_XDR_SWDJ", "CF_XDR_SYDW"),
        *("CF_XDR_SHZZ", "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WSH", "CF_WFXW"),
        *("CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_NR_FK", "CF_NR_WFFF", "CF_NR_ZKDX", "CF_JDRQ", "CF_YXQ"),
        *("CF_GSJZQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM", "BZ"),
    }


def test_the_items_that_2018_makes_mandatory_are_required() -> None:
    required = {
        said.wire["dp2018"]
        for said in AdministrativePenalty.elements.values()
        if said.required is True and "dp2018" in said.wire
    }
    assert required == {
        *("CF_XDR_MC", "CF_XDR_LB", "CF_WSH", "CF_WFXW", "CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_JDRQ", "CF_YXQ"),
        *("CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM"),
    }


def test_contracts_have_every_item_of_the_pilot() -> None:
    signing = {
        *("htbh", "htmc", "htlx", "xmbh", "cgr", "jfzttyshxydm", "cgrdz", "gys", "yftyshxydm", "gysdz", "gyslxfs"),
        *("zybdmc", "ggxh", "zybdsl", "zybddj", "htje", "lyqx", "qzdd", "cgfs", "htqdrq", "htggrq", "qtbcsy", "lyzt"),
        *("ssqy", "sshy"),
    }
    performance, breach = {"htzxjd", "htzjsfqezf"}, {"wyf", "wysy", "wyyj", "wyzt"}
    assert signing <= wire_names(Contract, "cp2021")
    assert performance <= wire_names(ContractPerformance, "cp2021")
    for layout, table in TABLES:
        if layout.short == "cp2021":
            assert wire_names(table.record, "cp2021") | set(table.unread) >= performance | breach


@tables
def test_a_table_speaks_of_elements_and_codes_that_exist(layout: Layout, table: Table) -> None:
    elements = table.record.elements
    assert layout.short
    assert set(table.headers) | set(table.units) | set(table.words) <= set(elements)
    assert all(isinstance(elements[name].kind, Money) for name in table.units)
    for name, words in table.words.items():
        kind = elements[name].kind
        coded = kind.of if isinstance(kind, Many) else kind
        assert isinstance(coded, Coded)
        assert {code for meant in words.values() for code in meant} <= {str(member.value) for member in coded.codes}


@tables
def test_no_header_means_two_elements(layout: Layout, table: Table) -> None:
    headers = Counter(
        unicodedata.normalize("NFKC", header)
        for name, said in table.record.elements.items()
        for header in {name, said.title, said.wire.get(layout.short, name), *table.headers.get(name, ())}
    )
    assert [header for header, count in headers.items() if count > 1] == []
    assert not set(headers) & set(table.unread)


def test_units_of_money() -> None:
    units = {
        (layout.short, table.record.record_id, name): unit
        for layout, table in TABLES
        for name, unit in table.units.items()
    }
    assert units["dp2018", "administrative-penalty", "fine_amount"] == WAN_YUAN
    assert units["dp2018", "administrative-penalty", "confiscated_amount"] == WAN_YUAN
    assert {unit for (short, _, _), unit in units.items() if short == "native"} == {0}
    assert not any(short == "cp2021" for short, _, _ in units)


def test_old_words_for_kinds_of_penalty() -> None:
    words = next(table.words for layout, table in TABLES if layout.short == "dp2018")["penalty_kinds"]
    assert words["没收违法所得、没收非法财物"] == ("confiscate_gains", "confiscate_goods")
    assert words["暂扣或者吊销许可证、暂扣或者吊销执照"] == ()


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("没收违法所得、没收非法财物", ["confiscate_gains", "confiscate_goods"]),
        ("罚款;没收违法所得、没收非法财物", ["fine", "confiscate_gains", "confiscate_goods"]),
        ("警告、罚款", ["warning", "fine"]),
        ("责令停产停业", ["halt"]),
        ("吊销许可证", ["revoke_permit"]),
    ],
)
def test_cells_with_kinds_of_penalty(cell: str, codes: list[str]) -> None:
    assert AdministrativePenalty.elements["penalty_kinds"].kind.read(cell, _dialect_of_2018()) == codes


@pytest.mark.parametrize("cell", ["暂扣或者吊销许可证、暂扣或者吊销执照", "罚款;暂扣或者吊销许可证"])
def test_suspension_or_revocation_cannot_be_told_apart(cell: str) -> None:
    read = AdministrativePenalty.elements["penalty_kinds"].kind.read(cell, _dialect_of_2018())
    assert isinstance(read, Misread)
    assert read.code == "TXT205"


def _dialect_of_2018() -> Dialect:
    table = next(table for layout, table in TABLES if layout.short == "dp2018")
    return Dialect(words=table.words["penalty_kinds"])
