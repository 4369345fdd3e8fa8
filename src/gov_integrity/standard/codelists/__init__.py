"""代码集 — which values may an element have? One module per list."""
