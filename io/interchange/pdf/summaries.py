"""The summary of a table, for who cannot see it at a glance (ISO 32000-1, table 349: the attribute Summary).

Typst cannot write it yet. It writes every object of the structure by itself, uncompressed and with a plain table of
places, so that the attribute can be put in and the places moved.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

_TABLE = re.compile(rb"\n\d+ 0 obj\n<</Type/StructElem/S/Table/P \d+ 0 R(?=[/>])")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


def with_summaries(pdf: bytes, summaries: Sequence[str]) -> bytes:
    """The document with the summaries of its tables, in order; as it was when it does not hold just these tables."""
    found = list(_TABLE.finditer(pdf))
    start = _START.search(pdf)
    if len(found) != len(summaries) or start is None or not found:
        return pdf
    at = [match.end() for match in found]
    added = [_attribute(pdf, match.end(), summary) for match, summary in zip(found, summaries, strict=True)]
    pieces = []
    reached = 0
    for place, (text, skipped) in zip(at, added, strict=True):
        pieces += [pdf[reached:place], text]
        reached = place + skipped
    shifts = [0]
    for text, skipped in added:
        shifts.append(shifts[-1] + len(text) - skipped)
    table = int(start[1])

    def moved(offset: int) -> int:
        return offset + shifts[bisect_left(at, offset)]

    places = _ENTRY.sub(lambda entry: b"%010d %s n" % (moved(int(entry[1])), entry[2]), pdf[table : start.start()])
    pieces += [pdf[reached:table], places]
    pieces.append(b"startxref\n%d\n%%%%EOF\n" % moved(table))
    return b"".join(pieces)


def _attribute(pdf: bytes, at: int, summary: str) -> tuple[bytes, int]:
    """What to write behind the parent of a table, and how many bytes of the old it replaces."""
    own = b"<</O/Table/Summary<FEFF%s>>>" % summary.encode("utf-16-be").hex().upper().encode()
    end = pdf.index(b"endobj", at)
    listed = pdf.find(b"/A[", at, end)
    if listed < 0:
        return b"/A[" + own + b"]", 0
    return pdf[at : listed + 3] + own, listed + 3 - at
