"""法律文件 — which norms do the declarations rely on? One module per norm; only what was read, or read about."""
