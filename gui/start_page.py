"""What the program shows before a workbook is open: what one can do, and the workbooks of last time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.choice_button import ChoiceButton
from gui.icons import icon, program_icon, show_icon
from gui.overrides import survivable
from gui.scrolling import ScrollingPage
from model.forms import forms

_ROOMY, _NARROW = 72, 52
"""Widths in lines of text: from the first the forms stand in two columns, below the second under the rest."""


@survivable
class StartPage(QWidget):
    """Open, begin with what is on the clipboard, look at the sample, or go on with a recent workbook."""

    open_asked = Signal()
    clipboard_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(object)
    """A Path."""
    form_chosen = Signal(str)
    """The key of a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._across = 0
        em = self.fontMetrics().height()
        inside = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollingPage(inside, self))
        page = QHBoxLayout(inside)
        page.setContentsMargins(em, em, em, em)
        page.addStretch(1)
        middle = QVBoxLayout()
        page.addLayout(middle, 20)
        page.addStretch(1)
        middle.addStretch(1)
        middle.addLayout(self._title(em))
        middle.addSpacing(em)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(em * 2)
        left = QVBoxLayout()
        left.addLayout(self._begin(em))
        left.addSpacing(em)
        left.addLayout(self._recent(em), 1)
        self._columns.addLayout(left, 2)
        self._columns.addLayout(self._new(em), 3)
        middle.addLayout(self._columns, 8)
        middle.addStretch(2)
        self._arrange()

    def _title(self, em: int) -> QHBoxLayout:
        row = QHBoxLayout()
        sign = QLabel(self)
        sign.setPixmap(program_icon().pixmap(QSize(em * 4, em * 4)))
        texts = QVBoxLayout()
        title = QLabel(self.tr("Communicatiematrix"), self)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        font.setBold(True)
        title.setFont(font)
        subtitle = QLabel(self.tr("Your plan stays in your own Excel workbook."), self)
        texts.addWidget(title)
        texts.addWidget(subtitle)
        row.addWidget(sign)
        row.addSpacing(em)
        row.addLayout(texts, 1)
        return row

    def _begin(self, em: int) -> QVBoxLayout:
        column = QVBoxLayout()
        # Not that of the columns, which they would take over.
        column.setSpacing(em // 2)
        column.addWidget(self._heading(self.tr("Begin")))
        self.open_button = ChoiceButton(
            self.tr("Open a plan"),
            self.tr("Choose the Excel or Word file with your communication matrix, or drag it onto this window."),
            self,
        )
        show_icon(self.open_button, "folder_open")
        self.open_button.clicked.connect(self.open_asked)
        self.clipboard_button = ChoiceButton(
            self.tr("Begin with a copied table"),
            self.tr("Copy a table in Word, Outlook or a web page; it becomes a plan of your own."),
            self,
        )
        show_icon(self.clipboard_button, "clipboard_paste")
        self.clipboard_button.clicked.connect(self.clipboard_asked)
        self.sample_button = ChoiceButton(
            self.tr("Look at the sample"),
            self.tr("A matrix of an invented municipality, to try everything out on. Nothing can go wrong."),
            self,
        )
        show_icon(self.sample_button, "lightbulb")
        self.sample_button.clicked.connect(self.sample_asked)
        for button in (self.open_button, self.clipboard_button, self.sample_button):
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _new(self, em: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(em // 2)
        column.addWidget(self._heading(self.tr("New plan")))
        self.forms: dict[str, ChoiceButton] = {}
        for form in forms():
            button = ChoiceButton(form.title, form.sentence, self, is_picture=True)
            show_icon(button, form.picture)
            button.clicked.connect(lambda _checked=False, key=form.key: self.form_chosen.emit(key))
            self.forms[form.key] = button
        self._grid = QGridLayout()
        self._grid.setSpacing(em // 2)
        column.addLayout(self._grid)
        column.addStretch(1)
        return column

    def _arrange(self) -> None:
        """The forms beside each other where there is room, and below what one can begin with where there is little."""
        em = self.fontMetrics().height()
        width = self.width() // em
        across = 2 if width >= _ROOMY or _NARROW > width >= _NARROW * 2 // 3 else 1
        direction = QBoxLayout.Direction.LeftToRight if width >= _NARROW else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
        if self._across == across:
            return
        self._across = across
        for place, button in enumerate(self.forms.values()):
            self._grid.addWidget(button, place // across, place % across)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _recent(self, em: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(em // 2)
        heading = self._heading(self.tr("Recent workbooks"))
        column.addWidget(heading)
        self.recent = QListWidget(self)
        self.recent.setAccessibleName(self.tr("Recent workbooks"))
        self.recent.setFrameShape(QListWidget.Shape.NoFrame)
        # The list lies on the page itself, so that a short one leaves no empty box.
        self.recent.viewport().setAutoFillBackground(False)
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setSpacing(em // 4)
        self.recent.setIconSize(QSize(em * 3 // 2, em * 3 // 2))
        self.recent.itemActivated.connect(self._chosen)
        self.recent.itemClicked.connect(self._chosen)
        self.empty = QLabel(self.tr("The workbooks that you open will stand here."), self)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.empty)
        column.addWidget(self.recent, 1)
        return column

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        label.setFont(font)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return label

    def show_recent(self, paths: list[Path]) -> None:
        """List these workbooks, the last one first."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(icon("document_table"), f"{path.name}\n{path.parent}")
            item.setToolTip(str(path))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.name}, {path.parent}")
            self.recent.addItem(item)
        self.recent.setVisible(bool(paths))
        self.empty.setVisible(not paths)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.recent_chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
