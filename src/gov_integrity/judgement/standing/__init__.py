"""位次 — where does a body stand: what it lost, what would mend it, how sure its score is, and beside whom?"""
