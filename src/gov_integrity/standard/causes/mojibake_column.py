"""乱码列 — was the text of a column read in a wrong encoding before it was exported?

UTF-8 read as GBK looks like 娴欐睙, and can be turned back; what was replaced on the way (锟斤拷) cannot. The evidence
is that the bytes, taken back, are good UTF-8: of honest Chinese words in GB 18030 they practically never are.
"""

from gov_integrity.forms.cause import Cause, Cell, Planted, Reach, each_cell
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.garbled import is_garbled
from gov_integrity.forms.kinds import Text
from gov_integrity.forms.say import Say

_NAMES = ("示例市示例局", "示例市市场监督管理局", "示例县财政局", "示例镇人民政府", "示例区住房和城乡建设局")


def _shows(cell: Cell) -> bool:
    return not cell.number and is_garbled(cell.text)


cause = Cause(
    code="ENC330",
    id="mojibake-column",
    level=ERROR,
    reach=Reach.COLUMN,
    says=Say(
        "“{column}”一列是乱码，有 {affected} 行的这一项没有读取",
        "the column {column} is garbled text; it was not read in {affected} rows",
    ),
    todo=Say(
        "文字在导出之前就被用错编码读过：在原系统里改好连接的字符编码，重新导出。",
        "The text was read in a wrong encoding before the export: set the encoding of the connection, export again.",
    ),
    sees=each_cell(lambda element: isinstance(element.kind, Text), _shows),
    examples=(
        Planted.column(
            "contract", "采购人（甲方）", [name.encode().decode("gb18030", "replace") for name in _NAMES], affected=5
        ),
        Planted.column("contract", "采购人（甲方）", _NAMES, affected=0),
    ),
)
