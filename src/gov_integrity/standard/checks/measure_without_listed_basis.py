"""惩戒措施没有清单和上位依据 — may a measure that reduces rights rest on this basis?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, not_, value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._sufficient_basis import SUFFICIENT_BASIS
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-without-listed-basis",
    code="REF230",
    of=Measure,
    level=ERROR,
    fails=all_of(
        value("measure_scope").is_("credit_subject"),
        value("reduces_rights").is_(True),
        any_of(not_(value("basis_level").one_of(*SUFFICIENT_BASIS)), value("listed_item").absent()),
    ),
    when=all_of(value("measure_scope").is_("credit_subject"), value("reduces_rights").is_(True)),
    says=Say(
        "对信用主体采取减损权益或者增加义务的措施，依据不是法律、法规或者党中央、国务院政策文件，或者没有写明清单事项",
        "a measure that reduces a credit subject's rights rests on no law, regulation or central policy "
        "document, or names no item of the list of measures",
    ),
    todo=Say(
        "写明清单事项和上位依据；没有这样的依据的，停止执行措施。政府内部管理措施不适用，核对措施范围。",
        "Name the item and its basis; a measure without one is to be stopped. Management inside government is "
        "another matter: check the scope.",
    ),
    examples=(
        Bad(measure_scope="credit_subject", reduces_rights=True, basis_level="local_document", listed_item="示例事项"),
        Good(measure_scope="credit_subject", reduces_rights=True, basis_level="law", listed_item="示例事项"),
    ),
    confidence=SUMMARY,
)
