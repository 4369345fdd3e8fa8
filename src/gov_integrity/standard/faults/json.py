"""JSON 故障 — what can be wrong with a JSON or NDJSON record before its elements are looked at?

What is refused is what I-JSON (RFC 7493) refuses.
"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="JSN031",
        id="duplicate-key",
        level=ERROR,
        says=Say("名称“{key}”在同一个对象里出现了不止一次", "the name {key} stands in one object more than once"),
        todo=Say(
            "只保留正确的一个；导出程序有误的，请开发人员修正。",
            "Keep the right one; if a program wrote this, have it corrected.",
        ),
        bad='{"status": "1", "status": "2"}',
        good='{"status": "2"}',
    ),
    Fault(
        code="JSN032",
        id="not-a-number",
        level=ERROR,
        says=Say("JSON 中不允许写 {word}", "{word} is not allowed in JSON"),
        todo=Say("没有数值的，去掉这一项。", "Leave the element out where there is no number."),
        bad='{"amount": NaN}',
        good="{}",
    ),
    Fault(
        code="JSN033",
        id="number-out-of-range",
        level=ERROR,
        says=Say("数字过大或过小，超出可以准确表示的范围", "a number is too large or too small to be held exactly"),
        todo=Say(
            "核对数值；金额和编号用加引号的文字书写。",
            "Check the number; write amounts and identifiers as quoted text.",
        ),
        bad='{"amount": 1e400}',
        good='{"amount": "1200.50"}',
    ),
    Fault(
        code="JSN034",
        id="integer-beyond-2-53",
        level=ERROR,
        says=Say(
            "整数超过 2 的 53 次方，多数程序会悄悄改掉末尾几位",
            "an integer beyond 2 to the power of 53, whose last digits most programs change silently",
        ),
        todo=Say("编号、代码用加引号的文字书写。", "Write identifiers and codes as quoted text."),
        bad='{"decision_number": 20240101000000000001}',
        good='{"decision_number": "20240101000000000001"}',
    ),
    Fault(
        code="JSN035",
        id="too-many-digits",
        level=ERROR,
        says=Say("一个数字超过 {limit} 位", "a number has more than {limit} digits"),
        todo=Say("核对数值；编号用加引号的文字书写。", "Check the number; write identifiers as quoted text."),
        bad="几千位的数字",
        good='{"amount": "1200.50"}',
    ),
    Fault(
        code="JSN036",
        id="lone-surrogate",
        level=ERROR,
        says=Say(
            "文字里有半个字符（单独的代理码位），无法保存",
            "a text holds half a character (a lone surrogate) that cannot be stored",
        ),
        todo=Say(
            "重新录入这处文字；截断文字时不要切断生僻字。", "Enter the text again; do not cut rare characters in two."
        ),
        bad='{"name": "\\ud842"}',
        good='{"name": "\\ud842\\udfb7"}',
    ),
    Fault(
        code="JSN037",
        id="nested-too-deep",
        level=ERROR,
        says=Say("嵌套超过 {limit} 层", "nested deeper than {limit} levels"),
        todo=Say(
            "一条记录不需要这么多层；检查导出程序。", "No record needs so many levels; check the program that wrote it."
        ),
        bad="[[[[…]]]]",
        good='{"type": "…"}',
    ),
    Fault(
        code="JSN038",
        id="trailing-data",
        level=ERROR,
        says=Say("JSON 结束之后还有内容", "there is more after the end of the JSON"),
        todo=Say(
            "每行一条记录的文件，扩展名请用 .ndjson；否则把记录放进一个数组。",
            "Call a file with one record a line .ndjson; otherwise put the records in one array.",
        ),
        bad='{"type": "a"} {"type": "b"}',
        good='[{"type": "a"}, {"type": "b"}]',
    ),
    Fault(
        code="JSN039",
        id="json-syntax",
        level=ERROR,
        says=Say("第 {position} 个字符处不符合 JSON 语法", "not JSON at character {position}"),
        todo=Say(
            "检查多余的逗号、单引号、注释和没有加引号的文字。",
            "Look for surplus commas, single quotes, comments and texts without quotes.",
        ),
        bad="{'type': 'a',}",
        good='{"type": "a"}',
    ),
    Fault(
        code="JSN040",
        id="not-a-record",
        level=ERROR,
        says=Say("这里应当是一条记录（{type}），实际不是", "a record ({type}) is expected here"),
        todo=Say(
            "一条记录写成一个带 type 的对象；文件写成对象的数组，或者每行一个对象。",
            "Write a record as an object with its type, and a file as an array of objects or one object a line.",
        ),
        bad='["a", "b"]',
        good='[{"type": "administrative-penalty"}]',
    ),
    Fault(
        code="JSN041",
        id="cut-document",
        level=ERROR,
        says=Say(
            "文件在这条记录中间结束；之前的记录仍已检查",
            "the file ends in the middle of this record; the records before it were still checked",
        ),
        todo=Say("文件可能没有传完；重新导出或重新上传。", "The file may be incomplete; export or send it again."),
        bad='[{"type": "a"}, {"ty',
        good='[{"type": "a"}]',
    ),
    Fault(
        code="JSN042",
        id="raw-control-character",
        level=ERROR,
        says=Say(
            "第 {position} 个字符处的文字里直接写了换行、制表符等控制字符",
            "a raw line break, tab or other control character inside a text at character {position}",
        ),
        todo=Say(
            "换行写成 \\n，制表符写成 \\t；最好用程序库生成 JSON。",
            "Write \\n for a line break and \\t for a tab; better, let a library write the JSON.",
        ),
        bad='{"facts": "第一行⏎第二行"}',
        good='{"facts": "第一行\\n第二行"}',
    ),
    Fault(
        code="JSN043",
        id="wrong-json-type",
        level=ERROR,
        says=Say(
            "值的类型不对，例如应为文字却写成数字", "a value of the wrong type, such as a number where a text belongs"
        ),
        todo=Say(
            "对照数据元说明：代码、日期、金额用文字，是否用 true 或 false，次数用整数。",
            "See the element: codes, days and amounts are texts, yes or no is true or false, counts are integers.",
        ),
        bad='{"amount": 1200.5}',
        good='{"amount": "1200.5"}',
    ),
    Fault(
        code="JSN047",
        id="unknown-name",
        level=WARNING,
        says=Say("标准中没有这个名称；最接近的是“{near}”", "the standard has no such name; the nearest is {near}"),
        todo=Say(
            "写错了就改正；确为附加内容的，它会保留在记录旁，但不参加检查。",
            "Correct it if it is a slip; anything else is kept beside the record and not checked.",
        ),
        bad='{"decison_number": "…"}',
        good='{"decision_number": "…"}',
    ),
    Fault(
        code="JSN200",
        id="unknown-record-type",
        level=ERROR,
        says=Say(
            "没有写记录类型（type），或者标准中没有这种记录；最接近的是“{near}”",
            "no record type is given, or the standard has none such; the nearest is {near}",
        ),
        todo=Say(
            "在每条记录中写上 type，或者用选项指明记录类型。",
            "Give every record its type, or name the type by the option.",
        ),
        bad='{"type": "penalty"}',
        good='{"type": "administrative-penalty"}',
    ),
)
