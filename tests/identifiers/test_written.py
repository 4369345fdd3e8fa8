"""What means nothing in a written number, what covers it up, and who registered a body: each sign and word once.

The signs are those of the Unicode categories Cc, Cf, Zs, Zl, Zp and Pd that occur in numbers, the words those of the
table of registering departments that goes with GB 32100-2015.
"""

import unicodedata

import pytest

from gov_integrity.forms.identifier import InvalidIdentifierError
from gov_integrity.standard.identifiers import _registering_department, _written, document_number, resident_id, uscc

INVISIBLE = [
    *(chr(code) for code in (0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1F, 0x7F, 0x80, 0x85, 0x9F)),
    *"\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u206f\ufe00\ufe0f\ufeff",
]
SPACES = list(" \u00a0\u1680\u2000\u2001\u200a\u202f\u205f\u3000")
DASHES = list("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d")
COVERS = list("*＊●•×")
MEANT = [
    *"!~0Aaz/·",
    "\u00a1",
    "\u00ac",
    "\u00ae",
    "\u061b",
    "\u061d",
    "\u1fff",
    "\u2016",
    "\u2027",
    "\u2070",
    "\ufdff",
]
MEANT += ["\ufe10", "\ufefe", "\uff65", "示"]

DEPARTMENTS = {
    "1": ("机构编制", {"1": "机关", "2": "事业单位", "3": "编办直接管理机构编制的群众团体", "9": "其他"}),
    "2": ("外交", {"1": "外国常驻新闻机构", "9": "其他"}),
    "3": (
        "司法行政",
        {
            "1": "律师执业机构",
            "2": "公证处",
            "3": "基层法律服务所",
            "4": "司法鉴定机构",
            "5": "仲裁委员会",
            "9": "其他",
        },
    ),
    "4": ("文化", {"1": "外国在华文化中心", "9": "其他"}),
    "5": ("民政", {"1": "社会团体", "2": "民办非企业单位", "3": "基金会", "9": "其他"}),
    "6": ("旅游", {"1": "外国旅游部门常驻代表机构", "2": "港澳台地区旅游部门常驻内地代表机构", "9": "其他"}),
    "7": ("宗教", {"1": "宗教活动场所", "2": "宗教院校", "9": "其他"}),
    "8": ("工会", {"1": "基层工会", "9": "其他"}),
    "9": ("工商（市场监管）", {"1": "企业", "2": "个体工商户", "3": "农民专业合作社", "9": "其他"}),
    "A": ("中央军委改革和编制办公室", {"1": "军队事业单位", "9": "其他"}),
    "N": ("农业", {"1": "组级集体经济组织", "2": "村级集体经济组织", "3": "乡镇级集体经济组织", "9": "其他"}),
    "Y": ("其他", {"1": "不再划分类别"}),
}


@pytest.mark.parametrize("sign", INVISIBLE, ids=lambda sign: f"U+{ord(sign):04X}")
def test_what_cannot_be_seen_means_nothing(sign: str) -> None:
    assert unicodedata.category(sign) in {"Cc", "Cf", "Zl", "Zp", "Mn"}
    assert _written.visible(f"9{sign}1") == _written.compact(f"9{sign}1") == _written.unspaced(f"9{sign}1") == "91"


@pytest.mark.parametrize("sign", SPACES, ids=lambda sign: f"U+{ord(sign):04X}")
def test_spaces_mean_nothing_in_a_number(sign: str) -> None:
    assert unicodedata.category(sign) == "Zs"
    assert _written.compact(f"9{sign}1") == _written.unspaced(f"9{sign}1") == "91"
    assert _written.visible(f"9{sign}1") == f"9{sign}1"
    assert _written.visible(f"{sign}91{sign}") == "91"


@pytest.mark.parametrize("sign", DASHES, ids=lambda sign: f"U+{ord(sign):04X}")
def test_dashes_mean_nothing_in_a_code(sign: str) -> None:
    assert unicodedata.category(sign) in {"Pd", "Sm"}
    assert _written.compact(f"9{sign}1") == "91"
    assert _written.unspaced(f"9{sign}1") in {f"9{sign}1", "9-1"}


@pytest.mark.parametrize("sign", MEANT, ids=lambda sign: f"U+{ord(sign):04X}")
def test_every_other_sign_stays(sign: str) -> None:
    assert _written.compact(f"9{sign}1") == _written.visible(f"9{sign}1") == f"9{sign}1"


def test_full_width_is_half_width() -> None:
    """U+FF01 to U+FF5E are U+0021 to U+007E, and the ideographic space is a space."""
    for code in range(0x21, 0x7F):
        expected = "91" if chr(code) == "-" else f"9{chr(code)}1"
        assert _written.compact(f"9{chr(code + 0xFEE0)}1") == expected


@pytest.mark.parametrize("sign", COVERS)
def test_what_covers_a_number_up(sign: str) -> None:
    assert _written.is_masked(f"4101{sign}1234")
    assert not _written.is_masked("41011234")


def test_places_and_lengths_are_told() -> None:
    assert (_written.places([1, 3]).zh, _written.places([1, 3]).en) == ("第1、3位", "character 1, 3")
    fault = _written.wrong_length("123", 6)
    assert (fault.code, fault.part.zh) == ("IDN203", "应为6位，实为3位")


