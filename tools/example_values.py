"""示例指标值 — the indicator values of three fictitious bodies.

示例市甲局 is the worked example of the profile (80.7957, shown as 80.80); 示例市乙局 had no occasion of anything that
it could have failed in; 示例市丙局 reports what 甲局 reports and stands on the list of dishonest judgment debtors.
"""

from collections.abc import Iterator
from typing import Final

from tools.example_bodies import CODES

PERIOD: Final = "2024"
SOURCE: Final = "示例市发展和改革委员会"
OK, NOT_APPLICABLE = "正常", "不适用"

# indicator, numerator and denominator of 甲局, of 乙局
_VALUES: Final = """
litigation-loss-rate 6/40 0/0
judgment-performance-rate 19/20 0/0
review-correction-rate 3/60 0/0
dual-publicity-timeliness 1188/1200 0/0
disclosure-list-completion 27/30 12/12
disclosure-request-timeliness 48/50 0/0
other-act-publicity-timeliness 285/300 0/0
service-timeliness 1990/2000 0/0
complaint-timeliness 8982/10000 0/0
satisfaction-rate 970/1000 0/0
proposal-answer-timeliness 29/30 0/0
contract-performance-rate 190/200 0/0
promise-fulfilment-rate 46.5/50 0/0
arrears-clearance-rate 18000000/20000000 0/0
plan-goal-completion 47/50 0/0
debt-and-budget-discipline - -
rectification-rate 4/5 0/0
explanation-timeliness 5/5 0/0
credit-check-coverage 980/1000 0/0
joint-case-feedback-rate 36/40 0/0
integrity-file-coverage 490/500 18/18
personal-matters-consistency 39/40 0/0
officials-violation-rate 1/500 0/18
integrity-training-coverage 450/500 18/18
"""


def values() -> Iterator[dict[str, str]]:
    """Yield one row for each body and indicator, by the Chinese headers of this standard."""
    for body, column in (("示例市甲局", 0), ("示例市乙局", 1), ("示例市丙局", 0)):
        for line in _VALUES.strip().splitlines():
            indicator, *shares = line.split()
            numerator, _, denominator = shares[column].partition("/")
            applies = shares[column] != "-"
            yield {
                "被评价主体名称": body,
                "被评价主体统一社会信用代码": CODES[body],
                "指标": indicator,
                "评价期间": PERIOD,
                "分子": numerator if applies else "",
                "分母": denominator,
                "指标值状态": OK if applies else NOT_APPLICABLE,
                "数据来源单位": SOURCE,
            }
