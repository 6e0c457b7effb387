"""How wide texts are in Arial and the fonts that are drawn to its measures (Helvetica, Liberation Sans)."""

from __future__ import annotations

import unicodedata

from model.drawing import Font

FAMILY = "Arial, 'Liberation Sans', Helvetica, sans-serif"
_WIDTHS = {
    "'": 191,
    "ijl|": 222,
    " !,./:;It[]\\ıf·": 278,
    "()-r`“”": 333,
    '"': 355,
    "*": 389,
    "^": 469,
    "ckJsvxyz": 500,
    "#$0123456789abdeghnopqu_L?–€": 556,
    "+<=>~": 584,
    "FTZ": 611,
    "ABEKPSVXY&": 667,
    "CDHNRUw": 722,
    "GOQ": 778,
    "mM": 833,
    "%": 889,
    "W": 944,
    "…—→": 1000,
    "@": 1015,
}
"""In thousandths of the size of the font."""
_OF_LETTER = {letter: width for letters, width in _WIDTHS.items() for letter in letters}
_OTHER = 1000
_BOLD = 1.1
_SLACK = 1.02
"""For what is rounded, and for pairs of letters that are set apart."""


def arial(size: float) -> Font:
    """The measures of the font at a size."""
    return Font(lambda text, bold: width(text, bold) * size, size * 1.2, size * 0.93)


def width(text: str, bold: bool = False) -> float:
    """The width of a text in sizes of the font. Accents add nothing; a letter that is not known counts as wide."""
    total = 0
    for letter in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(letter):
            total += _OF_LETTER.get(letter, _OTHER)
    return total / 1000 * (_BOLD if bold else 1.0) * _SLACK
