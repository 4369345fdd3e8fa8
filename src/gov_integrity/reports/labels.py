"""页面用语 — what do the headings, columns and notes of a report say, in both languages?

Only the words of the page itself: what a finding, an answer or an indicator says stands with its declaration.
"""

from collections.abc import Mapping
from typing import Final

from gov_integrity.forms.say import Say

_HEAD: Final = {
    "title": Say("政务诚信数据回执与报告", "Receipt and report on government-integrity data"),
    "skip": Say("跳到正文", "Skip to the content"),
    "contents": Say("目录", "Contents"),
    "unofficial": Say("非官方标准", "Unofficial standard"),
    "note": Say("使用前须知", "Please note"),
    "note_unofficial": Say(
        "本报告依据的数据标准不是官方标准：目前没有国家统一的政务诚信数据标准。报告不代表任何机关的认定或者评价。",
        "This report follows a data standard that is not official: no national standard for government-integrity data "
        "exists. It states no finding and no evaluation of any authority.",
    ),
    "note_weights": Say(
        "评分方案“{profile}”共用 {all} 个数值，其中 {ours} 个由本项目所定，没有官方出处；逐项出处见第四部分。",
        "The scoring profile “{profile}” uses {all} numbers. {ours} of them are set by this project, without an "
        "official source; part 4 gives the origin of each.",
    ),
    "note_no_day": Say(
        "没有给出判定日，因此没有回答法律问题，也没有评分。",
        "No day of judgement was given, so no question of law was answered and nothing was scored.",
    ),
    "note_no_rows": Say(
        "写这份报告时没有给出来源文件，因此不显示出错行的前后各一条，也不画时间线；"
        "在命令 report 的回执文件夹之后写上来源文件即可。",
        "The sources were not at hand when this report was written, so neither neighbours of faulty rows nor timelines "
        "are shown; name them after the folder of the receipt in the command report.",
    ),
    "on": Say("判定日", "Day of judgement"),
    "region": Say("地方", "Place"),
    "profile": Say("评分方案", "Scoring profile"),
    "release": Say("软件版本", "Release"),
    "edition": Say("标准版本", "Edition of the standard"),
    "status": Say("回执状态", "Status"),
    "receipt": Say("回执标识", "Receipt"),
    "package": Say("数据包", "Package"),
    "predecessor": Say("承接的回执", "Follows receipt"),
    "received_at": Say("收到时刻", "Received at"),
    "not_given": Say("未指定", "not given"),
}

_ROWS: Final = {
    "part_rows": Say("一、收到多少，去了哪里", "1. What was received, and what became of it"),
    "rows_lede": Say(
        "读到 {read} 行：接收 {accepted} 行，警告接收 {warned} 行，退回 {rejected} 行，空行 {blank} 行，"
        "结构行 {structural} 行。每一行只归一处，各项之和等于读到的行数。",
        "{read} rows were read: {accepted} accepted, {warned} accepted with a warning, {rejected} rejected, "
        "{blank} blank, {structural} structural. Each row is counted once; the parts add up to the rows read.",
    ),
    "bar": Say("全部行的去向", "What became of all rows"),
    "by_file": Say("按来源文件", "By source file"),
    "by_type": Say("按记录类型", "By record type"),
    "record_type": Say("记录类型", "Record type"),
    "no_type": Say("不属于任何记录类型的行", "Rows of no record type"),
    "file": Say("来源文件", "Source file"),
    "read": Say("读到", "Read"),
    "accepted": Say("接收", "Accepted"),
    "warned": Say("警告接收", "With warning"),
    "rejected": Say("退回", "Rejected"),
    "blank": Say("空行", "Blank"),
    "structural": Say("结构行", "Structural"),
    "total": Say("合计", "Total"),
    "more_files": Say("另有 {count} 个文件", "{count} more files"),
    "unreadable": Say("有内容读不了", "could not be read in full"),
    "table_note": Say(
        "{sheet}{record}，{layout}，表头在第 {line} 行，数据 {rows} 行",
        "{sheet}{record}, {layout}, header in line {line}, {rows} rows",
    ),
    "more_tables": Say("另有 {count} 张表", "{count} more tables"),
    "relations": Say(
        "接收的记录与已知记录的关系（另行计数，不计入上表）",
        "Accepted records beside those known before (counted apart)",
    ),
    "new": Say("新增", "New"),
    "update": Say("更新", "Update"),
    "duplicate": Say("重复", "Duplicate"),
    "unlinked": Say("未关联", "Unlinked"),
    "no_rows": Say("没有读到任何行。", "No row was read."),
}

