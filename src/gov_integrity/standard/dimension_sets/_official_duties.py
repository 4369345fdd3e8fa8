"""两套维度共有的三个部分 — what belongs to law-based administration, openness and diligence in every set?

The two sets have these three dimensions in common; what a penalty says of an enterprise is no matter of the file, that
the agency imposed it is.
"""

from gov_integrity.forms.dossier import Duty, Member, Reported, Section, Side, Tally
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dimension import Dimension
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.demerit_record import DemeritRecord
from gov_integrity.standard.records.disclosure_item import DisclosureItem
from gov_integrity.standard.records.disclosure_request import DisclosureRequest
from gov_integrity.standard.records.judicial_matter import JudicialMatter
from gov_integrity.standard.records.major_decision import MajorDecision
from gov_integrity.standard.records.normative_document import NormativeDocument
from gov_integrity.standard.records.other_administrative_act import OtherAdministrativeAct
from gov_integrity.standard.records.periodic_report import PeriodicReport
from gov_integrity.standard.records.service_case import ServiceCase
from gov_integrity.standard.records.supervisory_proposal import SupervisoryProposal
from gov_integrity.standard.records.work_task import WorkTask

_LAWSUIT = all_of(
    value("matter_kind").is_("administrative_litigation"), value("litigation_role").one_of("defendant", "respondent")
)
_REVIEW = all_of(value("matter_kind").is_("reconsideration"), value("litigation_role").one_of("respondent"))

LAW_BASED = Section(
    dimension=Dimension.LAW_BASED,
    members=(
        Member(
            of=JudicialMatter,
            day="filed_on",
            duty=Duty.REPORTED,
            indicators=("litigation-loss-rate", "judgment-performance-rate", "review-correction-rate"),
        ),
        Member(
            of=AdministrativePenalty,
            role="acted_by",
            day="decided_on",
            duty=Duty.REPORTED,
            indicators=("dual-publicity-timeliness",),
        ),
        Member(
            of=AdministrativeLicense,
            role="acted_by",
            day="decided_on",
            duty=Duty.REPORTED,
            indicators=("dual-publicity-timeliness",),
        ),
        Member(of=MajorDecision, day="decided_on"),
        Member(of=NormativeDocument, day="issued_on"),
        Member(of=DemeritRecord, role="determined_by", day="scored_on"),
    ),
    reconciliations=(
        Reported(
            id="lawsuits-closed",
            title=Say("审结的行政诉讼案件数", "administrative lawsuits closed"),
            indicator="litigation-loss-rate",
            side=Side.DENOMINATOR,
            counted=Tally(of=JudicialMatter, day="closed_on", where=_LAWSUIT),
        ),
        Reported(
            id="lawsuits-lost",
            title=Say("败诉的行政诉讼案件数", "administrative lawsuits lost"),
            indicator="litigation-loss-rate",
            side=Side.NUMERATOR,
            counted=Tally(
                of=JudicialMatter,
                day="closed_on",
                where=all_of(_LAWSUIT, value("litigation_result").one_of("lost", "partly_lost")),
            ),
        ),
        Reported(
            id="reviews-closed",
            title=Say("审结的行政复议案件数", "administrative reviews closed"),
            indicator="review-correction-rate",
            side=Side.DENOMINATOR,
            counted=Tally(of=JudicialMatter, day="closed_on", where=_REVIEW),
        ),
    ),
)

OPENNESS = Section(
    dimension=Dimension.OPENNESS,
    members=(
        Member(of=DisclosureItem, day="formed_on", duty=Duty.ALWAYS, indicators=("disclosure-list-completion",)),
        Member(
            of=DisclosureRequest,
            day="received_on",
            duty=Duty.REPORTED,
            indicators=("disclosure-request-timeliness",),
        ),
        Member(
            of=OtherAdministrativeAct,
            role="acted_by",
            day="decided_on",
            duty=Duty.REPORTED,
            indicators=("other-act-publicity-timeliness",),
        ),
    ),
    reconciliations=(
        Reported(
            id="requests-due",
            title=Say("答复期限届满的公开申请数", "requests for disclosure whose answer was due"),
            indicator="disclosure-request-timeliness",
            side=Side.DENOMINATOR,
            counted=Tally(of=DisclosureRequest, day="due_on"),
        ),
    ),
)

DILIGENCE = Section(
    dimension=Dimension.DILIGENCE,
    members=(
        Member(
            of=ServiceCase,
            day="accepted_on",
            duty=Duty.REPORTED,
            indicators=("service-timeliness", "satisfaction-rate"),
        ),
        Member(of=Complaint, day="received_on", duty=Duty.REPORTED, indicators=("complaint-timeliness",)),
        Member(
            of=SupervisoryProposal, day="received_on", duty=Duty.REPORTED, indicators=("proposal-answer-timeliness",)
        ),
        Member(of=WorkTask, day="assigned_on"),
        Member(of=PeriodicReport, day="period_ends_on"),
    ),
    reconciliations=(
        Reported(
            id="proposals-due",
            title=Say("答复期限届满的建议提案数", "proposals whose answer was due"),
            indicator="proposal-answer-timeliness",
            side=Side.DENOMINATOR,
            counted=Tally(of=SupervisoryProposal, day="due_on"),
        ),
        Reported(
            id="services-due",
            title=Say("应当办结的办件数", "services that were due"),
            indicator="service-timeliness",
            side=Side.DENOMINATOR,
            counted=Tally(of=ServiceCase, day="due_on"),
        ),
    ),
)
