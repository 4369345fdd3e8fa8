"""撤销后的撤回期限 — by which day is an item withdrawn whose decision was revoked?

Withdrawal is neither repair nor expiry: the item ought not to be there, and its consequences are undone. Three 日 of
the law on penalties are working days. For other records the place decides, counted from the day the update arrives.
"""

from typing import Final

from gov_integrity.forms.instrument import WORKDAYS, Figure
from gov_integrity.forms.rule import Context, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.dishonesty_category import DishonestyCategory
from gov_integrity.standard.instruments import penalty_law_2021
from gov_integrity.standard.records.administrative_penalty import AdministrativePenalty
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.regions import REVOCATION_WORKDAYS
from gov_integrity.standard.rules._deadline import due
from gov_integrity.standard.rules._worked import worked

Item = AdministrativePenalty | DishonestyRecord

OF_48: Final = penalty_law_2021.instrument.at("第四十八条")
OF_85: Final = penalty_law_2021.instrument.at("第八十五条")
WITHDRAWN_IN: Final = Figure(3, WORKDAYS, OF_48)

REVOKED: Final = Say(
    "公开的处罚决定被撤销，撤回信息并说明理由", "the published decision was revoked: withdrawn, with reasons"
)
LOCALLY: Final = Say(
    "依当地规定，自收到更新信息之日起计算；收到日期未记录，以撤销当日收到计",
    "by the rule of the place, from the day the update arrives, here taken as the day of the revocation",
)
NOWHERE: Final = Say(
    "处罚以外的失信认定撤销后几日内撤回，国家规定未见，当地规定也未读到",
    "nothing was seen, nationally or of this place, on when a determination other than a penalty is withdrawn",
)


def under_penalty_law(record: Item, context: Context) -> Outcome:
    """Three working days for penalties; for other determinations what the place says."""
    day = record.revoked_on
    if day is None:  # the version was chosen by it
        return Silent(Why(NOWHERE), (OF_48,))
    if isinstance(record, AdministrativePenalty) or record.dishonesty_category is DishonestyCategory.PENALTY:
        return due(day, WITHDRAWN_IN, context, OF_85, because=REVOKED)
    local = context.slot(REVOCATION_WORKDAYS)
    if local is None or day not in local.cite.instrument.span:
        return Silent(Why(NOWHERE), (OF_48,))
    return due(day, Figure(int(local.value), WORKDAYS, local.cite), context, because=LOCALLY)


_penalty = worked(AdministrativePenalty, record_state="revoked")
_record = worked(DishonestyRecord, record_state="revoked")


def _day(day: str) -> dict[str, str]:
    return {"due_on": day, "counted": day}


rule = Rule(
    id="revocation-due",
    title=Say("撤销后的撤回期限", "deadline for withdrawal after revocation"),
    question=Say("决定被撤销的信息，最迟哪一天撤回？", "by which day is an item withdrawn whose decision was revoked?"),
    of=(AdministrativePenalty, DishonestyRecord),
    version_day="revoked_on",
    versions=(Version(under_penalty_law, (OF_48, OF_85)),),
    slots=(REVOCATION_WORKDAYS,),
    concerns=lambda record: record.revoked_on is not None,
    examples=(
        _penalty(
            "2021年修订施行前一日撤销：未编入", "revoked the day before the revision", "silent", revoked_on="2021-07-14"
        ),
        _penalty(
            "2021年修订施行首日撤销",
            "revoked on the first day of the revision",
            "answer",
            _day("2021-07-20"),
            revoked_on="2021-07-15",
        ),
        _penalty(
            "星期五撤销，周末不计",
            "revoked on a Friday: the weekend is not counted",
            "answer",
            _day("2024-05-29"),
            revoked_on="2024-05-24",
        ),
        _penalty("跨国庆节", "across the National Day holidays", "answer", _day("2026-10-10"), revoked_on="2026-09-30"),
        _penalty(
            "年末撤销，放假安排尚未公布",
            "revoked at the end of 2026",
            "undetermined",
            {"earliest": "2027-01-01"},
            revoked_on="2026-12-29",
        ),
        _penalty("跨元旦", "across New Year's Day", "answer", _day("2025-01-03"), revoked_on="2024-12-30"),
        _penalty(
            "山东的处罚同样依国家规定",
            "a penalty in Shandong: the national rule too",
            "answer",
            _day("2024-05-29"),
            region="370100",
            revoked_on="2024-05-24",
        ),
        _record(
            "违约失信，信阳：依省的规定",
            "a breach in Xinyang: by the rule of the province",
            "answer",
            _day("2024-05-27"),
            region="411500",
            revoked_on="2024-05-24",
        ),
        _penalty("没有撤销", "not revoked", "missing", ["revoked_on"], record_state="normal", revoked_on=None),
        _record(
            "处罚类失信记录",
            "a record of a penalty",
            "answer",
            _day("2024-05-29"),
            revoked_on="2024-05-24",
            dishonesty_category="penalty",
        ),
        _record(
            "违约失信，河南：1个工作日",
            "a breach in Henan: one working day",
            "answer",
            _day("2024-05-27"),
            revoked_on="2024-05-24",
        ),
        _record(
            "违约失信，上海：3个工作日",
            "a breach in Shanghai: three working days",
            "answer",
            _day("2024-05-29"),
            region="310000",
            revoked_on="2024-05-24",
        ),
        _record(
            "违约失信，山东：平台及时撤销，没有日数",
            "a breach in Shandong: without delay, no number",
            "silent",
            region="370100",
            revoked_on="2024-05-24",
        ),
    ),
)
