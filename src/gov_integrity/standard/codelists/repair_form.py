"""信用修复方式 — which form of repair is asked for?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import TEXT
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import order_58


class RepairForm(
    CodeList,
    title=Say("信用修复方式", "form of repair"),
    meaning=Say("信用修复的方式", "the form of a credit repair"),
    confidence=TEXT,
    cite=(order_58.instrument.at("第三条"),),
):
    """信用修复方式."""

    DELIST = code("delist", "移出严重失信主体名单", "removal from a list of seriously dishonest subjects")
    END_PUBLICITY = code("end_publicity", "终止公示行政处罚信息", "end of publicity of a penalty", words=("终止公示",))
    OTHER = code("other", "修复其他失信信息", "repair of other dishonesty information")
