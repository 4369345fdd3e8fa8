"""工作簿 — what does a clerk get as a workbook: a template to fill in, and the own rows back with the faults marked?"""
