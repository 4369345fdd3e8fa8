"""Declarations in, artefacts for others out: each module knows one target and no facts."""
