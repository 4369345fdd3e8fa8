"""运行故障 — what went wrong on our side, and is no fault of the data?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="RUN178",
        id="reader-out-of-memory",
        level=ERROR,
        says=Say(
            "读取这个工作簿用尽了给它的内存（上限 {limit} 字节），没有读完；其他文件照常处理",
            "reading this workbook took all the memory that it may have ({limit} bytes): it was not read to its end, "
            "and the other files are not affected",
        ),
        todo=Say(
            "把数据按月份或单位拆成几个工作簿；或者另存为 CSV 再报送：CSV 逐行读，再大也不多用内存。",
            "Split the data into several workbooks, or send it as CSV, which is read row by row.",
        ),
        bad="文字多到装不进内存的工作簿",
        good="同样的数据，按月份分成几个工作簿",
        unreadable=True,
    ),
    Fault(
        code="RUN181",
        id="extra-not-installed",
        level=ERROR,
        says=Say(
            "缺少可选组件“{extra}”，这种文件现在读不了",
            "the optional component {extra} is not installed, so this kind of file cannot be read",
        ),
        todo=Say(
            '请运行 pip install "gov-integrity[{extra}]" 后再试。',
            'Run pip install "gov-integrity[{extra}]" and try again.',
        ),
        bad="没有装 excel 组件时读取 XLSX",
        good="装好组件后再读取",
        unreadable=True,
    ),
    Fault(
        code="RUN200",
        id="check-crashed",
        level=WARNING,
        says=Say(
            "检查“{check}”自身出错，这条记录没有得到它的结论；这不是数据的问题",
            "the check {check} itself failed and says nothing of this record; the data are not to blame",
        ),
        todo=Say(
            "请把检查的名称和程序版本告诉维护者；不要附上数据。",
            "Tell the maintainers the name of the check and the version; do not send data.",
        ),
        bad="（程序的错误）",
        good="（程序的错误）",
    ),
)
