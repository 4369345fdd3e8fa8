"""标准的条款 — which terms does the standard use, and what does it require?

An id is never used again. Each requirement names the tests of this project that show it; a test sees that they exist.
"""

from typing import Final

from gov_integrity.forms.requirement import Requirement, Term
from gov_integrity.forms.say import Say

SCOPE: Final = (
    Say(
        "本标准规定政务诚信数据的记录、数据项、代码、标识符、校验、报送格式、回执和评分方案的表示方法，并以可执行的规则表示有关的法律问题。",
        "This standard specifies how records, elements, codes, identifiers, checks, wire layouts, receipts and scoring "
        "profiles of government-integrity data are represented, and represents related questions of law as rules.",
    ),
    Say(
        "本标准适用于政务诚信数据的报送、归集、校验和评价所用的软件。它不设定任何机关、单位或者个人的权利义务，不认定失信，不代替法律意见。",
        "It is for software that sends, collects, checks and evaluates such data. It creates no right or duty, finds "
        "no dishonesty, and is no legal advice.",
    ),
)
STATUS: Final = (
    Say(
        "本标准是非官方的：目前没有政务诚信数据的国家标准、行业标准。",
        "This standard is unofficial: there is no national or industry standard for government-integrity data.",
    ),
    Say(
        "数据项凡取自国家或者省、市公开的文件、数据格式的，在数据项的“依据”和“其他名称”里写明；没有写明的是本标准自定。",
        "Elements taken from documents and layouts of the nation, provinces or cities say so in their basis and wire "
        "names; all others are this standard's own.",
    ),
    Say(
        "与依据不一致时，以依据的原文为准。把握程度写在每一处引用旁边：读过原文、见于二手材料、本项目的理解、地方文件、本项目的默认。",
        "Where this standard differs from its sources, they prevail. How sure we are stands beside each citation.",
    ),
)
TERMS: Final = (
    Term(
        Say("记录", "record"), Say("一件事实的一次表述，由数据项组成", "one fact as it is exchanged, made of elements")
    ),
    Term(
        Say("数据项", "element"),
        Say("记录中有名称、含义和写法的一个值", "a value of a record with a name, a meaning and a form"),
    ),
    Term(Say("代码集", "code list"), Say("一组有起止日期、不重用的代码", "codes with their days, never used again")),
    Term(
        Say("标识符", "identifier"),
        Say("指称单位、个人、地方或者文书的号码", "a number that names a body, person, place or document"),
    ),
    Term(Say("校验", "check"), Say("说明一条记录何时填得不对的条件", "a condition under which a record is badly made")),
    Term(
        Say("校验结果", "finding"),
        Say("一处不对：代码、级别、位置、所见", "one fault: a code, a level, a place, what was seen"),
    ),
    Term(
        Say("规则", "rule"), Say("一个法律问题及其各版本的答法", "one question of law and how each version answers it")
    ),
    Term(
        Say("判断日", "day of judgement"),
        Say("作出判断所依据的日期，总是给出", "the day as of which is judged; it is always given"),
    ),
    Term(
        Say("报送格式", "wire layout"),
        Say("数据项在来源文件里的列名、单位和代码写法", "how elements are written in a source"),
    ),
    Term(Say("回执", "receipt"), Say("说明每一行去向的文件", "the document that accounts for every row")),
    Term(
        Say("评分方案", "scoring profile"),
        Say("指标、公式、分值、等级及其出处", "indicators, formulas, points, grades, and their origins"),
    ),
)
REQUIREMENTS: Final = (
    Requirement(
        "GI-R01",
        "shape",
        Say(
            "文档应当符合其记录类型的 JSON Schema；没有声明的数据项应当拒绝。",
            "A document shall conform to the JSON Schema of its record type; undeclared elements shall be refused.",
        ),
        (
            "tests/agreement/test_records.py::test_all_readers_agree_on_any_document",
            "tests/agreement/test_records.py::test_all_readers_agree_on_every_obligation",
        ),
    ),
    Requirement(
        "GI-R02",
        "shape",
        Say(
            "长度应当按 Unicode 码点计；文字应当照收到的比较，不作折叠。",
            "Lengths shall be counted in Unicode code points; texts shall be compared as received.",
        ),
        (
            "tests/laws/test_kinds.py::test_all_engines_agree_on_hostile_values",
            "tests/laws/test_kinds.py::test_all_engines_agree_on_any_value",
        ),
    ),
    Requirement(
        "GI-R03",
        "checks",
        Say(
            "每项校验对每条记录应当恰好得出通过、不通过、不适用、不能判定之一；缺少事实不得算作通过或者不通过。",
            "Each check shall end in exactly one of pass, fail, not applicable and undetermined; a lacking fact is "
            "neither pass nor fail.",
        ),
        (
            "tests/laws/test_engine.py::test_every_record_and_check_ends_in_the_one_verdict_that_its_words_give",
            "tests/agreement/test_expressions.py::test_engine_and_reference_never_disagree",
        ),
    ),
    Requirement(
        "GI-R04",
        "rules",
        Say(
            "对法律问题的回答应当是答复、无规定、缺事实、尚不能定、几种读法之一，并写明条款和把握程度。",
            "An answer to a question of law shall be one of answer, silent, missing, undetermined and open, with its "
            "passages and how sure we are of them.",
        ),
        (
            "tests/rules/test_worked_examples.py::test_the_rule_answers_its_example",
            "tests/rules/test_declarations.py::test_what_a_version_gives_is_cited",
        ),
    ),
    Requirement(
        "GI-R05",
        "rules",
        Say(
            "适用哪个版本应当由事实发生的日期决定；法律的变更不得改变此前事实的答复。",
            "The day of the fact shall choose the version; a change of law shall not change answers for earlier days.",
        ),
        (
            "tests/rules/test_declarations.py::test_examples_stand_on_the_last_day_of_the_old_law_and_the_first_of_the_new",
            "tests/rules/test_declarations.py::test_a_version_says_which_day_chose_it",
        ),
    ),
    Requirement(
        "GI-R06",
        "rules",
        Say(
            "判断日应当由提问者给出，不得取自时钟；没有放假通知的年份不得推算工作日。",
            "The day of judgement shall be given and not be read from a clock; working days of a year without a notice "
            "shall not be guessed.",
        ),
        (
            "tests/laws/test_calendar.py::test_a_year_without_a_notice_is_unknown",
            "tests/laws/test_engine.py::test_what_needs_a_day_is_undetermined_without_one",
        ),
    ),
    Requirement(
        "GI-R07",
        "scores",
        Say(
            "得分应当以分数计算，只在显示时四舍五入一次；缺失、不适用、没有发生和零应当分开。",
            "Scores shall be computed in fractions and rounded once, where shown; missing, not applicable, no occasion "
            "and zero shall be told apart.",
        ),
        (
            "tests/scoring/test_states.py::test_zero_missing_and_not_applicable_are_three_things",
            "tests/scoring/test_sums.py::test_every_part_of_a_card_adds_up",
        ),
    ),
    Requirement(
        "GI-R08",
        "scores",
        Say("评分方案的每个数值应当写明出处和把握程度。", "Every number of a profile shall state its origin."),
        ("tests/scoring/test_profile.py::test_every_number_has_an_origin_and_every_predicate_exists",),
    ),
    Requirement(
        "GI-R09",
        "receiver",
        Say(
            "接收方应当使读到的行数等于接收、警告接收、退回、空行、结构行之和；没有声明的列应当留存并报告。",
            "A receiver shall account for every row: read equals accepted, warned, rejected, blank and structural; "
            "undeclared columns shall be kept and reported.",
        ),
        (
            "tests/journeys/test_conservation.py::test_every_row_ends_in_the_one_way_that_it_must",
            "tests/journeys/test_conservation.py::test_the_list_of_findings_is_complete",
        ),
    ),
    Requirement(
        "GI-R10",
        "receiver",
        Say(
            "消息、日志和回执不得显示不公开数据项的值。",
            "No message, log or receipt shall show the value of an element that is not public.",
        ),
        (
            "tests/privacy/test_markers.py::test_faults_of_every_element_tell_nothing_private",
            "tests/privacy/test_markers.py::test_answers_tell_nothing_private",
        ),
    ),
    Requirement(
        "GI-R11",
        "publisher",
        Say(
            "代码和标识一经发布不得重用；停用的应当保留。",
            "A published code or id shall not be used again; retired ones stay.",
        ),
        (
            "tests/house/test_standard.py::test_codes_are_kept_for_ever",
            "tests/house/test_registers.py::test_a_retired_code_says_what_came_after_it",
        ),
    ),
)
