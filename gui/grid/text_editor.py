"""The editor that takes several lines and grows with them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPalette, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.grid.cell_metrics import CellMetrics
from gui.grid.clipboard import one_text
from gui.grid.colours import Colours
from gui.grid.editor_popup import EditorPopup
from gui.grid.painting import FRAME
from gui.overrides import survivable

LEAST_DIGITS = 18


def place_in(room: QRect, cell: QRect, width: int, height: int) -> QRect:
    """The rectangle of an editor that covers a cell at least, moved so that it stays inside the room."""
    width, height = min(max(cell.width(), width), room.width()), min(max(cell.height(), height), room.height())
    left = max(room.left(), min(cell.left(), room.right() + 1 - width))
    top = max(room.top(), min(cell.top(), room.bottom() + 1 - height))
    return QRect(left, top, width, height)


@survivable
class TextEditor(QPlainTextEdit):
    """A text of several lines, laid out like the cell below it, so that nothing jumps when editing begins."""

    paints_focus = True
    """It shows by itself that it has the keyboard."""

    def __init__(self, parent: QWidget, metrics: CellMetrics) -> None:
        super().__init__(parent)
        self.overtypes = False
        self.popup: EditorPopup | None = None
        self._metrics = metrics
        self._cell = QRect()
        self._room = QRect()
        self.setFont(metrics.font)
        self._paint_frame()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(metrics.pad_y - FRAME)
        self._set_margins(0)
        self.textChanged.connect(self._grow)

    def cell_text(self) -> str:
        # Not the plain text, in which Qt makes spaces of no-break spaces.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_cell_text(self, text: str) -> None:
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def insert(self, text: str) -> None:
        self.insertPlainText(text)

    def open_choices(self) -> None:
        """Show what there is to choose from, where there is something."""

    def toggle_choices(self) -> None:
        """Show what there is to choose from, or no longer."""
        if self.popup is not None and self.popup.isVisible():
            self.popup.hide()
        else:
            self.open_choices()

    def fit(self, cell: QRect, room: QRect) -> None:
        self._cell, self._room = QRect(cell), QRect(room)
        self._grow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.popup is not None:
            self.popup.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.overtypes = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        # What the field does not know is not for the grid either, which would go to another cell or delete rows.
        event.accept()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(one_text(source))

    @property
    def least_digits(self) -> int:
        """An editor over a narrow column is at least as wide as this many digits."""
        return LEAST_DIGITS

    def _room_below(self, width: int) -> int:
        """The height that is needed below the text when the editor has this width."""
        return 0

    def _paint_frame(self) -> None:
        """A frame like that of the current cell, around a ground like that of the text."""
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(FRAME)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, Colours.of(palette).frame)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        # On a ground of this role Qt would take the colour of the text for the frame.
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def _set_margins(self, below: int) -> None:
        side = max(0, self._metrics.pad_x - self._metrics.pad_y)
        self.setViewportMargins(side, 0, side, below)

    def _grow(self) -> None:
        """Take the height that the text needs at the width there is."""
        if self._room.isEmpty():
            return
        least = round(self.least_digits * self._metrics.digit) + 2 * self._metrics.pad_x
        width = place_in(self._room, self._cell, least, 0).width()
        below = self._room_below(width - 2 * FRAME)
        self._set_margins(below)
        self.resize(width, self.height())
        # The layout of a plain text document counts its height in lines.
        lines = round(self.document().size().height())
        # Qt scrolls by a line unless there is room for the margin once more.
        spare = round(self.document().documentMargin())
        height = self._metrics.meter.height(lines) + 2 * self._metrics.pad_y + spare + below
        place = place_in(self._room, self._cell, least, height)
        needs_bar = place.height() < height
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if needs_bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setGeometry(place)
        if self.popup is not None and self.popup.isVisible():
            self.popup.place()
