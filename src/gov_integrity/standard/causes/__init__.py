"""根因 — which single causes spoil many rows of a table at once? One module per cause, found by a walk."""
