"""The find bar: what is sought, in what way, and which hit of how many is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.filters.flow import FlowLayout
from gui.icons import show_icon
from gui.overrides import survivable
from model.finding import Sought

LONGEST_NAME = 28
"""Characters of the name of a column in the bar."""


@survivable
class FindBar(QFrame):
    """Says what the user wants; who listens does it, and tells how it went. Hidden until it is asked for."""

    changed = Signal()
    """Something else is sought, or elsewhere; bursts of keys are told once."""
    next_asked = Signal()
    previous_asked = Signal()
    replace_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 2)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.changed)
        layout.addLayout(self._first_line())
        layout.addWidget(self._options(gap))
        self.hide()

    # --- Building ---

    def _first_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find this text"))
        sign = QAction(self.field)
        show_icon(sign, "search")
        self.field.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(self.fontMetrics().averageCharWidth() * 48)
        self.field.textChanged.connect(lambda: self._soon.start(0))
        line.addWidget(self.field, 3)
        for name, text, asked in (
            ("chevron_up", self.tr("Previous hit"), self.previous_asked),
            ("chevron_down", self.tr("Next hit"), self.next_asked),
        ):
            line.addWidget(self._button(name, text, asked))
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        line.addWidget(self.told, 4)
        self.replace = QPushButton(self.tr("Replace…"), self)
        self.replace.setAutoDefault(False)
        self.replace.clicked.connect(self.replace_asked)
        line.addWidget(self.replace)
        line.addWidget(self._button("dismiss", self.tr("Close the find bar"), self.closed))
        return line

    def _button(self, name: str, text: str, asked: object) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        show_icon(button, name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(asked)
        return button

    def _options(self, gap: int) -> QWidget:
        options = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        options.setSizePolicy(policy)
        flow = FlowLayout(options, gap * 2)
        flow.setContentsMargins(0, 0, 0, 0)
        self.everywhere = QCheckBox(self.tr("All sheets and texts"), options)
        self.whole = QCheckBox(self.tr("Whole cell"), options)
        self.case = QCheckBox(self.tr("Capitals count"), options)
        self.accents = QCheckBox(self.tr("Ignore accents"), options)
        self.accents.setToolTip(self.tr("Finds “één” for “een”, and the other way round"))
        self.column = QCheckBox(options)
        for box in (self.everywhere, self.whole, self.case, self.accents, self.column):
            box.toggled.connect(lambda: self._soon.start(0))
            flow.addWidget(box)
        self.everywhere.toggled.connect(self._everywhere_changed)
        self._can_column = False
        self.name_column("")
        return options

    # --- Asked ---

    @property
    def sought(self) -> Sought:
        """What is looked for, and how."""
        return Sought(self.field.text(), self.whole.isChecked(), self.case.isChecked(), self.accents.isChecked())

    def name_column(self, name: str) -> None:
        """The column that the search can be kept to; empty when there is none."""
        self._can_column = bool(name)
        shown = name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…"
        self.column.setText(self.tr("Only in column {name}").format(name=shown.replace("&", "&&") or "–"))
        self.column.setEnabled(self._can_column and not self.everywhere.isChecked())
        if not name:
            self.column.setChecked(False)

    def open(self) -> None:
        """Show the bar, ready to type in."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def settle(self) -> None:
        """Tell now of what was typed a moment ago."""
        if self._soon.isActive():
            self._soon.stop()
            self.changed.emit()

    # --- Parts ---

    def _everywhere_changed(self, everywhere: bool) -> None:
        if everywhere:
            self.column.setChecked(False)
        self.column.setEnabled(self._can_column and not everywhere)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif is_enter and self.field.hasFocus():
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)
