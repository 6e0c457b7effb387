"""Fusion with edges that are seen: its own are so near to the ground that in the dark fields and boxes vanish."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

from gui.grid.colours import VISIBLE, mixed, readable
from gui.overrides import survivable

STYLE = "Calm"
_P = QStyle.PrimitiveElement
_BOXES = {_P.PE_IndicatorCheckBox, _P.PE_IndicatorItemViewItemCheck}
_EDGED = {*_BOXES, _P.PE_IndicatorRadioButton, _P.PE_FrameLineEdit}
_ENABLED = QStyle.StateFlag.State_Enabled
_ROUND = 2.0

_known: dict[tuple[int, bool], QColor] = {}


def edge_colour(palette: QPalette, is_field: bool = True) -> QColor:
    """The colour of the edge of a field: seen on the window and on the field; calmer where nothing can be done."""
    key = (palette.cacheKey(), is_field)
    colour = _known.get(key)
    if colour is None:
        window, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        colour = (
            readable(mixed(window, text, 0.4), window, base, ratio=VISIBLE) if is_field else mixed(window, text, 0.25)
        )
        if len(_known) > 200:
            _known.clear()
        _known[key] = colour
    return colour


@survivable
class CalmStyle(QProxyStyle):
    """Draws what Fusion draws, and the edges of fields and boxes anew."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self.setObjectName(STYLE)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawPrimitive(element, option, painter, widget)
        if element in _EDGED:
            self._edge(element, option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        super().drawComplexControl(control, option, painter, widget)
        if control == QStyle.ComplexControl.CC_SpinBox:
            self._edge(_P.PE_FrameLineEdit, option, painter)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        super().drawControl(element, option, painter, widget)
        if (
            element == QStyle.ControlElement.CE_ShapedFrame
            and isinstance(option, QStyleOptionFrame)
            and option.frameShape == QFrame.Shape.StyledPanel
        ):
            is_field = isinstance(widget, QAbstractScrollArea) and not getattr(widget, "paints_focus", False)
            self._edge(_P.PE_FrameLineEdit, option, painter, is_field)

    def _edge(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, is_field: bool = True
    ) -> None:
        colour = edge_colour(option.palette, is_field and bool(option.state & _ENABLED))
        rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if element == _P.PE_IndicatorRadioButton:
            side = min(rect.width(), rect.height())
            painter.drawEllipse(rect.center(), side / 2, side / 2)
        else:
            painter.drawRoundedRect(rect, _ROUND, _ROUND)
        painter.restore()
