"""The editor that takes one line, for a number or a word; what is remarked about a number stands below it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_popup import EditorPopup, Remark
from gui.grid.painting import FRAME, paint_frame
from gui.grid.text_editor import LEAST_DIGITS, place_in
from gui.overrides import survivable
from model.typing_in import read_number
from model.values import Number


@survivable
class LineEditor(QLineEdit):
    """One line of text."""

    paints_focus = True
    """It shows by itself that it has the keyboard."""

    def __init__(self, parent: QWidget, metrics: CellMetrics) -> None:
        super().__init__(parent)
        self.overtypes = False
        self.popup: EditorPopup | None = None
        self._metrics = metrics
        self.setFont(metrics.font)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        # Qt keeps two pixels free of its own before the text of a line.
        self.setTextMargins(metrics.pad_x - 2, metrics.pad_y, metrics.pad_x - 2, metrics.pad_y)

    def cell_text(self) -> str:
        return self.text()

    def set_cell_text(self, text: str) -> None:
        self.setText(text)
        self.end(False)

    def open_choices(self) -> None:
        """Show what there is to choose from, where there is something."""

    def toggle_choices(self) -> None:
        """Show what there is to choose from, or no longer."""
        if self.popup is not None and self.popup.isVisible():
            self.popup.hide()
        else:
            self.open_choices()

    def fit(self, cell: QRect, room: QRect) -> None:
        least = round(LEAST_DIGITS * self._metrics.digit) // 2
        self.setGeometry(place_in(room, cell, least, self._metrics.row_height(1)))
        if self.popup is not None and self.popup.isVisible():
            self.popup.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.overtypes = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # What the field does not know is not for the grid either, which would go to another cell or delete rows.
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.popup is not None:
            self.popup.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            paint_frame(painter, self.rect(), Colours.of(self.palette()).frame, FRAME)


@survivable
class NumberEditor(LineEditor):
    """A number in Dutch notation. What is none stays the text it is, and the user reads so before Enter."""

    def __init__(self, parent: QWidget, metrics: CellMetrics, shape: str) -> None:
        super().__init__(parent, metrics)
        self._shape = shape
        self._remark = Remark(self, metrics)
        self.popup = self._remark
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.textEdited.connect(self._judge)

    @property
    def remark(self) -> str:
        """What is said about the text so far."""
        return self._remark.text

    def set_cell_text(self, text: str) -> None:
        super().set_cell_text(text)
        self._remark.tell("")

    def insert(self, text: str) -> None:
        super().insert(text)
        self._judge(self.text())

    def _judge(self, text: str) -> None:
        self._remark.tell(remark_on(text, self._shape))


def remark_on(text: str, shape: str) -> str:
    """How a number is understood when it will look different, or that the text is none; else nothing."""
    if not any(sign.isalnum() for sign in text):
        return ""
    number = read_number(text)
    if number is None:
        return QCoreApplication.translate(
            "Grid", "This is not a number and stays text. A number is written like 1.250,50."
        )
    looks = Number(number, shape).text
    if looks == text.strip():
        return ""
    return QCoreApplication.translate("Grid", "Understood as {number}").format(number=looks)
