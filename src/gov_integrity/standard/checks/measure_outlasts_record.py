"""记录撤销后措施未解除 — does a sanction go on after the record that it rests on was taken back?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import all_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016
from gov_integrity.standard.records._decided import Determined
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord
from gov_integrity.standard.records.measure import Measure

check = Check(
    id="measure-outlasts-record",
    code="REF286",
    of=Measure,
    level=WARNING,
    fails=linked(
        "grounds",
        Determined,
        all_of(
            value("measure_direction").is_("sanction"),
            value("grounds.record_state").is_("revoked"),
            value("ended_on").absent(),
        ),
    ),
    says=Say(
        "所依据的记录已经撤销，措施{measure_kind}没有解除",
        "the record that it rests on was revoked, yet the measure {measure_kind} goes on",
    ),
    todo=Say(
        "解除措施、消除影响，并填写解除日期和原因；还有其他依据的，删去已撤销的一项。",
        "End the measure, undo its effects, and give the day and the reason; or remove the revoked ground.",
    ),
    examples=(
        Bad(
            grounds=["dishonesty-1"],
            ended_on=None,
            end_reason=None,
            beside=Good(of=DishonestyRecord, id="dishonesty-1", record_state="revoked", revoked_on="2024-07-01"),
        ),
        Good(
            grounds=["dishonesty-1"],
            ended_on="2024-08-26",
            beside=Good(of=DishonestyRecord, id="dishonesty-1", record_state="revoked", revoked_on="2024-07-01"),
        ),
    ),
    cite=(guidance_76_2016.instrument.at("关于权益保护和信用修复的规定"),),
)
