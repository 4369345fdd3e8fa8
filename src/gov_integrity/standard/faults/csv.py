"""表格故障 — what can be wrong with the rows and the header of a table, before its values are looked at?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="CSV049",
        id="row-too-short",
        level=ERROR,
        says=Say("这一行只有 {seen} 格，应有 {expected} 格", "this row has only {seen} cells instead of {expected}"),
        todo=Say(
            "检查是否漏了一格或一个分隔符，后面的内容可能整体左移了。",
            "Look for a missing cell or separator; what follows may have moved to the left.",
        ),
        bad="郑州市××局,2024-02-29",
        good="郑州市××局,罚款,2024-02-29",
    ),
    Fault(
        code="CSV050",
        id="row-too-long",
        level=ERROR,
        says=Say("这一行有 {seen} 格，应有 {expected} 格", "this row has {seen} cells instead of {expected}"),
        todo=Say(
            "检查文字里是否有没加引号的逗号，后面的内容可能整体右移了。",
            "Look for a comma in a text without quotes; what follows may have moved to the right.",
        ),
        bad="违法排污,情节严重,2024-02-29",
        good='"违法排污,情节严重",2024-02-29',
    ),
    Fault(
        code="CSV051",
        id="unbalanced-quote",
        level=ERROR,
        says=Say(
            "第 {line} 行的引号没有成对，这里的 {affected} 行没有读取",
            "a quote opened in line {line} is never closed; {affected} lines here were not read",
        ),
        todo=Say("补上缺少的引号，或者删去多余的引号。", "Add the missing quote or remove the surplus one."),
        bad='"违法排污,2024-02-29',
        good='"违法排污",2024-02-29',
    ),
    Fault(
        code="CSV052",
        id="stray-quote",
        level=ERROR,
        says=Say("引号结束之后还有文字，这一行没有读取", "there is text after a closing quote; the row was not read"),
        todo=Say(
            "单元格里的引号要写成两个引号，整格再用引号括起来。",
            "Double a quote inside a cell and put the whole cell in quotes.",
        ),
        bad='"关于"放管服"的意见",1',
        good='"关于""放管服""的意见",1',
    ),
    Fault(
        code="CSV054",
        id="mixed-line-ends",
        level=HINT,
        says=Say("文件里混用了几种换行符", "several kinds of line end are mixed in the file"),
        todo=Say(
            "可以不改；多半是几个文件拼接而成，请核对有没有重复的行。",
            "Nothing needs to be done; files were probably joined, so look for repeated rows.",
        ),
        bad="前半为 CRLF、后半为 LF 的 CSV",
        good="全部为 CRLF 的 CSV",
    ),
    Fault(
        code="CSV055",
        id="other-delimiter",
        level=HINT,
        says=Say(
            "各列是用“{delimiter}”分隔的，不是半角逗号；已按此读取",
            "the columns are separated by {delimiter}, not by a comma, and were read so",
        ),
        todo=Say(
            "核对各列是否分得对；建议以后用半角逗号。", "Check that the columns are right; commas are better next time."
        ),
        bad="处罚机关;处罚类别",
        good="处罚机关,处罚类别",
    ),
    Fault(
        code="CSV056",
        id="rows-above-header",
        level=HINT,
        says=Say(
            "表头在第 {line} 行，其上 {titles} 行按标题处理",
            "the header is in line {line}; the {titles} rows above it were taken as titles",
        ),
        todo=Say("核对表头认得对不对；可以不改。", "Check that this is the header; nothing else needs to be done."),
        bad="表头之上有“××市行政处罚信息表”一行",
        good="第一行就是表头",
    ),
    Fault(
        code="CSV057",
        id="two-row-header",
        level=ERROR,
        says=Say(
            "表头分成了两行（合并的分组标题），无法逐列对应",
            "the header takes two rows (merged groups), so its columns cannot be told",
        ),
        todo=Say(
            "改成一行表头，每列一个名称；可以套用模板。",
            "Use a header of one row with one name a column; there is a template.",
        ),
        bad="“处罚机关”之下再分“名称”“代码”",
        good="处罚机关、处罚机关统一社会信用代码",
    ),
    Fault(
        code="CSV058",
        id="duplicate-header",
        level=ERROR,
        says=Say("“{column}”一列出现了两次", "the column {column} stands twice"),
        todo=Say("删去多余的一列，或者改正写错的列名。", "Remove one of them, or correct the name that is wrong."),
        bad="处罚决定日期,处罚决定日期",
        good="处罚决定日期,公示截止期",
    ),
    Fault(
        code="CSV059",
        id="column-without-header",
        level=WARNING,
        says=Say("有一列没有列名，其内容没有检查", "a column has no name; its content was not checked"),
        todo=Say("补上列名，或者删去这一列。", "Give the column its name, or remove it."),
        bad="处罚机关,,处罚决定日期",
        good="处罚机关,处罚类别,处罚决定日期",
    ),
    Fault(
        code="CSV060",
        id="unknown-column",
        level=WARNING,
        says=Say(
            "标准中没有“{column}”一列；最接近的是“{near}”", "the standard has no column {column}; the nearest is {near}"
        ),
        todo=Say(
            "写错了就改正；确为附加列的，它会保留在记录旁，但不参加检查。",
            "Correct it if it is a slip; any other column is kept beside the record and not checked.",
        ),
        bad="处罚决定日",
        good="处罚决定日期",
    ),
    Fault(
        code="CSV061",
        id="column-missing",
        level=ERROR,
        says=Say("缺少必填的“{title}”一列", "the required column {title} is missing"),
        todo=Say(
            "补上这一列；列名写错的，改成标准中的名称。",
            "Add the column; if its name is wrong, use the name in the standard.",
        ),
        bad="没有“处罚决定日期”一列的表",
        good="有“处罚决定日期”一列的表",
    ),
    Fault(
        code="CSV062",
        id="unit-not-stated",
        level=ERROR,
        says=Say(
            "“{column}”没有写明单位是元还是万元，金额没有读取",
            "{column} does not say whether it is in 元 or 万元; its amounts were not read",
        ),
        todo=Say(
            "在列名后写明单位，例如“罚款金额（万元）”。",
            "Put the unit behind the name in brackets, （元） or （万元）.",
        ),
        bad="罚款金额",
        good="罚款金额（万元）",
    ),
    Fault(
        code="CSV063",
        id="footer-rows",
        level=HINT,
        says=Say(
            "有 {affected} 行是合计、小计、脚注或制表人，没有当作数据",
            "{affected} rows are totals, notes or signatures and were not taken as data",
        ),
        todo=Say("核对这些行确实不是数据；可以不改。", "Check that they are no data; nothing else needs to be done."),
        bad="合计,,,120",
        good="只有数据行的表",
    ),
    Fault(
        code="CSV064",
        id="cell-too-long",
        level=ERROR,
        says=Say(
            "有一格超过 {limit} 个字符，这一行没有读取", "a cell has more than {limit} characters; the row was not read"
        ),
        todo=Say(
            "检查引号是否成对；过长的内容放到附件里。",
            "Check that quotes come in pairs; put long content into an attachment.",
        ),
        bad="一格里有两百万个字",
        good="“违法事实”写成一段话",
    ),
    Fault(
        code="CSV066",
        id="digits-lost-in-spreadsheet",
        level=ERROR,
        says=Say(
            "这个号码被表格软件改写过（科学计数法或公式文字），原来的数字已经不全",
            "a spreadsheet program rewrote this number, so its original digits are not all there",
        ),
        todo=Say(
            "从原系统重新取数，并把这一列设为“文本”格式后再粘贴。",
            "Take it from the original system again, and set the column to text before pasting.",
        ),
        bad="1.10101E+17",
        good="91350100M000100Y43",
    ),
    Fault(
        code="CSV200",
        id="no-header-found",
        level=ERROR,
        says=Say(
            "前 20 行里没有认得的表头，这张表没有读取",
            "no header was recognised in the first 20 rows; the table was not read",
        ),
        todo=Say(
            "第一行写标准的列名；可以套用模板，或者指明记录类型。",
            "Put the names of the standard in the first row; there is a template. Or name the record type.",
        ),
        bad="没有表头、直接是数据的表",
        good="第一行是“行政处罚决定书文号,…”",
        unreadable=True,
    ),
    Fault(
        code="CSV201",
        id="record-type-ambiguous",
        level=ERROR,
        says=Say(
            "表头同时像几种记录：{types}，这张表没有读取",
            "the header fits several record types alike: {types}; the table was not read",
        ),
        todo=Say(
            "用选项指明记录类型，或者补上能区分的列。",
            "Name the record type by the option, or add the columns that tell them apart.",
        ),
        bad="只有“名称,统一社会信用代码”两列的表",
        good="列名齐全的表",
        unreadable=True,
    ),
    Fault(
        code="CSV203",
        id="too-many-columns",
        level=ERROR,
        says=Say(
            "这一行有 {seen} 格，超过上限 {limit} 格，没有读取",
            "this row has {seen} cells, more than the limit of {limit}, and was not read",
        ),
        todo=Say(
            "检查是否缺少换行；删去表格右侧多余的空列。",
            "Look for missing line ends; remove the surplus columns on the right.",
        ),
        bad="几行数据连成了一行",
        good="每行一条记录",
    ),
    Fault(
        code="CSV207",
        id="part-in-a-cell",
        level=ERROR,
        says=Say(
            "这一项有自己的下级内容（{part}），不能写在一个单元格里",
            "this element has parts of its own ({part}) and cannot be written in one cell",
        ),
        todo=Say("改用 JSON 报送，或者清空这一格。", "Send it as JSON, or leave the cell empty."),
        bad="付款明细：1 月 5 万；2 月 3 万",
        good="（空）",
    ),
)
