"""制度文件类别 — which kind of rule-making document is it?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import LOCAL
from gov_integrity.forms.say import Say


class NormativeDocumentKind(
    CodeList,
    title=Say("制度文件类别", "kind of normative document"),
    meaning=Say("法规、规章和规范性文件的类别", "local regulation, rule or normative document"),
    confidence=LOCAL,
):
    """制度文件类别."""

    LOCAL_REGULATION = code("local_regulation", "地方性法规", "local regulation")
    GOVERNMENT_RULE = code(
        "government_rule",
        "政府规章",
        "government rule",
        words=(
            "规章",
            "部门规章",
        ),
    )
    NORMATIVE_DOCUMENT = code("normative_document", "行政规范性文件", "normative document", words=("规范性文件",))
    OTHER = code("other", "其他", "other")
