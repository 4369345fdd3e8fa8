"""XML — records as elements, in any Chinese encoding, from readers that fetch nothing and expand nothing."""

import pytest

from tests.exchange.tables import HEADER, cells, penalty, read
from tests.formats.reading import Reader

ROWS = "<records><record><类别>罚款</类别><机关>郑州</机关></record><record><机关>朱镕基</机关></record></records>"


def document(count: int) -> str:
    """Return penalties as a message: a header, then a body of records."""
    rows = (zip(HEADER, cells(penalty(number)), strict=True) for number in range(1, count + 1))
    body = "".join(
        "<record>" + "".join(f"<{_tag(name)}>{text}</{_tag(name)}>" for name, text in row) + "</record>" for row in rows
    )
    head = "<Header><sender>示例局</sender><receiver>示例中心</receiver></Header>"
    return f'<?xml version="1.0" encoding="UTF-8"?><ExchangeMessage>{head}<Body>{body}</Body></ExchangeMessage>'


def _tag(header: str) -> str:
    return header.replace("（", "-").replace("）", "")


def test_children_are_cells_and_what_is_lacking_is_empty(reading: Reader) -> None:
    found = reading(f'<?xml version="1.0"?>{ROWS}', "a.xml")
    assert found.cells == [("类别", "机关"), ("罚款", "郑州"), ("", "朱镕基")]
    assert found.codes == []


def test_attributes_and_prefixes(reading: Reader) -> None:
    text = '<?xml version="1.0"?><a xmlns:x="urn:x"><x:r 类别="罚款"><x:机关>甲&amp;乙</x:机关></x:r></a>'
    assert reading(text, "a.xml").cells == [("类别", "机关"), ("罚款", "甲&乙")]


def test_a_header_is_no_record() -> None:
    names = [name for name in HEADER if "（" not in name]
    assert len(names) > 3
    with read(document(3), name="a.xml") as found:
        assert found.tally.data == 3
        assert found.tally.tables[0]["record"] == "administrative-penalty"


@pytest.mark.parametrize("named", ["GB2312", "gbk", "GB18030"])
def test_chinese_encodings_under_any_of_their_names(reading: Reader, named: str) -> None:
    """GB2312 has no 镕, and files that say so hold it all the same."""
    found = reading(f'<?xml version="1.0" encoding="{named}"?>{ROWS}'.encode("gb18030"), "a.xml")
    assert found.cells[2] == ("", "朱镕基")
    assert found.codes == ["ENC017"]


def test_a_declaration_that_is_not_true(reading: Reader) -> None:
    assert "ENC023" in reading(f'<?xml version="1.0" encoding="UTF-8"?>{ROWS}'.encode("gb18030"), "a.xml").codes


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]>',
        '<!DOCTYPE a SYSTEM "http://192.0.2.1/a.dtd">',
        "<!-- -->\n" * 9_000 + "<!DOCTYPE a>",
    ],
)
def test_a_document_type_is_refused_wherever_it_stands(reading: Reader, doctype: str) -> None:
    assert reading(f'<?xml version="1.0"?>{doctype}{ROWS}', "a.xml").codes == ["SEC085"]


def test_nesting_syntax_and_nothing(reading: Reader) -> None:
    head = '<?xml version="1.0"?>'
    assert reading(head + "<a>" * 100, "a.xml").codes == ["XML095"]
    assert reading(head + "<a>" * 30_000, "a.xml").codes == ["XML095"], "more levels than the parser itself takes"
    assert reading(head + "<a><b><c>1</c></b>", "a.xml").codes == ["XML380"]
    assert reading(head + "<a/>", "a.xml").codes[:1] == ["XML097"]


def test_memory_does_not_depend_on_where_the_blocks_end(reading: Reader) -> None:
    many = "".join(f"<record><机关>示例第{number}局</机关></record>" for number in range(9_000))
    found = reading(f'<?xml version="1.0"?><records>{many}</records>', "a.xml")
    assert len(found.rows) == 9_001
    assert found.rows[-1].cells == ("示例第8999局",)
