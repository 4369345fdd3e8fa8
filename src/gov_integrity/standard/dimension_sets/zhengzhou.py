"""郑州的六个维度 — which records belong to which of the six sections of a body's integrity file?

There is no section for civil servants: what concerns a person has no place in a file of this set.
"""

from gov_integrity.forms.dossier import DimensionSet, Duty, Member, Section
from gov_integrity.forms.expr import not_, value
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.dimension_sets import _outside, _promises, _responses
from gov_integrity.standard.dimension_sets._official_duties import DILIGENCE, LAW_BASED, OPENNESS
from gov_integrity.standard.records.activity_total import ActivityTotal
from gov_integrity.standard.records.annual_assessment import AnnualAssessment
from gov_integrity.standard.records.civil_servant_file import CivilServantFile
from gov_integrity.standard.records.commitment import Commitment
from gov_integrity.standard.records.credit_report import CreditReport
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.incentive_scenario import IncentiveScenario
from gov_integrity.standard.records.integrity_training import IntegrityTraining
from gov_integrity.standard.records.organizational_measure import OrganizationalMeasure
from gov_integrity.standard.records.personal_matters_report import PersonalMattersReport
from gov_integrity.standard.records.post import Post
from gov_integrity.standard.records.probity_record import ProbityRecord
from gov_integrity.standard.records.public_official import PublicOfficial

_COLLECTED = value("measure").one_of("credit_records_submitted", "contract_records_collected")
_ABOUT_PERSONS = (
    *(PublicOfficial, Post, CivilServantFile, AnnualAssessment, PersonalMattersReport, ProbityRecord),
    *(DisciplinaryAction, OrganizationalMeasure, IntegrityTraining),
)
_NO_SECTION = Say("郑州的六个维度中没有公务员诚信档案", "this set has no section for civil servants")

dimension_set = DimensionSet(
    id="zhengzhou",
    title=Say("郑州六个维度", "Zhengzhou's six dimensions"),
    confidence=LOCAL,
    basis=Say(
        "郑州市印发监测指标，从六个维度监测区县（市）；各部分收哪些记录为本项目所定",
        "Zhengzhou monitors its districts and counties in six dimensions; which records go where is ours",
    ),
    sections=(
        LAW_BASED,
        OPENNESS,
        DILIGENCE,
        Section(
            dimension=Dimension.CREDIT_MANAGEMENT,
            members=(
                *_promises.MEMBERS,
                *_responses.MEMBERS,
                Member(of=ActivityTotal, day="period_ends_on", where=not_(_COLLECTED)),
            ),
            reconciliations=(*_promises.RECONCILIATIONS, *_responses.RECONCILIATIONS),
        ),
        Section(
            dimension=Dimension.INFORMATION_SHARING,
            members=(Member(of=ActivityTotal, day="period_ends_on", duty=Duty.ALWAYS, where=_COLLECTED),),
        ),
        Section(
            dimension=Dimension.CREDIT_PLUS,
            members=(
                Member(of=IncentiveScenario, day="started_on"),
                Member(of=Commitment, role="accepted_by", day="committed_on"),
                Member(of=CreditReport, role="used_by", day="issued_on"),
            ),
        ),
    ),
    outside={**_outside.EVERYWHERE, **dict.fromkeys(_ABOUT_PERSONS, _NO_SECTION)},
)
