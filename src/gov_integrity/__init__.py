"""政务诚信 — the government-integrity data standard: what it is, what is wrong with a record, what the law says of it."""

__version__ = "0.1.0"
