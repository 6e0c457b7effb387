"""Pictures for documents: laid out for paper, and made into a PNG with the painter of Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QImage, QPainter

from gui.pictures.inks import paper_inks
from gui.pictures.painting import paint
from model.drawing import Ink, Picture

UNITS_PER_INCH = 96
_MILLIMETRES_PER_INCH = 25.4
_LARGEST = 12_000
"""Dots along one side; a picture that would have more gets fewer dots per inch."""


def png(picture: Picture, dpi: int = 192) -> bytes:
    """The picture as the bytes of a PNG, in the colours of paper. It is an `interchange.pictures.Paint`."""
    scale = min(dpi / UNITS_PER_INCH, _LARGEST / max(picture.width, picture.height))
    image = QImage(round(picture.width * scale), round(picture.height * scale), QImage.Format.Format_RGB32)
    per_metre = round(scale * UNITS_PER_INCH / _MILLIMETRES_PER_INCH * 1000)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    inks = paper_inks()
    image.fill(inks[Ink.GROUND])
    font = QFont()
    font.setFamilies(["Arial", "Liberation Sans", "Helvetica"])
    font.setPixelSize(round(picture.font_size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint(picture, painter, font, inks)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(data.data())
