"""SQL — the records as tables of a warehouse, and their checks as views, for PostgreSQL and SQLite."""
