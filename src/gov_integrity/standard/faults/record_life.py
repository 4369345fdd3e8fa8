"""记录变更故障 — what can be found in the life of a record?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="LIF200",
        id="sources-differ",
        level=WARNING,
        says=Say("同一事项有不同来源，所述不一：{elements}", "two sources tell of one act and differ: {elements}"),
        todo=Say("由来源单位核对，更正其中一条。", "The sources compare, and one of them corrects its record."),
        bad="市、县两级报送同一份处罚，罚款金额不同",
        good="两级报送的内容一致",
    ),
    Fault(
        code="LIF201",
        id="one-source-differs",
        level=ERROR,
        says=Say(
            "同一来源对同一事项有两条记录，所述不一：{elements}",
            "one source has two records of one act, and they differ: {elements}",
        ),
        todo=Say("用更正的办法修改记录，不要另报一条。", "Correct the record by a change; do not send another."),
        bad="金额改了，又报一条新记录",
        good="报送记录变更，操作为更正",
    ),
    Fault(
        code="LIF202",
        id="change-out-of-step",
        level=WARNING,
        says=Say(
            "变更写明的原值与记录不符，可能有一次变更没有收到：{element}",
            "the old value of a change is not that of the record; a change may be missing: {element}",
        ),
        todo=Say("补报缺少的变更，或者核对原值。", "Send the missing change, or check the old value."),
        bad="原值写12万元，记录是10万元",
        good="原值与记录一致",
    ),
    Fault(
        code="LIF203",
        id="change-number-reused",
        level=ERROR,
        says=Say(
            "同一变更编号有内容不同的变更，均不生效",
            "one change number stands for different changes; none takes effect",
        ),
        todo=Say("重新编号后再报。", "Give each its own number and send them again."),
        bad="示更2025-0003先后报了两种内容",
        good="每次变更一个编号",
    ),
    Fault(
        code="LIF204",
        id="change-unfit",
        level=ERROR,
        says=Say(
            "变更后的记录不成其为这类记录，变更未生效：{element}",
            "the changed record would lack the shape of its type; the change does not take effect: {element}",
        ),
        todo=Say("核对数据项和更正后的值。", "Check the element and its new value."),
        bad="把日期改为“不详”",
        good="把日期改为另一日期",
    ),
    Fault(
        code="LIF205",
        id="change-after-deletion",
        level=WARNING,
        says=Say("记录已经删除，变更未生效", "the record was deleted; the change does not take effect"),
        todo=Say("删除有误的，先报新增。", "If the deletion was wrong, add the record first."),
        bad="删除之后又更正",
        good="更正之后再删除",
    ),
    Fault(
        code="LIF206",
        id="sign-off-incomplete",
        level=ERROR,
        says=Say(
            "签署不全，变更未生效：缺少{steps}", "signatures are lacking, the change does not take effect: {steps}"
        ),
        todo=Say("补齐签署后再报。", "Have it signed and send it again."),
        bad="已印发，没有审核人签署",
        good="经办、审核、签发都已签署",
    ),
    Fault(
        code="LIF207",
        id="hops-broken",
        level=WARNING,
        says=Say("转报经过前后不相接", "the hops of forwarding do not follow from each other"),
        todo=Say(
            "按转报先后写明每一次转报的转出、接收单位和日期。",
            "Give each hop in order, with its sender, its receiver and its day.",
        ),
        bad="县报市、省报国家，缺市报省",
        good="县报市、市报省、省报国家",
    ),
    Fault(
        code="LIF208",
        id="change-not-issued",
        level=HINT,
        says=Say("变更尚未印发，未生效", "the change is not issued yet and does not take effect"),
        todo=Say("印发后再报。", "Send it once it is issued."),
        bad="已审核",
        good="已印发",
    ),
)
