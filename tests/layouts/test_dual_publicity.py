"""The two dual-publicity layouts: every item that was seen is declared, and each is known by its headers."""

from collections.abc import Sequence

import pytest

from gov_integrity.forms.kind import Dialect, Misread
from gov_integrity.forms.layout import WAN_YUAN
from gov_integrity.forms.quantities import Money
from gov_integrity.standard.records.administrative_license import AdministrativeLicense
from tests.layouts.rows_of import LAYOUTS, LICENSE, NEW, OLD, PENALTY, head_of, of

# the lists of items as they were seen in running systems
LICENSE_2018 = (
    *("XK_XDR_MC", "XK_XDR_LB", "XK_XDR_SHXYM", "XK_XDR_GSZC", "XK_XDR_ZZJG", "XK_XDR_SWDJ", "XK_XDR_SYDW"),
    *("XK_XDR_SHZZ", "XK_FRDB", "XK_FR_ZJLX", "XK_FR_ZJHM", "XK_XDR_ZJLX", "XK_XDR_ZJHM", "XK_XKWS", "XK_WSH"),
    *("XK_XKLB", "XK_XKZS", "XK_XKBH", "XK_NR", "XK_JDRQ", "XK_YXQZ", "XK_YXQZI", "XK_XKJG", "XK_XKJGDM", "XK_ZT"),
    *("XK_LYDW", "XK_LYDWDM", "BZ"),
)
PENALTY_2018 = (
    *("CF_XDR_MC", "CF_XDR_LB", "CF_XDR_SHXYM", "CF_XDR_GSZC", "CF_XDR_ZZJG", "CF_XDR_SWDJ", "CF_XDR_SYDW"),
    *("CF_XDR_SHZZ", "CF_FRDB", "CF_FR_ZJLX", "CF_FR_ZJHM", "CF_XDR_ZJLX", "CF_XDR_ZJHM", "CF_WSH", "CF_WFXW"),
    *("CF_SY", "CF_YJ", "CF_CFLB", "CF_NR", "CF_NR_FK", "CF_NR_WFFF", "CF_NR_ZKDX", "CF_JDRQ", "CF_YXQ"),
    *("CF_GSJZQ", "CF_CFJG", "CF_CFJGDM", "CF_SJLY", "CF_SJLYDM", "BZ"),
)
LICENSE_2016 = (
    *("XK_WSH", "XK_XMMC", "XK_SPLB", "XK_NR", "XK_XDR", "XK_XDR_SHXYM", "XK_XDR_ZDM", "XK_XDR_GSDJ", "XK_XDR_SWDJ"),
    *("XK_XDR_SFZ", "XK_FR", "XK_JDRQ", "XK_JZQ", "XK_XZJG", "XK_ZT", "DFBM", "SJC", "BZ"),
)
PENALTY_2016 = (
    *("CF_WSH", "CF_CFMC", "CF_CFLB1", "CF_CFLB2", "CF_SY", "CF_YJ", "CF_XDR_MC", "CF_XDR_SHXYM", "CF_XDR_ZDM"),
    *("CF_XDR_GSDJ", "CF_XDR_SWDJ", "CF_XDR_SFZ", "CF_FR", "CF_JG", "CF_JDRQ", "CF_XZJG", "CF_ZT", "CF_GSJZQ"),
    *("DFBM", "SJC", "BZ"),
)
ASIDE = {(OLD, LICENSE): {"SJC"}, (OLD, PENALTY): {"SJC", "CF_CFMC"}}
SEEN = [
    (NEW, LICENSE, LICENSE_2018),
    (NEW, PENALTY, PENALTY_2018),
    (OLD, LICENSE, LICENSE_2016),
    (OLD, PENALTY, PENALTY_2016),
]


@pytest.mark.parametrize(("layout", "record", "items"), SEEN)
def test_every_item_that_was_seen_is_declared_and_no_other(layout: str, record: str, items: Sequence[str]) -> None:
    aside = ASIDE.get((layout, record), set())
    assert set(of(layout, record).columns) == set(items) - aside
    assert aside <= set(of(layout, record).table.unread)


