"""Law that changes, and facts that come twice: the rule of the day, or the statement that none is known."""

import json
from typing import Final

from tests.exchange.tables import CODE, lines, penalty, table
from tests.hostile.form import Input, Play, files, named, receive, received
from tests.hostile.inputs.csv_text import rows
from tests.hostile.inputs.days_and_numbers import asked, decided
from tests.hostile.inputs.json_text import contract

RULE: Final = "publicity-period"


def version(name: str) -> str:
    return json.dumps({"version": name})[1:-1]


def _three_days() -> str:
    """Return penalties of the day before order 58 came into force (2023-05-01), of that day and the next."""
    return "".join(
        decided(
            day,
            id=f"p-{day}",
            decision_number=f"示市监处罚〔2023〕{at}号",
            gravity_legacy="ordinary",
            special_field=None,
        )
        for at, day in enumerate(("2023-04-30", "2023-05-01", "2023-05-02"), 1)
    )


def _layout_of_2016() -> str:
    """Return penalties under the names that the layout of 2016 has for them."""
    names = {
        "CF_XDR_MC": "示例有限公司",
        "CF_WSH": "示市监处罚〔2016〕1号",
        "CF_CFMC": "示例处罚",
        "CF_CFLB1": "罚款",
        "CF_SY": "示例",
        "CF_YJ": "示例",
        "CF_XDR_SHXYM": CODE,
        "CF_JG": "罚款5000元",
        "CF_JDRQ": "2016/09/02",
        "CF_XZJG": "示例市市场监督管理局",
        "DFBM": "410105",
    }
    return table([list(names), list(names.values())])


# What the layout of 2018 makes mandatory (信用中国 item names) and the layout of 2016 has no item for.
NEW_IN_2018: Final = (
    "行政相对人类别",
    "违法行为类型",
    "处罚有效期",
    "处罚机关统一社会信用代码",
    "数据来源单位",
    "数据来源单位统一社会信用代码",
)


def _twice(**changes: str) -> dict[str, str]:
    return {name: rows(penalty(1, **more)) for name, more in (("a.csv", {}), ("b.csv", changes))}


INPUTS: Final = (
    Input(
        number=143,
        what="decisions of the day before a rule, of its day, and of the day after",
        make=files(a_ndjson=_three_days()),
        plays=(Play(arguments=("decide", RULE, "in/a.ndjson", "--on", "2023-06-01", "--format", "json"), status=0),),
        told=(
            version("notice-527-2019"),
            version("order-58"),
            '"version_day": "2023-04-30"',
            '"version_day": "2023-05-02"',
        ),
    ),
    asked(
        144,
        "a decision under the old rule, still shown when the new one comes",
        RULE,
        decided("2025-06-15", special_field=None),
        "2026-04-01",
        '"outcome": "open"',
        '"order-58"',
        '"order-36"',
    ),
    asked(
        145,
        "a day before the first rule that is known",
        RULE,
        decided("2019-06-30"),
        "2019-07-30",
        '"outcome": "silent"',
        '"code": "LAW145"',
        "2019-07-01",
    ),
    asked(
        146,
        "a day of judgement far in the future",
        RULE,
        decided("2090-03-01", gravity="ordinary", special_field=None),
        "2090-04-03",
        version("order-36"),
        '"code": "LAW146"',
    ),
    received(
        147,
        "a code that is not in force on its day: of a kind of penalty, and of a place",
        files(
            a_ndjson=decided(
                "2021-07-14", id="p-1", penalty_kinds=["criticism"], fine_amount=None, confiscated_amount=None
            ),
            b_ndjson=lines([contract(1, region="110103")]),
        ),
        0,
        "IDN206 LAW147",
        "2 1 1 0 0 0",
        differs="The code of a place is told with a code of its own, IDN206, and its successor, if there is one.",
    ),
    Input(
        number=148,
        what="a table of the layout of 2016, and the same in that of 2018 with a ledger of what is lost",
        make=files(a_csv=_layout_of_2016()),
        plays=(
            Play(arguments=("convert", "in/a.csv", "--to", "dual-publicity-2018", "--out", "b.csv"), status=1),
            receive(1),
        ),
        codes=f"CSV061*{len(NEW_IN_2018)}",
        counts="2 0 0 1 0 1",
        # What is lacking is those six and the amount of the fine, which the kind 罚款 asks for; the name of the penalty
        # and the local code have no place in the layout of 2018.
        told=(f"缺省 {len(NEW_IN_2018) + 1} · 舍弃 2",),
    ),
    asked(
        149,
        "a decision that a court took back",
        RULE,
        decided("2024-03-01", record_state="revoked", revoked_on="2024-05-01"),
        "2024-10-08",
        '"outcome": "silent"',
    ),
    received(
        150,
        "one event from two bodies",
        named(_twice(数据来源单位="示例市财政局")),
        1,
        "REF170",
        "4 1 0 1 0 2",
        differs="One decision of one agency is one record, whoever sends it: the second is given back with REF170, "
        "which names the first. Contracts and arrears that are only alike are kept and pointed out (REF201, REF292).",
    ),
)
