"""地方口径故障 — what can be wrong with changed levels, added checks, conditions, waivers, registers?"""

from typing import Final

from gov_integrity.forms.profile_fault_written import fault
from gov_integrity.forms.say import Say

UNKNOWN_CHECK: Final = fault(
    *("PRF330", "local-check-unknown", Say("没有名为“{check}”的校验", "no check is called {check}")),
    Say("写校验的标识或者代码，用 explain 查。", "Write the id or the code of a check; explain shows them."),
    *('check = "fine-unit"', 'check = "fine-perhaps-wrong-unit"'),
)
NATIONAL_ERROR: Final = fault(
    "PRF331",
    "national-error-lowered",
    Say(
        "{code} 在全国层面是错误，不能降低或者关闭",
        "{code} is an error nationally and stays one",
    ),
    Say("删去这一项；个别情况用豁免文件。", "Remove the entry; single cases take a waiver."),
    *('check = "publicity-before-decision", level = "off"', 'check = "fine-perhaps-wrong-unit", level = "error"'),
)
UNKNOWN_RECORD: Final = fault(
    *("PRF332", "local-record-unknown", Say("没有记录类型“{record}”", "no record type is called {record}")),
    Say("写记录类型的标识。", "Write the id of a record type."),
    *('record = "penalty"', 'record = "administrative-penalty"'),
)
UNKNOWN_ELEMENTS: Final = fault(
    *("PRF333", "local-elements-unknown", Say("这种记录没有数据项{names}", "the record has no element {names}")),
    Say("核对数据项的标识；条件至少要看一个数据项。", "Check the names; a condition reads at least one element."),
    *('{ absent = { value = "fine" } }', '{ absent = { value = "fine_amount" } }'),
)
TAKEN_ID: Final = fault(
    *("PRF334", "local-check-id-taken", Say("已有名为“{check}”的校验", "a check called {check} is there already")),
    Say("换一个标识，以地名开头为宜。", "Choose another id, best one that starts with the name of the place."),
    *('id = "fine-not-positive"', 'id = "example-city-fine-above-limit"'),
)
WRONG_EXAMPLE: Final = fault(
    "PRF335",
    "local-example-wrong",
    Say("“{example}”一例的结果与声明相反", "the example {example} ends otherwise than declared"),
    Say("改条件或者改例子：bad 应被查出，good 应通过。", "Mend the condition or the example: bad fails, good passes."),
    *("bad 一例通过了校验", "bad 一例被查出，good 一例通过"),
)
NOT_ONE_WORD: Final = fault(
    *("PRF336", "expression-not-one-word", Say("应为只有一个词的表", "must be a table of one word")),
    Say("写成 {{ 词 = 内容 }}。", "Write {{ word = parts }}."),
    *('{ value = "amount", literal = 1 }', '{ value = "amount" }'),
)
UNKNOWN_WORD: Final = fault(
    *(
        "PRF337",
        "expression-word-unknown",
        Say("没有“{word}”这个词，可用：{known}", "no word {word}, but {known}"),
    ),
    Say("用表达式的词。", "Use the words of expressions."),
    *("{ greater = [ … ] }", "{ below = [ … ] }"),
)
WRONG_PARTS: Final = fault(
    *("PRF338", "expression-parts-wrong", Say("“{word}”的内容不对", "this is not what the word {word} takes")),
    Say("核对词要几个部分、各是什么。", "Check how many parts the word takes, and what they are."),
    *('{ below = [{ value = "amount" }] }', '{ below = [{ value = "amount" }, { literal = { money = "100" } }] }'),
)
NOT_A_CONDITION: Final = fault(
    *("PRF339", "expression-not-a-condition", Say("应为条件，而不是值", "must be a condition and not a value")),
    Say("写成比较或者 absent 等条件。", "Write a comparison, absent, or another condition."),
    *('fails = { value = "amount" }', 'fails = { absent = { value = "amount" } }'),
)
NOT_A_VALUE: Final = fault(
    *("PRF340", "expression-not-a-value", Say("应为值，而不是条件", "must be a value and not a condition")),
    Say("写成 value、literal 等。", "Write value, literal, or another term."),
    *("{ absent = { all_of = [ … ] } }", '{ absent = { value = "amount" } }'),
)
STATUTORY: Final = fault(
    "PRF341",
    "waiver-of-statutory-check",
    Say("{code} 依据{basis}，是法定校验，不能豁免", "{code} rests on {basis}: a statutory check cannot be waived"),
    Say("改正数据；对依据有异议的，向本标准提出。", "Mend the data; an objection to the basis goes to this standard."),
    *('check = "LAW200"', 'check = "fine-perhaps-wrong-unit"'),
)
NOT_WAIVABLE: Final = fault(
    "PRF342",
    "waiver-of-unreadable",
    Say(
        "{code} 使记录无法读出，没有可豁免的记录",
        "{code} leaves no record to accept, so there is nothing to waive",
    ),
    Say(
        "改正数据；只有读得出来的记录的校验可以豁免。",
        "Mend the data; only checks of records that were read are waived.",
    ),
    *('check = "CSV061"', 'check = "IDN101"'),
)
NO_SUCH_CODE: Final = fault(
    *("PRF343", "waiver-check-unknown", Say("没有“{check}”这个校验或者代码", "no check or code is {check}")),
    Say("写校验的标识或者代码，用 explain 查。", "Write the id or the code; explain shows them."),
    *('check = "ABC999"', 'check = "NUM203"'),
)
NOT_A_CODE: Final = fault(
    *("PRF344", "register-code-wrong", Say("不是正确的统一社会信用代码", "is no well-formed unified code")),
    Say("核对单位的18位代码。", "Check the body's code of 18 signs."),
    *('code = "123"', 'code = "114101050050000181"'),
)
WRONG_DUE: Final = fault(
    *("PRF345", "register-due-wrong", Say("应当只写 workdays 或者 day 一项", "is either workdays or day")),
    Say("写期满后第几个工作日，或者次月几日。", "Write working days after the period, or a day of the month after it."),
    *("due = { workdays = 7, day = 10 }", "due = { workdays = 7 }"),
)
WRONG_PERIOD: Final = fault(
    *("PRF346", "register-period-wrong", Say("与周期 {every} 不符", "is no period of the kind {every}")),
    Say("月写 2024-07，季写 2024-Q3，年写 2024。", "Write 2024-07 for a month, 2024-Q3 for a quarter, or 2024."),
    *('every = "month", since = "2024-Q3"', 'every = "month", since = "2024-07"'),
)
UNKNOWN_LAW: Final = fault(
    *("PRF360", "law-unknown", Say("没有收入“{name}”", "we have no {name}")),
    Say(
        "写已收入的法律文件、条款，用 explain 查；没有规则依据的改变不了答复。",
        "Name an instrument, a passage that we have (explain); what no rule rests on changes no answer.",
    ),
    *('id = "order-37"', 'id = "order-36"'),
)
REVISIONS_OVERLAP: Final = fault(
    *("PRF361", "revisions-overlap", Say("《{law}》有两个版本同时施行", "two revisions of 《{law}》 at a time")),
    Say("同时写明前一版本何时废止。", "Also say when the former one is repealed."),
    *("只把新修订的施行日提前", "并把原版本的 repealed 提前到同一天"),
)

LOCAL: Final = (
    *(UNKNOWN_CHECK, NATIONAL_ERROR, UNKNOWN_RECORD, UNKNOWN_ELEMENTS, TAKEN_ID, WRONG_EXAMPLE),
    *(NOT_ONE_WORD, UNKNOWN_WORD, WRONG_PARTS, NOT_A_CONDITION, NOT_A_VALUE),
    *(STATUTORY, NOT_WAIVABLE, NO_SUCH_CODE, NOT_A_CODE, WRONG_DUE, WRONG_PERIOD),
    *(UNKNOWN_LAW, REVISIONS_OVERLAP),
)
