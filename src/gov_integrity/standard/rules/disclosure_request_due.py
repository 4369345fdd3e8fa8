"""依申请公开答复期限 — by when must a request for information be answered?

Since 2019 the day of receipt is what the rules make it for each way of applying, a correction that was asked for starts
the clock anew, and the time of third parties does not count, at most as long as they have to answer. The regulation of
2007 says nothing of receipt and corrections and sets third parties no time.
"""

from datetime import date
from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import WORKDAYS, Figure, Locator
from gov_integrity.forms.outcome import Answer, Open, Outcome, Reading, Silent, Undetermined, Why
from gov_integrity.forms.period import Span, next_day
from gov_integrity.forms.rule import Kept, Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.disclosure_request_outcome import DisclosureRequestOutcome
from gov_integrity.standard.codelists.request_method import RequestMethod
from gov_integrity.standard.instruments import disclosure_regulation_492, disclosure_regulation_711
from gov_integrity.standard.records.disclosure_request import DisclosureRequest
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._request_examples import EXAMPLES

REGULATION: Final = disclosure_regulation_711.instrument
ANSWER: Final = REGULATION.at("第三十三条第二款")
CORRECTION: Final = REGULATION.at("第三十条")
RECEIPT: Final = REGULATION.at("第三十一条")
CONSULTATION: Final = REGULATION.at("第三十三条第三款")
TERM: Final = Figure(20, WORKDAYS, ANSWER)
EXTENSION: Final = Figure(20, WORKDAYS, ANSWER)
EXTENDED: Final = Figure(int(TERM) + int(EXTENSION), WORKDAYS, ANSWER)
OPINION: Final = Figure(15, WORKDAYS, REGULATION.at("第三十二条"))
OF_2007: Final = disclosure_regulation_492.instrument
ANSWER_OF_2007: Final = OF_2007.at("第二十四条第二款")
CONSULTATION_OF_2007: Final = OF_2007.at("第二十四条第三款")
CORRECTION_OF_2007: Final = OF_2007.at("全文关于补正后的起算")
TERM_OF_2007: Final = Figure(15, WORKDAYS, ANSWER_OF_2007)
EXTENSION_OF_2007: Final = Figure(15, WORKDAYS, ANSWER_OF_2007)
EXTENDED_OF_2007: Final = Figure(int(TERM_OF_2007) + int(EXTENSION_OF_2007), WORKDAYS, ANSWER_OF_2007)
BY_CONFIRMATION: Final = {RequestMethod.PLAIN_MAIL, RequestMethod.ONLINE, RequestMethod.FAX}

WITHDRAWN: Final = Say("申请人已经撤回申请，没有答复期限", "the request was withdrawn: there is no deadline")
UNCORRECTED: Final = Say(
    "已于{correction_asked_on}要求补正，答复期限自收到补正的申请之日起算，补正尚未收到",
    "a correction was asked for on {correction_asked_on}; the time runs from its receipt, which has not come",
)
FROM_RECEIPT: Final = Say("自收到申请之日起算", "counted from receipt")
FROM_CONFIRMATION: Final = Say("以双方确认之日为收到申请之日", "receipt is the day of confirmation")
FROM_CORRECTION: Final = Say("自收到补正的申请之日起算", "counted from receipt of the correction")

NO_CLOCK: Final = Say(
    "2007年条例没有规定补正后自何日起算，两种读法并存",
    "the regulation of 2007 does not say from when the time counts after a correction: both readings stand",
)


def under_regulation_492(request: DisclosureRequest, context: Context) -> Outcome:
    """Working days from receipt; after a correction two readings."""
    if request.outcome is DisclosureRequestOutcome.WITHDRAWN:
        return Silent(Why(WITHDRAWN))
    from_receipt = _of_2007(request.received_on, FROM_RECEIPT, request, context)
    if request.correction_asked_on is None:
        return from_receipt
    corrected: Answer | Undetermined
    if request.corrected_on is None:
        why = Why(UNCORRECTED, {"correction_asked_on": request.correction_asked_on})
        corrected = Undetermined((), why, (CORRECTION_OF_2007,))
    else:
        corrected = _of_2007(request.corrected_on, FROM_CORRECTION, request, context)
    readings = (
        Reading("from-receipt", FROM_RECEIPT, from_receipt),
        Reading("from-correction", FROM_CORRECTION, corrected),
    )
    return Open(readings, Why(NO_CLOCK), (CORRECTION_OF_2007,))


