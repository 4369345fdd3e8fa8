"""档案终止早于建档 — can a file be closed before it was opened?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.civil_servant_file import CivilServantFile

check = Check(
    id="file-closed-before-opening",
    code="DAT253",
    of=CivilServantFile,
    level=ERROR,
    fails=value("closed_on").before(value("opened_on")),
    when=value("closed_on").present(),
    says=Say("诚信档案的终止日期早于建档日期", "the file was closed before it was opened"),
    todo=Say(
        "核对两处日期，改正写错的一处后重新报送。",
        "Compare the two days, correct the wrong one and send the record again.",
    ),
    examples=(
        Bad(file_status="closed", opened_on="2024-03-15", closed_on="2024-03-14"),
        Good(file_status="closed", opened_on="2024-03-15", closed_on="2024-03-15"),
    ),
)
