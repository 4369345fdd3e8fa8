"""编码故障 — what can be wrong with how a text file writes its characters?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="ENC017",
        id="read-as-gb18030",
        level=HINT,
        says=Say(
            "文件不是 UTF-8，已按 GB18030（含 GBK、GB2312）读取",
            "the file is not UTF-8; it was read as GB18030, which includes GBK and GB2312",
        ),
        todo=Say("可以不改；建议以后导出为 UTF-8。", "Nothing needs to be done; UTF-8 is better next time."),
        bad="GBK 编码的 CSV",
        good="UTF-8 编码的 CSV",
    ),
    Fault(
        code="ENC020",
        id="read-as-utf-16",
        level=HINT,
        says=Say(
            "文件是 UTF-16（表格软件的“Unicode 文本”），已按此读取",
            "the file is UTF-16 (the “Unicode text” of spreadsheet programs) and was read as such",
        ),
        todo=Say(
            "可以不改；建议以后导出为 UTF-8 的 CSV。", "Nothing needs to be done; CSV in UTF-8 is better next time."
        ),
        bad="“Unicode 文本”导出",
        good="“CSV UTF-8”导出",
    ),
    Fault(
        code="ENC021",
        id="encoding-unknown",
        level=ERROR,
        says=Say(
            "判断不出文件的编码：既不是 UTF-8，按 GB18030 读出来也不像中文",
            "the encoding cannot be told: it is not UTF-8, and read as GB18030 it makes no sense",
        ),
        todo=Say(
            "用原来的程序打开，另存为 UTF-8 后重新报送。",
            "Open it in the program it came from, save it as UTF-8 and send it again.",
        ),
        bad="Big5 编码的 CSV",
        good="UTF-8 编码的 CSV",
        unreadable=True,
    ),
    Fault(
        code="ENC022",
        id="gb18030-2022-characters",
        level=WARNING,
        says=Say(
            "有 {affected} 行含旧版 GB18030 的自造码位，已按 GB 18030-2022 换成正式字符（{changes}）",
            "{affected} lines hold private code points of the older GB18030; read as in GB 18030-2022 ({changes})",
        ),
        todo=Say(
            "核对这些行里的字是否正确；建议以后导出为 UTF-8。",
            "Check the characters in these lines; UTF-8 is better next time.",
        ),
        bad="字节 FE59 读成私用字符",
        good="龴（U+9FB4）",
    ),
    Fault(
        code="ENC023",
        id="two-encodings",
        level=ERROR,
        says=Say(
            "这一行是 {kind} 编码，而文件其余部分是 {main}；一个文件里混有两种编码，这一行没有读取",
            "this line is in {kind} while the file is in {main}: two encodings in one file; the line was not read",
        ),
        todo=Say(
            "多半是几个文件直接拼接造成的；统一转成 UTF-8 后再合并。",
            "Files were probably joined; turn them all into UTF-8 first, then join them.",
        ),
        bad="前半为 UTF-8、后半为 GBK 的 CSV",
        good="全部为 UTF-8 的 CSV",
    ),
    Fault(
        code="ENC024",
        id="bad-byte",
        level=ERROR,
        says=Say(
            "第 {position} 个字符处有 {main} 不允许的字节 {byte}，这一行没有读取",
            "byte {byte} at character {position} is not valid in {main}; the line was not read",
        ),
        todo=Say(
            "改正这一行的文字，用 UTF-8 重新保存；其他行不受影响。",
            "Correct the text of this line and save it in UTF-8; other lines are not affected.",
        ),
        bad="“郑州市”中间夹有字节 0xFF",
        good="郑州市",
    ),
    Fault(
        code="ENC025",
        id="cut-character",
        level=ERROR,
        says=Say("文件在一个汉字的中间结束，结尾不完整", "the file ends in the middle of a character"),
        todo=Say("文件可能没有传完；重新导出或重新上传。", "The file may be incomplete; export or send it again."),
        bad="最后一个汉字只剩一个字节",
        good="最后一行完整并以换行结束",
    ),
    Fault(
        code="ENC027",
        id="nul-byte",
        level=ERROR,
        says=Say(
            "第 {position} 个字符处有空字节（NUL），这一行没有读取",
            "a NUL byte at character {position}; the line was not read",
        ),
        todo=Say("用导出程序重新导出；不要用二进制方式拼接文件。", "Export it again; do not join files byte by byte."),
        bad="郑州<NUL>市",
        good="郑州市",
    ),
    Fault(
        code="ENC028",
        id="utf-16-without-mark",
        level=ERROR,
        says=Say(
            "文件像是没有标记（BOM）的 UTF-16 或 UTF-32，不能确定，没有读取",
            "the file looks like UTF-16 or UTF-32 without a usable mark (BOM) and was not read",
        ),
        todo=Say("另存为 UTF-8 后重新报送。", "Save it as UTF-8 and send it again."),
        bad="无 BOM 的 UTF-16 文本",
        good="UTF-8 文本",
        unreadable=True,
    ),
    Fault(
        code="ENC029",
        id="encoded-surrogate",
        level=ERROR,
        says=Say(
            "第 {position} 个字符处是拆成两半的生僻字（CESU-8），这一行没有读取",
            "a rare character split in two (CESU-8) at character {position}; the line was not read",
        ),
        todo=Say(
            "用 UTF-8 重新导出；旧数据库导出时请选“utf8mb4”或“AL32UTF8”。",
            "Export it as true UTF-8; choose utf8mb4 or AL32UTF8 in older databases.",
        ),
        bad="“𠮷”写成 6 个字节",
        good="“𠮷”写成 4 个字节",
    ),
)
