"""处理方式 — which organisational measure was taken?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class OrganizationalMeasureKind(
    CodeList,
    title=Say("处理方式", "kind of organisational measure"),
    meaning=Say("组织处理或者问责的具体方式", "the particular organisational measure or act of accountability"),
    confidence=OURS,
):
    """处理方式."""

    SUSPENSION = code("suspension", "停职检查", "suspension for self-examination")
    POST_ADJUSTMENT = code("post_adjustment", "调整职务", "adjustment of the post", words=("调离岗位",))
    ORDERED_RESIGNATION = code("ordered_resignation", "责令辞职", "ordered resignation")
    RELEASE_FROM_POST = code("release_from_post", "免职", "release from the post")
    LOWER_POST = code("lower_post", "降职", "lower post")
    CIRCULATED_CRITICISM = code(
        "circulated_criticism",
        "通报",
        "circulated criticism",
        words=(
            "问责通报",
            "通报批评",
        ),
    )
    OTHER = code("other", "其他", "other")
