"""档案中有他人的记录 — does an official's file hold a record of someone else?"""

from gov_integrity.forms.check import Bad, Check, Good, linked
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._official_fact import OfficialFact
from gov_integrity.standard.records.annual_assessment import AnnualAssessment
from gov_integrity.standard.records.civil_servant_file import CivilServantFile

check = Check(
    id="entry-of-another-official",
    code="REF293",
    of=CivilServantFile,
    level=ERROR,
    fails=linked("entries", OfficialFact, value("official_id").is_not(value("entries.official_id"))),
    says=Say("档案中的一条记录不是同一公职人员的", "one of the entries is a record of another official"),
    todo=Say(
        "核对公职人员代号；放错的移入本人的档案。",
        "Compare the pseudonyms, and move the record to the file of its own person.",
    ),
    examples=(
        Bad(entries=["assessment-1"], beside=Good(of=AnnualAssessment, id="assessment-1", official_id="P-0002")),
        Good(
            entries=["assessment-1"],
            official_id="P-0001",
            beside=Good(of=AnnualAssessment, id="assessment-1", official_id="P-0001"),
        ),
    ),
)
