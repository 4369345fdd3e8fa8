"""交换 — how do bytes become records, and records a receipt?"""
