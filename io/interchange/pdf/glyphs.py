"""Which characters the fonts of the program can draw, and what stands in the place of one that they cannot."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import lru_cache

from interchange.resources import resource
from model.cell_text import printable

MISSING = "□"
"""What is drawn for a character that no font has: PDF/A and PDF/UA forbid a document to show nothing there."""

FALLBACKS = ("Source Sans 3", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols 2", "Noto Emoji")

_USUAL = re.compile("[ -~\u00a0-\u017f\u2010-\u2026\u202f\u20ac]*")
_UNSEEN = frozenset(
    point
    for first, last in (
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x061C, 0x061C),
        (0x180E, 0x180E),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xE0000, 0xE0FFF),
    )
    for point in range(first, last + 1)
)
"""Characters that are not drawn at all: joiners, directions, variants (Unicode, Default_Ignorable_Code_Point)."""
_ENDS = re.compile("[\n\t\x7f-\x9f]")


def drawable(text: str) -> str:
    """The text on one line, with a box for every character that no font of the program has."""
    text = _ENDS.sub(" ", printable(text))
    if _USUAL.fullmatch(text):
        return text
    known = _known()
    return "".join(letter if ord(letter) in known or ord(letter) in _UNSEEN else MISSING for letter in text)


@lru_cache(maxsize=1)
def _known() -> frozenset[int]:
    """The code points of the upright fonts; the bold and slanting ones follow them."""
    found: set[int] = set()
    for path in sorted(resource("fonts").glob("*-Regular.ttf")):
        found.update(_code_points(path.read_bytes()))
    return frozenset(found)


def _code_points(font: bytes) -> Iterator[int]:
    """What the table `cmap` of an OpenType font lists, in the formats 4 and 12, which all fonts of today have."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {}
    for place in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * place)
        tables[tag] = offset
    cmap = tables[b"cmap"]
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for place in range(count):
        platform, _, offset = struct.unpack_from(">HHL", font, cmap + 4 + 8 * place)
        at = cmap + offset
        (kind,) = struct.unpack_from(">H", font, at)
        if platform in {0, 3} and kind == 12:
            (groups,) = struct.unpack_from(">L", font, at + 12)
            for group in range(groups):
                first, last, _ = struct.unpack_from(">LLL", font, at + 16 + 12 * group)
                yield from range(first, last + 1)
        elif platform in {0, 3} and kind == 4:
            yield from _segments(font, at)


def _segments(font: bytes, at: int) -> Iterator[int]:
    """The code points of format 4, without those that lead to no letter."""
    count = struct.unpack_from(">H", font, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", font, at + 16 + 4 * count)
    ranges_at = at + 16 + 6 * count
    ranges = struct.unpack_from(f">{count}H", font, ranges_at)
    for place, (first, last, delta, jump) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for point in range(first, min(last, 0xFFFE) + 1):
            if jump:
                (glyph,) = struct.unpack_from(">H", font, ranges_at + 2 * place + jump + 2 * (point - first))
            else:
                glyph = (point + delta) & 0xFFFF
            if glyph:
                yield point
