"""An entry of a menu of the grid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def add_entry(menu: QMenu, text: str, keys: str, action: Callable[[], object]) -> QAction:
    """An action that names its keys but does not claim them: the grid hears the keys itself."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    # An action that `addAction` makes of a text stays in memory for good once something is connected to it.
    added = QAction(f"{text}\t{shown}" if keys else text, menu)
    menu.addAction(added)
    added.triggered.connect(lambda: action())
    return added
