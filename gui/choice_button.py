"""A large button for something to begin with: an icon, what it does, and below it in some words what that means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.grid.colours import mixed
from gui.overrides import survivable

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_ROUND = 4


@survivable
class ChoiceButton(QAbstractButton):
    """As high as its words need at the width it has, in the letters of the program: those of Qt's own kind of it are
    nine points whatever the user asks for."""

    def __init__(self, text: str, words: str, parent: QWidget, is_picture: bool = False) -> None:
        """With `is_picture` the icon is drawn large, on a tile of its own."""
        super().__init__(parent)
        self._words = words
        self._is_picture = is_picture
        self._is_pointed_at = False
        self.setText(text)
        self.setAccessibleDescription(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        least = self._icon_side + 2 * self._gap if self._is_picture else 0
        return max(self._words_rect(width).bottom() + 1 + self._gap, least)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 50
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 24
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # In more room the words take fewer lines.
            self.updateGeometry()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._point(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(False)
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        with QPainter(self) as painter:
            if self._is_pointed_at or self.isDown():
                window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mixed(window, text, 0.16 if self.isDown() else 0.08))
                painter.drawRoundedRect(self.rect(), _ROUND, _ROUND)
            self._paint_icon(painter)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.setFont(self._bold)
            painter.drawText(self._title_rect(self.width()), _WRAPPED, self.text())
            painter.setFont(self.font())
            painter.drawText(self._words_rect(self.width()), _WRAPPED, self._words)

    # --- Parts ---

    def _paint_icon(self, painter: QPainter) -> None:
        side = self._icon_side
        place = QRect(self._gap, self._gap, side, side)
        if self._is_picture:
            palette = self.palette()
            window, accent = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Highlight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(window, accent, 0.18))
            painter.drawRoundedRect(place, 2 * _ROUND, 2 * _ROUND)
            inner = side // 5
            place.adjust(inner, inner, -inner, -inner)
        self.icon().paint(painter, place)

    @property
    def _gap(self) -> int:
        return self.fontMetrics().height() * 2 // 3

    @property
    def _icon_side(self) -> int:
        return self.fontMetrics().height() * (4 if self._is_picture else 2)

    @property
    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _title_rect(self, width: int) -> QRect:
        left = self._icon_side + 2 * self._gap
        room = QRect(left, self._gap, max(1, width - left - self._gap), 10_000)
        return QFontMetrics(self._bold).boundingRect(room, _WRAPPED, self.text())

    def _words_rect(self, width: int) -> QRect:
        left = self._icon_side + 2 * self._gap
        top = self._title_rect(width).bottom() + 1 + self.fontMetrics().height() // 6
        return self.fontMetrics().boundingRect(
            QRect(left, top, max(1, width - left - self._gap), 10_000), _WRAPPED, self._words
        )

    def _point(self, is_pointed_at: bool) -> None:
        self._is_pointed_at = is_pointed_at
        self.update()
