"""一码两名 — do two bodies that exist have one code?"""

from gov_integrity.forms.check import Bad, Check, Good, unique
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.organization import Organization

_LIVE = Good(closed_on=None, successions=None)

check = Check(
    id="organization-code-of-two-names",
    code="IDN283",
    of=Organization,
    level=ERROR,
    fails=unique("about_code", differing=("about_name",), among=value("closed_on").absent()),
    says=Say(
        "统一社会信用代码与{file}第{record}条存续单位的相同，名称却不同",
        "the code equals that of record {record} in {file}, a body of another name that exists too",
    ),
    todo=Say(
        "一个代码同时只有一个存续单位；更名的，给原名称填写撤销日期和承接关系。",
        "A code belongs to one body at a time; if it was renamed, give the old name its last day and its successor.",
    ),
    examples=(
        Bad(about_name="示例市另一示例局", closed_on=None, successions=None, beside=_LIVE),
        Good(
            about_name="示例市另一示例局",
            about_code="12410105005000018X",
            closed_on=None,
            successions=None,
            subject_type="public_institution",
            beside=_LIVE,
        ),
    ),
)
