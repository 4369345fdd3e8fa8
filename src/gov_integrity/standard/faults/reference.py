"""引用故障 — what can be wrong with how records point to each other, or come again?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
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
        code="REF014",
        id="package-superseded",
        level=HINT,
        says=Say(
            "同一单位、同一期间的数据包以前收过（回执 {receipt}），以这一份为准，两份都保留",
            "a package of this sender and period was received before (receipt {receipt}); this one supersedes it",
        ),
        todo=Say(
            "确是更正的不用改；不是的，核对报送期间。", "Nothing, where it corrects the other; else check the period."
        ),
        bad="期间忘了改，三月的数据写成二月",
        good="更正二月数据，再报一份二月的数据包",
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
        code="REF300",
        id="reference-to-other-type",
        level=ERROR,
        says=Say(
            "引用的记录是{found}，这里只能引用{wanted}",
            "the record referred to is of type {found_en}; here it must be of {wanted_en}",
        ),
        todo=Say("核对编号，改为引用应当引用的那一条。", "Check the id, and refer to the record that is meant."),
        bad="惩戒措施的反馈写了合同的编号",
        good="惩戒措施的反馈写措施的编号",
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
    Fault(
        code="REF383",
        id="other-predecessor",
        level=ERROR,
        says=Say(
            "数据包承接 {predecessor}，而给出的回执 {receipt} 是 {received} 的",
            "the package follows {predecessor}, but the receipt given, {receipt}, is of {received}",
        ),
        todo=Say(
            "用 --after 给出它所承接的那一份的回执；中间缺了一份的，先补收。",
            "Give the receipt of the package that it follows; where one is missing between them, receive that first.",
        ),
        bad="四月的增量包接在二月的后面，三月的没有收到",
        good="四月的接三月的，三月的接二月的",
    ),
    Fault(
        code="REF384",
        id="predecessor-not-given",
        level=WARNING,
        says=Say(
            "数据包承接 {predecessor}，接收时没有给出它的回执，对以前记录的引用都算未关联",
            "the package follows {predecessor}, whose receipt was not given: references to it are unlinked",
        ),
        todo=Say(
            "用 --after 给出上一份的回执，连同密钥，重新接收。",
            "Receive it again with --after and the receipt of the package before, and the key.",
        ),
        bad="增量包单独接收",
        good="--after 上一份的回执文件夹",
    ),
    Fault(
        code="REF385",
        id="refused-above-for-an-item",
        level=ERROR,
        says=Say("上级退回：数据项有误（代码 {code}）", "refused by the upper level: an item is wrong (number {code})"),
        todo=Say(
            "按上级的说明改这一项，再报。",
            "Correct the item as the upper level asks, and send it again.",
        ),
        bad="上级退回文件：结果 2，代码 10002",
        good="上级退回文件：结果 1",
    ),
    Fault(
        code="REF386",
        id="refused-above-as-known",
        level=ERROR,
        says=Say(
            "上级退回：与以前的数据重复（代码 {code}）",
            "refused by the upper level: it repeats what was sent before (number {code})",
        ),
        todo=Say(
            "不要再报这一行；要更正的，按更正报送。", "Do not send the row again; to correct it, send a correction."
        ),
        bad="上级退回文件：结果 2，代码 20001",
        good="每条记录报送一次",
    ),
    Fault(
        code="REF387",
        id="refused-above-unexplained",
        level=ERROR,
        says=Say(
            "上级退回（代码 {code}），这个代码的含义没有公开的依据",
            "refused by the upper level (number {code}); what the number means is published nowhere that we know",
        ),
        todo=Say("向上级问明原因，再改。", "Ask the upper level for the reason, then correct it."),
        bad="上级退回文件：结果 2，代码 30001",
        good="上级退回文件：结果 1",
    ),
    Fault(
        code="REF388",
        id="unlinked-above",
        level=ERROR,
        says=Say(
            "上级未能把这一行关联到主体或者所引用的记录（代码 {code}）",
            "the upper level could not link the row to its subject or to the record it refers to (number {code})",
        ),
        todo=Say(
            "核对统一社会信用代码和所引用的编号；被引用的记录先报。",
            "Check the unified code and the number referred to; send the record referred to first.",
        ),
        bad="上级退回文件：结果 4",
        good="上级退回文件：结果 1",
    ),
    Fault(
        code="REF389",
        id="rejection-not-placed",
        level=ERROR,
        says=Say(
            "退回文件的这一行对应不到所报送的数据，或者结果不是 1、2、3、4",
            "this line of the rejection file names no row of what was sent, or its result is not 1, 2, 3 or 4",
        ),
        todo=Say(
            "核对它是不是退回这一批的，行号、记录标识写对没有。",
            "Check that it is about this package, and its line numbers and ids.",
        ),
        bad="退回文件写第 900 行，所报送的文件只有 120 行",
        good="行号在所报送的文件之内",
    ),
)
