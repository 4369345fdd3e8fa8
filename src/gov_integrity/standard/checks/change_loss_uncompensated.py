"""造成损失却不予补偿 — was a loss caused and nothing found due for it?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import all_of, any_of, value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import business_environment_722
from gov_integrity.standard.records.lawful_change import LawfulChange

check = Check(
    id="change-loss-uncompensated",
    code="NUM222",
    of=LawfulChange,
    level=WARNING,
    fails=all_of(
        value("loss_amount").above(0),
        any_of(value("compensation_due_amount").absent(), value("compensation_due_amount").is_(0)),
    ),
    when=value("loss_amount").present(),
    says=Say(
        "变更造成损失{loss_amount}元，应补偿金额却没有填写或者为0",
        "the change caused a loss of {loss_amount} yuan, but no compensation is due",
    ),
    todo=Say(
        "补填应补偿金额；尚在评估的，补偿确定后更正本记录。",
        "Give the compensation due; while it is being assessed, correct the record once it is settled.",
    ),
    examples=(
        Bad(
            loss_amount="500000", compensation_due_amount="0", compensation_paid_amount=None, compensation_paid_on=None
        ),
        Good(loss_amount="500000", compensation_due_amount="450000"),
    ),
    cite=(business_environment_722.instrument.at("第三十一条"),),
)
