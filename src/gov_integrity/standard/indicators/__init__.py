"""指标 — what can be measured of government integrity?"""
