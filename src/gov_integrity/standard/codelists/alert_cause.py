"""预警原因 — why was an alert raised?"""

from gov_integrity.forms.codelist import CodeList, code
from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.say import Say


class AlertCause(
    CodeList,
    title=Say("预警原因", "cause of an alert"),
    meaning=Say("为什么发出预警", "why an alert was raised"),
    confidence=OURS,
):
    """预警原因."""

    SERIOUS_LIST_ENTRY = code("serious_list_entry", "被列入严重失信主体名单", "on a list of serious dishonesty")
    JUDGMENT_DEBTOR_ENTRY = code("judgment_debtor_entry", "被列为失信被执行人", "listed as dishonest judgment debtor")
    RECTIFICATION_OVERDUE = code("rectification_overdue", "逾期未整改", "rectification overdue")
    ARREARS_OVERDUE = code("arrears_overdue", "账款逾期未清偿", "arrears overdue")
    COMPLAINT_REFUSED = code("complaint_refused", "投诉属实拒不整改", "refusal after a true complaint")
    CONTRACT_DUE = code("contract_due", "合同履约将到期", "contract about to be due")
    SCORE_LOW = code("score_low", "得分偏低", "low score")
    SCORE_FALL = code("score_fall", "得分下降", "fall of the score")
    DIMENSION_LOW = code("dimension_low", "维度得分偏低", "low score of a dimension")
    PEER_BOTTOM = code("peer_bottom", "同组排名靠后", "low rank among peers")
    OTHER = code("other", "其他", "other")
