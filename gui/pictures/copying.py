"""Puts a picture on the clipboard as other programs want it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from gui.pictures.raster import png
from interchange.pictures.svg import svg
from model.drawing import Picture


def copy_picture(picture: Picture) -> None:
    """Put a picture on the clipboard: as an image, as SVG, and in words for where only text can be pasted."""
    data = QMimeData()
    data.setImageData(QImage.fromData(QByteArray(png(picture))))
    data.setData("image/svg+xml", QByteArray(svg(picture).encode()))
    data.setText(picture.summary)
    QGuiApplication.clipboard().setMimeData(data)
