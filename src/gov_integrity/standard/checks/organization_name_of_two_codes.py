"""一名两码 — does a body have two codes?"""

from gov_integrity.forms.check import Bad, Check, Good, unique
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organization import Organization

_LIVE = Good(closed_on=None, successions=None)

check = Check(
    id="organization-name-of-two-codes",
    code="IDN284",
    of=Organization,
    level=WARNING,
    fails=unique("about_name", differing=("about_code",), among=value("closed_on").absent()),
    says=Say(
        "单位名称与{file}第{record}条的相同，统一社会信用代码却不同",
        "the name equals that of record {record} in {file}, but the code differs",
    ),
    todo=Say("核对代码；确是两个同名单位的，不用改。", "Compare the codes; leave them if two bodies do bear one name."),
    examples=(
        Bad(
            about_code="12410105005000018X",
            subject_type="public_institution",
            closed_on=None,
            successions=None,
            beside=_LIVE,
        ),
        Good(
            about_name="示例市另一示例局",
            about_code="12410105005000018X",
            subject_type="public_institution",
            closed_on=None,
            successions=None,
            beside=_LIVE,
        ),
    ),
)
