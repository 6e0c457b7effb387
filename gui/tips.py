"""Tips that show a text as it was typed, with its lines and signs."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(event: QHelpEvent, parts: tuple[str, ...], view: QWidget) -> None:
    """Show the parts that say something, below each other, where the mouse is; nothing when none does."""
    text = "\n\n".join(part for part in parts if part)
    # Escaped, because Qt takes a text with angle brackets for HTML.
    QToolTip.showText(
        event.globalPos(), f"<div style='white-space: pre-wrap'>{escape(text)}</div>" if text else "", view
    )