_FINDINGS: Final = {
    "part_findings": Say("二、哪里不对，怎么改", "2. What is wrong, and what to do"),
    "findings_none": Say("没有发现问题。", "Nothing was found."),
    "findings_lede": Say(
        "按原因归并，重的在前；每种最多举 3 例。全部结果见 findings.csv。"
        "不公开的内容只显示构成（字符种类和个数），不显示原值。",
        "Grouped by cause, the gravest first, with at most 3 examples each; all of them are in findings.csv. Of values "
        "that are not public only the make-up is shown (kinds and numbers of characters).",
    ),
    "level": Say("级别", "Level"),
    "kinds": Say("种", "kinds"),
    "places": Say("处", "places"),
    "todo": Say("怎么办：", "What to do: "),
    "basis": Say("依据：", "Basis: "),
    "at_file": Say("文件", "File"),
    "at_place": Say("位置", "Place"),
    "at_column": Say("列或数据元", "Column or element"),
    "at_seen": Say("看到的内容", "What stands there"),
    "at_says": Say("说明", "What is wrong"),
    "examples_of": Say("{code} 的例子", "Examples of {code}"),
    "count_places": Say("{count} 处", "{count} found"),
    "count_rows": Say("{count} 处，涉及 {rows} 行", "{count} found, {rows} rows affected"),
    "near_lede": Say(
        "例子的前后各列出同一文件中紧挨着的一条记录的几项内容，便于对照。",
        "Each example stands between the records next to it in its file, with some of what they hold, to compare.",
    ),
    "near_before": Say("前一条", "Before it"),
    "near_after": Say("后一条", "After it"),
    "more_findings": Say("另有 {count} 条，见 findings.csv", "{count} more, see findings.csv"),
    "whole_file": Say("整个文件", "the whole file"),
}

_ANSWERS: Final = {
    "part_answers": Say("三、法律怎么说", "3. What the law says"),
    "answers_none": Say("没有记录需要回答法律问题。", "No record called for an answer of the law."),
    "answers_lede": Say(
        "对每条接收的记录逐一提问，逐条答复见 answers.ndjson。"
        "法律没有给出答复、事实不足、世上还没有定数、法律可以有几种读法，都如实列出，不作推断。",
        "Every accepted record was asked; each answer is in answers.ndjson. Where the law is silent, facts are "
        "lacking, the world is not yet settled or the law can be read in several ways, this is said and nothing is "
        "inferred.",
    ),
    "rule": Say("问题", "Question"),
    "answer": Say("有答复", "Answered"),
    "silent": Say("无规定", "Silent"),
    "missing": Say("缺事实", "Facts missing"),
    "undetermined": Say("尚不能定", "Undetermined"),
    "open": Say("几种读法", "Open"),
    "asked": Say("提问次数", "Asked"),
    "versions": Say("“{rule}”的依据（{count} 个版本）", "Basis of “{rule}” ({count} versions)"),
    "notable": Say("需要人来判断的答复", "Answers that a person must judge"),
    "notable_lede": Say(
        "列出 {listed} 条尚不能定或者有几种读法的答复，共有 {count} 条。",
        "{listed} answers that are undetermined or open, out of {count}.",
    ),
    "timelines": Say("时间线", "Timelines"),
    "timelines_lede": Say(
        "每种记录画出最先接收的一条：依法持续的状态从哪一天到哪一天，哪一天会发生什么。其余的用命令 timeline 逐条画。",
        "Of each type of record the first accepted is drawn: from which day to which a state lasts by law, and what "
        "happens on which day. The command timeline draws that of any other.",
    ),
    "timelines_of": Say("{record}：接收 {count} 条，画出 {drawn} 条", "{record}: {drawn} drawn of {count} accepted"),
    "record": Say("记录", "Record"),
    "outcome": Say("结果", "Outcome"),
    "reason": Say("理由", "Reason"),
    "possible": Say("可能：", "Possible: "),
    "from_to": Say("{earliest} 至 {latest}", "{earliest} to {latest}"),
}

