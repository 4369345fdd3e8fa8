"""数据格式版本 — under which headers, units and words do records arrive? One module per wire layout."""
