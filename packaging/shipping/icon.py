"""The icon of the program for Windows, drawn from its SVG in every size that Windows asks for."""

from __future__ import annotations

import struct
from pathlib import Path

from shipping.project import ROOT

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
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
