"""上位依据 — on which rank of norm may a list of serious dishonesty, or a measure that reduces rights, rest?"""

from typing import Final

SUFFICIENT_BASIS: Final = ("law", "administrative_regulation", "local_regulation", "central_policy")
