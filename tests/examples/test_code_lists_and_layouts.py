"""Code lists and layouts: whole, unambiguous, used, and every item of the wire in its place."""

import re
import unicodedata
from collections import Counter

import pytest

from gov_integrity.forms.codelist import CodeList
from gov_integrity.forms.kind import Dialect, Misread
from gov_integrity.forms.kinds import Coded, Many
from gov_integrity.forms.layout import WAN_YUAN, Layout, Table
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.codelists.dishonesty_regimes import REGIMES, Publicity, RepairPath
from gov_integrity.standard.codelists.gravity import Gravity
from gov_integrity.standard.codelists.gravity_legacy import GravityLegacy
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.contract_performance import ContractPerformance
from tests.examples.parts import parts_of

CODE_LISTS = catalogue.code_lists()
LAYOUTS = catalogue.layouts()
TABLES = [(layout, table) for layout in LAYOUTS for table in layout.tables]

code_lists = pytest.mark.parametrize("codes", CODE_LISTS, ids=lambda codes: codes.__name__)
tables = pytest.mark.parametrize(
    ("layout", "table"), TABLES, ids=[f"{layout.id}-{table.record.record_id}" for layout, table in TABLES]
)


def wire_names(record: type[Record], short: str) -> set[str]:
    return {said.wire[short] for said in record.elements.values() if short in said.wire}


PARTS = {part.__name__: part for record in catalogue.record_types() for part in parts_of(record)}


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
