"""郑发改财信〔2020〕546号 — what does 郑州 do about bodies that do not put things right in time?

The notice was not read; the answer to a proposal of 2024-08-20 tells its content.
"""

from datetime import date

from gov_integrity.forms.instrument import LOCAL, READING, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="zhengzhou-notice-546-2020",
    title="关于加强政务诚信建设建立健全政府机构及公职人员诚信履约机制的通知",
    title_en="Notice of Zhengzhou on Performance in Good Faith by Government Bodies and Officials",
    number="郑发改财信〔2020〕546号",
    in_force=Dated(date(2020, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "关于责任追究的规定": Passage(
            Say(
                "对违约毁约拖欠等失信的政府机构，上级主管机关督促整改到位，逾期未整改的，由主办单位取消年度评"
                "优评先资格；需要追责问责的移交有权机关。",
                "Superiors see that breaches and arrears are put right; when overdue the organisers exclude "
                "the body from the year's honours, and where liability is due the case is handed over.",
            ),
            LOCAL,
        ),
    },
)
