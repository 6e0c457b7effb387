"""Hands every step of a plan to its journal, as the user works."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from gui.document import Document
from interchange.errors import CannotWrite
from model.edits import Edit, SetText

TYPING_WRITTEN = 300
"""Milliseconds that typing in one text may stay unwritten. Every key press there is an edit with the whole text, and
each line in the journal waits for the disk; one line for all that came within this time keeps typing smooth."""


class Recording(QObject):
    """Writes each step before the program goes on; of typing in a text at most the last moment is still to come."""

    failed = Signal(object)
    """The `CannotWrite` of the first time that the journal could not be written since it could."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = document.journal
        self._history = document.open_plan.history
        self._typed: SetText | None = None
        self._is_failing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_WRITTEN)
        self._timer.timeout.connect(self.flush)
        self._history.recorders.append(self._record)

    def flush(self) -> None:
        """Write what was typed and is not written yet."""
        self._timer.stop()
        typed, self._typed = self._typed, None
        if typed is not None:
            self._write([typed])

    def stop(self) -> None:
        """Record no more; what is not written is given up."""
        self._timer.stop()
        self._history.recorders.remove(self._record)

    def _record(self, edits: Sequence[Edit]) -> None:
        typed = edits[0] if len(edits) == 1 and isinstance(edits[0], SetText) else None
        if self._typed is not None and (typed is None or typed.key != self._typed.key):
            self.flush()
        if self._history.is_saved:
            self.flush()
            self._write(None)
        elif typed is not None:
            self._typed = typed
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._write(edits)

    def _write(self, edits: Sequence[Edit] | None) -> None:
        """Write edits, or that the plan is again what its file holds."""
        try:
            if edits is None:
                self._journal.append_as_saved()
            else:
                self._journal.append(edits)
        except CannotWrite as problem:
            if not self._is_failing:
                self.failed.emit(problem)
            self._is_failing = True
        else:
            self._is_failing = False
