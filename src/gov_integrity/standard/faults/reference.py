"""引用故障 — what can be wrong with how records point to each other, or come again?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="REF013",
        id="already-received",
        level=HINT,
        says=Say(
            "同样的文件以前已经收过，见回执 {receipt}", "the same file was received before: see the receipt {receipt}"
        ),
        todo=Say(
            "不用再报送；要更正内容的，改好后再报送。",
            "Nothing needs to be done; to correct something, change it and send it again.",
        ),
        bad="把同一个文件上传了两次",
        good="每次报送新的内容",
    ),
    Fault(
        code="REF021",
        id="reference-unresolved",
        level=ERROR,
        says=Say(
            "引用的记录在这个数据包里找不到，或者引用的写法不对",
            "the record referred to is not in this package, or the reference is not well formed",
        ),
        todo=Say(
            "补报被引用的记录；它在别处的，写成 external: 加编号。",
            "Send the record referred to; if it is elsewhere, write external: and its id.",
        ),
        bad="引用了没有报送的合同编号",
        good="external:HT-2024-001",
    ),
    Fault(
        code="REF170",
        id="repeated-record",
        level=ERROR,
        says=Say("与 {file} 第 {line} 行的记录重复", "the same record as in {file}, line {line}"),
        todo=Say(
            "只留一条；确是两件事的，核对文号等关键项是否填错。",
            "Keep one; if they are two facts, check their numbers and keys.",
        ),
        bad="同一份处罚决定书报了两行",
        good="一份处罚决定书一行",
    ),
    Fault(
        code="REF331",
        id="local-check",
        level=ERROR,
        says=Say("{told}（{by}增加的校验 {check}）", "{told} (check {check}, added by {by})"),
        todo=Say("按{by}的要求改正：{advice}。", "Correct it as {by} wants it: {advice}."),
        bad="没有填写地方方案要求填写的数据项",
        good="符合地方方案增加的校验",
    ),
)
