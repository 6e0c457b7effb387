"""Pages below each other, drawn when they come in sight."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gui.announcing import announce
from gui.overrides import survivable
from interchange.pdf import Pages

LEAST_ZOOM, MOST_ZOOM = 25, 400
KEPT = 6
"""Drawn pages that are kept: about those in sight and their neighbours."""
_PIXELS_PER_POINT = 96 / 72
_STEPS = (25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300, 400)


@survivable
class PageView(QAbstractScrollArea):
    """Shows pages as wide as the window, until another size is chosen."""

    page_changed = Signal(int, int)
    """The page at the top, from 1, and how many there are."""
    zoom_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._places: list[QRect] = []
        self._drawn: OrderedDict[int, QPixmap] = OrderedDict()
        self._zoom = 100
        self._fits = True
        self._shown = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Mid)
        self.viewport().setAutoFillBackground(True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # --- What is shown ---

    def set_pages(self, pages: Pages | None) -> None:
        """Show other pages, at about the same place."""
        before = self.page
        self._pages = pages
        self._drawn.clear()
        self._lay_out()
        self.go_to(min(before, self.count))
        self._tell()

    @property
    def count(self) -> int:
        return len(self._pages) if self._pages is not None else 0

    @property
    def page(self) -> int:
        """The number of the page that fills the top of the window; 0 without pages."""
        if not self._places:
            return 0
        tops = [place.top() for place in self._places]
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(1, bisect_right(tops, line))

    def go_to(self, page: int) -> None:
        """Bring this page to the top."""
        if 1 <= page <= len(self._places):
            self.verticalScrollBar().setValue(self._places[page - 1].top() - self._gap)

    def turn(self, by: int) -> None:
        """So many pages on, or back."""
        if self.count:
            self.go_to(min(max(self.page + by, 1), self.count))

    # --- Size ---

    @property
    def zoom(self) -> int:
        """In per cent of the size on paper."""
        return self._zoom

    def set_zoom(self, per_cent: int) -> None:
        self._fits = False
        self._apply(per_cent)

    def fit(self) -> None:
        """As wide as the window, also when that becomes another."""
        self._fits = True
        self._lay_out()

    def zoom_in(self) -> None:
        self.set_zoom(next((step for step in _STEPS if step > self._zoom), MOST_ZOOM))

    def zoom_out(self) -> None:
        self.set_zoom(next((step for step in reversed(_STEPS) if step < self._zoom), LEAST_ZOOM))

    def _apply(self, per_cent: int) -> None:
        page = self.page
        self._zoom = min(max(per_cent, LEAST_ZOOM), MOST_ZOOM)
        self._drawn.clear()
        self._lay_out()
        self.go_to(page)

    # --- Places ---

    @property
    def _gap(self) -> int:
        return self.fontMetrics().height() // 2

    def _lay_out(self) -> None:
        pages = self._pages
        if pages is None or not len(pages):
            self._places = []
            self.viewport().update()
            return
        sizes = [pages.size(place) for place in range(len(pages))]
        widest = max(width for width, _ in sizes)
        if self._fits:
            room = self.viewport().width() - 2 * self._gap
            zoom = min(max(int(100 * room / (widest * _PIXELS_PER_POINT)), LEAST_ZOOM), MOST_ZOOM)
            if zoom != self._zoom:
                self._zoom = zoom
                self._drawn.clear()
        scale = self._zoom / 100 * _PIXELS_PER_POINT
        whole = max(self.viewport().width(), round(widest * scale) + 2 * self._gap)
        self._places = []
        top = self._gap
        for width, height in sizes:
            wide, high = round(width * scale), round(height * scale)
            self._places.append(QRect((whole - wide) // 2, top, wide, high))
            top += high + self._gap
        self._bars(whole, top)
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def _bars(self, width: int, height: int) -> None:
        room = self.viewport().size()
        for bar, needed, given in (
            (self.verticalScrollBar(), height, room.height()),
            (self.horizontalScrollBar(), width, room.width()),
        ):
            bar.setRange(0, max(0, needed - given))
            bar.setPageStep(given)
            bar.setSingleStep(self.fontMetrics().lineSpacing() * 2)

    def _scrolled(self) -> None:
        self.viewport().update()
        if self.page != self._shown:
            self._tell()

    def _tell(self) -> None:
        self._shown = self.page
        self.page_changed.emit(self._shown, self.count)
        words = self.tr("Page {page} of {count}").format(page=self._shown, count=self.count)
        self.setAccessibleDescription(words)
        if self.hasFocus():
            announce(self, words)

    # --- Called by Qt ---

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 36, em * 34)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 8, em * 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        page = self.page
        self._lay_out()
        if self._fits:
            self.go_to(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            in_sight = event.rect().translated(left, top)
            for number, place in enumerate(self._places):
                if place.bottom() < in_sight.top():
                    continue
                if place.top() > in_sight.bottom():
                    break
                painter.drawPixmap(place.topLeft().x() - left, place.topLeft().y() - top, self._picture(number))

    def _picture(self, number: int) -> QPixmap:
        """The page as dots of this screen, drawn now or before."""
        if number in self._drawn:
            self._drawn.move_to_end(number)
            return self._drawn[number]
        assert self._pages is not None
        ratio = self.devicePixelRatioF()
        place = self._places[number]
        picture = QPixmap(place.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor("white"))
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer = QSvgRenderer(QByteArray(self._pages[number]))
            renderer.render(painter, QRectF(0, 0, place.width(), place.height()))
        self._drawn[number] = picture
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        return picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        keys = Qt.Key
        acts = {
            keys.Key_PageDown: lambda: self.turn(1),
            keys.Key_PageUp: lambda: self.turn(-1),
            keys.Key_Home: lambda: self.go_to(1),
            keys.Key_End: lambda: self.go_to(self.count),
            keys.Key_Down: lambda: bar.setValue(bar.value() + bar.singleStep()),
            keys.Key_Up: lambda: bar.setValue(bar.value() - bar.singleStep()),
            keys.Key_Space: lambda: bar.setValue(bar.value() + bar.pageStep() * 9 // 10),
            keys.Key_Plus: self.zoom_in,
            keys.Key_Equal: self.zoom_in,
            keys.Key_Minus: self.zoom_out,
            keys.Key_0: self.fit,
        }
        act = acts.get(key)  # type: ignore[call-overload]
        if act is None:
            super().keyPressEvent(event)
            return
        act()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)
