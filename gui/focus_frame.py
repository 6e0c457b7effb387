"""A frame of two pixels around what has the keyboard, in every window, so that it is seen at a glance where one is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFocusFrame,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from gui.grid.colours import VISIBLE, readable
from gui.overrides import survivable

WIDTH = 2
"""Pixels, as WCAG 2.2 (2.4.13) asks of what shows the focus."""
_ROUND = 3


def frame_colour(palette: QPalette) -> QColor:
    """The colour of the frame, seen on every ground that a field or a button may lie on."""
    roles = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button)
    return readable(palette.color(QPalette.ColorRole.Accent), *(palette.color(role) for role in roles), ratio=VISIBLE)


class _Above(QProxyStyle):
    """Lays the frame over the window instead of beside the widget, where it would count as a part of its layout."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}:
            return WIDTH
        return super().pixelMetric(metric, option, widget)


@survivable
class FocusFrame(QFocusFrame):
    """The frame itself; it follows its widget, also when that is scrolled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = _Above("Fusion")
        self.setStyle(self._style)
        self.setObjectName("focus frame")

    def paintEvent(self, event: QPaintEvent) -> None:
        widget = self.widget()
        if widget is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(frame_colour(widget.palette()), WIDTH))
            painter.drawRoundedRect(QRectF(self._rect(widget)).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _rect(self, widget: QWidget) -> QRect:
        """What the frame goes around: of a row of tabs the current one, of a box to tick no more than its text."""
        around = self.rect()
        if isinstance(widget, QTabBar) and widget.currentIndex() >= 0:
            return widget.tabRect(widget.currentIndex()).translated(WIDTH, WIDTH)
        if isinstance(widget, QCheckBox | QRadioButton):
            around.setWidth(min(around.width(), widget.sizeHint().width() + 2 * WIDTH))
        return around


@survivable
class FocusFrames(QObject):
    """Puts the frame around the widget that gets the keyboard. What shows it by itself has `paints_focus`."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._frame: FocusFrame | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None and not isValid(self._frame):
            # It went with the window that it was in.
            self._frame = None
        wanted = now if now is not None and _needs_frame(now) else None
        if wanted is None:
            if self._frame is not None:
                self._frame.setWidget(None)  # type: ignore[arg-type]
            return
        if self._frame is None:
            self._frame = FocusFrame(wanted.window())
        self._frame.setWidget(wanted)


def _needs_frame(widget: QWidget) -> bool:
    if isinstance(widget, QMenu | QMenuBar) or widget.isWindow() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    return not getattr(widget, "paints_focus", False)
