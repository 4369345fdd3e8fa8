"""Sets of dimensions: every record type has its place or a reason for none, and every name in them is a real one."""

import pytest

from gov_integrity.forms.dossier import AnsweredBy, DimensionSet, PointsTo, Reconciliation, Reported, Section
from gov_integrity.forms.expr import all_of, elements_of
from gov_integrity.forms.kinds import Many, Ref
from gov_integrity.forms.record import Record
from gov_integrity.standard import catalogue
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.dimension_sets import dimension_set, dimension_sets, obliging
from gov_integrity.standard.profiles import profile
from gov_integrity.standard.records.contract import Contract
from gov_integrity.standard.records.judicial_matter import JudicialMatter

ALWAYS = all_of()
SETS = {each.id: each for each in dimension_sets()}
sets = pytest.mark.parametrize("chosen", SETS.values(), ids=SETS)
SECTIONS = [pytest.param(s, id=f"{each.id}-{s.dimension}") for each in SETS.values() for s in each.sections]
sections = pytest.mark.parametrize("section", SECTIONS)


def test_the_two_sets_have_the_dimensions_of_their_cities() -> None:
    assert [section.dimension for section in SETS["xinyang"].sections] == [
        *("law_based", "openness", "diligence", "promise_keeping", "dishonesty_response", "civil_servant_file"),
    ]
    assert [section.dimension for section in SETS["zhengzhou"].sections] == [
        *("law_based", "openness", "diligence", "credit_management", "information_sharing", "credit_plus"),
    ]
    assert list(SETS) == ["xinyang", "zhengzhou"]
    with pytest.raises(LookupError):
        dimension_set("nowhere")


@sets
def test_every_record_type_has_a_section_or_a_reason_for_none(chosen: DimensionSet) -> None:
    placed = {member.of for section in chosen.sections for member in section.members}
    assert placed | set(chosen.outside) == set(catalogue.record_types())
    assert placed & set(chosen.outside) == set()


@sections
def test_members_speak_of_real_elements(section: Section) -> None:
    assert section.dimension in {str(code) for code in Dimension}
    for member in section.members:
        names = set(member.of.elements)
        assert {f"{member.role}_name", f"{member.role}_code"} <= names
        assert not member.day or member.day in names
        assert member.where is None or elements_of(member.where) <= names
        assert bool(member.day) or not member.concluded


@sections
def test_reconciliations_speak_of_real_elements(section: Section) -> None:
    assert len({each.id for each in section.reconciliations}) == len(section.reconciliations)
    for each in section.reconciliations:
        for of, name in names_in(each):
            assert name in of.elements, each.id
        if isinstance(each, Reported):
            assert each.indicator in section.indicators
            assert each.counted.of in {member.of for member in section.members}


def names_in(each: Reconciliation) -> list[tuple[type[Record], str]]:
    match each:
        case Reported(counted=tally):
            return [(tally.of, tally.day), *((tally.of, name) for name in elements_of(tally.where or ALWAYS))]
        case PointsTo(of=of, via=via):
            kind = of.elements[via].kind
            assert isinstance(kind.of if isinstance(kind, Many) else kind, Ref)
            return [(of, via), *([(of, each.same)] if each.same else [])]
        case AnsweredBy(of=of, by=by, via=via, where=where):
            return [(by, via), *((of, name) for name in elements_of(where or ALWAYS))]


@sections
def test_indicators_are_those_of_the_standard(section: Section) -> None:
    assert set(section.indicators) <= {indicator.id for indicator in catalogue.indicators()}


def test_an_indicator_stands_in_the_section_of_the_dimension_in_which_the_profile_counts_it() -> None:
    counted = {each.indicator.id: d.id for d in profile("six-dimensions-2025").dimensions for each in d.indicators}
    filed = {name: str(section.dimension) for section in SETS["xinyang"].sections for name in section.indicators}
    assert counted == filed


def test_promises_and_contracts_bind_whatever_becomes_of_the_body() -> None:
    assert [cite.where for cite in obliging(Contract)] == ["第三十一条"]
    assert obliging(JudicialMatter) == ()


@sets
def test_an_enterprise_penalty_belongs_to_the_file_as_an_act_of_the_agency(chosen: DimensionSet) -> None:
    penalty = catalogue.record_type("administrative-penalty")
    assert [(str(section.dimension), member.role) for section, member in chosen.members(penalty)] == [
        ("law_based", "acted_by")
    ]


def test_only_concluded_facts_stand_in_the_section_of_civil_servants() -> None:
    concluded = {m.of.record_id for s in SETS["xinyang"].sections for m in s.members if m.concluded}
    assert concluded == {"annual-assessment", "probity-record", "disciplinary-action", "organizational-measure"}
