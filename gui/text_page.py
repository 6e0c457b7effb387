"""The page with the texts of the plan: its properties and its sections, each in its own field."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.overrides import survivable
from model.changes import Change, TextChanged
from model.open_plan import OpenPlan
from model.plan import Property, Section
from model.refusal import Refused
from model.values import Formula


@survivable
class PlanText(QPlainTextEdit):
    """A field that grows with its text. What is typed goes to the plan at once; undo is that of the plan."""

    refused = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()

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
        # The layout of the document tells of its size too, but what is connected to it stays in memory for good.
        self.textChanged.connect(self.updateGeometry)

    def show_text(self) -> None:
        """Show the text of the plan, unless it is shown already."""
        text = self._open_plan.plan.holder(self._key).text
        if text != self.toPlainText():
            place = self.textCursor().position()
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(text)))
            self.setTextCursor(cursor)
            self.updateGeometry()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        elif self._one_line and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._open_plan.history.end_run()
        super().focusOutEvent(event)

    def _typed(self) -> None:
        try:
            self._open_plan.set_text(self._key, self.toPlainText())
        except Refused as refusal:
            self.show_text()
            self.refused.emit(refusal)


class TextPage(QScrollArea):
    """Properties above, sections below, in one calm column."""

    refused = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, open_plan: OpenPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open_plan = open_plan
        self._fields: dict[str, PlanText] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields have the keyboard, not the page itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Texts of the plan"))
        em = self.fontMetrics().height()
        page = QWidget()
        page.setMaximumWidth(em * 60)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(em * 2, em * 2, em * 2, em * 2)
        layout.setSpacing(em // 2)
        plan = open_plan.plan
        layout.addWidget(_heading(plan.title, 1.6))
        if plan.properties:
            form = QFormLayout()
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
            for found in plan.properties:
                form.addRow(*self._labelled(found))
            layout.addLayout(form)
        for section in plan.sections:
            layout.addSpacing(em)
            label, field = self._labelled(section)
            layout.addWidget(label)
            layout.addWidget(field)
        if not plan.sections:
            layout.addSpacing(em)
            note = QLabel(
                self.tr(
                    "This workbook has no text sections such as Aanleiding or Kernboodschap beside its tables. To add "
                    "one, type its heading in Excel in a cell above the table and its text in the cell below that, "
                    "leave the next row empty, and open the workbook again."
                ),
                page,
            )
            note.setWordWrap(True)
            layout.addWidget(note)
        layout.addStretch(1)
        holder = QWidget()
        centre = QVBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(page)
        self.setWidget(holder)
        plan.listeners.append(self)

    def _labelled(self, found: Property | Section) -> tuple[QLabel, PlanText]:
        section = isinstance(found, Section)
        name = found.title if isinstance(found, Section) else found.label
        label = _heading(name, 1.2) if section else QLabel(name)
        field = PlanText(self._open_plan, found.key, name, not section)
        label.setBuddy(field)
        field.refused.connect(self.refused)
        field.undo_asked.connect(self.undo_asked)
        field.redo_asked.connect(self.redo_asked)
        self._fields[found.key] = field
        return label, field

    @property
    def fields(self) -> Mapping[str, PlanText]:
        """The fields by the keys of their texts, from top to bottom."""
        return self._fields

    def close_plan(self) -> None:
        """Listen no more."""
        self._open_plan.plan.listeners.remove(self)

    def before(self, change: Change) -> None:
        """Nothing is shown differently before it is."""

    def after(self, change: Change) -> None:
        """Show what undo, or another view, made of a text."""
        if isinstance(change, TextChanged) and change.key in self._fields:
            self._fields[change.key].show_text()


def _heading(text: str, size: float) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)
    return label
