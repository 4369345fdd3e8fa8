"""物理层 — what do the bytes of a source hold, before any format gives them a meaning?"""
