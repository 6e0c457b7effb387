"""What PDF and print can take from a template: colours for headings, its letters, and the picture of its header."""

from __future__ import annotations

from collections.abc import Iterable

from interchange.word.house.colours import readable

_PAPER = "FFFFFF"
_BLACK = "000000"
_NOT_CHOSEN = {"4F81BD", "5B9BD5", "4472C4", "156082"}
"""The first colour of the themes that Office itself comes with: nobody chose it."""
_MOST = 6


def heading_colours(headings: str, others: Iterable[str], theme: Iterable[str]) -> tuple[str, ...]:
    """Colours for headings on paper, as six digits, the one to propose first: that of the template's own headings, or
    when these are black the first one of its theme. All can be read on white (WCAG 2.1, 1.4.3)."""
    accents = list(theme)
    if accents and accents[0] in _NOT_CHOSEN:
        accents = []
    wanted = [*accents[:1], headings] if headings == _BLACK else [headings]
    shades = [readable(colour, _PAPER) for colour in (*wanted, *others, *accents)]
    return tuple(dict.fromkeys(shade for shade in shades if not _is_grey(shade) or shade == headings))[:_MOST]


def _is_grey(colour: str) -> bool:
    channels = [int(colour[place : place + 2], 16) for place in (0, 2, 4)]
    return max(channels) - min(channels) < 16
