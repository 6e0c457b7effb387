"""Paints pages on a printer: as lines and letters, each page the way it lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from interchange.pdf import Pages

SIZES = {"a4": QPageSize.PageSizeId.A4, "a3": QPageSize.PageSizeId.A3}


def printer_for(paper: str, name: str, sideways: bool) -> QPrinter:
    """A printer with this paper in it; `name` is what the queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(SIZES[paper]))
    printer.setPageOrientation(_orientation(sideways))
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def print_pages(pages: Pages, printer: QPrinter, goes_on: Callable[[int], bool]) -> bool:
    """Paint the pages that the printer was asked for. `goes_on` hears the number of each page that is done, and says
    whether to go on. Returns whether the printer took all."""
    last = min(printer.toPage() or len(pages), len(pages))
    chosen = range(max(printer.fromPage(), 1) - 1, last)
    painter = QPainter()
    for number in chosen:
        renderer = QSvgRenderer(QByteArray(pages[number]))
        width, height = pages.size(number)
        printer.setPageOrientation(_orientation(width > height))
        begun = painter.begin(printer) if number == chosen.start else printer.newPage()
        if not begun:
            return False
        paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        scale = min(paper.width() / width, paper.height() / height)
        room = QRectF(0, 0, width * scale, height * scale)
        room.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
        renderer.render(painter, room)
        if not goes_on(number + 1):
            painter.end()
            printer.abort()
            return False
    return painter.end() if painter.isActive() else False


def _orientation(sideways: bool) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if sideways else QPageLayout.Orientation.Portrait