@pytest.mark.parametrize(("layout", "record", "items"), SEEN)
def test_a_layout_is_known_by_its_items(layout: str, record: str, items: Sequence[str]) -> None:
    head = head_of(dict.fromkeys(items, ""))
    assert (head.layout, head.record.record_id) == (layout, record)
    assert {column.header for column in head.columns if column.element is None} == ASIDE.get((layout, record), set())
    assert not [finding for finding in head.findings if finding.code == "CSV060"]


TITLES_2016 = {
    LICENSE: [
        *(
            "行政许可决定文书号",
            "项目名称",
            "审批类别",
            "许可内容",
            "行政相对人名称",
            "统一社会信用代码",
            "组织机构代码",
        ),
        *(
            "工商登记码",
            "税务登记号",
            "居民身份证号",
            "法定代表人姓名",
            "许可决定日期",
            "截止期",
            "许可机关",
            "当前状态",
        ),
        *("地方编码", "时间戳", "备注", "信息使用范围"),
    ],
    PENALTY: [
        *("行政处罚决定书文号", "处罚名称", "处罚类别1", "处罚类别2", "违法事实", "处罚依据", "行政相对人名称"),
        *("法定代表人姓名", "处罚结果", "处罚决定日期", "处罚机关", "当前状态", "公示截止期", "地方编码", "时间戳"),
        *("备注", "信息使用范围", "失信严重程度"),
    ],
}


@pytest.mark.parametrize("record", [LICENSE, PENALTY])
def test_the_layout_of_2016_is_known_by_its_chinese_headers(record: str) -> None:
    head = head_of(dict.fromkeys(TITLES_2016[record], ""))
    assert (head.layout, head.record.record_id) == (OLD, record)


@pytest.mark.parametrize("record", [LICENSE, PENALTY])
def test_the_layout_of_2018_is_known_by_its_chinese_headers(record: str) -> None:
    side = of(NEW, record)
    titles = [side.table.record.elements[name].title for name in side.items]
    head = head_of(dict.fromkeys(titles, ""))
    assert (head.layout, head.record.record_id) == (NEW, record)


def test_the_mandatory_items_of_a_licence_of_2018_are_required() -> None:
    elements = AdministrativeLicense.elements
    required = {items[0] for name, items in of(NEW, LICENSE).items.items() if elements[name].required is True}
    assert required == {
        *("XK_XDR_MC", "XK_XDR_LB", "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_NR", "XK_JDRQ", "XK_YXQZ", "XK_YXQZI"),
        *("XK_XKJG", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM"),
    }


def test_every_money_item_states_its_unit_or_is_refused() -> None:
    """The pilot's unit was never seen, so its three amounts must be refused; those of 2018 are 万元."""
    units = {
        item: table.units.get(name)
        for layout in LAYOUTS.values()
        for table in layout.tables
        for name, said in table.record.elements.items()
        if isinstance(said.kind, Money) and (item := said.wire.get(layout.short))
    }
    assert {item: unit for item, unit in units.items() if unit is not None} == {
        "CF_NR_FK": WAN_YUAN,
        "CF_NR_WFFF": WAN_YUAN,
    }
    assert {item for item, unit in units.items() if unit is None} >= {"htje", "zybddj"}


@pytest.mark.parametrize("layout", [OLD, NEW])
def test_old_words_for_kinds_of_penalty_are_read_alike(layout: str) -> None:
    table = of(layout, PENALTY).table
    kind, dialect = table.record.elements["penalty_kinds"].kind, Dialect(words=table.words["penalty_kinds"])
    assert kind.read("没收违法所得、没收非法财物", dialect) == ["confiscate_gains", "confiscate_goods"]
    assert isinstance(kind.read("暂扣或者吊销许可证", dialect), Misread)
