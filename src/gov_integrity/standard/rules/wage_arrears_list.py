"""拖欠农民工工资名单 — until when is an employer listed for arrears of wages, and when may the entry end early?

Early removal counts six months from the correction, not from the listing.
"""

from typing import Final

from gov_integrity.forms.instrument import MONTHS, YEARS, Figure
from gov_integrity.forms.rule import Answer, Context, Eligibility, Outcome, Rule, Silent, Version, Why
from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.list_type import ListType
from gov_integrity.standard.instruments import wage_list_2021
from gov_integrity.standard.records.list_entry import ListEntry
from gov_integrity.standard.rules._list_term import OTHER_LIST, OVER, ListTerm, after, flagged
from gov_integrity.standard.rules._worked import worked

SCOPE: Final = wage_list_2021.instrument.at("第五条")
TERM_AT: Final = wage_list_2021.instrument.at("关于惩戒期限的规定")
START_AT: Final = wage_list_2021.instrument.at("全文关于期限起算的规定")
EARLY_AT: Final = wage_list_2021.instrument.at("关于提前移出的规定")
TERM: Final = Figure(3, YEARS, TERM_AT)
SINCE_CORRECTION: Final = Figure(6, MONTHS, EARLY_AT)

SIX_MONTHS: Final = Say("自改正之日起满6个月", "six months have passed since the correction")
NOTHING_NEW: Final = Say("没有新的拖欠", "no new arrears")
COMMITTED: Final = Say("已书面作出守信承诺", "a written commitment is made")


def under_measures(entry: ListEntry, context: Context) -> Outcome:
    """Three years from the listing decision."""
    if entry.list_type is not ListType.WAGE_ARREARS:
        return Silent(Why(OTHER_LIST), (SCOPE,))
    start = entry.determined_on
    corrected = entry.conduct_corrected_on
    repeated = entry.offence_repeated
    early = Eligibility(
        (
            after(
                "six-months-corrected",
                SIX_MONTHS,
                SINCE_CORRECTION.after(corrected) if corrected else None,
                context.on,
                EARLY_AT,
            ),
            flagged(
                "no-new-arrears",
                NOTHING_NEW,
                None if repeated is None else not repeated,
                EARLY_AT,
                {} if repeated else {"offence_repeated": False},
            ),
            flagged("commitment-made", COMMITTED, entry.commitment_made, EARLY_AT, {"commitment_made": True}),
        )
    )
    term = ListTerm(start, TERM.after(start), early)
    slots = {"starts_on": start, "ends_on": term.ends_on}
    return Answer(term, Why(OVER, slots), (TERM_AT, START_AT, EARLY_AT))


_example = worked(ListEntry, list_type="wage_arrears", determined_on="2024-06-18", removed_on=None)


def _ends(starts_on: str, ends_on: str, *states: str, eligible: bool | None) -> dict[str, object]:
    early = {"eligible": eligible, "requirements": [{"state": state} for state in states]}
    return {"starts_on": starts_on, "ends_on": ends_on, "early_removal": early}


_TERM: Final = ("2024-06-18", "2027-06-18")

rule = Rule(
    id="wage-arrears-list",
    title=Say("拖欠农民工工资名单期限", "term of the list of wage arrears"),
    question=Say(
        "因拖欠农民工工资列入名单到哪一天，何时可以申请提前移出？",
        "until when is an employer listed for arrears of wages, and from when may early removal be asked for?",
    ),
    of=(ListEntry,),
    version_day="determined_on",
    versions=(Version(under_measures, (SCOPE,)),),
    concerns=lambda entry: entry.list_type is ListType.WAGE_ARREARS,
    examples=(
        _example("办法施行前一日：未编入", "the day before the measures", "silent", determined_on="2021-12-31"),
        _example(
            "办法施行首日",
            "the first day of the measures",
            "answer",
            _ends("2022-01-01", "2025-01-01", "met", "met", "met", eligible=True),
            on="2025-02-02",
            determined_on="2022-01-01",
        ),
        _example(
            "改正满6个月当日仍在期内",
            "the last day of the six months",
            "answer",
            _ends(*_TERM, "unmet", "met", "met", eligible=False),
            on="2025-02-01",
        ),
        _example(
            "改正满6个月次日可以申请",
            "the day after the six months",
            "answer",
            _ends(*_TERM, "met", "met", "met", eligible=True),
            on="2025-02-02",
        ),
        _example(
            "月末改正：没有对应日",
            "corrected at the end of August: no corresponding day",
            "answer",
            _ends(*_TERM, "met", "met", "met", eligible=True),
            on="2025-03-01",
            conduct_corrected_on="2024-08-31",
        ),
        _example(
            "没有改正",
            "not corrected",
            "answer",
            _ends(*_TERM, "unmet", "met", "met", eligible=False),
            on="2026-01-01",
            conduct_corrected_on=None,
        ),
        _example(
            "有新的拖欠",
            "new arrears",
            "answer",
            _ends(*_TERM, "met", "unmet", "met", eligible=False),
            on="2026-01-01",
            offence_repeated=True,
        ),
        _example(
            "没有承诺",
            "no commitment",
            "answer",
            _ends(*_TERM, "met", "met", "unmet", eligible=False),
            on="2026-01-01",
            commitment_made=False,
        ),
        _example(
            "是否有新的拖欠不详",
            "whether there are new arrears is not known",
            "answer",
            _ends(*_TERM, "met", "unknown", "met", eligible=None),
            on="2026-01-01",
            offence_repeated=None,
        ),
        _example("没有判断日", "no day of judgement", "answer", _ends(*_TERM, "unknown", "met", "met", eligible=None)),
        _example("其他名单", "another list", "silent", list_type="work_safety"),
    ),
)
