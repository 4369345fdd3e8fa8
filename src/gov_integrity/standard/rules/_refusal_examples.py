"""拒不履行的算例 — both texts of the law, the days around the end of the time, with and without a sum."""

from typing import Final

from gov_integrity.standard.records.judicial_matter import JudicialMatter
from gov_integrity.standard.rules._worked import worked

_example = worked(
    JudicialMatter,
    fulfilment_status="none",
    performed_on=None,
    refusal_measures=None,
    refusal_published_on=None,
    debtor_entry=None,
)
_ALL: Final = ["account_transfer", "daily_fine", "announcement", "judicial_suggestion", "detention"]


def _may(since: str, days: int, least: int, most: int, measures: list[str] | None = None) -> dict[str, object]:
    return {
        "since": since,
        "days": days,
        "measures": measures or _ALL,
        "fine_least": least * 100,
        "fine_most": most * 100,
    }


EXAMPLES: Final = (
    _example(
        "2014年修正施行前一日生效：未编入",
        "effective the day before the text of 2014",
        "silent",
        effective_on="2015-04-30",
        on="2016-01-01",
    ),
    _example(
        "2014年修正施行当日生效，逾期十日",
        "effective on the first day of the text of 2014, ten days late",
        "answer",
        _may("2015-06-01", 10, 500, 1000),
        effective_on="2015-05-01",
        performance_due_on="2015-05-31",
        on="2015-06-10",
    ),
    _example(
        "2017年修正施行前一日生效，逾期一日",
        "effective the day before the text of 2017, one day late",
        "answer",
        _may("2017-08-01", 1, 50, 100),
        effective_on="2017-06-30",
        performance_due_on="2017-07-31",
        on="2017-08-01",
    ),
    _example(
        "2017年修正施行当日生效，逾期一日",
        "effective on the first day of the text of 2017, one day late",
        "answer",
        _may("2017-08-01", 1, 50, 100),
        effective_on="2017-07-01",
        performance_due_on="2017-07-31",
        on="2017-08-01",
    ),
    _example("履行期限最后一日：尚未届满", "the last day of the time", "silent", on="2024-07-31"),
    _example(
        "次日：逾期一日", "the day after: one day late", "answer", _may("2024-08-01", 1, 50, 100), on="2024-08-01"
    ),
    _example("逾期三十一日", "thirty-one days late", "answer", _may("2024-08-01", 31, 1550, 3100), on="2024-08-31"),
    _example(
        "没有应给付的款项：不能划拨",
        "no sum owed: nothing to transfer",
        "answer",
        _may("2024-08-01", 5, 250, 500, _ALL[1:]),
        on="2024-08-05",
        duty="重新作出答复",
        duty_amount=None,
    ),
    _example(
        "逾期后才履行：计至履行之日",
        "performed late: counted to that day",
        "answer",
        _may("2024-08-01", 51, 2550, 5100),
        on="2024-12-31",
        fulfilment_status="full",
        performed_on="2024-09-20",
    ),
    _example(
        "期限内履行",
        "performed in time",
        "silent",
        on="2024-12-31",
        fulfilment_status="full",
        performed_on="2024-07-31",
    ),
    _example("没有判断日", "no day of judgement", "missing", ["on"]),
    _example(
        "履行期限不详",
        "the time for performance not given",
        "missing",
        ["performance_due_on"],
        on="2024-08-31",
        performance_due_on=None,
    ),
    _example(
        "尚未生效",
        "not yet effective",
        "missing",
        ["effective_on"],
        on="2024-08-31",
        effective_on=None,
        performance_due_on=None,
    ),
    _example(
        "裁判没有确定义务",
        "no duty in the judgment",
        "silent",
        on="2024-08-31",
        duty=None,
        duty_amount=None,
        fulfilment_status=None,
    ),
    _example("民事诉讼，不适用", "a civil lawsuit: outside", "silent", on="2024-08-31", matter_kind="civil_litigation"),
    _example(
        "单位是原告，不适用",
        "the body is the plaintiff: outside",
        "silent",
        on="2024-08-31",
        litigation_role="plaintiff",
    ),
)
