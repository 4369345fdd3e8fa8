"""Licences, promises, judgments and reports: what the wire names, what excludes what, and what is never shown."""

from itertools import product

import pytest

from gov_integrity.forms.element import PUBLIC, RESTRICTED
from gov_integrity.forms.kinds import Many, Parts, Pattern
from gov_integrity.forms.record import Part, Record
from gov_integrity.judgement.engine import check
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.satisfaction_level import SatisfactionLevel
from gov_integrity.standard.codelists.sex import Sex
from gov_integrity.standard.codelists.task_state import TaskState
from gov_integrity.standard.records._responsibility import OFFICIAL_ID
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.breach import Breach
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor
from gov_integrity.standard.records.fulfilment import Fulfilment
from gov_integrity.standard.records.lawful_change import LawfulChange
from gov_integrity.standard.records.statistical_interference import StatisticalInterference

MANDATORY_IN_2018 = {
    *("XK_XDR_MC", "XK_XDR_LB", "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_NR", "XK_JDRQ", "XK_YXQZ", "XK_YXQZI"),
    *("XK_XKJG", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM"),
}
OTHERS_IN_2018 = {
    *("XK_XDR_SHXYM", "XK_XDR_GSZC", "XK_XDR_ZZJG", "XK_XDR_SWDJ", "XK_XDR_SYDW", "XK_XDR_SHZZ", "XK_FRDB"),
    *("XK_FR_ZJLX", "XK_FR_ZJHM", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKZS", "XK_XKBH", "BZ"),
}


def wire_names(record: type[Record], short: str) -> set[str]:
    return {said.wire[short] for said in record.elements.values() if short in said.wire}


def codes_of(record: type[Record], **changes: object) -> set[str]:
    """Return the codes found in the record's example with some elements changed or (``None``) taken away."""
    document = {name: value for name, value in {**record.example, **changes}.items() if value is not None}
    held = record.take(document)
    assert isinstance(held, record), held
    return {finding.code for finding in check(held)}


def test_a_licence_has_every_item_of_the_layout_of_2018() -> None:
    assert wire_names(AdministrativeLicense, "dp2018") == MANDATORY_IN_2018 | OTHERS_IN_2018


def test_the_items_of_a_licence_that_2018_makes_mandatory_are_required() -> None:
    required = {
        said.wire["dp2018"]
        for said in AdministrativeLicense.elements.values()
        if said.required is True and "dp2018" in said.wire
    }
    assert required == MANDATORY_IN_2018


def test_a_licence_has_every_item_of_the_layout_of_2016_but_the_time_stamp() -> None:
    assert wire_names(AdministrativeLicense, "dp2016") == {
        *("XK_WSH", "XK_XMMC", "XK_SPLB", "XK_NR", "XK_XDR", "XK_XDR_SHXYM", "XK_XDR_ZDM", "XK_XDR_GSDJ"),
        *("XK_XDR_SWDJ", "XK_XDR_SFZ", "XK_FR", "XK_JDRQ", "XK_JZQ", "XK_XZJG", "XK_ZT", "DFBM", "BZ"),
    }


def test_a_licence_may_be_revoked_without_a_day_because_the_wire_has_none() -> None:
    assert codes_of(AdministrativeLicense, record_state="revoked") == set()


def test_a_breach_has_the_breach_part_of_the_pilot() -> None:
    assert wire_names(Breach, "cp2021") >= {"wyf", "wysy", "wyyj", "wyzt"}


def test_a_debtor_has_every_item_that_the_courts_publish() -> None:
    assert wire_names(DishonestJudgmentDebtor, "jd2017") == {
        *("id", "iname", "caseCode", "age", "sexy", "cardNum", "businessEntity", "courtName", "areaName"),
        *("partyTypeName", "gistId", "regDate", "gistUnit", "duty", "performance", "performedPart", "unperformPart"),
        *("disruptTypeName", "publishDate"),
    }


@pytest.mark.parametrize(
    ("record", "targets"),
    [
        (Fulfilment, ("public_promise", "commitment", "contract", "plan_goal")),
        (LawfulChange, ("contract", "public_promise", "major_decision")),
    ],
    ids=["fulfilment", "lawful-change"],
)
def test_exactly_one_target_is_given(record: type[Record], targets: tuple[str, ...]) -> None:
    for given in product((True, False), repeat=len(targets)):
        changes = {name: "external:target-1" if held else None for name, held in zip(targets, given, strict=True)}
        assert (codes_of(record, **changes) == set()) is (sum(given) == 1), changes


def parts_of(part: type[Part]) -> list[type[Part]]:
    inner = [said.kind.of if isinstance(said.kind, Many) else said.kind for said in part.elements.values()]
    return [part, *(found for kind in inner if isinstance(kind, Parts) for found in parts_of(kind.part))]


def test_an_official_is_named_by_a_pseudonym_that_no_number_can_be() -> None:
    parts = {part for record in catalogue.record_types() for part in parts_of(record)}
    named = [said for part in parts for said in part.elements.values() if said.name.endswith("official_id")]
    assert len(named) > 1
    for said in named:
        assert said.visibility is not PUBLIC
        assert said.kind == OFFICIAL_ID
    assert isinstance(OFFICIAL_ID, Pattern)
    assert OFFICIAL_ID.take("p-0001") == "p-0001"
    assert OFFICIAL_ID.take("110101199003077758") != "110101199003077758"
    assert OFFICIAL_ID.take("示例人") != "示例人"


def test_nothing_of_an_interference_is_shown() -> None:
    shown = {name for name, said in StatisticalInterference.elements.items() if said.visibility is not RESTRICTED}
    assert shown == {
        *("id", "region", "source_org_name", "source_org_code", "source_record_number", "collected_on"),
        *("published_on", "record_state", "revoked_on", "disclosure_scope", "sharing_scope", "evidence"),
        *("catalogue_item", "outside_catalogue", "record_number"),
    }


def test_numbers_that_systems_write_for_codes() -> None:
    levels = ("very_dissatisfied", "dissatisfied", "mostly_satisfied", "satisfied", "very_satisfied")
    states = ("to_report", "to_process", "processed", "to_supplement", "extended", "done")
    assert [SatisfactionLevel.words()[str(number)] for number in range(1, 6)] == list(levels)
    assert [TaskState.words()[str(number)] for number in range(6)] == list(states)
    assert {number: Sex.words()[number] for number in "0129"} == {
        "0": "unknown",
        "1": "male",
        "2": "female",
        "9": "unspecified",
    }
