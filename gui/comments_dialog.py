"""A note on a cell, to write or to change. Escape loses nothing that was typed without asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.announcing import announce
from gui.overrides import survivable
from gui.questions import shown
from model.refusal import Refused

LINES = 7
"""Lines of room for the note."""


@dataclass(frozen=True, slots=True)
class NotedCell:
    """The cell that a note is about, in words, what it holds, and the note so far with its author."""

    name: str
    text: str
    note: str
    author: str


@survivable
class NoteDialog(QDialog):
    """The text of one note. Enter is a new line, as in Excel, and Ctrl+Enter is done."""

    def __init__(
        self,
        cell: NotedCell,
        keep: Callable[[str], object],
        ask: Callable[[], bool | None],
        parent: QWidget | None = None,
    ) -> None:
        """`keep` takes the text or raises `Refused`; then the dialog stays and says why. `ask` is asked when the dialog
        is left with a text that was not kept: whether to keep it, None for going on."""
        super().__init__(parent)
        self._before = cell.note
        self._keep = keep
        self._ask = ask
        self.setWindowTitle(self.tr("Note on {cell}").format(cell=cell.name))
        layout = QVBoxLayout(self)
        about = QLabel(_short(cell.text) or self.tr("This cell is empty."), self)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWordWrap(True)
        layout.addWidget(about)
        label = QLabel(self.tr("&Note:"), self)
        layout.addWidget(label)
        self.field = QPlainTextEdit(cell.note, self)
        self._shown = self.text
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("Text of the note"))
        self.field.setAccessibleDescription(self.tr("Ctrl+Enter keeps the note, Enter begins a new line."))
        self.field.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 52)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        label.setBuddy(self.field)
        layout.addWidget(self.field, 1)
        if cell.author:
            written = QLabel(self.tr("Written by {author}. That name stays with the note.").format(author=cell.author))
            written.setTextFormat(Qt.TextFormat.PlainText)
            written.setWordWrap(True)
            layout.addWidget(written)
        self.reason = QLabel(self)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.hide()
        layout.addWidget(self.reason)
        layout.addWidget(self._buttons())
        self.field.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.agree = QPushButton(self.tr("&Keep"), self)
        self.agree.setDefault(True)
        self.agree.setToolTip(self.tr("Keep the note (Ctrl+Enter)"))
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.remove: QPushButton | None = None
        if self._before:
            self.remove = buttons.addButton(self.tr("&Delete the note"), QDialogButtonBox.ButtonRole.DestructiveRole)
            self.remove.setAutoDefault(False)
            self.remove.clicked.connect(lambda: self._put(""))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @property
    def text(self) -> str:
        """What is typed. What Qt calls plain text has ordinary spaces instead of those that hold words together."""
        return self.field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def is_changed(self) -> bool:
        return self.text != self._shown

    def accept(self) -> None:
        """Keep what was typed; without any text there is no note any more."""
        if self.is_changed:
            self._put(self.text)
        else:
            super().accept()

    def reject(self) -> None:
        """Leave without keeping, unless something was typed and the user wants it kept after all."""
        if self.is_changed:
            wanted = self._ask()
            if wanted is None:
                self.field.setFocus()
                return
            if wanted:
                self.accept()
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _CONTROL:
            self.accept()
        else:
            super().keyPressEvent(event)

    def _put(self, text: str) -> None:
        try:
            self._keep(text)
        except Refused as refusal:
            why = shown(refusal.message)
            self.reason.setText(why)
            self.reason.show()
            announce(self, why)
            return
        super().accept()


_CONTROL = Qt.KeyboardModifier.ControlModifier
_MOST = 120
"""Letters of the text of the cell that are shown."""


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _MOST else f"{text[: _MOST - 1].rstrip()}…"
