"""The icon of the program for Windows, in every size that it asks for, and the picture in the installer."""

from __future__ import annotations

import struct
from pathlib import Path

from shipping.project import ROOT

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
BANNER = (164, 314)
GROUND = "#17618c"
DRAWING = ROOT / "resources" / "icons" / "communicatiematrix.svg"


def write_icon(target: Path) -> Path:
    """Write an .ico with all sizes: bitmaps, and PNG for the largest, as Windows wants it."""
    pictures = [_picture(size) for size in SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries = b""
    for size, data in zip(SIZES, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(head + entries + b"".join(pictures))
    return target


def write_banner(target: Path) -> Path:
    """Write the bitmap beside the first and the last page of the installer: our colour, and the icon on it."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(*BANNER, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    side = BANNER[0] / 2
    place = QRectF((BANNER[0] - side) / 2, BANNER[1] / 6, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#ffffff"))
    painter.setBrush(QColor("#ffffff"))
    painter.drawRoundedRect(place.adjusted(-14, -14, 14, 14), 14, 14)
    QSvgRenderer(str(DRAWING)).render(painter, place)
    painter.end()
    image.save(str(target), "BMP")  # type: ignore[call-overload]
    return target


def _picture(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    if size == 256:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())
    # A bitmap in an icon: rows from below, and a mask of one bit a pixel that 32-bit pictures leave empty.
    rows = bytes(image.constBits())
    width = size * 4
    pixels = b"".join(rows[start : start + width] for start in range(len(rows) - width, -1, -width))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0)
    return header + pixels + mask
