"""干预统计记录拟公开 — is a record of an interference to be shown to anyone?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.statistical_interference import StatisticalInterference

check = Check(
    id="interference-not-closed-off",
    code="SEC222",
    of=StatisticalInterference,
    level=ERROR,
    fails=any_of(
        value("disclosure_scope").is_not("none"),
        all_of(value("sharing_scope").present(), value("sharing_scope").one_of("public", "internal")),
    ),
    says=Say(
        "干预统计记录的公开类型必须是不可公开，信息使用范围只能是授权查询",
        "a record of an interference may be shown to nobody and queried with authorisation only",
    ),
    todo=Say(
        "把公开类型改为不可公开，信息使用范围改为仅可授权查询。",
        "Set the disclosure scope to nobody and the sharing scope to authorised query only.",
    ),
    examples=(
        Bad(disclosure_scope="limited"),
        Bad(sharing_scope="internal"),
        Good(disclosure_scope="none", sharing_scope="authorised"),
        Good(disclosure_scope="none", sharing_scope=None),
    ),
)
