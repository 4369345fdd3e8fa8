"""检查一条记录 — what does the page that checks a record in a browser read of the declarations?"""
