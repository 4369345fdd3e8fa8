"""失信记录没有对应记录 — does a record of arrears, breach or a debtor entry name what it rests on?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="dishonesty-without-underlying-record",
    code="REF282",
    of=DishonestyRecord,
    level=WARNING,
    fails=all_of(
        value("dishonesty_category").one_of("breach", "arrears", "dishonest_judgment_debtor"), value("linked").absent()
    ),
    when=value("dishonesty_category").one_of("breach", "arrears", "dishonest_judgment_debtor"),
    says=Say(
        "失信类别是{dishonesty_category}，却没有写明所依据的记录",
        "the category is {dishonesty_category}, but no record is named on which it rests",
    ),
    todo=Say(
        "在“相关记录”中写明对应的违约、拖欠账款或者失信被执行人记录；不在本包的写 external: 加编号。",
        "Name the breach, arrears or debtor entry; if it is elsewhere, write external: and its id.",
    ),
    examples=(
        Bad(dishonesty_category="arrears", linked=None),
        Good(dishonesty_category="arrears", linked=["external:arrears-1"]),
    ),
)
