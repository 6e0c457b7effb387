"""The colours of the picture on the screen, light and dark; in high contrast those of the system and no others."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gui.grid.colours import VISIBLE, mixed, readable
from gui.theme import keeps_to_system
from interchange.pictures.inks import ON_PAPER
from model.drawing import Ink

Inks = dict[Ink, QColor]

_FAINT, _STRONG, _EDGE = 0.03, 0.14, 0.45


def screen_inks(palette: QPalette) -> Inks:
    """The colours that go with a palette. Marks keep the hue they have on paper, as far as they can be seen."""
    role = QPalette.ColorRole
    base, text, highlight = (palette.color(each) for each in (role.Base, role.Text, role.Highlight))
    if keeps_to_system(palette):
        return {ink: base if ink in _GROUNDS else text for ink in Ink}
    field, strong = mixed(base, text, _FAINT), mixed(base, highlight, _STRONG)
    found = {
        Ink.GROUND: base,
        Ink.FIELD: field,
        Ink.FIELD_STRONG: strong,
        Ink.EDGE: readable(mixed(base, text, _EDGE), field, strong, ratio=VISIBLE),
        Ink.TEXT: text,
        Ink.MUTED: readable(mixed(text, base, 0.3), base),
        Ink.LEADER: readable(mixed(base, text, 0.6), base, field, strong, ratio=VISIBLE),
    }
    for ink in (Ink.POSITIVE, Ink.NEUTRAL, Ink.NEGATIVE, Ink.UNKNOWN):
        found[ink] = readable(QColor(ON_PAPER[ink]), field, strong, base)
    return found


_GROUNDS = {Ink.GROUND, Ink.FIELD, Ink.FIELD_STRONG}


def paper_inks() -> Inks:
    """The colours in documents."""
    return {ink: QColor(name) for ink, name in ON_PAPER.items()}
