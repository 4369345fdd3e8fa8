"""One module a kind of thing: what its pages say. Found by a walk; `publish/page.py` is how such a kind is declared."""
