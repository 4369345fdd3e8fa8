"""目录外信息 — is information put into credit records that no catalogue names?

It is flagged, not refused: a law or a central document may allow it, and whether one does is for people to say.
"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import WARNING
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.records._fact import Fact
from gov_integrity.standard.records.complaint import Complaint
from gov_integrity.standard.records.dishonesty_record import DishonestyRecord

check = Check(
    id="information-outside-catalogue",
    code="REF280",
    of=Fact,
    level=WARNING,
    fails=value("outside_catalogue").is_(True),
    when=value("outside_catalogue").present(),
    says=Say(
        "本记录不在全国公共信用信息基础目录和地方补充目录之内",
        "the record is in neither the national catalogue of public credit information nor a local supplement",
    ),
    todo=Say(
        "目录外的信息，没有法律、行政法规或者党中央、国务院文件的依据，不得记入信用记录；有依据的在备注中写明。",
        "Outside a catalogue, information is put into credit records only where a law or a central document says so; "
        "name it in the remarks.",
    ),
    examples=(
        Bad(of=DishonestyRecord, outside_catalogue=True),
        Good(of=DishonestyRecord, catalogue_item="external:catalogue-item-1"),
        Bad(of=Complaint, outside_catalogue=True),
        Good(of=Complaint, outside_catalogue=False),
    ),
    confidence=SUMMARY,
)
