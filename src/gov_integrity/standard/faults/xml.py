"""XML 故障 — what can be wrong with an XML file before its records are looked at?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="XML095",
        id="xml-too-deep",
        level=ERROR,
        says=Say("XML 嵌套超过 {limit} 层，没有读取", "the XML nests deeper than {limit} levels and was not read"),
        todo=Say("一条记录一个元素，数据项写在它的下一层。", "Write one element a record, its values one level below."),
        bad="嵌套十万层的 XML",
        good="根元素、记录、数据项三层",
        unreadable=True,
    ),
    Fault(
        code="XML096",
        id="xml-text-too-long",
        level=ERROR,
        says=Say(
            "XML 中一处文字超过 {limit} 字，没有读取", "a text in the XML is longer than {limit}; it was not read"
        ),
        todo=Say("检查导出是否正确；一格文字不会这么长。", "Check the export; an honest cell is never that long."),
        bad="一个元素里有十兆文字",
        good="一格一个元素",
        unreadable=True,
    ),
    Fault(
        code="XML097",
        id="xml-without-records",
        level=ERROR,
        says=Say(
            "XML 里没有找到记录：记录是其下各项都只有文字的元素",
            "no record was found in the XML: a record is an element whose children hold nothing but text",
        ),
        todo=Say(
            "写成 <records><record><数据项>值</数据项></record></records> 这样的三层。",
            "Write three levels: the whole, each record, each value.",
        ),
        bad="只有一个根元素的 XML",
        good="<records><record><处罚类别>罚款</处罚类别></record></records>",
        unreadable=True,
    ),
    Fault(
        code="XML340",
        id="xml-not-mended",
        level=ERROR,
        says=Say(
            "XML 不作修正：另写一份会改动其他部分的写法",
            "XML is not mended: a copy would change how other parts of it are written",
        ),
        todo=Say(
            "按检查列出的位置，在生成它的系统里改好后重新导出；或者导出为 CSV、xlsx、NDJSON 再修正。",
            "Mend what the check lists in the system that made it and export again, or export CSV, xlsx or NDJSON.",
        ),
        bad="处罚.xml",
        good="处罚.csv",
    ),
    Fault(
        code="XML380",
        id="xml-syntax",
        level=ERROR,
        says=Say(
            "第 {line} 行第 {position} 个字节处不是正确的 XML，没有读取",
            "line {line}, byte {position} is not well-formed XML; the file was not read",
        ),
        todo=Say("用生成它的程序重新导出；不要手工改。", "Export it again with its program; do not edit it by hand."),
        bad="少了结束标记的 XML",
        good="每个元素都有结束标记",
        unreadable=True,
    ),
)
