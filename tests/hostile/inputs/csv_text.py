"""CSV: tables as people and programs really write them."""

from collections.abc import Iterator
from typing import Final

from tests.exchange.tables import CODE, HEADER, WIRE, cells, penalties, penalty, table
from tests.hostile.form import files, received

TEXT: Final = penalties(3)
LINES: Final = TEXT.split("\r\n")


def rows(*given: dict[str, str], header: tuple[str, ...] = HEADER) -> str:
    return table([header, *(cells(each) for each in given)])


def changed(**changes: str) -> str:
    """Return three penalties, the first of them changed."""
    return rows(penalty(1, **changes), penalty(2), penalty(3))


def _line(at: int, change: str) -> str:
    return "\r\n".join([*LINES[:at], change, *LINES[at + 1 :]])


def _wide(size: int) -> Iterator[str]:
    yield LINES[0] + "\r\n"
    yield LINES[1].replace("罚款5000元", '"' + "长" * (size * 1024) + '"') + "\r\n"
    yield LINES[2] + "\r\n"


def _moved(size: int) -> str:
    """Every row without its first cell, and an empty one behind."""
    return table([HEADER, *([*cells(penalty(number))[1:], ""] for number in range(1, size + 1))])


def reordered() -> str:
    return table([HEADER[::-1], *(cells(penalty(number))[::-1] for number in range(1, 4))])


