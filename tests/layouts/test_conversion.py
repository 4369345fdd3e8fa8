"""From one dual-publicity layout to the other and back: everything is accounted for, and nothing is invented."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as any_
from hypothesis import strategies as st

from gov_integrity.exchange.conversion_ledger import Account, Converted, Entry, Fate, Reason
from tests.layouts.rows_of import LICENSE, NEW, OLD, PENALTY, converted, ended, given, of

CODE = "91410105005000018Q"
LICENSE_2016 = {
    "XK_WSH": "示准〔2016〕1号",
    "XK_XMMC": "示例食品生产项目",
    "XK_SPLB": "普通",
    "XK_NR": "准予生产",
    "XK_XDR": "示例市示例食品有限公司",
    "XK_XDR_SHXYM": CODE,
    "XK_JDRQ": "2016-09-02",
    "XK_JZQ": "长期",
    "XK_XZJG": "示例市市场监督管理局",
    "XK_ZT": "2",
    "DFBM": "410105",
    "SJC": "2016-09-03 10:00:00",
    "BZ": "示例",
}
PENALTY_2016 = {
    "CF_WSH": "示罚〔2016〕1号",
    "CF_CFMC": "销售过期食品案",
    "CF_CFLB1": "罚款",
    "CF_CFLB2": "没收违法所得、没收非法财物",
    "CF_JG": "罚款5000元",
    "CF_XZJG": "示例市市场监督管理局",
    "CF_ZT": "0",
}


def test_a_licence_of_2016_in_the_layout_of_2018() -> None:
    done = converted(LICENSE_2016, NEW, LICENSE)
    assert given(done.row) == {
        "XK_WSH": "示准〔2016〕1号",
        "XK_XKLB": "普通",
        "XK_NR": "准予生产",
        "XK_XDR_MC": "示例市示例食品有限公司",
        "XK_XDR_SHXYM": CODE,
        "XK_JDRQ": "2016/09/02",
        "XK_YXQZI": "2099/12/31",
        "XK_XKJG": "示例市市场监督管理局",
        "BZ": "示例",
    }
    assert ended(done, Fate.AMBIGUOUS) == {"XK_XMMC": "which-item"}
    assert next(e.target for e in done.ledger if e.source == "XK_XMMC") == ("XK_XKWS", "XK_XKZS")
    assert ended(done, Fate.DROPPED) == {"XK_ZT": "no-code", "DFBM": "no-item", "SJC": "strange"}
    demanded = {entry.target[0] for entry in done.ledger if entry.fate is Fate.DEFAULTED}
    assert demanded == {"XK_XDR_LB", "XK_XKWS", "XK_YXQZ", "XK_XKJGDM", "XK_ZT", "XK_LYDW", "XK_LYDWDM"}


def test_two_items_of_penalty_kinds_become_one() -> None:
    done = converted(PENALTY_2016, NEW, PENALTY)
    assert done.row["CF_CFLB"] == "罚款;没收违法所得;没收非法财物"
    joined = [entry for entry in done.ledger if entry.target == ("CF_CFLB",)]
    assert joined == [Entry(Fate.MOVED, f"CF_CFLB{number}", ("CF_CFLB",), Reason.JOINED) for number in (1, 2)]
    assert (done.row["CF_NR"], done.row["CF_CFJG"]) == ("罚款5000元", "示例市市场监督管理局")
    assert ended(done, Fate.DROPPED) == {"CF_CFMC": "strange", "CF_ZT": "no-item"}


def test_what_such_a_row_demands_is_told_and_left_empty() -> None:
    """A fine demands its amount, a confiscation its amount; a plain warning demands neither."""
    fined = converted(PENALTY_2016, NEW, PENALTY)
    warned = converted({**PENALTY_2016, "CF_CFLB1": "警告", "CF_CFLB2": ""}, NEW, PENALTY)
    demanded = [{e.target[0] for e in done.ledger if e.reason is Reason.UNMET_IF} for done in (fined, warned)]
    assert demanded == [{"CF_NR_FK", "CF_NR_WFFF"}, set()]
    assert fined.row["CF_NR_FK"] == ""


def test_one_item_of_penalty_kinds_becomes_two() -> None:
    done = converted({"CF_WSH": "1号", "CF_CFLB": "警告;罚款;责令关闭", "CF_WFXW": "违规"}, OLD, PENALTY)
    assert (done.row["CF_CFLB1"], done.row["CF_CFLB2"]) == ("警告", "罚款;责令关闭")


def test_the_names_of_the_document_and_of_the_certificate_compete_for_one_item() -> None:
    done = converted({"XK_WSH": "1号", "XK_XKWS": "决定书", "XK_XKZS": "许可证", "XK_YXQZ": ""}, OLD, LICENSE)
    assert ended(done, Fate.AMBIGUOUS) == {"XK_XKWS": "which-item", "XK_XKZS": "which-item"}
    assert done.row["XK_XMMC"] == ""


@pytest.mark.parametrize(
    ("header", "text", "item", "fate"),
    [
        ("罚款金额（元）", "1200.5", "0.12005", Fate.MOVED),
        ("罚款金额（万元）", "0.120050", "0.12005", Fate.MOVED),
        ("罚款金额（元）", "0.01", "0.000001", Fate.MOVED),
        ("罚款金额（元）", "30000", "3", Fate.MOVED),
        ("罚款金额", "1200.5", "", Fate.AMBIGUOUS),
    ],
)
def test_amounts_move_with_their_unit_or_not_at_all(header: str, text: str, item: str, fate: Fate) -> None:
    done = converted({"行政处罚决定书文号": "1号", "处罚类别": "罚款", header: text}, NEW, PENALTY)
    assert done.row["CF_NR_FK"] == item
    assert next(entry.fate for entry in done.ledger if entry.source == header) is fate


@pytest.mark.parametrize("text", ["2024年13月1日", "暂无日期", "45351"])
def test_what_cannot_be_read_is_carried_as_it_stands(text: str) -> None:
    done = converted({"CF_WSH": "1号", "CF_JDRQ": text, "CF_CFLB": "罚款;暂扣或者吊销许可证"}, OLD, PENALTY)
    assert (done.row["CF_JDRQ"], done.row["CF_CFLB1"]) == (text, "罚款;暂扣或者吊销许可证")
    assert {e.source for e in done.ledger if e.reason is Reason.AS_IT_STANDS} == {"CF_JDRQ", "CF_CFLB"}


def test_what_is_said_behind_other_goes_with_it() -> None:
    row = {"decision_number": "1号", "license_kind": "other", "license_kind_other": "临时许可", "license_number": "7"}
    done = converted(row, NEW, LICENSE)
    assert done.row["XK_XKLB"] == "其他-临时许可"
    assert {entry.fate for entry in done.ledger if entry.source == "license_kind_other"} == {Fate.MOVED}


# --- properties -------------------------------------------------------------------------------------------------------

KINDS = ["警告", "通报批评", "罚款", "没收违法所得", "没收非法财物", "降低资质等级", "责令停产停业", "限制从业", "其他"]
DAYS = st.dates(date(1900, 1, 1), date(2098, 12, 31)).map(lambda day: day.strftime("%Y/%m/%d"))
WORDS = st.text("示例市局行政许可号甲乙丙丁0123456789()", min_size=1, max_size=12)
SPECIAL = {
    "CF_CFLB": st.lists(st.sampled_from(KINDS), min_size=1, max_size=4, unique=True).map(";".join),
    "CF_XDR_LB": st.sampled_from(["法人及非法人组织", "自然人", "个体工商户"]),
    "XK_XKLB": st.sampled_from(["普通", "特许", "认可", "核准", "登记", "其他"]),
    "XK_ZT": st.sampled_from(["0", "1", "2", "3"]),
    "CF_NR_FK": st.integers(1, 10**9).map(lambda n: f"{n // 10**6}.{n % 10**6:06d}".rstrip("0").rstrip(".")),
    **dict.fromkeys(["CF_JDRQ", "XK_JDRQ", "XK_YXQZ"], DAYS),
    **dict.fromkeys(["CF_YXQ", "CF_GSJZQ", "XK_YXQZI"], DAYS | st.just("2099/12/31")),
}
SPECIAL["XK_XDR_LB"] = SPECIAL["CF_XDR_LB"]
SPECIAL["CF_NR_WFFF"] = SPECIAL["CF_NR_FK"]
for _item in ("CF_FR_ZJLX", "CF_XDR_ZJLX", "XK_FR_ZJLX", "XK_XDR_ZJLX"):
    SPECIAL[_item] = st.sampled_from(["身份证", "护照号"])


def rows_of_2018(record: str) -> st.SearchStrategy[dict[str, str]]:
    """Rows as the layout writes them; every item may be empty, but all columns are there."""
    items = of(NEW, record).columns
    return st.fixed_dictionaries({item: st.just("") | SPECIAL.get(item, WORDS) for item in items})


def accounted(row: Mapping[str, str], done: Converted) -> None:
    """Every item that says something is one entry, and what stands in the target came from an entry that moved."""
    told = Counter(entry.source for entry in done.ledger if entry.fate is not Fate.DEFAULTED)
    assert told == Counter(list(given(row)))
    filled = {item for entry in done.ledger if entry.fate is Fate.MOVED for item in entry.target}
    assert filled == set(given(done.row))


@pytest.mark.parametrize("record", [LICENSE, PENALTY])
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@any_(data=st.data())
def test_there_and_back_loses_exactly_what_the_ledgers_say(record: str, data: st.DataObject) -> None:
    row = data.draw(rows_of_2018(record))
    there = converted(row, OLD, record)
    back = converted(there.row, NEW, record)
    accounted(row, there)
    accounted(there.row, back)
    lost_there = set(given(row)) - set(ended(there, Fate.MOVED))
    lost_back = {entry.source for entry in back.ledger if entry.fate in {Fate.DROPPED, Fate.AMBIGUOUS}}
    lost = lost_there | {e.source for e in there.ledger if e.fate is Fate.MOVED and set(e.target) <= lost_back}
    assert given(back.row) == {item: text for item, text in given(row).items() if item not in lost}


def test_an_account_names_every_row_once() -> None:
    account, entry = Account(), Entry(Fate.DROPPED, "SJC", (), Reason.STRANGE)
    for line in (2, 3, 4, 7):
        account.add("", line, (entry,))
    assert [row[4:] for row in account.rows("zh")] == [("4", "", "2-4,7")]
    assert account.counts[Fate.DROPPED] == 4
    assert not account.lossless
