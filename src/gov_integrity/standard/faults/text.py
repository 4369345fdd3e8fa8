"""文字故障 — what can be wrong with a text, a code, or with giving nothing?

A name is kept as it was sent: what is only written unusually is told, never changed. The damaged and the deceiving are
told apart from the unusual by their level.
"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="TXT026",
        id="damaged-text",
        level=WARNING,
        says=Say(
            "文字像是按错误的编码读写过，已经不是原来的字",
            "the text was read or written in a wrong encoding before it came",
        ),
        todo=Say(
            "从原系统重新导出，导出时选 UTF-8；已经损坏的字不能自动恢复。",
            "Export it again from the system of origin as UTF-8; what is damaged cannot be restored by guessing.",
        ),
        bad="锟斤拷锟斤拷",
        good="示例市示例局",
    ),
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
        code="TXT131",
        id="letters-that-look-alike",
        level=ERROR,
        says=Say(
            "代码中有看起来像拉丁字母的其他字母（{points}）",
            "the code holds letters of another script that look like Latin ones ({points})",
        ),
        todo=Say("关闭其他输入法，重新输入这些字母。", "Type these letters again with a Latin keyboard."),
        bad="1141010500500001８А（末位是西里尔字母）",
        good="11410105005000018A",
    ),
    Fault(
        code="TXT132",
        id="direction-controls",
        level=ERROR,
        says=Say(
            "文字中有改变书写方向的控制符（{points}），看到的顺序不是真实的顺序",
            "the text holds controls of direction ({points}): it is not read in the order in which it is written",
        ),
        todo=Say("删去这些看不见的控制符，逐字核对。", "Remove these invisible controls and compare letter by letter."),
        bad="示例⟨U+202E⟩局市",
        good="示例市局",
    ),
    Fault(
        code="TXT133",
        id="zero-width-signs",
        level=WARNING,
        says=Say("文字中有看不见的零宽字符（{points}）", "the text holds invisible signs of no width ({points})"),
        todo=Say("删去这些字符；否则同一名称比对不上。", "Remove them, or the same name will not compare as equal."),
        bad="示例⟨U+200B⟩局",
        good="示例局",
        mendable=True,
    ),
    Fault(
        code="TXT134",
        id="other-name-dot",
        level=HINT,
        says=Say(
            "姓名中的间隔号写作{points}，规范写法是“·”（U+00B7）",
            "the dot in the name is written {points}; the usual one is “·” (U+00B7)",
        ),
        todo=Say("改为“·”，比对时视为相同。", "Write “·”; they are compared as equal."),
        bad="阿卜杜拉•示例",
        good="阿卜杜拉·示例",
    ),
    Fault(
        code="TXT135",
        id="compatibility-characters",
        level=HINT,
        says=Say(
            "文字中有兼容汉字或者部首字符（{points}），与通常的字形相同而编码不同",
            "the text holds compatibility ideographs or radicals ({points}): the same shape under another code",
        ),
        todo=Say(
            "确认不是本来的用字后改为通常的字；本项目照原样保存。",
            "Replace them unless they were meant; the text is kept as it was sent.",
        ),
        bad="⼀号（U+2F00）",
        good="一号（U+4E00）",
    ),
    Fault(
        code="TXT137",
        id="variation-selectors",
        level=HINT,
        says=Say("文字中有字形选择符（{points}）", "the text holds variation selectors ({points})"),
        todo=Say("可以保留；比对时不计。", "They may stay; they do not count when names are compared."),
        bad="葛⟨U+E0100⟩",
        good="葛",
    ),
    Fault(
        code="TXT139",
        id="private-use-characters",
        level=WARNING,
        says=Say(
            "文字中有自造字（{points}），换一台机器就看不到是什么字",
            "the text holds characters of private use ({points}): another machine cannot tell what they are",
        ),
        todo=Say(
            "改用标准编码的字；生僻字多数已收入 GB 18030。",
            "Use a standard character; most rare ones are in GB 18030 by now.",
        ),
        bad="⟨U+E815⟩示例",
        good="䶮示例",
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
        code="TXT142",
        id="signs-in-a-name",
        level=WARNING,
        says=Say("名称中有表情符号或者组合符号（{points}）", "the name holds emoji or combining marks ({points})"),
        todo=Say("按登记的名称填写。", "Give the name as it is registered."),
        bad="示例公司😀",
        good="示例公司",
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
        says=Say(
            "不是“{list}”中的代码或名称；相近的：{near}",
            "not a code or a name of the list “{list_en}”; near it: {near_en}",
        ),
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
