"""用语 — what do the words of a report mean to a reader who meets them for the first time?"""

from typing import Final

from gov_integrity.forms.say import Say

GLOSSARY: Final[tuple[tuple[Say, Say], ...]] = (
    (
        Say("判定日", "day of judgement"),
        Say(
            "据以判断法律后果的日期，由使用者给出；软件不看时钟。",
            "The day on which the law is judged; it is given, never read from a clock.",
        ),
    ),
    (
        Say("接收、警告接收、退回", "accepted, accepted with warning, rejected"),
        Say(
            "没有错误的记录被接收，只有警告的也接收；有错误的整条退回，不参加作答和评分。",
            "A record without an error is accepted, with or without warnings; "
            "one with an error is rejected whole and takes no further part.",
        ),
    ),
    (
        Say("空行、结构行", "blank, structural"),
        Say(
            "没有内容的行；标题、表头、合计、制表人等不是数据的行。",
            "Rows without content; titles, headers, totals, signatures and other rows that are no data.",
        ),
    ),
    (
        Say("错误、警告、提示", "error, warning, hint"),
        Say(
            "错误使记录退回；警告应当核对；提示可以不改。",
            "An error rejects the record, a warning should be looked at, a hint may be left.",
        ),
    ),
    (
        Say("无规定、缺事实、尚不能定、几种读法", "silent, facts missing, undetermined, open"),
        Say(
            "无规定：规范没有给出答复，或者本标准未编入；"
            "缺事实：记录没有填写必要的内容；尚不能定：事实齐全而世上还没有定数（如次年放假安排未公布）；"
            "几种读法：规范可以作几种理解，逐一列出。",
            "Silent: the norm gives no answer, or it is not encoded. Facts missing: the record lacks what is needed. "
            "Undetermined: the facts are there, the world is not yet (next year's holidays are unpublished). "
            "Open: the norm can be read in several ways, each of which is shown.",
        ),
    ),
    (
        Say("缺失、不适用、零", "missing, not applicable, zero"),
        Say(
            "三种不同的情形：没有报送数值；这项指标与该主体无关；报送的数值就是零。",
            "Three different things: no value was sent; the indicator does not concern the body; the value is zero.",
        ),
    ),
    (
        Say("折算", "rescaled"),
        Say(
            "维度中有的指标不适用时，其余指标的得分按比例放大到该维度的满分。",
            "Where some indicators of a dimension do not apply, the points of the others are carried over to "
            "its full points.",
        ),
    ),
    (
        Say("一票否决", "veto"),
        Say(
            "出现方案列明的情形时等级封顶，并影响评先评优；分数照常计算。",
            "A circumstance named in the profile caps the grade and bars from awards; the score is computed "
            "all the same.",
        ),
    ),
)
