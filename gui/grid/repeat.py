"""F4: does the last command again, for what is selected now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

Act = Callable[["GridView"], object]


class Repeat:
    """The last command that can be repeated; another one takes its place as soon as it has changed something."""

    def __init__(self) -> None:
        self._last: Act | None = None
        self._is_repeating = False

    def remember(self, act: Act) -> None:
        """This was done, and can be done again."""
        if not self._is_repeating:
            self._last = act

    def again(self, view: GridView) -> None:
        """Do it again; where there is nothing, say so."""
        if self._last is None:
            view.message.emit(QCoreApplication.translate("Grid", "There is nothing to repeat yet."))
            return
        self._is_repeating = True
        try:
            self._last(view)
        finally:
            self._is_repeating = False


def repeat_unless_redo(view: GridView) -> None:
    """Ctrl+Y, as far as it comes here: with something to redo the window hears it."""
    if view.grid.open_plan.history.redo_label is None:
        view.repeat.again(view)
