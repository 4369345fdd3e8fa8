"""建议提案和司法、检察建议按期答复率 — are proposals of deputies, courts and procuratorates answered in time?

Counted from supervisory proposals where nothing is reported.
"""

from gov_integrity.forms.indicator import Counted, Indicator
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Context
from gov_integrity.forms.say import Say
from gov_integrity.forms.shape import Better
from gov_integrity.standard.codelists.handling_role import HandlingRole
from gov_integrity.standard.indicators._timely import timely
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records.supervisory_proposal import SupervisoryProposal


def count(record: Record, context: Context) -> Counted | None:
    """Count a proposal by the day on which an answer was due; who only assists does not answer."""
    if not isinstance(record, SupervisoryProposal) or record.handling_role is HandlingRole.ASSISTING:
        return None
    return timely(record.about_code, record.due_on, record.answered_on, context, record.proposal_number)


indicator = Indicator(
    id="proposal-answer-timeliness",
    title=Say("建议提案和司法、检察建议按期答复率", "timely answers to supervisory proposals"),
    meaning=Say(
        "人大代表建议、政协提案、司法建议、检察建议中，在规定期限内答复的比例",
        "the share of proposals of deputies, members, courts and procuratorates answered in the time set",
    ),
    better=Better.HIGHER,
    numerator=Say("按期答复的件数", "proposals answered in time"),
    denominator=Say("期间内答复期限届满的件数", "proposals whose time for an answer ended in the period"),
    cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
    confidence=SUMMARY,
    of=(SupervisoryProposal,),
    count=count,
)
