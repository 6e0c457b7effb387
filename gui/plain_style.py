"""The style for a view that paints its cells itself."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QStyleFactory


def plain_style() -> QStyle:
    """Fusion as Qt has it. The style of the application is in Python and would be asked for each cell, which costs a
    table some milliseconds with every screenful. The scroll bars of a view keep the style of the application.

    There is one for each view, because PySide6 ends a style with the widget that it was given to."""
    return QStyleFactory.create("Fusion")
