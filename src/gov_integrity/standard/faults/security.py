"""安全故障 — what in a file could harm a reader, and is therefore refused or shown?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import disclosure_regulation_711

faults = (
    Fault(
        code="SEC065",
        id="formula-like-text",
        level=HINT,
        says=Say(
            "文字以 =、+、-、@ 或制表符开头，用表格软件打开时可能被当成公式",
            "a text that a spreadsheet program may take for a formula, as it begins with =, +, -, @ or a tab",
        ),
        todo=Say(
            "确认是正常文字；程序原样保留，写入表格时会处理成文字。",
            "Make sure it is meant; it is kept as it is, and written to spreadsheets as text.",
        ),
        bad="=HYPERLINK(…)",
        good="郑州市××局",
    ),
    Fault(
        code="SEC083",
        id="macros-ignored",
        level=HINT,
        says=Say("工作簿带有宏；宏没有运行", "the workbook has macros; they were not run"),
        todo=Say("另存为不带宏的 XLSX。", "Save it as XLSX without macros."),
        bad="penalties.xlsm",
        good="penalties.xlsx",
    ),
    Fault(
        code="SEC084",
        id="external-links-ignored",
        level=HINT,
        says=Say(
            "工作簿引用了外部文件或嵌有对象；它们没有打开",
            "the workbook links to other files or embeds objects; none was opened",
        ),
        todo=Say(
            "断开链接、删去对象后保存，免得数据随别的文件改变。",
            "Break the links and remove the objects, so that the data do not change with other files.",
        ),
        bad="='[other.xlsx]Sheet1'!A1",
        good="粘贴成数值的内容",
    ),
    Fault(
        code="SEC085",
        id="document-type-refused",
        level=ERROR,
        says=Say(
            "文件内部带有 DOCTYPE 声明，可能用来攻击读取程序，没有读取",
            "the file declares a DOCTYPE inside, which can attack its reader; it was not read",
        ),
        todo=Say(
            "用表格软件打开，另存为新的 XLSX 后重新报送。",
            "Open it in a spreadsheet program, save it as a new XLSX and send that.",
        ),
        bad="部件开头写有 <!DOCTYPE …>",
        good="表格软件另存得到的 XLSX",
        unreadable=True,
    ),
    Fault(
        code="SEC153",
        id="link-not-allowed",
        level=ERROR,
        says=Say(
            "网址只能以 http:// 或 https:// 开头，且不含空格和中文",
            "an address must begin with http:// or https:// and hold no spaces or Chinese characters",
        ),
        todo=Say("从浏览器地址栏复制完整网址。", "Copy the whole address from the browser."),
        bad="javascript:alert(1)",
        good="https://example.gov.cn/a.html",
    ),
    Fault(
        code="SEC280",
        id="identity-number-in-public-text",
        level=ERROR,
        says=Say(
            "可以公开的文字中夹有公民身份号码", "a text that everyone may see holds the number of an identity card"
        ),
        todo=Say(
            "删去号码；确需交换的，填在证件号码一项，那一项不公开。",
            "Remove the number; where it must be exchanged there is an element for it, which is not public.",
        ),
        bad="对张某（身份证号……）处以罚款",
        good="对张某处以罚款",
        hides_value=True,
    ),
    Fault(
        code="SEC281",
        id="mobile-number-in-public-text",
        level=WARNING,
        says=Say("可以公开的文字中夹有手机号码", "a text that everyone may see holds the number of a mobile telephone"),
        todo=Say(
            "删去个人的手机号码；单位公开的联系电话可以保留。",
            "Remove a person's number; the published number of an organisation may stay.",
        ),
        bad="联系人张某，电话……",
        good="联系人张某",
        hides_value=True,
    ),
    Fault(
        code="SEC300",
        id="secret-mark-on-source",
        level=ERROR,
        says=Say(
            "文件名、工作表名或者表头以上的标题带有密级标志，没有读取",
            "the name of the file or sheet, or a title above the header, bears the mark of a state secret; not read",
        ),
        todo=Say(
            "立即停止通过本渠道传递，报告保密工作机构；确未定密的，去掉标志后重新报送。",
            "Stop sending it this way and report it; if nothing is classified, remove the mark and send it again.",
        ),
        bad="【机密】名单.csv",
        good="名单.csv",
        cite=(disclosure_regulation_711.instrument.at("第十四条"),),
        unreadable=True,
        hides_value=True,
    ),
    Fault(
        code="SEC301",
        id="secret-mark-in-record",
        level=ERROR,
        says=Say(
            "记录中有单元格或者数据项带有密级标志；这一行没有接收，也没有抄进退回的文件",
            "a cell or element bears the mark of a state secret; the record is refused and not copied anywhere",
        ),
        todo=Say(
            "立即停止通过本渠道传递，报告保密工作机构；确未定密的，去掉标志后重新报送。",
            "Stop sending it this way and report it; if nothing is classified, remove the mark and send it again.",
        ),
        bad="机密★10年",
        good="依法认定的商业秘密",
        cite=(disclosure_regulation_711.instrument.at("第十四条"),),
        hides_value=True,
    ),
)
