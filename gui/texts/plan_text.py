"""The field for one text of the plan."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.overrides import survivable
from gui.texts.pasted_text import pasted_runs
from gui.texts.typing_lists import deepen, go_on, make_list
from model.emphasis import merged, runs_of
from model.open_plan import OpenPlan
from model.refusal import Refused
from model.report import Run
from model.values import Formula


@survivable
class PlanText(QPlainTextEdit):
    """A field that grows with its text. What is typed goes to the plan at once; undo is that of the plan.

    A text of more lines can have lists, bold and italic; nothing else of what is pasted stays.
    """

    refused = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()
    entered = Signal(str)
    """The keyboard came to it; its key."""

    def __init__(self, open_plan: OpenPlan, key: str, name: str, one_line: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_plan = open_plan
        self._key = key
        self._one_line = one_line
        self.setAccessibleName(name)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setReadOnly(isinstance(open_plan.plan.holder(key).value, Formula))
        self.show_text()
        self.textChanged.connect(self._typed)
        # The layout of the document tells of its size too, but what is connected to it stays in memory for good, and so
        # does what is connected to a method of Qt's own.
        self.textChanged.connect(self._fit)

    def _fit(self) -> None:
        self.updateGeometry()

    @property
    def takes_lists(self) -> bool:
        """Whether lists and emphasis make sense in it."""
        return not self._one_line and not self.isReadOnly()

    def show_text(self) -> None:
        """Show the text of the plan, unless it is shown already."""
        value = self._open_plan.plan.holder(self._key).value
        runs = _with_line_ends(runs_of(value))
        if runs != self.runs():
            place = self.textCursor().position()
            self.blockSignals(True)
            self.clear()
            cursor = self.textCursor()
            for run in runs:
                cursor.insertText(run.text, _look(run.bold, run.italic))
            self.blockSignals(False)
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.updateGeometry()

    def runs(self) -> tuple[Run, ...]:
        """What stands in the field, with its emphasis."""
        found: list[Run] = []
        block = self.document().begin()
        while block.isValid():
            if found or block.blockNumber():
                found.append(Run("\n"))
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                look = fragment.charFormat()
                text = fragment.text().replace("\u2028", "\n")
                found.append(Run(text, look.fontWeight() >= QFont.Weight.Bold, look.fontItalic()))
                parts += 1
            block = block.next()
        return _with_line_ends(merged(found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Wrapped anew, the text may have more lines.
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(self.document().size().height(), 1 if self._one_line else 3)
        frame = 2 * self.frameWidth() + 2 * self.document().documentMargin()
        return QSize(200, round(lines * self.fontMetrics().lineSpacing() + frame))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    # --- Lists and emphasis ---

    def embolden(self) -> None:
        """Make what is selected bold, or no longer so."""
        if self.takes_lists:
            bold = self.textCursor().charFormat().fontWeight() < QFont.Weight.Bold
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            self._merge(look)

    def slant(self) -> None:
        """Make what is selected italic, or no longer so."""
        if self.takes_lists:
            look = QTextCharFormat()
            look.setFontItalic(not self.textCursor().charFormat().fontItalic())
            self._merge(look)

    def list_lines(self, numbered: bool) -> None:
        """Make the lines of the selection a list, or plain lines again."""
        if self.takes_lists:
            make_list(self.textCursor(), numbered)

    def deepen_lines(self, by: int) -> None:
        """Indent the lines of the selection a step more (1) or less (-1)."""
        if self.takes_lists:
            deepen(self.textCursor(), by)

    def _merge(self, look: QTextCharFormat) -> None:
        cursor = self.textCursor()
        cursor.mergeCharFormat(look)
        self.mergeCurrentCharFormat(look)
        # Emphasis alone is no change of the text that Qt tells of.
        self._typed()

    # --- Keys and clipboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Bold) and self.takes_lists:
            self.embolden()
        elif event.matches(QKeySequence.StandardKey.Italic) and self.takes_lists:
            self.slant()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._one_line:
            self.focusNextChild()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._continues_list(event):
            self.ensureCursorVisible()
        elif (
            event.key() == Qt.Key.Key_M and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.takes_lists
        ):
            self.deepen_lines(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _continues_list(self, event: QKeyEvent) -> bool:
        return not event.modifiers() and self.takes_lists and go_on(self.textCursor())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._one_line:
            self.insertPlainText(" ".join(source.text().split()))
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        for run in pasted_runs(source):
            cursor.insertText(run.text, _look(run.bold, run.italic))
        cursor.endEditBlock()
        cursor.setCharFormat(_look(False, False))
        self.setTextCursor(cursor)
        self._open_plan.history.end_run()

    def finish(self) -> None:
        """What is typed is whole: in a field for a day it may be one now."""
        is_there = any(holder.key == self._key for holder in self._open_plan.plan.holders)
        # An undo takes the text away, and with it the field that has the keyboard.
        if is_there and not self.isReadOnly():
            self._open_plan.settle_text(self._key)
        self._open_plan.history.end_run()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self._key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.finish()
        super().focusOutEvent(event)

    def _typed(self) -> None:
        try:
            runs = self.runs()
            self._open_plan.set_text(self._key, "".join(run.text for run in runs), runs)
        except Refused as refusal:
            self.show_text()
            self.refused.emit(refusal)


def _look(bold: bool, italic: bool) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    look.setFontItalic(italic)
    return look


def _with_line_ends(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Line ends look like what stands before them, so that they part no runs."""
    made: list[Run] = []
    for run in runs:
        if made and not run.text.strip("\n") and not (run.bold or run.italic):
            made[-1] = Run(made[-1].text + run.text, made[-1].bold, made[-1].italic)
        else:
            made.append(run)
    return merged(made)
