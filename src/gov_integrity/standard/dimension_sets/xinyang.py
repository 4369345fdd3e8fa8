"""信阳的六大维度 — which records belong to which of the six sections of a body's integrity file?"""

from gov_integrity.forms.dossier import AnsweredBy, DimensionSet, Duty, Member, PointsTo, Section
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.dimension_sets import _outside, _promises, _responses
from gov_integrity.standard.dimension_sets._official_duties import DILIGENCE, LAW_BASED, OPENNESS
from gov_integrity.standard.records.activity_total import ActivityTotal
from gov_integrity.standard.records.annual_assessment import AnnualAssessment
from gov_integrity.standard.records.civil_servant_file import CivilServantFile
from gov_integrity.standard.records.credit_report import CreditReport
from gov_integrity.standard.records.disciplinary_action import DisciplinaryAction
from gov_integrity.standard.records.incentive_scenario import IncentiveScenario
from gov_integrity.standard.records.integrity_training import IntegrityTraining
from gov_integrity.standard.records.organizational_measure import OrganizationalMeasure
from gov_integrity.standard.records.personal_matters_report import PersonalMattersReport
from gov_integrity.standard.records.post import Post
from gov_integrity.standard.records.probity_record import ProbityRecord
from gov_integrity.standard.records.public_official import PublicOfficial

_FILED = tuple(
    AnsweredBy(id=f"{name}-filed", title=Say(zh, en), of=of, by=CivilServantFile, via="entries")
    for name, of, zh, en in (
        ("assessment", AnnualAssessment, "年度考核应记入本人的诚信档案", "an assessment stands in the person's file"),
        ("discipline", DisciplinaryAction, "处分应记入本人的诚信档案", "a disciplinary action stands in the file"),
        ("measure", OrganizationalMeasure, "组织处理应记入本人的诚信档案", "an organizational measure stands in it"),
        ("probity", ProbityRecord, "廉政记录应记入本人的诚信档案", "a probity record stands in the file"),
    )
)

_CIVIL_SERVANT_FILE = Section(
    dimension=Dimension.CIVIL_SERVANT_FILE,
    pseudonym="official_id",
    members=(
        Member(of=CivilServantFile, day="opened_on", duty=Duty.ALWAYS, indicators=("integrity-file-coverage",)),
        Member(of=PublicOfficial, day="entered_on"),
        Member(of=Post, day="started_on"),
        Member(of=AnnualAssessment, day="determined_on", concluded=True),
        Member(of=ProbityRecord, day="concluded_on", concluded=True),
        Member(
            of=DisciplinaryAction,
            day="decided_on",
            duty=Duty.REPORTED,
            concluded=True,
            indicators=("officials-violation-rate",),
        ),
        Member(of=OrganizationalMeasure, day="decided_on", concluded=True),
        Member(of=PersonalMattersReport, duty=Duty.REPORTED, indicators=("personal-matters-consistency",)),
        Member(of=IntegrityTraining, day="held_on", duty=Duty.REPORTED, indicators=("integrity-training-coverage",)),
    ),
    reconciliations=(
        PointsTo(
            id="entries-of-one-person",
            title=Say("记入档案的记录属于同一名公职人员", "the entries of a file are of one person"),
            of=CivilServantFile,
            via="entries",
            same="official_id",
        ),
        *_FILED,
    ),
)

dimension_set = DimensionSet(
    id="xinyang",
    title=Say("信阳六大维度", "Xinyang's six dimensions"),
    confidence=LOCAL,
    basis=Say(
        "信阳市拟从六大维度建立标准统一的政务诚信档案；各部分收哪些记录为本项目所定",
        "Xinyang plans integrity files of a uniform standard in six dimensions; which records go where is ours",
    ),
    sections=(
        LAW_BASED,
        OPENNESS,
        DILIGENCE,
        Section(
            dimension=Dimension.PROMISE_KEEPING,
            members=_promises.MEMBERS,
            reconciliations=_promises.RECONCILIATIONS,
        ),
        Section(
            dimension=Dimension.DISHONESTY_RESPONSE,
            members=(
                *_responses.MEMBERS,
                Member(of=ActivityTotal, day="period_ends_on"),
                Member(of=CreditReport, role="used_by", day="issued_on"),
                Member(of=IncentiveScenario, day="started_on"),
            ),
            reconciliations=_responses.RECONCILIATIONS,
        ),
        _CIVIL_SERVANT_FILE,
    ),
    outside=_outside.EVERYWHERE,
)
