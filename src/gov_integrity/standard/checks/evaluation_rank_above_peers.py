"""名次大于同组主体数 — can a rank be larger than the number of peers?"""

from gov_integrity.forms.check import Bad, Check, Good
from gov_integrity.forms.expr import value
from gov_integrity.forms.finding import ERROR
from gov_integrity.forms.say import Say
from gov_integrity.standard.records.evaluation import Evaluation

check = Check(
    id="evaluation-rank-above-peers",
    code="NUM244",
    of=Evaluation,
    level=ERROR,
    fails=value("rank").above(value("peers_count")),
    when=value("rank").present(),
    says=Say("排名第{rank}，同组却只有{peers_count}个主体", "ranked {rank} among only {peers_count} peers"),
    todo=Say(
        "核对两个数，改正写错的一个后重新报送。",
        "Compare the two numbers, correct the wrong one and send the record again.",
    ),
    examples=(Bad(rank=29, peers_count=28), Good(rank=28, peers_count=28)),
)
