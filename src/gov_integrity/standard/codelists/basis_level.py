"""依据层级 — how high does the norm rank on which something rests?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say


class BasisLevel(
    CodeList,
    title=Say("依据层级", "rank of a legal basis"),
    meaning=Say("所依据的规定属于哪一层级", "the rank of the norm on which something rests"),
    confidence=SUMMARY,
):
    """依据层级."""

    LAW = code("law", "法律", "law")
    ADMINISTRATIVE_REGULATION = code("administrative_regulation", "行政法规", "administrative regulation")
    LOCAL_REGULATION = code("local_regulation", "地方性法规", "local regulation")
    CENTRAL_POLICY = code(
        "central_policy",
        "党中央、国务院政策文件",
        "policy document of the Central Committee or the State Council",
        words=("党中央国务院政策文件",),
    )
    RULE = code(
        "rule",
        "规章",
        "departmental or local rule",
        words=(
            "部门规章",
            "地方政府规章",
        ),
    )
    LOCAL_DOCUMENT = code("local_document", "地方文件", "local document", words=("地方规范性文件",))
    AGREEMENT = code("agreement", "合同或者行业规则", "contract or industry rule")
    OTHER = code("other", "其他", "other")
