"""严重失信主体名单的依据层级不够 — does a list of serious dishonesty rest on a norm of sufficient rank?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, not_, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.checks._sufficient_basis import SUFFICIENT_BASIS
from gov_integrity.standard.records.list_entry import ListEntry

check = Check(
    id="serious-list-without-basis",
    code="REF237",
    of=ListEntry,
    level=WARNING,
    fails=all_of(value("list_type").is_("serious_dishonesty"), not_(value("basis_level").one_of(*SUFFICIENT_BASIS))),
    when=value("list_type").is_("serious_dishonesty"),
    says=Say(
        "严重失信主体名单的设立依据不是法律、法规或者党中央、国务院政策文件",
        "the list of serious dishonesty rests on no law, regulation or central policy document",
    ),
    todo=Say(
        "核对名单的设立依据；依据层级填错的改正，没有这样的依据的不得列为严重失信主体名单。",
        "Check on what the list rests; without such a basis it is no list of serious dishonesty.",
    ),
    examples=(
        Bad(list_type="serious_dishonesty", basis_level="local_document"),
        Good(list_type="serious_dishonesty", basis_level="local_regulation"),
    ),
    confidence=SUMMARY,
)
