"""离线校验器 — how does a Python program check a document against the published schema, without a network?"""

from collections.abc import Iterable
from typing import Protocol, cast

from gov_integrity.forms.record import Record
from gov_integrity.publish import json_schema


class DocumentValidator(Protocol):
    """What a ``jsonschema`` validator offers, for documents of any shape."""

    def is_valid(self, instance: object) -> bool:
        """Return whether a document has the shape."""
        ...

    def iter_errors(self, instance: object) -> Iterable[Exception]:
        """Yield every fault of a document."""
        ...

    def validate(self, instance: object) -> None:
        """Raise the first fault of a document."""
        ...


def validator(record: type[Record]) -> DocumentValidator:
    """Return a ready ``jsonschema`` validator (2020-12) of the documents of a record type; it fetches nothing."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - heavy, and wanted by few

    schema = json_schema.record_schema(record)
    Draft202012Validator.check_schema(schema)
    return cast("DocumentValidator", Draft202012Validator(schema))
