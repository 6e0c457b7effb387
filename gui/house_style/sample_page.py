"""The first page of a document in the house style, as a sample: its letters, colours, header and table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.overrides import survivable
from interchange.word.house import Look, Sample
from interchange.word.house.review import EXAMPLE

WIDTH, HEIGHT = 595.0, 842.0
"""A4 in points."""
MARGIN = 62.0
_HEADS = ("Periode", "Doelgroep", "Middel")
_ROWS = (
    ("begin september", "Bewoners", "Bewonersbrief"),
    ("week 39", "Ondernemers", "Gesprek aan de deur"),
    ("medio oktober", "Alle inwoners", "Wandeling"),
)
_TEXT = (
    "De oevers van de vaart zakken weg. In het najaar begint het herstel. Bewoners merken dat aan afgesloten paden "
    "en aan werkboten in de vaart."
)


@survivable
class SamplePage(QWidget):
    """Draws a page on paper, white in a dark theme too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Sample of a page in this layout"))

    def show_look(self, look: Look | None) -> None:
        """Draw a page that looks like this; nothing for None."""
        self._look = look
        if look is not None:
            title = self.tr("Headings in {heading}, text in {text}.").format(
                heading=_named(look.headings[0]), text=_named(look.text)
            )
            self.setAccessibleDescription(title)
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 20, round(em * 20 * HEIGHT / WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        painter.translate((self.width() - WIDTH * scale) / 2, 0)
        painter.scale(scale, scale)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor("white"))
        painter.setPen(QPen(QColor("#8A99A6"), 1.0 / scale))
        painter.drawRect(QRectF(0, 0, WIDTH, HEIGHT))
        if self._look is not None:
            painter.setClipRect(QRectF(0, 0, WIDTH, HEIGHT))
            _Page(painter, self._look).draw()
        painter.end()


class _Page:
    """Draws from the top down, in points."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter = painter
        self._look = look
        self._y = 36.0

    def draw(self) -> None:
        look = self._look
        self._header()
        self._line(look.title, EXAMPLE, 0, 6)
        self._line(look.text, "Versie 0.4, 17 augustus 2026", 0, 10)
        self._line(look.headings[0], "Aanleiding", 10, 4)
        self._paragraph(_TEXT)
        self._line(look.headings[1], "Doel: informeren", 8, 3)
        self._paragraph("Iedereen langs de vaart weet wanneer het werk voor de deur komt.")
        self._line(look.headings[2], "Voor wie", 6, 3)
        for text in ("Bewoners langs de vaart", "Eigenaren van een boot"):
            self._line(look.text, f"•  {text}", 0, 1)
        self._line(look.headings[0], "Planning", 12, 6)
        self._table()
        self._painter.setPen(QColor("#000000"))
        self._painter.setFont(_font(look.text, 9))
        self._painter.drawText(QPointF(MARGIN, HEIGHT - 36), look.footer[:90])

    def _header(self) -> None:
        picture = QImage.fromData(self._look.logo) if self._look.logo else QImage()
        if not picture.isNull():
            size = picture.size().scaled(160, 42, Qt.AspectRatioMode.KeepAspectRatio)
            self._painter.drawImage(QRectF(MARGIN, self._y, size.width(), size.height()), picture)
        self._painter.setPen(QColor("#000000"))
        self._painter.setFont(_font(self._look.text, 9))
        words = QRectF(MARGIN + 170, self._y, WIDTH - 2 * MARGIN - 170, 42)
        self._painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextWordWrap, self._look.header[:120])
        self._y += 62

    def _line(self, sample: Sample, text: str, before: float, after: float) -> None:
        font = _font(sample)
        high = QFontMetricsF(font).height()
        self._y += before
        self._painter.setFont(font)
        self._painter.setPen(QColor(f"#{sample.colour}"))
        room = QRectF(MARGIN, self._y, WIDTH - 2 * MARGIN, high)
        self._painter.drawText(room, Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter, text)
        self._y += high + after

    def _paragraph(self, text: str) -> None:
        font = _font(self._look.text)
        room = QRectF(MARGIN, self._y, WIDTH - 2 * MARGIN, 400)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetricsF(font).boundingRect(room, flags, text)
        self._painter.setFont(font)
        self._painter.setPen(QColor(f"#{self._look.text.colour}"))
        self._painter.drawText(room, flags, text)
        self._y += needed.height() + 6

    def _table(self) -> None:
        look, wide = self._look, (WIDTH - 2 * MARGIN) / len(_HEADS)
        for place, row in enumerate((_HEADS, *_ROWS)):
            sample = look.cell if place else look.cell_head
            font = _font(sample)
            high = QFontMetricsF(font).height() + 8
            line = QRectF(MARGIN, self._y, wide * len(row), high)
            self._painter.fillRect(line, QColor(f"#{look.cell_ground if place else look.head_ground}"))
            if look.rule:
                self._painter.setPen(QPen(QColor(f"#{look.rule}"), 0.75))
                self._painter.drawLine(line.bottomLeft(), line.bottomRight())
            self._painter.setFont(font)
            self._painter.setPen(QColor(f"#{sample.colour}"))
            for column, text in enumerate(row):
                cell = QRectF(MARGIN + column * wide + 5, self._y, wide - 10, high)
                self._painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, text)
            self._y += high


def _font(sample: Sample, size: float | None = None) -> QFont:
    font = QFont(sample.font or "Calibri")
    # Points of the page are drawn as pixels, and scaled with it.
    font.setPixelSize(max(1, round(size or sample.size)))
    font.setBold(sample.bold)
    font.setItalic(sample.italic)
    return font


def _named(sample: Sample) -> str:
    return f"{sample.font or 'Calibri'}, {sample.size:g} pt"
