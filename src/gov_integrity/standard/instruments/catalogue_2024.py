"""《全国公共信用信息基础目录（2024年版）》 — what may be put into a public credit record?

Its day of issue was not seen; the edition is of 2024.
"""

from datetime import date

from gov_integrity.forms.instrument import READING, SUMMARY, Dated, Instrument, Passage
from gov_integrity.forms.say import Say

instrument = Instrument(
    id="catalogue-2024",
    title="全国公共信用信息基础目录（2024年版）",
    title_en="National Catalogue of Public Credit Information (2024)",
    in_force=Dated(date(2024, 12, 31), READING, at_latest=True),
    last_confirmed=date(2026, 11, 28),
    passages={
        "全文关于归集范围的规定": Passage(
            Say(
                "目录分13类；目录以外的信息，除法律或者党中央、国务院文件另有规定外，公共机构不得归集进入信用记录。",
                "Thirteen classes; public bodies record nothing outside them unless a law or a document of the "
                "centre says so.",
            ),
            SUMMARY,
        ),
    },
)
