"""文件故障 — what can be wrong with a file before its content is looked at?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="FIL001",
        id="empty-file",
        level=ERROR,
        says=Say("文件是空的，没有任何内容", "the file is empty"),
        todo=Say(
            "检查导出是否成功，重新导出后再报送。", "Check whether the export succeeded, export it again and send it."
        ),
        bad="0 字节的 penalties.csv",
        good="一行表头，其下是数据行",
        unreadable=True,
    ),
    Fault(
        code="FIL003",
        id="no-records",
        level=ERROR,
        says=Say("文件中没有数据，只有表头或空行", "the file has no data, only a header or blank lines"),
        todo=Say(
            "补上数据后重新报送；本期确实没有数据的，按零报送办理。",
            "Add the data and send it again; if there is nothing to report, send a nil return.",
        ),
        bad="只有表头一行的 penalties.csv",
        good="表头之下至少有一行数据，或者声明零报送",
    ),
    Fault(
        code="FIL004",
        id="extension-differs",
        level=WARNING,
        says=Say(
            "文件扩展名是 {extension}，内容却是 {kind}；已按内容读取",
            "the file is called {extension} but holds {kind}; it was read as what it holds",
        ),
        todo=Say("把扩展名改成与内容一致。", "Rename the file so that its extension says what it holds."),
        bad="penalties.xlsx 里其实是 CSV 文字",
        good="penalties.csv",
    ),
    Fault(
        code="FIL005",
        id="password-protected",
        level=ERROR,
        says=Say("文件设有打开密码，无法读取", "the file is protected by a password and cannot be read"),
        todo=Say("去掉密码，另存后重新报送。", "Remove the password, save the file and send it again."),
        bad="设有打开密码的 penalties.xlsx",
        good="去掉密码后另存的 penalties.xlsx",
        unreadable=True,
    ),
    Fault(
        code="FIL006",
        id="cut-file",
        level=ERROR,
        says=Say(
            "文件不完整：现有 {size} 字节，结尾部分缺失或损坏",
            "the file is incomplete: it has {size} bytes and its end is missing or damaged",
        ),
        todo=Say(
            "重新上传或重新导出，核对文件大小是否与原件一致。",
            "Send or export it again and compare its size with the original.",
        ),
        bad="只上传了一半的 penalties.xlsx",
        good="能用表格软件正常打开的 penalties.xlsx",
        unreadable=True,
    ),
    Fault(
        code="FIL007",
        id="changed-while-read",
        level=ERROR,
        says=Say(
            "读取过程中文件被改动，读到的内容不可靠",
            "the file changed while it was being read, so what was read cannot be relied on",
        ),
        todo=Say(
            "等文件写完、关闭编辑它的程序后，再运行一次。",
            "Wait until the file is written, close what edits it, and run again.",
        ),
        bad="导出程序还在写入的 penalties.csv",
        good="已写完并关闭的 penalties.csv",
        unreadable=True,
    ),
    Fault(
        code="FIL008",
        id="not-a-file",
        level=ERROR,
        says=Say(
            "这不是普通文件（可能是文件夹、管道或设备）",
            "this is not a regular file (a folder, pipe or device perhaps)",
        ),
        todo=Say("改为指定数据文件本身。", "Name the data file itself."),
        bad="/dev/zero",
        good="penalties.csv",
        unreadable=True,
    ),
    Fault(
        code="FIL009",
        id="cannot-open",
        level=ERROR,
        says=Say("文件不存在，或者没有读取权限：{reason}", "the file does not exist or may not be read: {reason}"),
        todo=Say("核对路径和文件名，并确认有读取权限。", "Check the path and the name, and that it may be read."),
        bad="写错了名字的 penaltys.csv",
        good="penalties.csv",
        unreadable=True,
    ),
    Fault(
        code="FIL010",
        id="name-composed-otherwise",
        level=HINT,
        says=Say(
            "文件名与清单上的写法看起来一样、编码不同（组合字符）；已按同一个文件处理",
            "the file name looks like that of the list but is encoded otherwise (combining characters); it was taken "
            "as the same",
        ),
        todo=Say(
            "在同一台电脑上生成清单和压缩包，或者文件名只用不带附加符号的字符。",
            "Make the list and the package on one computer, or use names without combining marks.",
        ),
        bad="清单上是“é”一个字符，文件名里是“e”加重音符",
        good="清单和文件名逐字符相同",
    ),
    Fault(
        code="FIL011",
        id="line-too-long",
        level=ERROR,
        says=Say(
            "这一行或这条记录超过 {limit} 字节，没有读取",
            "this line or record is longer than {limit} bytes and was not read",
        ),
        todo=Say(
            "检查是否缺少换行，或者引号、括号没有成对；正常的一条记录不会这么长。",
            "Check for missing line ends, quotes or brackets; an honest record is never that long.",
        ),
        bad="全部数据挤在一行里的 CSV",
        good="每行一条记录",
    ),
    Fault(
        code="FIL012",
        id="file-too-large",
        level=ERROR,
        says=Say(
            "文件有 {size} 字节，超过上限 {limit} 字节", "the file has {size} bytes, more than the limit of {limit}"
        ),
        todo=Say("按月份或按单位拆成几个文件。", "Split it into several files, by month or by body."),
        bad="一个 10 GB 的 CSV",
        good="按月拆分的几个 CSV",
        unreadable=True,
    ),
    Fault(
        code="FIL013",
        id="unknown-content",
        level=ERROR,
        says=Say(
            "文件内容是 {kind}，不是可以读取的数据文件", "the file holds {kind}, which is no data file that can be read"
        ),
        todo=Say(
            "改用 CSV、XLSX、JSON 或 NDJSON；系统导出的“网页表格”请用表格软件打开后另存为 XLSX。",
            "Send CSV, XLSX, JSON or NDJSON; open a web page export in a spreadsheet program and save it as XLSX.",
        ),
        bad="扩展名为 .xls 的网页表格",
        good="另存得到的 penalties.xlsx",
        unreadable=True,
    ),
    Fault(
        code="FIL014",
        id="file-skipped",
        level=HINT,
        says=Say(
            "文件夹中的这个文件没有读取：隐藏文件、链接，或者不认识的扩展名",
            "this file of the folder was not read: it is hidden, a link, or of an unknown extension",
        ),
        todo=Say(
            "如果它是要报送的数据，单独指定它，或改好扩展名。",
            "If it is data to be sent, name it itself or correct its extension.",
        ),
        bad="data/readme.docx",
        good="data/penalties.csv",
    ),
    Fault(
        code="FIL082",
        id="other-workbook-format",
        level=HINT,
        says=Say(
            "工作簿是 {kind} 格式；已读取，但以后请用 XLSX",
            "the workbook is in the {kind} format; it was read, but XLSX is better",
        ),
        todo=Say("用表格软件另存为 XLSX。", "Save it as XLSX in a spreadsheet program."),
        bad="penalties.xls",
        good="penalties.xlsx",
    ),
    Fault(
        code="FIL380",
        id="nothing-to-read",
        level=ERROR,
        says=Say("文件夹里没有可以读取的数据文件", "the folder holds no data file that can be read"),
        todo=Say(
            "核对文件夹是否正确；本期确实没有数据的，报送零报告数据包。",
            "Check that it is the right folder; if there is nothing to report, send a nil package.",
        ),
        bad="空文件夹",
        good="至少有一个数据文件的文件夹",
        unreadable=True,
    ),
)