GROUPS: Final = ("行政相对人", "行政处罚决定书", "违法", "处罚机关", "处罚", "罚款", "数据来源单位")
GROUP_OF: Final = [next(group for group in GROUPS if title.startswith(group)) for title in HEADER]
TWO_ROWS: Final = (
    [group if at == 0 or GROUP_OF[at - 1] != group else "" for at, group in enumerate(GROUP_OF)],
    [title.removeprefix(group) for title, group in zip(HEADER, GROUP_OF, strict=True)],
)
SHORT: Final = ",".join(LINES[1].split(",")[:-1])
INPUTS: Final = (
    received(49, "a row that is too short", files(a_csv=_line(1, SHORT)), 1, "CSV049", "4 2 0 1 0 1"),
    received(50, "a row that is too long", files(a_csv=_line(1, LINES[1] + ",多")), 1, "CSV050", "4 2 0 1 0 1"),
    received(
        51,
        "a quote that is never closed",
        files(a_csv=_line(1, LINES[1].replace("罚款,", '"罚款,'))),
        1,
        "CSV051",
        "4 2 0 1 0 1",
    ),
    received(
        52,
        "text after a closing quote",
        files(a_csv=_line(1, LINES[1].replace("罚款,", '"罚"款,'))),
        1,
        "CSV052",
        "4 2 0 1 0 1",
    ),
    received(53, "line ends inside a cell", files(a_csv=changed(违法事实="一\n二\r\n三")), 0, "", "4 3 0 0 0 1"),
    received(
        54,
        "CR, LF and CRLF in one file",
        files(a_csv=LINES[0] + "\r" + LINES[1] + "\n" + LINES[2] + "\r\n" + LINES[3] + "\n"),
        0,
        "CSV054",
        "4 3 0 0 0 1",
    ),
    received(
        55,
        "other delimiters",
        files(
            **{
                f"a{at}_csv": TEXT.replace(",", sign).replace("示市监处罚〔2024〕", f"示市监处罚〔2024〕{at}")
                for at, sign in enumerate(";\t|，", 1)
            }
        ),
        0,
        "CSV055*4",
        "16 12 0 0 0 4",
    ),
    received(
        56,
        "a title, a sender and blank rows above the header",
        files(a_csv="示例市行政处罚信息公示表\r\n填报单位：示例市市场监督管理局\r\n\r\n" + TEXT),
        0,
        "CSV056",
        "7 3 0 0 1 3",
    ),
    received(
        57, "a header of two rows", files(a_csv=table(TWO_ROWS) + "\r\n".join(LINES[1:])), 3, "CSV057", "0 0 0 0 0 0"
    ),
    received(
        58,
        "a header twice",
        files(a_csv=table([(*HEADER, HEADER[0]), *((*cells(penalty(at)), "x") for at in (1, 2))])),
        1,
        "CSV058*2",
        "3 0 0 2 0 1",
    ),
    received(
        59,
        "a column without a header",
        files(
            a_csv=table([("", *HEADER), *(("x", *cells(penalty(at))) for at in (1, 2))]),
            b_csv=table([(*HEADER, ""), *((*cells(penalty(at)), "x") for at in (3, 4))]),
        ),
        1,
        "CSV050*2 CSV059",
        "6 2 0 2 0 2",
        differs="A cell behind the last header makes its row too long (CSV050): it may be the row that moved.",
    ),
    received(
        60,
        "headers with spaces, other brackets, stars, line ends, and the names of the wire",
        files(
            a_csv=table(
                [
                    [
                        {"处罚类别": " 处罚类别 *", "罚款金额（万元）": "罚款金额(万元)", "处罚机关": "处罚\n机关"}.get(
                            each, each
                        )
                        for each in HEADER
                    ],
                    cells(penalty(1)),
                ]
            ),
            b_csv=table([[WIRE[each] for each in HEADER], cells(penalty(2))]),
        ),
        0,
        "",
        "4 2 0 0 0 2",
    ),
    received(
        61,
        "a required column missing, an unknown one",
        files(
            a_csv=table(
                [
                    [*(each for each in HEADER if each != "处罚类别"), "天气"],
                    *([*(value for name, value in penalty(at).items() if name != "处罚类别"), "晴"] for at in (1, 2)),
                ]
            )
        ),
        1,
        "CSV060 CSV061*2",
        "3 0 0 2 0 1",
    ),
    received(
        62,
        "a unit that is not stated",
        files(a_csv=TEXT.replace("罚款金额（万元）", "罚款金额")),
        1,
        "CSV062*3",
        "4 0 0 3 0 1",
    ),
    received(
        63,
        "blank rows, a total, footnotes, a signature",
        files(a_csv=TEXT + "\r\n合计,3\r\n注：以上均已公示\r\n制表人：示例\r\n"),
        0,
        "CSV063*3",
        "8 3 0 0 1 4",
    ),
    received(64, "a cell of 2 MB", files(a_csv=_wide), 1, "CSV064", "3 1 0 1 0 1", sizes=(40, 700)),
    received(
        65,
        "text that a spreadsheet takes for a formula",
        files(
            a_csv=rows(
                *(
                    penalty(at, 违法事实=text)
                    for at, text in enumerate(('=HYPERLINK("http://192.0.2.1")', "@SUM(A1)", "+A1", "-cmd", "\t=A1"), 1)
                )
            )
        ),
        0,
        "SEC065*5 TXT141",
        "6 5 0 0 0 1",
    ),
    received(
        66,
        "digits that a spreadsheet took away",
        files(
            a_csv=rows(
                *(
                    penalty(at, 行政相对人统一社会信用代码=text)
                    for at, text in enumerate(("9.1410E+17", f'="{CODE}"', f"'{CODE}"), 1)
                )
            )
        ),
        1,
        "CSV066*3",
        "4 0 0 3 0 1",
    ),
    received(
        67,
        "words for nothing: NA, null, 无, —, /",
        files(
            a_csv=rows(
                *(
                    penalty(at, 处罚有效期=text)
                    for at, text in enumerate(("NA", "null", "无", "—", "/", "-", "空", "暂无"), 1)
                ),
                *(penalty(at) for at in range(9, 19)),
            )
        ),
        1,
        "TXT200*8",
        "19 10 0 8 0 1",
    ),
    received(68, "columns in another order", files(a_csv=reordered()), 0, "", "4 3 0 0 0 1"),
    received(
        69,
        "a whole column shifted by one",
        files(a_csv=_moved),
        1,
        "CSV069*40",
        "41 0 0 40 0 1",
        sizes=(40, 10_000),
        differs="The cause of a whole column has a code of its own, CSV069, told once; CSV049 stays for a single row.",
    ),
)
