"""Opens the editor of the current cell, puts its text in the table, and goes on to the next cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractItemDelegate

from gui.grid import cell_actions
from gui.grid.cell_cursor import CellCursor
from gui.grid.editor_keys import EditorKey
from gui.grid.grid_delegate import GridDelegate
from gui.grid.line_editor import LineEditor
from gui.grid.text_editor import TextEditor

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


class Editing(QObject):
    """The one editor that a grid has open, if any."""

    def __init__(self, view: GridView, delegate: GridDelegate, cursor: CellCursor) -> None:
        super().__init__(view)
        self._view = view
        self._delegate = delegate
        self._cursor = cursor
        self._was_refused = False
        delegate.asked.connect(self._asked)
        view.refused.connect(self._refused)

    def begin(self, text: str | None = None) -> bool:
        """Edit the current cell: its text with the caret at the end, or this text in its place."""
        view = self._view
        index = view.currentIndex()
        if self._delegate.editor is not None:
            # Open without the keyboard: its text was refused when it was left.
            self._delegate.editor.setFocus()
            return False
        if not index.isValid():
            return False
        reason = view.grid.lock_reason(index.row(), index.column())
        if reason:
            sentence = QCoreApplication.translate("Grid", "This cell cannot be changed ({reason}).")
            view.message.emit(sentence.format(reason=reason))
            return False
        view.scrollTo(index)
        view.edit(index)
        editor = self._delegate.editor
        if editor is None:
            return False
        # Once more, because Qt selects the text of an editor of one line after opening it.
        editor.set_cell_text(editor.cell_text() if text is None else text)
        editor.overtypes = text is not None
        if text and isinstance(editor, LineEditor):
            # The first letter was typed as well, before there was a field for it.
            editor.textEdited.emit(text)
        return True

    def finish(self) -> bool:
        """Put what is being typed in the table. When that is refused, the editor stays and False comes back."""
        editor = self._delegate.editor
        if editor is None:
            return True
        self._was_refused = False
        text = editor.cell_text()
        self._delegate.commitData.emit(editor)
        if self._was_refused:
            return False
        if self._delegate.was_changed:
            cell_actions.typed(self._view, text)
        self.cancel()
        return True

    @property
    def is_open(self) -> bool:
        return self._delegate.editor is not None

    def cancel(self) -> None:
        """Close the editor; the cell keeps the text it has."""
        if self._delegate.editor is not None:
            self._delegate.closeEditor.emit(self._delegate.editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def open_list(self) -> None:
        """Show what there is to choose from: words, names to tick, or days."""
        if self._delegate.editor is not None or self.begin():
            editor = self._delegate.editor
            if editor is not None:
                editor.open_choices()

    def begin_with_input(self, event: QInputMethodEvent) -> None:
        """Begin with what an input method composes, such as an accent and a letter."""
        if not self.begin(""):
            event.ignore()
            return
        QCoreApplication.sendEvent(self._delegate.editor, event)

    # --- Parts ---

    def _refused(self) -> None:
        self._was_refused = True

    def _asked(self, asked: EditorKey) -> None:
        """Do what a key in the editor stands for."""
        editor = self._delegate.editor
        if editor is None:
            return
        if asked is EditorKey.CANCEL:
            self.cancel()
        elif asked is EditorKey.SWITCH:
            editor.overtypes = not editor.overtypes
        elif asked is EditorKey.TODAY:
            editor.insert(cell_actions.today())
        elif asked is EditorKey.NOW:
            editor.insert(cell_actions.now())
        elif asked is EditorKey.CHOICES:
            editor.open_choices()
        elif asked is EditorKey.NEW_LINE:
            if isinstance(editor, TextEditor):
                editor.insert("\n")
        elif asked is EditorKey.FILL:
            if cell_actions.write_all(self._view, editor.cell_text()):
                self.cancel()
        elif self.finish():
            self._go_on(asked)

    def _go_on(self, asked: EditorKey) -> None:
        cursor = self._cursor
        if asked in {EditorKey.ENTER, EditorKey.ENTER_BACK}:
            cursor.enter(1 if asked is EditorKey.ENTER else -1)
        elif asked in {EditorKey.TAB, EditorKey.TAB_BACK}:
            cursor.tab(1 if asked is EditorKey.TAB else -1)
        elif asked in _MOVES:
            cursor.move(*_MOVES[asked])


_MOVES = {
    EditorKey.UP: (-1, 0),
    EditorKey.DOWN: (1, 0),
    EditorKey.LEFT: (0, -1),
    EditorKey.RIGHT: (0, 1),
}
