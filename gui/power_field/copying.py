"""Puts the picture on the clipboard as other programs want it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from gui.power_field.documents import document_picture
from gui.power_field.raster import png
from interchange.pictures.svg import svg
from model.power_interest.stakeholders import PowerField


def copy_picture(field: PowerField) -> None:
    """Put the picture on the clipboard: as an image, as SVG, and in words for where only text can be pasted."""
    picture = document_picture(field)
    data = QMimeData()
    data.setImageData(QImage.fromData(QByteArray(png(picture))))
    data.setData("image/svg+xml", QByteArray(svg(picture).encode()))
    data.setText(picture.summary)
    QGuiApplication.clipboard().setMimeData(data)
