"""Parquet 故障 — what can be wrong with a Parquet file before its rows are looked at?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="PQT098",
        id="parquet-cut",
        level=ERROR,
        says=Say(
            "Parquet 文件不完整：现有 {size} 字节，没有结尾标记",
            "the Parquet file is incomplete: it has {size} bytes and no mark at its end",
        ),
        todo=Say("重新导出或者重新上传。", "Export it or send it again."),
        bad="只上传了一半的 penalties.parquet",
        good="首尾都是 PAR1 的文件",
        unreadable=True,
    ),
    Fault(
        code="PQT099",
        id="parquet-damaged",
        level=ERROR,
        says=Say(
            "Parquet 文件的内容损坏，从这里起读不出来",
            "the content of the Parquet file is damaged and cannot be read from here on",
        ),
        todo=Say("核对文件的摘要，重新导出后再报送。", "Compare the checksum, export the file again and send it."),
        bad="传输中有字节改变的文件",
        good="摘要与数据包清单一致的文件",
        unreadable=True,
    ),
    Fault(
        code="PQT100",
        id="parquet-type",
        level=ERROR,
        says=Say(
            "“{column}”列的类型是 {kind}，不能读成一格文字",
            "the column {column} is of type {kind}, which is no cell of text",
        ),
        todo=Say(
            "把这一列写成文字；号码一律写成文字，不写成数字。",
            "Write the column as text, and identifiers always as text and never as numbers.",
        ),
        bad="list<string> 的一列",
        good="string 的一列",
        unreadable=True,
    ),
)
