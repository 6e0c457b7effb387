"""Puts the picture on the clipboard as other programs want it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from gui.power_field.raster import png
from interchange.pictures.letter_widths import arial
from interchange.pictures.svg import svg
from model.power_interest.drawing import Picture
from model.power_interest.picture import make_picture
from model.power_interest.stakeholders import PowerField

FONT_SIZE = 13.0
WIDTH, HEIGHT = 960.0, 620.0
"""Units of 1/96 inch: as wide as the text of a page of A4 that lies on its side."""


def document_picture(field: PowerField) -> Picture:
    """The picture as it goes into a document."""
    return make_picture(field, arial(FONT_SIZE), FONT_SIZE, WIDTH, HEIGHT)


def copy_picture(field: PowerField) -> None:
    """Put the picture on the clipboard: as an image, as SVG, and in words for where only text can be pasted."""
    picture = document_picture(field)
    data = QMimeData()
    data.setImageData(QImage.fromData(QByteArray(png(picture))))
    data.setData("image/svg+xml", QByteArray(svg(picture).encode()))
    data.setText(picture.summary)
    QGuiApplication.clipboard().setMimeData(data)
