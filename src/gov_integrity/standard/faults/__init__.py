"""故障 — what can be wrong with what was sent, besides the checks of a record? One module per family of codes."""
