"""Which facts may a profile hang a consequence on? One module per predicate; each binds ``predicate``."""
