"""文字故障 — what can be wrong with a text, a code, or with giving nothing?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="TXT028",
        id="control-character",
        level=ERROR,
        says=Say("文字中有控制字符（看不见的换行、制表符等）", "the text holds control characters that cannot be seen"),
        todo=Say("删去这些字符；多半是从别处粘贴带来的。", "Remove them; they often come with pasted text."),
        bad="郑州市⇥××局",
        good="郑州市××局",
        mendable=True,
    ),
    Fault(
        code="TXT140",
        id="text-too-long",
        level=ERROR,
        says=Say(
            "文字有 {length} 个字，最多 {longest} 个字", "the text has {length} characters; {longest} are allowed"
        ),
        todo=Say("写短一些，或者核对是否填错了列。", "Shorten it, or check whether it stands in the wrong column."),
        bad="把整份决定书粘贴到一格里",
        good="概括成一段话",
    ),
    Fault(
        code="TXT141",
        id="spaces-around",
        level=HINT,
        says=Say("内容前后有空格，已去掉", "there were spaces around the content; they were removed"),
        todo=Say("可以不改。", "Nothing needs to be done."),
        bad="“ 郑州市××局 ”",
        good="“郑州市××局”",
        mendable=True,
    ),
    Fault(
        code="TXT200",
        id="required-missing",
        level=ERROR,
        says=Say("必填项没有填", "a required element is not given"),
        todo=Say("补上这一项。", "Give it."),
        bad="（空）",
        good="郑州市××局",
    ),
    Fault(
        code="TXT201",
        id="required-by-condition",
        level=ERROR,
        says=Say(
            "按这条记录的其他内容，这一项必须填写，却没有填",
            "given the rest of the record, this element is required, and it is not given",
        ),
        todo=Say(
            "补上这一项；或者核对要求填写它的那一项是否填错。", "Give it, or check whether what requires it is wrong."
        ),
        bad="处罚类别为罚款，罚款金额为空",
        good="处罚类别为罚款，罚款金额为 1.2",
    ),
    Fault(
        code="TXT202",
        id="forbidden-by-condition",
        level=ERROR,
        says=Say(
            "按这条记录的其他内容，这一项不应填写，却填了",
            "given the rest of the record, this element must not be given, and it is",
        ),
        todo=Say(
            "清空这一项；或者核对不允许填写它的那一项是否填错。",
            "Leave it empty, or check whether what forbids it is wrong.",
        ),
        bad="零报告却填了记录数",
        good="零报告，记录数为空",
    ),
    Fault(
        code="TXT203",
        id="code-unknown",
        level=ERROR,
        says=Say("不是“{list}”中的代码或名称", "not a code or a name of the list “{list_en}”"),
        todo=Say("从代码表中选一个填写。", "Choose one from the list."),
        bad="其它情形",
        good="罚款",
    ),
    Fault(
        code="TXT204",
        id="form-wrong",
        level=ERROR,
        says=Say("书写形式不符合这一项的要求", "the text does not have the form that this element wants"),
        todo=Say("对照数据元说明和示例改写。", "Compare it with the element's description and example."),
        bad="2024年第3期",
        good="2024-03",
    ),
    Fault(
        code="TXT205",
        id="word-means-several-codes",
        level=ERROR,
        says=Say(
            "这个词在“{list}”中对应几个代码，无法确定是哪一个",
            "this word stands for several codes of the list “{list}”",
        ),
        todo=Say("写明具体的一个。", "Say which one."),
        bad="罚没",
        good="罚款",
    ),
    Fault(
        code="TXT206",
        id="not-yes-or-no",
        level=ERROR,
        says=Say("这里只能填“是”或“否”", "only 是 (yes) or 否 (no) may stand here"),
        todo=Say("改成“是”或“否”。", "Write 是 or 否."),
        bad="部分",
        good="是",
    ),
    Fault(
        code="TXT208",
        id="number-of-values",
        level=ERROR,
        says=Say("这一项要填 {least} 至 {most} 个值", "this element takes {least} to {most} values"),
        todo=Say("补足或减少；几个值之间用分号隔开。", "Add or remove values; separate them by semicolons."),
        bad="（没有一个处罚类别）",
        good="警告;罚款",
    ),
)
