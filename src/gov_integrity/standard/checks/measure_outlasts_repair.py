"""修复后措施未解除 — does a sanction go on after the record that it rests on was removed?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-outlasts-repair",
    code="REF287",
    of=Measure,
    level=WARNING,
    fails=linked(
        "grounds",
        DishonestyRecord,
        all_of(
            value("measure_direction").is_("sanction"),
            value("grounds.removed_on").present(),
            value("ended_on").absent(),
        ),
    ),
    says=Say(
        "所依据的失信记录已经移出，措施{measure_kind}没有解除",
        "the record of dishonesty was removed, yet the measure {measure_kind} goes on",
    ),
    todo=Say(
        "修复后应当终止惩戒措施；填写解除日期和原因。",
        "After repair the sanction is to end; give the day and the reason.",
    ),
    examples=(
        Bad(
            grounds=["dishonesty-1"],
            ended_on=None,
            end_reason=None,
            beside=Good(of=DishonestyRecord, id="dishonesty-1", listed_on="2024-06-01", removed_on="2024-07-01"),
        ),
        Good(
            grounds=["dishonesty-1"],
            ended_on="2024-08-26",
            beside=Good(of=DishonestyRecord, id="dishonesty-1", listed_on="2024-06-01", removed_on="2024-07-01"),
        ),
    ),
    confidence=SUMMARY,
)