_CARDS: Final = {
    "part_cards": Say("四、各主体得分", "4. Scores"),
    "cards_none": Say(
        "没有主体得到评分：没有评分方案、没有判定日，或者没有收到指标值。",
        "No body was scored: there is no profile, no day of judgement, or no indicator value.",
    ),
    "cards_elsewhere": Say(
        "得分见 scores.json：它由另一版软件或者另一份方案算出，这里不能由它的内容原样重算，因此不作展示。",
        "The scores stand in scores.json. They were computed by another release or another profile and do not follow "
        "again from what the file holds, so they are not shown here.",
    ),
    "cards_lede": Say(
        "以下得分由收到的指标值和记录按方案计算，用以自查，不是任何机关的评价。接收不作排名；"
        "名次连同权重浮动时的区间由命令 score 给出。",
        "These scores follow from the values and records received, by the profile. They serve self-examination and are "
        "no evaluation of any authority. Receiving ranks nobody; the command score gives ranks, with their intervals "
        "under other weights.",
    ),
    "origins": Say("方案中数值的出处", "Where the numbers of the profile are from"),
    "origin": Say("出处", "Origin"),
    "mark_before": Say("〔", "["),
    "mark_after": Say("〕", "]"),
    "numbers": Say("数值个数", "Numbers"),
    "confidence": Say("可靠程度", "Confidence"),
    "source": Say("说明", "Source"),
    "period": Say("评价期间", "Period"),
    "not_in_force": Say("该期间末日方案未施行", "the profile was not in force on the last day of the period"),
    "score_total": Say("总分", "Total"),
    "grade": Say("等级", "Grade"),
    "view": Say("千分制", "On a scale of {most}"),
    "of_most": Say("满分 {most}", "of {most}"),
    "bonus": Say("加分", "Bonus"),
    "with_bonus": Say("计入加分和扣减并封顶后", "With bonus and adjustments, within caps"),
    "award": Say("评先评优", "Awards"),
    "award_yes": Say("没有取消资格的情形", "nothing bars from awards"),
    "award_no": Say("取消资格", "barred"),
    "veto": Say("一票否决", "Veto"),
    "veto_line": Say(
        "{title}（依据记录 {sources} 条），等级不得高于 {cap}。",
        "The body {title} (records: {sources}); the grade is at most {cap}.",
    ),
    "capped": Say(
        "按得分应为 {grade} 级，因一票否决降为 {capped} 级；分数不变。",
        "By score the grade would be {grade}; the veto lowers it to {capped}. The score stays.",
    ),
    "not_capped": Say(
        "按得分本为 {grade} 级，未因一票否决而降低。",
        "By score the grade is {grade} anyway; the veto does not lower it.",
    ),
    "undetermined_total": Say("不予评定", "undetermined"),
    "undetermined_note": Say(
        "有维度适用部分过少，总分和等级不予评定。",
        "Too little of a dimension applies; total and grade are undetermined.",
    ),
    "awards": Say("加分事项", "Events that earned a bonus"),
    "award_line": Say("{title}：{count} 项，依据记录 {sources} 条", "{title}: {count}, records: {sources}"),
    "adjustments": Say("从总分扣减", "Taken from the total"),
    "adjustment_line": Say(
        "{title}：扣 {points} 分（{numbers}），依据记录 {sources} 条",
        "{title}: -{points} ({numbers}), records: {sources}",
    ),
    "radar": Say("{name} {period} 各维度得分率", "Share of points by dimension: {name}, {period}"),
    "bars": Say("{name} {period} 各指标得分", "Points by indicator: {name}, {period}"),
    "trend": Say("{name} 得分走势", "The score over time: {name}"),
    "share": Say("得分率", "share of points"),
    "no_value": Say("不予评定", "undetermined"),
    "no_reading": Say("没有可用的数值", "no value to rely on"),
    "indicators": Say("{name} {period} 各指标明细", "Every indicator: {name}, {period}"),
    "dimension": Say("维度", "Dimension"),
    "indicator": Say("指标与公式", "Indicator and formula"),
    "value": Say("数值", "Value"),
    "points": Say("得分 / 满分", "Points / most"),
    "counts": Say("计入总分", "Counts to the total"),
    "state": Say("状态", "State"),
    "sources": Say("来源记录", "Records"),
    "by_records": Say("依记录：{numbers}", "by records: {numbers}"),
    "applicable": Say("适用 {applicable} / {most} 分，折算", "{applicable} of {most} points apply, rescaled"),
    "too_little": Say(
        "适用部分只有 {applicable} / {most} 分，不予评定", "only {applicable} of {most} points apply: undetermined"
    ),
    "unrounded": Say(
        "计入总分的数未取整前合计等于总分；完整小数见 scores.json。",
        "Before rounding, what counts adds up to the total exactly; scores.json holds the exact numbers.",
    ),
    "more_cards": Say("其余主体", "Other bodies"),
    "more_cards_lede": Say(
        "共评分 {count} 个主体，以上详列 {listed} 个；其余按统一社会信用代码排列，明细见 scores.json。",
        "{count} bodies were scored, {listed} are shown in full above; the rest, by code, are in scores.json.",
    ),
    "unnamed_cards": Say("另有 {count} 个主体，见 scores.json", "{count} more bodies, see scores.json"),
    "body": Say("主体", "Body"),
    "code": Say("统一社会信用代码", "Unified social credit code"),
}

