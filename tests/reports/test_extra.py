"""Without the template engine there is a clear error, not a crash."""

import sys

import pytest

from gov_integrity.exchange.row import MissingExtraError
from tests.reports import made


def test_a_missing_component_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with made.run({}) as run:
        monkeypatch.setitem(sys.modules, "jinja2", None)
        with pytest.raises(MissingExtraError) as missing:
            run.page()
    assert missing.value.extra == "report"
