"""What the words around a period say of it besides doubt: that it is done."""

from __future__ import annotations

import re

from model.folding import fold

_DONE = re.compile(
    r"(?:(?:is|zijn|reeds|al|inmiddels|alles|helemaal|volledig|status)\W*)*"
    r"(?:afgerond|gereed|klaar|gedaan|voltooid|afgehandeld|uitgevoerd|geweest|gerealiseerd|verzonden|verstuurd|done|ok)"
    r"(?:\W+(?:is|op|d|dd)\b.*)?\W*"
)
_TICKS = re.compile(r"^\W*[✓✔☑✅]|^\W*\[[xXvV]\]|[✓✔☑✅]\W*$")


def says_done(text: str, remark: str) -> bool:
    """Whether the remark says nothing but that it is done, or the text is ticked off. *Nog niet gereed* does not."""
    if remark and _DONE.fullmatch(fold(remark)):
        return True
    return ("[" in text or not text.isascii()) and bool(_TICKS.search(text))
