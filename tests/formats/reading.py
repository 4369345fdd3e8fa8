"""What the tests of the readers share: how to read bytes as a file, and how to name what came out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from gov_integrity.exchange.formats import read
from gov_integrity.exchange.limits import LIMITS, Limits
from gov_integrity.exchange.row import Blank, Document, Documents, Grid, Row, Source
from gov_integrity.forms.finding import Finding
from gov_integrity.standard import catalogue

ALWAYS_FILLED = {"seen", "affected", "file", "sheet", "line", "last_line", "column", "cell"}


@dataclass(slots=True)
class Read:
    """Everything that one file gave, in order."""

    source: Source
    rows: list[Row] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    blanks: list[Blank] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)

    def take(self, items: Iterable[Row | Document | Blank | Finding]) -> None:
        for item in items:
            match item:
                case Row():
                    self.rows.append(item)
                case Document():
                    self.documents.append(item)
                case Blank():
                    self.blanks.append(item)
                case Finding():
                    self.findings.append(item)

    @property
    def cells(self) -> list[tuple[str, ...]]:
        return [row.cells for row in self.rows]

    @property
    def lines(self) -> list[int]:
        return [row.place.line for row in self.rows]

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.findings]

    @property
    def values(self) -> list[dict[str, object]]:
        return [document.document for document in self.documents]

    def only(self, code: str) -> Finding:
        """Return the one finding with this code."""
        (finding,) = [finding for finding in self.findings if finding.code == code]
        return finding


Reader = Callable[..., Read]


def read_file(path: Path, limits: Limits = LIMITS, *, nil: bool = False) -> Read:
    """Read a file to its end; every finding must fill the sentences of its fault."""
    found = Read(Source(path, path.name))
    for part in read(found.source, limits, nil=nil):
        match part:
            case Grid():
                found.sheets.append(part.sheet)
                found.take(part.rows)
            case Documents():
                found.take(part.records)
            case Finding():
                found.take((part,))
    for finding in found.findings:
        check_sentences(finding)
    return found


def check_sentences(finding: Finding) -> None:
    """Fail where a sentence of the finding's fault would show an empty slot, or a level that was not declared."""
    notice = catalogue.notice(finding.code)
    needed = notice.says.slots | notice.todo.slots
    assert needed <= ALWAYS_FILLED | set(finding.slots), (finding.code, needed - set(finding.slots))
    assert finding.level is notice.level
    assert finding.place.file
