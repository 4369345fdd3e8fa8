"""标识符 — one module per number that names a body, a person, a place or a document."""
