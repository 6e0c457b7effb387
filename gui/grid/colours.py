"""The colours of the grid, all taken from the palette and kept readable: WCAG 2.1 asks for a contrast of 4.5 to 1.

In high contrast nothing is muted, and no colour is mixed in that the system has not.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from gui.theme import contrast, keeps_to_system

READABLE = 4.5
VISIBLE = 3.0
"""The contrast that WCAG 2.1 (1.4.11) asks of what shows the focus."""


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """The first colour with this share of the other."""
    pairs = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(a * (1 - share) + b * share for a, b in pairs))


def readable(wanted: QColor, *grounds: QColor, ratio: float = READABLE) -> QColor:
    """The colour wanted, moved towards black or white as far as is needed to be seen on all these grounds."""
    far = max((QColor("black"), QColor("white")), key=lambda end: min(contrast(end, ground) for ground in grounds))
    for step in range(11):
        colour = mixed(wanted, far, step / 10)
        if min(contrast(colour, ground) for ground in grounds) >= ratio:
            return colour
    return far


def tint(wanted: str, palette: QPalette) -> QColor:
    """A colour of ours for a ground to be mixed with; in high contrast that of the system for what stands out."""
    return palette.color(QPalette.ColorRole.Highlight) if keeps_to_system(palette) else QColor(wanted)


@dataclass(frozen=True, slots=True)
class Colours:
    """What the grid paints with."""

    base: QColor
    text: QColor
    muted: QColor
    selection: QColor
    selected_text: QColor
    lines: QColor
    frame: QColor
    header: QColor
    header_text: QColor
    header_current: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Colours:
        """The colours that go with a palette, light or dark."""
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        highlight = palette.color(QPalette.ColorRole.Highlight)
        window, window_text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        selection = mixed(base, highlight, 0.22)
        current = mixed(window, highlight, 0.22)
        muting, lining = (0.0, 0.5) if keeps_to_system(palette) else (0.4, 0.16)
        return cls(
            base=base,
            text=text,
            muted=readable(mixed(text, base, muting), base, selection),
            selection=selection,
            selected_text=readable(text, selection),
            lines=mixed(base, text, lining),
            frame=readable(highlight, base, selection, ratio=VISIBLE),
            header=window,
            header_text=readable(window_text, window, current),
            header_current=current,
        )