def _of_2007(start: date, says: Say, request: DisclosureRequest, context: Context) -> Answer | Undetermined:
    """Count without the time of third parties, for whose answer no limit is set."""
    asked_on, answered_on = request.third_party_asked_on, request.third_party_answered_on
    excluded = () if asked_on is None or asked_on == answered_on else (Span(next_day(asked_on), answered_on),)
    term = EXTENDED_OF_2007 if request.extension_approved else TERM_OF_2007
    return due(start, term, context, *([CONSULTATION_OF_2007] if excluded else []), because=says, excluded=excluded)


def under_regulation_711(request: DisclosureRequest, context: Context) -> Outcome:
    """Working days from receipt, or from the correction, without the time of third parties."""
    if request.outcome is DisclosureRequestOutcome.WITHDRAWN:
        return Silent(Why(WITHDRAWN))
    if request.correction_asked_on is not None and request.corrected_on is None:
        why = Why(UNCORRECTED, {"correction_asked_on": request.correction_asked_on})
        return Undetermined((), why, (CORRECTION,))
    start, says, cite = _start(request)
    excluded = _consultation(request, context)
    cites = (cite, CONSULTATION, OPINION.cite) if excluded else (cite,)
    term = EXTENDED if request.extension_approved else TERM
    return due(start, term, context, *cites, because=says, excluded=excluded)


def _start(request: DisclosureRequest) -> tuple[date, Say, Locator]:
    if request.corrected_on is not None:
        return request.corrected_on, FROM_CORRECTION, CORRECTION
    if request.request_method in BY_CONFIRMATION and request.receipt_confirmed_on is not None:
        return request.receipt_confirmed_on, FROM_CONFIRMATION, RECEIPT
    return request.received_on, FROM_RECEIPT, RECEIPT


def _consultation(request: DisclosureRequest, context: Context) -> tuple[Span, ...]:
    """Return the days on which the clock stands: after the question, up to the answer or the end of its own time."""
    asked_on, answered_on = request.third_party_asked_on, request.third_party_answered_on
    if asked_on is None:
        return ()
    last = context.calendar.workdays_after(asked_on, int(OPINION))
    limit = last if isinstance(last, date) else last.latest
    if answered_on is not None:
        return (Span(next_day(asked_on), min(answered_on, limit)),) if answered_on > asked_on else ()
    still = context.on is None or context.on <= limit
    return (Span(next_day(asked_on), None if still else limit),)


rule = Rule(
    id="disclosure-request-due",
    title=Say("依申请公开答复期限", "deadline of the answer to a request for information"),
    question=Say("政府信息公开申请最迟哪一天答复？", "by which day must a request for information be answered?"),
    of=(DisclosureRequest,),
    version_day="received_on",
    versions=(Version(under_regulation_492, (ANSWER_OF_2007,)), Version(under_regulation_711, (ANSWER,))),
    examples=EXAMPLES,
    kept=Kept(
        id="disclosure-request-due",
        code="LAW352",
        element="answered_on",
        level=WARNING,
        says=Say(
            "申请于{received_on}收到，最迟应于{due_on}答复，答复日期为{answered_on}（判断日{on}）",
            "received on {received_on}, to be answered by {due_on}; answered on {answered_on} (judged on {on})",
        ),
        todo=Say(
            "尚未答复的，立即答复；有补正、征求意见、延期的，填写其日期。",
            "Answer at once; give the days of a correction, a consultation or an extension.",
        ),
        cite=(ANSWER, ANSWER_OF_2007),
    ),
)
