"""页面用语 — what do the labels, buttons and notes of the page that checks a record say, in both languages?

Only the words of the page itself: what a finding says stands with its declaration.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.say import Say

WORDS: Final[Mapping[str, Say]] = {
    "title": Say("检查一条记录", "Check a record"),
    "home": Say("政务诚信数据标准", "Government-integrity data standard"),
    "unofficial": Say("非官方标准", "Unofficial standard"),
    "lede": Say(
        "粘贴记录（JSON，可以是一条、一个数组，或者每行一条），或者放入一个小的 CSV 文件。检查在您的浏览器里完成，"
        "什么都不发送，什么都不保存，断网也能用。",
        "Paste records (JSON: one, an array, or one a line), or drop a small CSV file. They are checked in your "
        "browser: nothing is sent, nothing is kept, and no network is needed.",
    ),
    "input": Say("记录（JSON）或者表格（CSV）", "Records (JSON) or a table (CSV)"),
    "drop": Say("也可以把文件拖到这里，或者", "You can also drop a file here, or"),
    "choose": Say("选择文件", "choose a file"),
    "type": Say("记录类型", "Record type"),
    "type_told": Say("由内容判断", "as the content says"),
    "type_note": Say(
        "JSON 记录没有写 type 时，或者表头可以是几种记录时用到。",
        "Used where a JSON record gives no type, or where a header could be of several.",
    ),
    "example": Say("填入示例", "Fill in an example"),
    "on": Say("判定日", "Day of judgement"),
    "on_note": Say(
        "不填时，与日期有关的校验不作判断；页面不会自行取今天。",
        "Left empty, what depends on a day is not judged; the page never takes today by itself.",
    ),
    "check": Say("检查", "Check"),
    "clear": Say("清空", "Clear"),
    "language": Say("English", "中文"),
    "results": Say("结果", "Result"),
    "nothing_found": Say("没有发现问题。", "Nothing was found."),
    "summary": Say(
        "检查了 {records} 条记录：{wrong} 条有错误，{right} 条没有错误。共有错误 {errors} 处、警告 {warnings} 处、"
        "提示 {hints} 处。",
        "{records} records were checked: {wrong} have errors, {right} have none. {errors} errors, {warnings} warnings "
        "and {hints} hints were found.",
    ),
    "record": Say("第 {number} 条", "Record {number}"),
    "line": Say("第 {line} 行", "Line {line}"),
    "table_head": Say("表头", "Header"),
    "more": Say(
        "只列出前 {most} 处，另有 {count} 处。", "The first {most} findings are listed; there are {count} more."
    ),
    "todo": Say("怎么办：", "What to do: "),
    "seen": Say("看到的内容", "What stands there"),
    "undetermined": Say(
        "没有判定日或者缺少事实，{count} 项校验不能定。",
        "{count} checks cannot be determined: no day of judgement, or facts are missing.",
    ),
    "is_empty": Say("没有可以检查的内容。", "There is nothing to check."),
    "not_json": Say(
        "这不是完整的 JSON，也不是表头可以认出的表格。{detail}",
        "This is neither complete JSON nor a table with a header that is known. {detail}",
    ),
    "not_object": Say("一条记录应当是一个 JSON 对象。", "A record is a JSON object."),
    "too_large": Say(
        "内容超过 {most} 个字符或 {rows} 条，请用命令行检查：gov-integrity check。",
        "More than {most} characters or {rows} records; please check it with: gov-integrity check.",
    ),
    "not_utf8": Say(
        "文件不是 UTF-8 编码；本页只读 UTF-8，其他编码请用命令行检查：gov-integrity check。",
        "The file is not UTF-8, and this page reads nothing else; please check it with: gov-integrity check.",
    ),
    "limits_title": Say("这一页不检查什么", "What this page does not check"),
    "limits": Say(
        "这里一条一条地检查形状、校验和号码。不检查：几条记录之间的关系（重复、引用、合计），文字中的可疑符号，"
        "法定期限是否遵守，本标准以外的表头，以及导出文件中声明为不可移植的校验（文号写法）。这些由命令行 "
        "gov-integrity check 检查。",
        "Here each record is judged by itself: its shape, its checks, its numbers. Not checked are relations between "
        "records (duplicates, references, totals), suspicious signs in texts, deadlines of the law, headers of other "
        "layouts, and the checks declared not portable (how numbers of documents are written). The command "
        "gov-integrity check judges these.",
    ),
    "foot": Say(
        "本页依据的数据标准不是官方标准：目前没有国家统一的政务诚信数据标准。标准版本 {edition}，软件版本 {release}。",
        "The data standard behind this page is not official: no national standard for government-integrity data "
        "exists. Edition {edition} of the standard, release {release}.",
    ),
}
