"""The worked examples of all rules, and the records they are about."""

from collections.abc import Mapping

from gov_integrity.forms.record import Record
from gov_integrity.forms.rule import Decision, Rule, Worked
from gov_integrity.judgement.ask import all_rules, ask

CASES = [(rule, example) for rule in all_rules() for example in rule.examples]
IDS = [f"{rule.id}: {example.says.en}" for rule, example in CASES]


def record_of(record: type[Record], changes: Mapping[str, object]) -> Record:
    """Return the record's full example with some elements changed, or taken away by ``None``."""
    document = {name: value for name, value in {**record.example, **changes}.items() if value is not None}
    taken = record.take(document)
    assert isinstance(taken, Record), taken
    return taken


def decided(rule: Rule, example: Worked) -> Decision:
    """Ask the rule about its example."""
    linked = {ref: record_of(record, changes) for ref, (record, changes) in example.linked.items()}
    return ask(rule, record_of(example.of, example.changes), on=example.on, region=example.region, linked=linked)
