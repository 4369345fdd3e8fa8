"""离线校验器 — how does a Python program check a document against the published schema, without a network?"""

from typing import TYPE_CHECKING

from gov_integrity.forms.record import Record
from gov_integrity.publish import json_schema

if TYPE_CHECKING:
    from jsonschema.protocols import Validator


def validator(record: type[Record]) -> "Validator":
    """Return a ready ``jsonschema`` validator (2020-12) of the documents of a record type; it fetches nothing."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - heavy, and wanted by few

    schema = json_schema.record_schema(record)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)
