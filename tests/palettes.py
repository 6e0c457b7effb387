"""Palettes for tests: ours, light and dark, and those of systems in high contrast."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from gui.theme import palette

R = QPalette.ColorRole


def of_system(back: str, text: str, highlight: str, on_highlight: str, off: str) -> QPalette:
    """The colours of a system in high contrast: everything on one ground."""
    colours = QPalette()
    for role in (R.Window, R.Base, R.AlternateBase, R.Button, R.ToolTipBase):
        colours.setColor(role, QColor(back))
    for role in (R.WindowText, R.Text, R.ButtonText, R.BrightText, R.ToolTipText, R.PlaceholderText):
        colours.setColor(role, QColor(text))
    for role in (R.Light, R.Midlight, R.Mid, R.Dark, R.Shadow):
        colours.setColor(role, QColor(text))
    for role in (R.Highlight, R.Accent, R.Link, R.LinkVisited):
        colours.setColor(role, QColor(highlight))
    colours.setColor(R.HighlightedText, QColor(on_highlight))
    for role in (R.WindowText, R.Text, R.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, QColor(off))
    return colours


BLACK = of_system("black", "white", "#1aebff", "black", "#3ff23f")
WHITE = of_system("white", "black", "#37006e", "white", "#600000")
PALETTES = {"light": palette(False), "dark": palette(True), "black": BLACK, "white": WHITE}
