"""拖欠投诉 — which complaints are those about arrears to small and medium enterprises?"""

from typing import Final

from gov_integrity.forms.say import Say
from gov_integrity.standard.codelists.complaint_channel import ComplaintChannel
from gov_integrity.standard.records.complaint import Complaint

NOT_SUCH: Final = Say(
    "不是经违约拖欠中小企业款项投诉平台提出的投诉，不适用本条例的期限",
    "not a complaint through the platform for arrears to small enterprises: its terms do not apply",
)
WITHOUT_DELAY: Final = Say("应当及时处理，当时没有规定日数", "to be handled without delay; no number of days was set")


def on_arrears(complaint: Complaint) -> bool:
    """Return whether a complaint came through the platform for arrears to small and medium enterprises."""
    return complaint.channel is ComplaintChannel.ARREARS_PLATFORM
