"""吉安市政务诚信实施意见 — what has Ji'an decided that national rules leave open?

The copy bears no date. It cites documents of 2017 and names bodies of before the reform of 2018 and 2019.
"""

from datetime import date

from gov_integrity.forms.instrument import LOCAL, READING, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="jian-opinion",
    title="江西省吉安市关于深入开展政务诚信建设的实施意见",
    title_en="Implementation Opinion of Ji'an, Jiangxi, on Government Integrity",
    in_force=Dated(date(2019, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 23),
    passages={
        "第2点": Passage(
            Say(
                "党委、政府及部门、事业单位、乡镇（街道）、居委会、村委会为单位责任主体，"
                "其全体工作人员为个人责任主体。",
                "Party committees, governments, departments, public institutions, townships and committees are "
                "subjects, and so is all their staff.",
            ),
            LOCAL,
        ),
        "第11点": Passage(
            Say(
                "履职中因违法违规、失信违约被司法裁判、行政处罚、纪律处分、问责处理的信息纳入政务失信记录。",
                "Judgments, penalties, discipline and accountability for conduct in office enter the record.",
            ),
            LOCAL,
        ),
        "第12点": Passage(
            Say(
                "有失信记录的书面说明原因、限期整改，取消荣誉评选资格，公开通报批评，追究责任；公务人员限制评优评先。",
                "With a record: written explanation, rectification in time, loss of honours, public criticism, "
                "liability; restriction of honours for staff.",
            ),
            LOCAL,
        ),
        "第14点": Passage(
            Say(
                "信用信息异议处理、核实期间暂不执行联合惩戒措施；错误惩戒的恢复信誉；修复结果生效后解除惩戒措施。",
                "Joint sanctions are not executed while an objection to credit information is handled and verified; "
                "wrong ones are made good; a repair that takes effect lifts them.",
            ),
            LOCAL,
        ),
    },
)
