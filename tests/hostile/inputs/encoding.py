"""Encodings: bytes that are not the text that they seem to be."""

from typing import Final

from tests.exchange.tables import HEADER, cells, penalties, penalty, table
from tests.hostile.form import files, named, received

TEXT: Final = penalties(3)
ROWS: Final = TEXT.encode()


def with_name(name: str, count: int = 3) -> str:
    """Return penalties of which the first is about another name."""
    rows = [cells(penalty(1, 行政相对人名称=name)), *(cells(penalty(number)) for number in range(2, count + 1))]
    return table([HEADER, *rows])


INPUTS: Final = (
    received(16, "a mark of UTF-8 at the start", files(a_csv=b"\xef\xbb\xbf" + ROWS), 0, "", "4 3 0 0 0 1"),
    received(17, "GBK", files(a_csv=TEXT.encode("gbk")), 0, "ENC017", "4 3 0 0 0 1"),
    received(
        18,
        "characters of four bytes in GB18030",
        files(a_csv=with_name("示例𠮷㐀有限公司").encode("gb18030")),
        0,
        "ENC017",
        "4 3 0 0 0 1",
    ),
    received(
        19,
        "positions that GB 18030-2022 gave to other characters",
        files(a_csv=with_name("示例@@有限公司").encode("gb18030").replace(b"@@", b"\xfe\x59\xa6\xd9")),
        0,
        "ENC017 ENC022",
        "4 3 0 0 0 1",
    ),
    received(20, "UTF-16 with a mark", files(a_csv=TEXT.encode("utf-16")), 0, "ENC020", "4 3 0 0 0 1"),
    received(21, "UTF-16 without a mark", files(a_csv=TEXT.encode("utf-16-le")), 3, "ENC028", "0 0 0 0 0 0"),
    received(
        22,
        "Big5",
        files(a_csv=("處罰機關,處罰類別,行政相對人名稱\r\n" * 200).encode("big5")),
        3,
        "ENC021",
        "0 0 0 0 0 0",
    ),
    received(
        23,
        "two encodings in one file",
        files(a_csv=ROWS + penalties(2, first=4).split("\r\n", 1)[1].encode("gb18030")),
        1,
        "ENC023*2",
        "6 3 0 2 0 1",
    ),
    received(
        24, "one bad byte", files(a_csv=ROWS.replace("5000元".encode(), b"5000\xff", 1)), 1, "ENC024", "4 2 0 1 0 1"
    ),
    received(
        25,
        "a character cut at the end",
        files(a_csv=ROWS.rstrip(b"\r\n")[:-4] + "局".encode()[:-1]),
        1,
        "ENC025",
        "4 2 0 1 0 1",
    ),
    received(
        26,
        "text that was damaged before: 锟斤拷, U+FFFD, UTF-8 read as GBK",
        files(
            a_csv=table(
                [
                    HEADER,
                    *(
                        cells(penalty(at, 违法事实=text))
                        for at, text in enumerate(
                            (
                                "锟斤拷锟斤拷",
                                "违法\ufffd\ufffd事实",
                                "????????",
                                "违法事实".encode().decode("gb18030", "replace"),
                            ),
                            1,
                        )
                    ),
                ]
            )
        ),
        0,
        "TXT026*4",
        "5 0 4 0 0 1",
    ),
    received(27, "NUL bytes", files(a_csv=ROWS.replace("5000元".encode(), b"50\x0000", 1)), 1, "ENC027", "4 2 0 1 0 1"),
    received(
        28,
        "control characters, U+2028",
        files(
            a_csv=table(
                [
                    HEADER,
                    cells(penalty(1, 违法事实="一\x07二")),
                    cells(penalty(2, 违法事实="一\u2028二")),
                    cells(penalty(3, 违法事实="一\x85二")),
                ]
            )
        ),
        1,
        "TXT028*3",
        "4 0 0 3 0 1",
    ),
    received(
        29,
        "encoded surrogates (CESU-8)",
        files(a_csv=ROWS.replace("5000元".encode(), b"\xed\xa0\xbd\xed\xb8\x80", 1)),
        1,
        "ENC029",
        "4 2 0 1 0 1",
    ),
    received(
        30,
        "files too short to guess from",
        named(
            {
                f"{at}.csv": penalties(1, first=at).encode(codec)
                for at, codec in enumerate(("gb18030", "utf-8", "gbk", "utf-8-sig"), 1)
            }
        ),
        0,
        "ENC017*2",
        "8 4 0 0 0 4",
    ),
)