_GROUNDS: Final = {
    "part_grounds": Say("五、依据、版本与用语", "5. Grounds, versions and words"),
    "instruments": Say("作答所依据的法律文件", "Instruments that answers rely on"),
    "instruments_none": Say("没有作答，未援引法律文件。", "Nothing was answered, so no instrument was relied on."),
    "instrument": Say("法律文件", "Instrument"),
    "in_force": Say("施行", "In force"),
    "at_latest": Say("至迟自 {day}", "at the latest from {day}"),
    "from_day": Say("自 {day}", "from {day}"),
    "repealed": Say("，{day} 废止", ", repealed {day}"),
    "last_confirmed": Say("最近核对", "Last confirmed"),
    "calendar": Say("工作日历", "Working-day calendar"),
    "calendar_years": Say(
        "有放假安排的年份：{years}。其外的年份，工作日期限尚不能定。",
        "Years with a holiday notice: {years}. Limits in working days that reach beyond them are undetermined.",
    ),
    "calendar_none": Say("没有工作日历，工作日期限都不能定。", "No calendar: limits in working days are undetermined."),
    "checks": Say("校验（{count} 项）", "Checks ({count})"),
    "checks_lede": Say(
        "每项校验对每条记录有且只有一种结果；“校验自身故障”是程序的问题，不是数据的问题。",
        "Each check ends in exactly one way for each record; a fault of the check itself is no fault of the data.",
    ),
    "check": Say("校验", "Check"),
    "passed": Say("通过", "Passed"),
    "failed": Say("未通过", "Failed"),
    "not_applicable": Say("不适用", "Not applicable"),
    "not_determined": Say("不能确定", "Undetermined"),
    "check_error": Say("校验自身故障", "Fault of the check"),
    "kept_deadlines": Say("法定期限是否遵守", "Deadlines of the law"),
    "number_check": Say("{element}是正确的{identifier}", "{element} is a well-formed {identifier}"),
    "limits": Say("处理上限（{count} 项）", "Limits ({count})"),
    "limit": Say("上限", "Limit"),
    "most": Say("数值", "Most"),
    "outputs": Say("一同写出的文件（{count} 个）", "Files written beside it ({count})"),
    "sources_digests": Say("来源文件的摘要（{count} 个）", "Digests of the source files ({count})"),
    "sha256": Say("SHA-256", "SHA-256"),
    "bytes": Say("字节", "Bytes"),
    "encoding": Say("编码", "Encoding"),
    "glossary": Say("用语", "Words used"),
    "foot": Say(
        "本页由软件生成，不含脚本，不访问网络。",
        "This page was made by software; it holds no script and asks nothing of any network.",
    ),
}

_FILE: Final = {
    "file_title": Say("{name}政务诚信档案", "Government-integrity file of {name}"),
    "file_circle": Say(
        "本档案限特定范围内使用，不向社会公开。列入一条记录不等于对它的认定。",
        "This file is for a stated circle and not for the public. That a record stands in it is no finding about it.",
    ),
    "file_day": Say("档案日期", "As of"),
    "file_set": Say("维度体系", "Set of dimensions"),
    "file_whole": Say("没有应有而未报的记录", "no record that ought to be here is lacking"),
    "file_lacking": Say("有应有而未报的记录", "records that ought to be here are lacking"),
    "file_revoked": Say("已撤销而未列入 {count} 条", "{count} revoked, not listed"),
    "file_disputed": Say("异议中 {count} 条", "{count} under objection"),
    "file_presences": Say("各类记录有无", "Which records there are"),
    "file_occasion": Say("有无", "Occasion"),
    "file_acts": Say("事项数", "Acts"),
    "file_entries": Say("列入的记录", "Records in this section"),
    "file_date": Say("事项日期", "Day"),
    "file_role": Say("主体角色", "Role of the body"),
    "file_notes": Say("说明", "Notes"),
    "file_more": Say("另有 {count} 条记录", "{count} more records"),
    "file_findings": Say("校验结果", "What was found"),
    "file_timelines": Say("时间线", "Timelines"),
    "disputed": Say("异议中", "under objection"),
    "may_be_public": Say("记录可公开", "the record may be public"),
}

WORDS: Final[Mapping[str, Say]] = {**_HEAD, **_ROWS, **_FINDINGS, **_ANSWERS, **_CARDS, **_GROUNDS, **_FILE}


def words(language: str) -> Mapping[str, str]:
    """Return the words of the page in a language; those with slots keep them."""
    return {name: say.en if language == "en" else say.zh for name, say in WORDS.items()}


def worded(name: str, language: str, /, **slots: object) -> str:
    """Return one of the page's sentences with its slots filled."""
    return WORDS[name].in_(language, slots)
