"""工作簿故障 — what can be wrong with a spreadsheet file and its cells?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="XLS041",
        id="identifier-as-number",
        level=ERROR,
        says=Say(
            "号码列的这一格是数字格式，表格软件已经改掉了末尾的数字，不能采用",
            "a number in a column of identifiers: the spreadsheet has changed its last digits, so it cannot be used",
        ),
        todo=Say(
            "把这一列设为“文本”格式，从原系统重新取数后粘贴；不要只改格式。",
            "Set the column to text and paste the value again from its source; changing the format is not enough.",
        ),
        bad="数字格式的 91350100000100900",
        good="文本格式的 91350100M000100Y43",
    ),
    Fault(
        code="XLS070",
        id="workbook-too-large",
        level=ERROR,
        says=Say(
            "工作簿解开后过大（{kind}超过 {limit}），为安全起见没有读取",
            "the workbook is too large once unpacked ({kind_en} above {limit}) and was not read, to be safe",
        ),
        todo=Say(
            "把数据按月份或单位拆成几个文件；只复制有数据的区域到新工作簿。",
            "Split the data into several files, and copy only the cells in use into a new workbook.",
        ),
        bad="2.5 MB 的文件解开后有 1 GB",
        good="只含数据区域的工作簿",
        unreadable=True,
    ),
    Fault(
        code="XLS072",
        id="far-corner-cell",
        level=ERROR,
        says=Say(
            "工作表“{name}”在很远的位置（{cell}）还有内容，整张表过大，没有读取",
            "sheet {name} has something in a far corner ({cell}), which makes it too large to read",
        ),
        todo=Say(
            "删去数据区域之外的内容：选中多余的行和列，整行整列删除后保存。",
            "Delete what stands outside the data: select the surplus rows and columns, delete them whole and save.",
        ),
        bad="只有 A1 和 XFD1048576 两格有内容",
        good="内容集中在表头之下",
        unreadable=True,
    ),
    Fault(
        code="XLS073",
        id="formatted-empty-rows",
        level=HINT,
        says=Say(
            "数据之下还有 {affected} 行只有格式、没有内容，已忽略",
            "{affected} rows below the data have a format and no content; they were ignored",
        ),
        todo=Say(
            "可以不改；整行删除后文件会小很多。",
            "Nothing needs to be done; deleting these rows makes the file smaller.",
        ),
        bad="设了边框直到最后一行的空表",
        good="只在有数据的行设格式",
    ),
    Fault(
        code="XLS074",
        id="hidden-sheets",
        level=WARNING,
        says=Say("有隐藏的工作表没有读取：{names}", "hidden sheets were not read: {names}"),
        todo=Say(
            "其中有要报送的数据的，取消隐藏；没有用的，删去。",
            "Unhide those that hold data to be sent, and delete what is not needed.",
        ),
        bad="数据放在隐藏的 Sheet2 里",
        good="数据放在可见的工作表里",
    ),
    Fault(
        code="XLS075",
        id="hidden-rows-or-columns",
        level=HINT,
        says=Say(
            "有隐藏或筛选掉的行、列，它们仍按数据读取", "hidden or filtered rows or columns are still read as data"
        ),
        todo=Say(
            "不要报送的行请删除，不要只是隐藏或筛选。",
            "Delete what is not to be sent; hiding or filtering is not enough.",
        ),
        bad="筛选后只显示 3 行的表",
        good="只含要报送的行的表",
    ),
    Fault(
        code="XLS076",
        id="merged-cells",
        level=WARNING,
        says=Say(
            "有跨行合并的单元格（{ranges}），除第一行外都按空白读取",
            "cells are merged across rows ({ranges}); all but the first row were read as empty",
        ),
        todo=Say("取消合并，把内容填到每一行。", "Unmerge them and fill every row."),
        bad="一个处罚机关合并了 5 行",
        good="每行都写明处罚机关",
    ),
    Fault(
        code="XLS077",
        id="formula-without-result",
        level=ERROR,
        says=Say(
            "这一格是公式，但文件里没有保存计算结果", "this cell is a formula whose result was not saved in the file"
        ),
        todo=Say(
            "用表格软件打开、重新计算并保存，或者“选择性粘贴—数值”。",
            "Open it in a spreadsheet program, recalculate and save, or paste the values.",
        ),
        bad="程序写入、没有计算过的 =B2*10000",
        good="12000",
    ),
    Fault(
        code="XLS078",
        id="cell-shows-error",
        level=ERROR,
        says=Say("这一格显示的是错误值，如 #REF! 或 #N/A", "this cell shows an error such as #REF! or #N/A"),
        todo=Say("改正公式，或者直接填入正确的内容。", "Correct the formula, or enter the right content."),
        bad="#REF!",
        good="12000",
    ),
    Fault(
        code="XLS210",
        id="workbook-structure",
        level=ERROR,
        says=Say(
            "工作簿的内部结构不正常，为安全起见没有读取",
            "the inner structure of the workbook is abnormal; it was not read, to be safe",
        ),
        todo=Say(
            "用表格软件打开，另存为新的 XLSX 后重新报送。",
            "Open it in a spreadsheet program, save it as a new XLSX and send that.",
        ),
        bad="同名部件出现两次的压缩包",
        good="表格软件另存得到的 XLSX",
        unreadable=True,
    ),
)
