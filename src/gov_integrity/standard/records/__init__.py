"""记录 — which facts are exchanged, and with which elements? One module per record type."""