@pytest.mark.parametrize("first", DEPARTMENTS)
def test_who_registered_a_body_and_as_what(first: str) -> None:
    department = _registering_department.DEPARTMENTS[first]
    kinds = {second: category.title.zh for second, category in department.categories.items()}
    assert (department.code, department.title.zh, kinds) == (first, *DEPARTMENTS[first])
    assert all(category.code == second for second, category in department.categories.items())


def test_there_is_no_other_department() -> None:
    assert list(_registering_department.DEPARTMENTS) == list(DEPARTMENTS)


# Which characters of a code are wrong is told by their places, counted from 1
@pytest.mark.parametrize(
    ("text", "code", "part"),
    [
        ("91350100m000100y43", "IDN102", "第9、16位"),
        ("9135O100M000100Y43", "IDN103", "第5位"),
        ("9135010AM000100Y43", "IDN202", "第8位"),
        ("91A50100M000100Y43", "IDN202", "第3位"),
        ("01350100M000100Y43", "IDN201", "第1位"),
        ("91350100M000100Y4中", "IDN204", "第18位"),
        ("中1350100M000100Y43", "IDN204", "第1位"),
        ("91350100M000100Y4", "IDN203", "应为18位，实为17位"),
        ("91350100M000100Y433", "IDN203", "应为18位，实为19位"),
        ("9" * 129, "IDN203", "应为18位，实为129位"),
        ("9" * 128, "IDN203", "应为18位，实为128位"),
        ("410105000000012", "IDN105", "15位数字，像是原营业执照注册号"),
        ("60003734-1", "IDN105", "9位，像是组织机构代码"),
        ("0050000１8", "IDN105", "9位，像是组织机构代码"),
        ("91350100M000100Y44", "IDN101", "第9至17位的组织机构代码校验无误"),
        ("91350100M000101Y43", "IDN101", "第9至17位的组织机构代码校验也不通过"),
    ],
)
def test_the_part_that_is_wrong_is_told(text: str, code: str, part: str) -> None:
    with pytest.raises(InvalidIdentifierError) as raised:
        uscc.parse(text)
    assert raised.value.code == code
    assert part in raised.value.part.zh


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("91350100m000100y43", "91350100M000100Y43"),
        ("9135O1OOM000100Y43", "91350100M000100Y43"),
        ("9I350I00M000100Y43", "91350100M000100Y43"),
        (" 9135 0100-M000100Y43 ", "91350100M000100Y43"),
        ("91350100M000100Y43", ""),
        ("91350100M000100Y44", ""),
        (" " * 110 + "91350100M000100Y43", "91350100M000100Y43"),
        (" " * 111 + "91350100M000100Y43", ""),
    ],
)
def test_what_may_be_meant(text: str, meant: str) -> None:
    assert uscc.suggest(text) == meant


def test_the_parts_of_a_code() -> None:
    code = uscc.parse("91350100M000100Y43")
    assert (code.department.code, code.category_code, code.area_code) == ("9", "1", "350100")
    assert (code.organisation_code, code.check_character) == ("M000100Y4", "3")
    assert uscc.plain(" 91350100m000100y4－3") == "91350100M000100Y43"


# 文号: what is written loosely, how long it may be, and what it is called by others
@pytest.mark.parametrize("digit", range(10))
def test_a_number_of_a_document_in_full_width(digit: int) -> None:
    wide = chr(0xFF10 + digit)
    assert document_number.plain(f"示〔2024〕{wide}号") == f"示〔2024〕{digit}号"
    assert document_number.suggest(f"示〔2024〕{wide}号") == f"示〔2024〕{digit}号"


def test_what_stands_beside_the_digits_stays() -> None:
    for sign in ("\uff0f", "\uff1a"):
        assert document_number.plain(f"示〔2024〕1{sign}号") == f"示〔2024〕1{sign}号"


def test_how_long_a_suggestion_may_be() -> None:
    longest = "示" * (document_number.LONGEST - 8)
    assert len(f"{longest}〔2024〕12号") == document_number.LONGEST + 1
    assert document_number.suggest(f"{longest}[2024]2号") == f"{longest}〔2024〕2号"
    assert not document_number.suggest(f"{longest}[2024]12号")
    assert not document_number.suggest("\u200b")
    assert document_number.suggest("\u200b1") == "1"
    assert document_number.suggest(f"示{chr(0x200B) * 200}〔2024〕2号") == "示〔2024〕2号"


@pytest.mark.parametrize("dash", "‐‑‒–—―−")
def test_one_key_for_every_dash(dash: str) -> None:
    assert document_number.key(f"示〔2024〕1{dash}2号") == "示〔2024〕1-2号"


def test_an_underscore_is_no_dash() -> None:
    assert document_number.key("示〔2024〕1_2号") == "示〔2024〕1_2号"


@pytest.mark.parametrize("number", [uscc.identifier, resident_id.identifier, document_number.identifier])
def test_the_bounds_of_a_number_are_those_of_its_shape(number: object) -> None:
    bounds = {"uscc": (18, 18), "resident-id": (18, 18), "document-number": (1, 128)}
    assert (number.shortest, number.longest) == bounds[number.id]  # type: ignore[attr-defined]  # an Identifier


def test_the_parts_that_are_explained() -> None:
    assert list(document_number.identifier.parts) == ["word", "year", "serial"]
