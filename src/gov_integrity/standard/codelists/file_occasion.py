"""记录有无 — does a section of an integrity file hold records of a type, is there no occasion, or are they lacking?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class FileOccasion(
    CodeList,
    title=Say("记录有无", "occasion of records in a file"),
    meaning=Say(
        "档案的一个部分有无某类记录，没有是因为没有发生还是应有而未报",
        "whether a section holds records of a type, and if not, whether nothing happened or something is lacking",
    ),
    confidence=OURS,
):
    """记录有无."""

    PRESENT = code("present", "有记录", "present")
    NO_OCCASION = code("no_occasion", "没有发生", "no occasion")
    LACKING = code("lacking", "应有而未报", "lacking")
