"""A fictitious county bureau in 2025: what was counted of it, indicator by indicator."""

from collections.abc import Mapping
from datetime import date

from gov_integrity.forms.record import Record
from gov_integrity.standard.records.indicator_value import IndicatorValue

BODY = "114101050050000181"
OTHER_BODY = "12410105005000018X"
PERIOD = "2025"
ON = date(2026, 3, 1)

Raw = tuple[str, str] | str

RAW: Mapping[str, Raw] = {
    "litigation-loss-rate": ("6", "40"),
    "judgment-performance-rate": ("19", "20"),
    "review-correction-rate": ("3", "60"),
    "dual-publicity-timeliness": ("1188", "1200"),
    "disclosure-list-completion": ("27", "30"),
    "disclosure-request-timeliness": ("48", "50"),
    "other-act-publicity-timeliness": ("285", "300"),
    "service-timeliness": ("199", "200"),
    "complaint-timeliness": ("8982", "10000"),
    "satisfaction-rate": ("97", "100"),
    "proposal-answer-timeliness": ("29", "30"),
    "contract-performance-rate": ("190", "200"),
    "promise-fulfilment-rate": ("46.5", "50"),
    "arrears-clearance-rate": ("18000000", "20000000"),
    "plan-goal-completion": ("47", "50"),
    "debt-and-budget-discipline": "not_applicable",
    "rectification-rate": ("4", "5"),
    "explanation-timeliness": ("5", "5"),
    "credit-check-coverage": ("980", "1000"),
    "joint-case-feedback-rate": ("36", "40"),
    "integrity-file-coverage": ("490", "500"),
    "personal-matters-consistency": ("39", "40"),
    "officials-violation-rate": ("1", "500"),
    "integrity-training-coverage": ("450", "500"),
}


def made(record: type[Record], document: Mapping[str, object]) -> Record:
    """Return the record of a document that must have its shape."""
    taken = record.take({name: value for name, value in document.items() if value is not None})
    assert isinstance(taken, record), taken
    return taken


def reported(indicator: str, raw: Raw, **changes: object) -> Record:
    """Return the indicator value of one raw pair, or of a state without a value."""
    numbers = {"numerator": raw[0], "denominator": raw[1]} if isinstance(raw, tuple) else {}
    document = {
        "type": "indicator-value",
        "about_name": "示例市示例局",
        "about_code": BODY,
        "source_org_name": "示例市评价中心",
        "indicator": indicator,
        "period": PERIOD,
        "value_state": raw if isinstance(raw, str) else "ok",
        **numbers,
        **changes,
    }
    return made(IndicatorValue, document)


def values(raw: Mapping[str, Raw], **changes: object) -> list[Record]:
    """Return the indicator values of a whole table."""
    return [reported(indicator, pair, **changes) for indicator, pair in raw.items()]
