"""标准 — what is true: laws, calendars, places, codes, numbers, records, layouts, checks, rules, indicators."""
