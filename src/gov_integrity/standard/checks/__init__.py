"""Is a record well made? One module per check of a record; each binds ``check``."""
