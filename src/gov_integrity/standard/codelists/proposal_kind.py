"""建议提案类别 — whose suggestion is it that a body must answer?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import SUMMARY
from gov_integrity.forms.say import Say
from gov_integrity.standard.instruments import guidance_76_2016


class ProposalKind(
    CodeList,
    title=Say("建议提案类别", "kind of supervisory proposal"),
    meaning=Say(
        "政府应当研究、答复、落实的建议、提案的类别",
        "the suggestions and proposals that a government body must study, answer and carry out",
    ),
    confidence=SUMMARY,
    cite=(guidance_76_2016.instrument.at("关于监督体系的规定"),),
):
    """建议提案类别."""

    DEPUTY_SUGGESTION = code(
        "deputy_suggestion", "人大代表建议", "suggestion of deputies to a people's congress", words=("代表建议",)
    )
    CONFERENCE_PROPOSAL = code(
        "conference_proposal",
        "政协提案",
        "proposal of members of a consultative conference",
        words=(
            "提案",
            "政协委员提案",
        ),
    )
    JUDICIAL_SUGGESTION = code("judicial_suggestion", "司法建议", "judicial suggestion")
    PROCURATORIAL_SUGGESTION = code("procuratorial_suggestion", "检察建议", "procuratorial suggestion")
