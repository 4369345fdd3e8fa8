"""对照文件的草稿 — how is a proposal written down, so that a person can confirm it line by line?

What is sure stands as it is; all else is a comment with its candidates, which does nothing until its marks are removed.
"""

import json
from collections.abc import Iterator, Sequence

from gov_integrity.exchange import mapping
from gov_integrity.exchange.mapping_proposal import NAME, SAMPLE, SURE, VALUES, CodeProposal, ColumnProposal, Proposal
from gov_integrity.forms.personal import without_numbers
from gov_integrity.forms.quantities import Money


def toml(proposal: Proposal, lacking: Sequence[str]) -> str:
    """Return a mapping file: what is sure as it stands, all else as comments with candidates."""
    elements = proposal.record.elements
    lines = [
        f"# 对照建议：{proposal.record.record_title}。",
        f"# 可信度由本项目所定：名称相近程度占 {NAME}，前 {SAMPLE} 行能读出的比例占 {VALUES}。",
        f"# 低于 {SURE} 的只列出候选，不起作用：确认以后去掉行首的 #。金额的单位没有写明的，填好才能使用。",
    ]
    if lacking:
        titles = "、".join(elements[name].title for name in lacking)
        lines.append(f"# 来源里找不到的必填项：{titles}")
    lines += ["", f"record = {_quoted(proposal.record.record_id)}"]
    for column in proposal.columns:
        lines += ["", *_column(proposal, column)]
    for code in proposal.codes:
        lines += ["", *_code(proposal, code)]
    return "\n".join(lines) + "\n"


def _column(proposal: Proposal, column: ColumnProposal) -> Iterator[str]:
    elements = proposal.record.elements
    if not column.candidates:
        yield f"# 没有相近的数据项：{_quoted(without_numbers(column.header))}"
        return
    listed = "；".join(f"{each.name} {elements[each.name].title} {each.confidence:.2f}" for each in column.candidates)
    name, mark = column.taken or column.candidates[0].name, "" if column.taken else "# "
    yield f"# {listed}"
    yield f"{mark}[[columns]]"
    yield f"{mark}header = {_quoted(column.header)}"
    yield f"{mark}element = {_quoted(name)}"
    if isinstance(elements[name].kind, Money):
        told = "" if column.unit else "  # 没有写明：请填 元 或者 万元"
        yield f"{mark}unit = {_quoted(column.unit)}{told}"


def _code(proposal: Proposal, code: CodeProposal) -> Iterator[str]:
    kind = mapping.coded(proposal.record.elements[code.element])
    titles = {str(member.value): member.label() for member in kind.codes} if kind else {}
    listed = "；".join(f"{each.name} {titles[each.name]} {each.confidence:.2f}" for each in code.candidates)
    mark = "" if code.is_sure else "# "
    yield f"# ×{code.count}  {listed or '没有相近的代码'}"
    yield f"{mark}[[codes]]"
    yield f"{mark}element = {_quoted(code.element)}"
    yield f"{mark}word = {_quoted(code.word)}"
    yield f"{mark}code = {_quoted(code.candidates[0].name if code.candidates else '')}"


def _quoted(text: str) -> str:
    """Return a text as TOML writes it: JSON's way holds for all signs that may stand there."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
