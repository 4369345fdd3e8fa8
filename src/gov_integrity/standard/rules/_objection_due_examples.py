"""异议处理期限的例 — worked examples: each place, both ways of verifying, holidays, and the clock that stands."""

from typing import Final

from gov_integrity.standard.records.objection import Objection
from gov_integrity.standard.rules._worked import worked

_NONE: Final = {"forwarded_on": None, "examination_started_on": None, "examination_ended_on": None}
_own = worked(Objection, needs_provider=False, **_NONE)
_other = worked(Objection, needs_provider=True, **_NONE)


def _day(day: str) -> dict[str, str]:
    return {"due_on": day, "counted": day}


EXAMPLES: Final = (
    _own("国务院意见之前：未编入", "before the guidance of 2016", "silent", filed_on="2016-12-21"),
    _own(
        "国务院意见首日，河南条例施行前：未读到",
        "the first day of the guidance, before Henan's regulation",
        "silent",
        filed_on="2016-12-22",
    ),
    _own("河南条例施行前一日：未读到", "the day before Henan's regulation", "silent", filed_on="2020-04-30"),
    _own(
        "河南条例施行首日：3个工作日，跨劳动节",
        "the first day of Henan's regulation, across a holiday",
        "answer",
        _day("2020-05-08"),
        filed_on="2020-05-01",
    ),
    _own("河南：本单位核查3个工作日", "Henan: three working days", "answer", _day("2024-05-09")),
    _other("河南：需提供单位核查7个工作日", "Henan: seven where the provider verifies", "answer", _day("2024-05-14")),
    _other(
        "河南：检验两日不计入",
        "Henan: two days of tests are not counted",
        "answer",
        _day("2024-05-16"),
        examination_started_on="2024-05-08",
        examination_ended_on="2024-05-09",
    ),
    _other(
        "河南：检验尚未结束，期限中止",
        "Henan: tests still run, the clock stands",
        "undetermined",
        {"since": "2024-05-08", "remaining": 6},
        examination_started_on="2024-05-08",
    ),
    _own("郑州：依省的规定", "Zhengzhou: by the rule of the province", "answer", _day("2024-05-09"), region="410100"),
    _own(
        "山东条例施行前一日", "the day before Shandong's regulation", "silent", region="370100", filed_on="2020-09-30"
    ),
    _own(
        "山东条例施行首日：跨国庆节、中秋节",
        "the first day of Shandong's regulation, across the holidays",
        "answer",
        _day("2020-10-12"),
        region="370100",
        filed_on="2020-10-01",
    ),
    _other(
        "山东：需提供单位核查7个工作日",
        "Shandong: seven where the provider verifies",
        "answer",
        _day("2024-05-14"),
        region="370100",
    ),
    _other(
        "山东：没有规定检验不计入",
        "Shandong: nothing leaves tests out",
        "answer",
        _day("2024-05-14"),
        region="370100",
        examination_started_on="2024-05-08",
        examination_ended_on="2024-05-09",
    ),
    _own(
        "上海：5个工作日，周六上班",
        "Shanghai: five working days, a Saturday worked",
        "answer",
        _day("2024-05-11"),
        region="310000",
    ),
    _other(
        "上海：两个工作日内转交",
        "Shanghai: passed on in two working days",
        "answer",
        _day("2024-05-08"),
        region="310000",
    ),
    _other(
        "上海：转交后5个工作日答复",
        "Shanghai: five working days once passed on",
        "answer",
        _day("2024-05-14"),
        region="310000",
        forwarded_on="2024-05-08",
    ),
    _own(
        "浙江：自受理之日起5个工作日",
        "Zhejiang: five working days from acceptance",
        "answer",
        _day("2024-05-13"),
        region="330100",
    ),
    _other(
        "浙江：需提供单位核查的，同样5个工作日",
        "Zhejiang: five where the provider verifies too",
        "answer",
        _day("2024-05-13"),
        region="330100",
    ),
    _own(
        "浙江：是否需提供单位核查不详，同样5个工作日",
        "Zhejiang: five though it is not said who verifies",
        "answer",
        _day("2024-05-13"),
        region="330100",
        needs_provider=None,
    ),
    _own(
        "浙江：受理日期不详",
        "Zhejiang: the day of the acceptance not given",
        "missing",
        ["accepted_on"],
        region="330100",
        accepted_on=None,
    ),
    _own("深圳：1个工作日核对", "Shenzhen: checked in one working day", "answer", _day("2024-05-07"), region="440300"),
    _other(
        "深圳：提供单位2个工作日，可以延长",
        "Shenzhen: the provider in two, extendable",
        "answer",
        _day("2024-05-09"),
        region="440300",
        forwarded_on="2024-05-07",
    ),
    _other("深圳：尚未转交", "Shenzhen: not yet passed on", "answer", _day("2024-05-07"), region="440300"),
    _own("江苏，令36施行前：未读到", "Jiangsu before order 36: not read", "silent", region="320100"),
    _own(
        "江苏，令36施行前一日提出：未读到",
        "Jiangsu, filed the day before order 36",
        "silent",
        region="320100",
        filed_on="2026-03-31",
        accepted_on="2026-04-01",
    ),
    _own(
        "江苏，令36施行首日：自受理之日起7个工作日，跨清明节",
        "Jiangsu, the first day of order 36: seven working days from acceptance, across a holiday",
        "answer",
        _day("2026-04-13"),
        region="320100",
        filed_on="2026-04-01",
        accepted_on="2026-04-01",
    ),
    _other(
        "江西吉安，令36施行后：自受理之日起7个工作日",
        "Ji'an in Jiangxi under order 36: seven working days from acceptance",
        "answer",
        _day("2026-05-20"),
        region="360800",
        filed_on="2026-05-08",
        accepted_on="2026-05-11",
    ),
    _own(
        "江苏，令36施行后：受理日期不详",
        "Jiangsu under order 36: the day of the acceptance not given",
        "missing",
        ["accepted_on"],
        region="320100",
        filed_on="2026-05-08",
        accepted_on=None,
    ),
    _own(
        "河南，令36施行后：仍依省的规定",
        "Henan under order 36: still the rule of the province",
        "answer",
        _day("2026-05-12"),
        filed_on="2026-05-08",
        accepted_on="2026-05-11",
    ),
    _own(
        "跨年：放假安排尚未公布",
        "into a year without a notice",
        "undetermined",
        {"earliest": "2027-01-01"},
        filed_on="2026-12-29",
    ),
    _own(
        "是否需提供单位核查不详",
        "whether the provider verifies is not given",
        "missing",
        ["needs_provider"],
        needs_provider=None,
    ),
    _own("对评价结果的异议", "an objection to an evaluation", "silent", against="evaluation"),
    _own("二七区：依省的规定", "Erqi: by the rule of the province", "answer", _day("2024-05-09"), region="410103"),
    _own("信阳：依省的规定", "Xinyang: by the rule of the province", "answer", _day("2024-05-09"), region="411500"),
    _own("江西：未读到", "Jiangxi: not read", "silent", region="360000"),
)
