"""拖欠失信的两道门槛 — do arrears only enter the record, or do they also go to the national platform?

Two thresholds, never one: what is lawfully determined enters the record of the body; only serious arrears, or those
with a seriously bad effect on society, go to the platform, are published and sanctioned. The determining unit says
which; neither the amount nor the class of gravity of another order tells it. Size is that of the day of contract.
"""

from typing import Final

from gov_integrity.forms.decision import Context
from gov_integrity.forms.instrument import Locator
from gov_integrity.forms.outcome import Answer, Eligibility, Outcome, Requirement, Silent, State, Why
from gov_integrity.forms.rule import Rule, Version
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.codelists.enterprise_size import EnterpriseSize
from gov_integrity.standard.instruments import sme_payment_2020, sme_payment_2025
from gov_integrity.standard.records.arrears import Arrears
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.rules._worked import worked

IN_2020: Final = sme_payment_2020.instrument.at("第十七条第三款")
SIZE_IN_2020: Final = sme_payment_2020.instrument.at("第三条")
IN_2025: Final = sme_payment_2025.instrument.at("第二十六条")
SIZE_IN_2025: Final = sme_payment_2025.instrument.at("第三条")

OTHER: Final = Say(
    "不是拖欠账款的失信认定，不适用本条例", "no determination of arrears: this regulation does not apply"
)
NOT_SMALL: Final = Say(
    "收款方在合同订立时是大型企业，不适用本条例",
    "the creditor was a large enterprise on the day of contract: this regulation does not apply",
)
SMALL: Final = Say(
    "收款方在合同订立时是中小企业", "the creditor was a small or medium enterprise on the day of contract"
)
SERIOUS_OF_2020: Final = Say("情节严重", "serious")
SERIOUS_OF_2025: Final = Say("情节严重或者造成严重不良社会影响", "serious, or with a seriously bad effect on society")

BOTH_OF_2020: Final = Say(
    "情节严重，可以将失信信息纳入全国信用信息共享平台并公示，依法惩戒",
    "serious: it may go to the national platform, be published and sanctioned",
)
BOTH_OF_2025: Final = Say(
    "已依法认定失信，记入信用记录；且情节严重或者造成严重不良社会影响，纳入全国信用信息共享平台并公示，采取限制措施",
    "determined: it enters the record; and being serious or of seriously bad effect it goes to the national platform, "
    "is published, and restrictions follow",
)
FIRST_OF_2020: Final = Say(
    "未达情节严重，没有纳入全国平台、公示和惩戒的依据",
    "not serious: there is no basis for the national platform, publicity and sanctions",
)
FIRST_OF_2025: Final = Say(
    "已依法认定失信，记入信用记录；未达情节严重或者严重不良社会影响，不纳入全国平台，不采取限制措施",
    "determined: it enters the record; neither serious nor of seriously bad effect, so there is no national platform "
    "and no restriction",
)
UNKNOWN_OF_2020: Final = Say(
    "是否情节严重，或者收款方是否中小企业，没有写明，能否纳入全国平台、公示和惩戒不能断定",
    "whether it is serious, or the creditor small, is not said: whether it may go to the national platform is unknown",
)
UNKNOWN_OF_2025: Final = Say(
    "已依法认定失信；是否情节严重或者造成严重不良社会影响，或者收款方是否中小企业，没有写明，"
    "不能断定是否纳入全国平台、采取限制措施",
    "determined; whether it is serious or of seriously bad effect, or the creditor small, is not said: whether it goes "
    "to the national platform is not known",
)
SIZES: Final = {EnterpriseSize.MICRO: State.MET, EnterpriseSize.SMALL: State.MET, EnterpriseSize.MEDIUM: State.MET}
STATES: Final = {True: State.MET, False: State.UNMET, None: State.UNKNOWN}


def under_regulation_2020(record: DishonestyRecord, context: Context) -> Outcome:
    """One threshold, and no duty: in serious cases it may go to the platform."""
    says = {True: BOTH_OF_2020, False: FIRST_OF_2020, None: UNKNOWN_OF_2020}
    return _thresholds(record, context, SERIOUS_OF_2020, (IN_2020, SIZE_IN_2020), says)


