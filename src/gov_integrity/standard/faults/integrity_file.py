"""档案故障 — what can be found when a body's integrity file is put together?"""

from gov_integrity.forms.fault import Fault
from gov_integrity.forms.finding import ERROR, HINT, WARNING
from gov_integrity.forms.say import Say

faults = (
    Fault(
        code="IGF200",
        id="file-records-lacking",
        level=WARNING,
        says=Say("档案缺少应有的记录：{record}", "the file lacks records that it should hold: {record}"),
        todo=Say(
            "补报记录；确实没有发生的，报一个分母为零的指标值。",
            "Send the records; where nothing happened, report an indicator value with a denominator of zero.",
        ),
        bad="没有依申请公开记录，也没有说明本期无申请",
        good="依申请公开按期答复率，分母0",
    ),
    Fault(
        code="IGF201",
        id="file-figure-differs",
        level=WARNING,
        says=Say(
            "{period}上报数{reported}与记录数{counted}不符（{record}）",
            "in {period}, {reported} was reported and the records show {counted} ({record})",
        ),
        todo=Say(
            "核对指标值，补报或者更正记录。", "Compare the indicator value with the records; send or correct them."
        ),
        bad="上报审结案件12件，案件记录只有11件",
        good="上报审结案件12件，案件记录12件",
    ),
    Fault(
        code="IGF202",
        id="file-reference-unfound",
        level=WARNING,
        says=Say("所指的记录不在档案里：{record}", "a record that is referred to is not in the file: {record}"),
        todo=Say(
            "补报所指的记录；它在别处的，写成 external: 加编号。",
            "Send the record referred to; if it is elsewhere, write external: and its id.",
        ),
        bad="履约信息所指的合同没有报送",
        good="external:HT-2024-001",
    ),
    Fault(
        code="IGF203",
        id="file-of-another-person",
        level=ERROR,
        says=Say("档案记入了不属于该公职人员的记录", "a person's file holds a record that is not of this person"),
        todo=Say("移出该记录，核对公职人员代号。", "Take the record out and check the pseudonym."),
        bad="P-0001的档案记入了P-0002的年度考核",
        good="P-0001的档案只记P-0001的记录",
    ),
    Fault(
        code="IGF204",
        id="file-record-unanswered",
        level=WARNING,
        says=Say(
            "记录没有应有的后续记录：{record}", "a record is not followed by the record that it calls for: {record}"
        ),
        todo=Say("补报后续记录，并写明相关记录。", "Send the record that follows and name this one in it."),
        bad="投诉属实拒不整改，却没有政务失信记录",
        good="政务失信记录的相关记录写明该投诉",
    ),
    Fault(
        code="IGF205",
        id="file-record-elsewhere",
        level=HINT,
        says=Say(
            "主体在记录中的角色不属于档案的这一部分，未列入：{record}",
            "the part that the body has in a record is no matter of this section; it was left out: {record}",
        ),
        todo=Say("不用处理；角色填错的，更正后再报。", "Nothing needs to be done; if the role is wrong, correct it."),
        bad="企业受处罚的记录，被当作机关的失信",
        good="处罚是机关作出的行为，列在依法行政",
    ),
    Fault(
        code="IGF206",
        id="file-lead-refused",
        level=ERROR,
        says=Say("没有结论的线索不得记入档案：{record}", "what is not concluded has no place in the file: {record}"),
        todo=Say("待有结论后再报，并写明结论日期。", "Send it once it is concluded, with the day of the conclusion."),
        bad="处分尚未决定",
        good="已作出决定的处分",
    ),
    Fault(
        code="IGF207",
        id="file-person-public",
        level=ERROR,
        says=Say("公职人员的记录标成了可以公开：{record}", "a record about an official is marked public: {record}"),
        todo=Say("把公开类型改为不可公开。", "Set its disclosure scope to nobody."),
        bad="年度考核，公开类型：可向社会公开",
        good="年度考核，公开类型：不可公开",
    ),
)
