"""本标准数据格式 — how are records sent under the names of this standard itself?

Headers are the element names or their Chinese titles and amounts are in 元. Nothing is listed: the records say it all.
"""

from typing import Final

from gov_integrity.forms.instrument import OURS
from gov_integrity.forms.layout import YUAN, Layout, Table
from gov_integrity.forms.quantities import Money
from gov_integrity.forms.record import Record
from gov_integrity.forms.say import Say
from gov_integrity.forms.walk import camel, module_names, named

_RECORDS: Final = "gov_integrity.standard.records"
_ENVELOPES: Final = frozenset({"package", "receipt"})


def _table(record: type[Record]) -> Table:
    units = {name: YUAN for name, said in record.elements.items() if isinstance(said.kind, Money)}
    return Table(record=record, units=units)


def _records() -> tuple[type[Record], ...]:
    modules = (module for module in module_names(_RECORDS) if module not in _ENVELOPES)
    return tuple(named(_RECORDS, module, camel(module), Record) for module in modules)


layout = Layout(
    id="native",
    short="native",
    title=Say("本标准数据格式", "layout of this standard"),
    meaning=Say(
        "以本标准的数据项标识或者中文名称为表头", "headers are the element names of this standard or their titles"
    ),
    tables=tuple(_table(record) for record in _records()),
    confidence=OURS,
    source=Say("本项目", "this project"),
)