def under_regulation_2025(record: DishonestyRecord, context: Context) -> Outcome:
    """Two thresholds."""
    says = {True: BOTH_OF_2025, False: FIRST_OF_2025, None: UNKNOWN_OF_2025}
    return _thresholds(record, context, SERIOUS_OF_2025, (IN_2025, SIZE_IN_2025), says)


def _thresholds(
    record: DishonestyRecord,
    context: Context,
    serious: Say,
    cites: tuple[Locator, Locator],
    says: dict[bool | None, Say],
) -> Outcome:
    if not is_of_arrears(record):
        return Silent(Why(OTHER))
    sizes = {each.creditor_size for each in map(context.linked, record.linked or ()) if isinstance(each, Arrears)}
    if sizes == {EnterpriseSize.LARGE}:
        return Silent(Why(NOT_SMALL), (cites[1],))
    small = next((SIZES[size] for size in sizes if size in SIZES), State.UNKNOWN)
    value = Eligibility(
        (
            Requirement("creditor-small", SMALL, small, cite=(cites[1],)),
            Requirement("serious", serious, STATES[record.serious_or_bad_effect], cite=(cites[0],)),
        )
    )
    return Answer(value, Why(says[value.eligible]), cites)


def is_of_arrears(record: DishonestyRecord) -> bool:
    """Return whether arrears were determined as dishonesty."""
    return record.dishonesty_category is DishonestyCategory.ARREARS


_example = worked(DishonestyRecord, dishonesty_category="arrears", linked=["arrears-1"])
_SMALL: Final = {"arrears-1": (Arrears, {"creditor_size": "small"})}
_LARGE: Final = {"arrears-1": (Arrears, {"creditor_size": "large"})}
_UNTOLD: Final = {"arrears-1": (Arrears, {"creditor_size": None})}

rule = Rule(
    id="arrears-thresholds",
    title=Say("拖欠失信的两道门槛", "the two thresholds of arrears"),
    question=Say(
        "拖欠被认定为失信，是否还应当纳入全国平台、公示并采取限制措施？",
        "does a determination of arrears also go to the national platform, with publicity and restrictions?",
    ),
    of=(DishonestyRecord,),
    version_day="determined_on",
    versions=(
        Version(under_regulation_2020, (IN_2020, SIZE_IN_2020)),
        Version(under_regulation_2025, (IN_2025, SIZE_IN_2025)),
    ),
    concerns=is_of_arrears,
    examples=(
        _example("2020年条例施行前一日：未编入", "the day before the regulation", "silent", determined_on="2020-08-31"),
        _example(
            "2020年条例施行首日，情节严重",
            "the first day of the regulation, serious",
            "answer",
            {"eligible": True},
            determined_on="2020-09-01",
            linked=_SMALL,
            serious_or_bad_effect=True,
        ),
        _example(
            "修订施行前一日，未达情节严重",
            "the day before the revision, not serious",
            "answer",
            {"eligible": False},
            determined_on="2025-05-31",
            linked=_SMALL,
            serious_or_bad_effect=False,
        ),
        _example(
            "修订施行首日，只过第一道门槛：记入信用记录",
            "the first day of the revision, the first threshold only",
            "answer",
            {"eligible": False},
            determined_on="2025-06-01",
            linked=_SMALL,
            serious_or_bad_effect=False,
        ),
        _example(
            "两道门槛都过",
            "both thresholds",
            "answer",
            {"eligible": True},
            determined_on="2025-06-02",
            linked=_SMALL,
            serious_or_bad_effect=True,
        ),
        _example(
            "没有写明是否情节严重；失信程度“严重”是另一标准，不能代替",
            "seriousness not said; the gravity of another order does not stand for it",
            "answer",
            {"eligible": None},
            determined_on="2026-05-01",
            linked=_SMALL,
            gravity="serious",
        ),
        _example(
            "收款方规模不详",
            "the size of the creditor is not given",
            "answer",
            {"eligible": None},
            determined_on="2025-06-02",
            linked=_UNTOLD,
            serious_or_bad_effect=True,
        ),
        _example(
            "收款方是大型企业",
            "the creditor is a large enterprise",
            "silent",
            determined_on="2025-06-02",
            linked=_LARGE,
        ),
        _example(
            "违约失信，不是拖欠",
            "a breach and no arrears",
            "silent",
            determined_on="2025-06-02",
            dishonesty_category="breach",
        ),
    ),
)
