"""方案写法故障 — what can be wrong with a profile as it is written: keys, kinds of values, names, origins?"""

from typing import Final

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say


def fault(  # noqa: PLR0913, PLR0917 - a fault is declared by these
    code: str, name: str, says: Say, todo: Say, bad: str, good: str
) -> Fault:
    """Return a fault of a profile; all of them are errors."""
    return Fault(code=code, id=name, level=ERROR, says=says, todo=todo, bad=bad, good=good)


NOT_TOML: Final = fault(
    *("PRF200", "profile-not-toml", Say("不是TOML：{fault}", "is no TOML: {fault}")),
    Say("按TOML的写法改正这一行。", "Write this line as TOML."),
    *("edition = ", 'edition = "1.0"'),
)
KEY_MISSING: Final = fault(
    *("PRF201", "profile-key-missing", Say("缺少此项", "is missing")),
    Say("补写这一项。", "Add the key."),
    *('{ id = "service-timeliness", shape = "proportional" }', 'points = "5"'),
)
KEY_UNKNOWN: Final = fault(
    *("PRF202", "profile-key-unknown", Say("没有此项", "no such key is known")),
    Say("核对拼写；不用的项删去。", "Check the spelling; remove what has no use."),
    *('wieght = "5"', 'points = "5"'),
)
NOT_A_TABLE: Final = fault(
    *("PRF203", "profile-not-a-table", Say("应为表", "must be a table")),
    Say("写成 {{ 键 = 值 }} 或者另起一节。", "Write {{ key = value }}, or a section of its own."),
    *('title = "方案"', 'title = { zh = "方案", en = "profile" }'),
)
NOT_A_LIST: Final = fault(
    *("PRF204", "profile-not-a-list", Say("应为非空列表", "must be a list that is not empty")),
    Say("写成 [ … ]，至少一项。", "Write [ ... ] with at least one item."),
    *("subject_types = []", 'subject_types = ["township"]'),
)
NOT_A_TEXT: Final = fault(
    *("PRF205", "profile-not-a-text", Say("应为非空文字", "must be a text that is not empty")),
    Say("写在双引号里。", "Write it in double quotes."),
    *("edition = 1", 'edition = "1.0"'),
)
NOT_A_DECIMAL: Final = fault(
    "PRF206",
    "profile-not-a-decimal",
    Say('应为十进制数的文字，如"0.30"', 'must be a decimal written as text, such as "0.30"'),
    Say("数字写在双引号里，不带百分号。", "Write the number in double quotes, without a per cent sign."),
    *("points = 5.5", 'points = "5.5"'),
)
NOT_A_COUNT: Final = fault(
    "PRF207",
    "profile-not-a-whole-number",
    Say("应为{least}至{most}的整数", "must be a whole number from {least} to {most}"),
    Say("写成不带引号的整数。", "Write a whole number without quotes."),
    *('decimals = "2"', "decimals = 2"),
)
NOT_A_DAY: Final = fault(
    *("PRF208", "profile-not-a-day", Say("应为YYYY-MM-DD形式的日期", "must be a day YYYY-MM-DD")),
    Say("日期写在双引号里，如 2024-01-01。", "Write the day in double quotes, such as 2024-01-01."),
    *('first = "20240101"', 'first = "2024-01-01"'),
)
NOT_A_FLAG: Final = fault(
    *("PRF209", "profile-not-a-flag", Say("应为true或false", "must be true or false")),
    Say("写 true 或 false，不带引号。", "Write true or false without quotes."),
    *('award_eligible = "no"', "award_eligible = false"),
)
NOT_ONE_OF: Final = fault(
    *("PRF210", "profile-not-one-of", Say("应为{choices}之一", "must be one of {choices}")),
    Say("从所列名称中选一个。", "Choose one of the names."),
    *('period = "decade"', 'period = "year"'),
)
OTHER_NAME: Final = fault(
    "PRF211",
    "profile-other-file-name",
    Say("与文件名“{name}”不符", "is not the name of the file, {name}"),
    Say("使标识与文件名相同。", "Give the id and the file one name."),
    *('id = "six-dimensions"', 'id = "six-dimensions-2025"'),
)
TWICE: Final = fault(
    *("PRF212", "profile-named-twice", Say("“{name}”出现两次", "{name} stands twice")),
    Say("删去一个，或者改正标识。", "Remove one, or mend its id."),
    *('id = "A" … id = "A"', 'id = "A" … id = "B"'),
)
NO_ORIGIN: Final = fault(
    *("PRF213", "profile-origin-missing", Say("没有写明来源", "has no origin")),
    Say("用 origin 写明来源；本项目或者本地自定的也要写明。", "Name its origin; a number of your own has one too."),
    *('points = "20"', 'points = "20" · origin = "ours"'),
)
ORIGIN_UNUSED: Final = fault(
    *("PRF214", "profile-origin-unused", Say("没有数字出自这里", "no number is from here")),
    Say("删去这个来源，或者在数字旁写上它。", "Remove the origin, or name it beside a number."),
    *("[origins.suzhou]", 'origins = { most = "suzhou" }'),
)
NO_BASE: Final = fault(
    *("PRF215", "profile-base-unknown", Say("没有名为“{name}”的方案", "no profile is called {name}")),
    Say("写一个已有方案的标识。", "Name a profile that exists."),
    *('variant_of = "six-dimensions"', 'variant_of = "six-dimensions-2025"'),
)
NO_INDICATOR: Final = fault(
    "PRF216",
    "profile-indicator-unknown",
    Say("没有名为“{name}”的指标", "no indicator is called {name}"),
    Say("核对指标标识；新指标先作声明。", "Check the id; declare a new indicator first."),
    *('id = "election-loss-rate"', 'id = "litigation-loss-rate"'),
)
NO_SHAPE: Final = fault(
    *("PRF217", "profile-formula-unknown", Say("没有名为“{name}”的公式", "no formula is called {name}")),
    Say("从公式目录中选一个。", "Choose a formula of the catalogue."),
    *('shape = "logistic"', 'shape = "goalpost"'),
)
NOT_FOR_ITEMS: Final = fault(
    "PRF218",
    "profile-formula-out-of-place",
    Say("公式“{name}”不适用于单项指标", "the formula {name} is not for a single item"),
    Say(
        "同组比较只用于排名；加分、封顶、折算各有一节。",
        "A comparison of peers is for rankings; bonus, caps and rescaling have sections of their own.",
    ),
    *('shape = "peer"', 'shape = "goalpost"'),
)
NO_PREDICATE: Final = fault(
    "PRF219",
    "profile-predicate-unknown",
    Say("没有名为“{name}”的否决条件", "no predicate is called {name}"),
    Say("核对否决条件的标识。", "Check the id of the predicate."),
    *('predicate = "bad-weather"', 'predicate = "data-fabricated"'),
)
NOT_COUNTABLE: Final = fault(
    "PRF220",
    "profile-kind-not-countable",
    Say("“{name}”应为计数指标", "{name} must be an indicator of unit count"),
    Say("按次计分和加分只用计数指标。", "Points for events and a bonus take indicators that count."),
    *('per_event = { satisfaction-rate = "1" }', 'per_event = { city-award = "1" }'),
)

WRITTEN: Final = (
    *(NOT_TOML, KEY_MISSING, KEY_UNKNOWN, NOT_A_TABLE, NOT_A_LIST, NOT_A_TEXT, NOT_A_DECIMAL, NOT_A_COUNT, NOT_A_DAY),
    *(NOT_A_FLAG, NOT_ONE_OF, OTHER_NAME, TWICE, NO_ORIGIN, ORIGIN_UNUSED, NO_BASE, NO_INDICATOR, NO_SHAPE),
    *(NOT_FOR_ITEMS, NO_PREDICATE, NOT_COUNTABLE),
)
