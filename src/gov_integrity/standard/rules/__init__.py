"""法律问题 — what does the law say? One module per question, with its versions and worked examples."""
