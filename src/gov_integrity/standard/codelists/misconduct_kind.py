"""行为性质 — did an official break the law, discipline or an agreement?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class MisconductKind(
    CodeList,
    title=Say("行为性质", "nature of misconduct"),
    meaning=Say("公职人员的行为是违法、违纪还是违约", "whether an official broke the law, discipline or an agreement"),
    confidence=LOCAL,
):
    """行为性质."""

    UNLAWFUL = code("unlawful", "违法", "breaking the law")
    UNDISCIPLINED = code("undisciplined", "违纪", "breaking discipline")
    BREACH = code("breach", "违约", "breaking an agreement")
