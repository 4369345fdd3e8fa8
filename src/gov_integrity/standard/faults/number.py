"""数字故障 — why can a text not be read as an amount or a count?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="NUM129",
        id="not-a-plain-number",
        level=ERROR,
        says=Say("这不是可以识别的数字", "this cannot be read as a number"),
        todo=Say(
            "只写半角数字和小数点，例如 1200.50；单位写在列名里。",
            "Write digits and a point only, such as 1200.50; the unit belongs to the column's name.",
        ),
        bad="壹万元整",
        good="10000",
        mendable=True,
    ),
    Fault(
        code="NUM130",
        id="too-many-places",
        level=ERROR,
        says=Say(
            "小数位数或整数位数过多，金额须是 0.01 元的整数倍",
            "too many digits; an amount is a whole number of 0.01 元",
        ),
        todo=Say(
            "与原件核对；由公式算出的，先四舍五入到分。",
            "Compare with the original; round the result of a formula to 0.01 元 first.",
        ),
        bad="0.30000000000000004",
        good="0.30",
    ),
    Fault(
        code="NUM131",
        id="negative-number",
        level=ERROR,
        says=Say("这里不能是负数", "a negative number cannot stand here"),
        todo=Say("核对正负号；冲减、退回的金额按说明另行报送。", "Check the sign; report refunds in their own way."),
        bad="-500",
        good="500",
    ),
    Fault(
        code="NUM132",
        id="not-a-whole-number",
        level=ERROR,
        says=Say("这里应当是整数", "a whole number is wanted here"),
        todo=Say("写成不带小数点的整数。", "Write it without a decimal point."),
        bad="3.5",
        good="3",
    ),
    Fault(
        code="NUM133",
        id="number-out-of-bounds",
        level=ERROR,
        says=Say("数字超出了这一项允许的范围", "the number is outside the range of this element"),
        todo=Say("对照数据元说明核对。", "Compare it with what the element allows."),
        bad="-1",
        good="0",
    ),
)
