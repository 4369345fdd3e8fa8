"""报告 — how do the results of a run become a page that a person reads?

A view model holds what is shown, as plain data; a template shows it and decides nothing.
"""
