"""修正后的文件 — how is a file written again in its own format, with nothing changed but what was mended?"""
