"""失信惩戒的内容 — which records show how dishonesty is found, answered, put right and ended?

Only what is said of the body itself stands here as its dishonesty; cases in which it responded, and checks that it
made, are its own acts.
"""

from typing import Final

from gov_integrity.forms.dossier import AnsweredBy, Duty, Member, PointsTo, Reported, Side, Tally
from gov_integrity.forms.expr import value
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.alert import Alert
from gov_integrity.standard.records.case_feedback import CaseFeedback
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.credit_check import CreditCheck
from gov_integrity.standard.records.dishonest_judgment_debtor import DishonestJudgmentDebtor
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.evaluation import Evaluation
from gov_integrity.standard.records.evaluation_use import EvaluationUse
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.records.measure import Measure
from gov_integrity.standard.records.objection import Objection
from gov_integrity.standard.records.repair import Repair
from gov_integrity.standard.records.sanction_reversal import SanctionReversal
from gov_integrity.standard.records.supervision_inspection import SupervisionInspection

MEMBERS: Final = (
    Member(of=DishonestyRecord, day="determined_on", indicators=("rectification-rate", "explanation-timeliness")),
    Member(of=DishonestJudgmentDebtor, day="listed_on"),
    Member(of=ListEntry, day="determined_on"),
    Member(of=Measure, day="decided_on"),
    Member(of=SanctionReversal, day="found_on"),
    Member(of=Repair, day="applied_on"),
    Member(of=Objection, day="filed_on"),
    Member(of=SupervisionInspection, day="started_on"),
    Member(of=Alert, day="raised_on"),
    Member(of=Evaluation),
    Member(of=EvaluationUse, day="used_on"),
    Member(of=CreditCheck, day="checked_on", duty=Duty.REPORTED, indicators=("credit-check-coverage",)),
    Member(
        of=CaseFeedback,
        role="responded_by",
        day="initiated_on",
        duty=Duty.REPORTED,
        indicators=("joint-case-feedback-rate",),
    ),
)

RECONCILIATIONS: Final = (
    AnsweredBy(
        id="refused-complaint-determined",
        title=Say("属实拒不整改的投诉应有相应的政务失信记录", "a true complaint refused has its dishonesty record"),
        of=Complaint,
        by=DishonestyRecord,
        via="linked",
        where=value("result").is_("true_refused"),
    ),
    PointsTo(
        id="repair-of-a-record",
        title=Say("信用修复所指的记录", "the record of a repair"),
        of=Repair,
        via="target",
    ),
    PointsTo(
        id="reversal-of-a-measure",
        title=Say("错误惩戒所指的措施", "the measure that was wrong"),
        of=SanctionReversal,
        via="measure",
        to=Measure,
    ),
    Reported(
        id="rectifications-due",
        title=Say("整改期限届满的政务失信记录数", "dishonesty records whose rectification was due"),
        indicator="rectification-rate",
        side=Side.DENOMINATOR,
        counted=Tally(of=DishonestyRecord, day="rectification_due_on"),
    ),
)
