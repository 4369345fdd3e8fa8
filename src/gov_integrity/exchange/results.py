"""结果文件 — what does a run leave for people and machines: findings, rejected rows, scores?

The findings file is complete, whatever the receipt lists. A rejected row is given back as it came, in the same kind
of file, so that it can be mended and sent again; nothing that was read is lost.
"""

import json
from typing import Final

from gov_integrity.exchange import index, rejected
from gov_integrity.exchange.journey import Results
from gov_integrity.exchange.outbox import Outbox
from gov_integrity.exchange.spool import Spool
from gov_integrity.judgement.scorecard import plain
from gov_integrity.publish import listings

FINDINGS: Final = "findings.csv"
ANSWERS: Final = "answers.ndjson"
SCORES: Final = "scores.json"


def write(results: Results, spool: Spool, box: Outbox, *, language: str) -> None:
    """Write everything but the answers (written while they are given), the report and the receipt."""
    with box.writing(FINDINGS, encoding="utf-8-sig") as out:
        listings.listing("csv").write(spool.findings(), out, language)
    with box.writing(SCORES) as out:
        json.dump({"scorecards": [plain(card, language) for card in results.cards]}, out, ensure_ascii=False, indent=2)
        out.write("\n")
    if results.order.key is not None:
        carried = not index.is_full(str(each.operation) for each in results.intake.packages)
        with box.writing(index.INDEX) as out:
            index.write(spool, out, carried=carried)
    rejected.write(results, spool, box)
