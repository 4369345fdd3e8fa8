"""测试用代码 — does the code of a body begin as the ones that programmers type when they try a system?

Its check characters may be right. No division of any year begins with 1111 or 3456, which would stand in such a code,
so no true one is known; still it only warns.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records.contract import Contract

check = Check(
    id="code-of-test-data",
    code="IDN113",
    of=Fact,
    level=WARNING,
    fails=value("about_code").starts("111111", "123456"),
    when=value("about_code").present(),
    says=Say(
        "统一社会信用代码{about_code}像是测试数据（以111111或者123456开头）",
        "the code {about_code} looks like test data (it begins with 111111 or 123456)",
    ),
    todo=Say(
        "核对本行是否测试数据；是的，从正式报送中删除。",
        "Check whether the row was made for a test; if so, take it out of what is sent.",
    ),
    examples=(
        Bad(of=Contract, about_code="11111111111111117P"),
        Good(of=Contract, about_code="91410105005000018Q"),
    ),
    confidence=OURS,
)
