"""The menu of a field, with what can be done about the marked word that it was opened on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from gui.overrides import survivable
from gui.spelling.marks import SpellingMarks

if TYPE_CHECKING:
    from gui.spelling.checking import Checking

LOOKED_AFTER = 30
"""Milliseconds between two looks whether there are suggestions."""


@survivable
class SpellingMenu(QObject):
    """Opens the menu by mouse and by key. On other words the field opens its own."""

    def __init__(self, field: QPlainTextEdit, marks: SpellingMarks, checking: Checking) -> None:
        super().__init__(field)
        self._field = field
        self._marks = marks
        self._checking = checking
        self.menu: QMenu | None = None
        """The menu that is open, or was last."""
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or self._field.isReadOnly():
            return False
        assert isinstance(event, QContextMenuEvent)
        return self._open(event)

    def _open(self, event: QContextMenuEvent) -> bool:
        field = self._field
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            cursor = field.cursorForPosition(field.viewport().mapFromGlobal(event.globalPos()))
            place = event.globalPos()
        else:
            cursor = field.textCursor()
            place = field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
        word = self._wrong_at(cursor)
        if word is None:
            return False
        menu = self._fill(field.createStandardContextMenu(QPoint()), word)
        menu.popup(place)
        return True

    def _wrong_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """The marked word at a place, as a selection."""
        block = cursor.block()
        at = cursor.position() - block.position()
        for _, start, end in self._marks.wrong_words(block.text()):
            if start <= at <= end:
                found = QTextCursor(block)
                found.setPosition(block.position() + start)
                found.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                return found
        return None

    def _fill(self, menu: QMenu, found: QTextCursor) -> QMenu:
        text = found.selectedText()
        first = menu.actions()[0]
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        waiting.setEnabled(False)
        line = QAction(menu)
        line.setSeparator(True)
        add = QAction(self.tr("&Add to the word list"), menu)
        add.triggered.connect(lambda: self._checking.add(text))
        ignore = QAction(self.tr("&Ignore everywhere in this plan"), menu)
        ignore.triggered.connect(lambda: self._checking.ignore(text))
        last = QAction(menu)
        last.setSeparator(True)
        menu.insertActions(first, [waiting, line, add, ignore, last])
        speller = self._checking.speller
        speller.ask_suggestions(text)
        timer = QTimer(menu)

        def look() -> None:
            suggestions = speller.suggestions(text)
            if suggestions is None:
                return
            timer.stop()
            for suggestion in suggestions:
                action = QAction(suggestion.replace("&", "&&"), menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(lambda _checked=False, new=suggestion: self._replace(found, new))
                menu.insertAction(waiting, action)
            if suggestions:
                menu.removeAction(waiting)
            else:
                waiting.setText(self.tr("No suggestions"))

        timer.timeout.connect(look)
        timer.start(LOOKED_AFTER)
        look()
        menu.aboutToHide.connect(timer.stop)
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        return menu

    def _replace(self, found: QTextCursor, new: str) -> None:
        """Put another word in the place of the marked one. For undo it is a step of its own."""
        self._checking.end_run()
        found.insertText(new)
        self._checking.end_run()
