"""Paints the cells, and over them thin lines, the outline of a selection, the frame of the current cell, corners."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import QApplication, QTableView

from gui.grid.cell_metrics import LINE
from gui.grid.colours import Colours
from gui.grid.selection import Block

if TYPE_CHECKING:
    from gui.grid.grid_delegate import GridDelegate

FRAME = 2
"""Pixels of the frame of the current cell."""

MOST_OUTLINES = 60


def paint_frame(painter: QPainter, rect: QRect, colour: QColor, width: int) -> None:
    """A frame just inside a rectangle, in whole pixels at any scale."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    painter.fillRect(left, top, right - left, width, colour)
    painter.fillRect(left, bottom - width, right - left, width, colour)
    painter.fillRect(left, top, width, bottom - top, colour)
    painter.fillRect(right - width, top, width, bottom - top, colour)


def block_rect(view: QTableView, block: Block, scrolled: int) -> QRect:
    """Where the cells of a block are in the viewport while its columns are scrolled by so many pixels."""
    across, down = view.horizontalHeader(), view.verticalHeader()
    left, top = across.sectionPosition(block.left) - scrolled, down.sectionViewportPosition(block.top)
    right = across.sectionPosition(block.right) + across.sectionSize(block.right) - scrolled
    bottom = down.sectionViewportPosition(block.bottom) + down.sectionSize(block.bottom)
    return QRect(left, top, right - left, bottom - top)


def paint_lines(view: QTableView, painter: QPainter, colour: QColor, scrolled: int) -> None:
    """A line below every row in sight and to the right of every column."""
    across, down = view.horizontalHeader(), view.verticalHeader()
    height, width = view.viewport().height(), view.viewport().width()
    rows = down.count()
    if not rows or not across.count():
        return
    right = min(width, across.length() - scrolled)
    bottom = min(height, down.length() - down.offset())
    row = max(0, down.visualIndexAt(0))
    y = down.sectionViewportPosition(row)
    while row < rows and y < height:
        y += down.sectionSize(row)
        painter.fillRect(0, y - LINE, right, LINE, colour)
        row += 1
    x = -scrolled
    for column in range(across.count()):
        x += across.sectionSize(column)
        if 0 < x <= width:
            painter.fillRect(x - LINE, 0, LINE, bottom, colour)


def paint_cells(
    view: QTableView,
    delegate: GridDelegate,
    painter: QPainter,
    region: QRect,
    parts: Sequence[Block],
    columns: Iterable[int],
    scrolled: int,
) -> None:
    """The cells of these columns in a region of the viewport, on the ground that is there already.

    Qt would ask the model and the style half a dozen things about every cell before it paints one, which takes as long
    as the painting.
    """
    across, down = view.horizontalHeader(), view.verticalHeader()
    rows = down.count()
    lefts = [
        (column, left, width)
        for column in columns
        if (left := across.sectionPosition(column) - scrolled) <= region.right()
        and left + (width := across.sectionSize(column)) > region.left()
    ]
    row, bottom = max(0, down.visualIndexAt(max(0, region.top()))), region.bottom()
    if not rows or not lefts:
        return
    ground = delegate.colours.selection if delegate.tints_selection else None
    painter.setFont(delegate.metrics.font)
    y = down.sectionViewportPosition(row)
    paint = delegate.paint_cell
    while row < rows and y <= bottom:
        height = down.sectionSize(row)
        chosen = [part for part in parts if part.top <= row <= part.bottom]
        for column, left, width in lefts:
            rect = QRect(left, y, width, height)
            is_selected = bool(chosen) and any(part.left <= column <= part.right for part in chosen)
            if is_selected and ground is not None:
                painter.fillRect(rect, ground)
            paint(painter, rect, row, column, is_selected)
        y += height
        row += 1


def paint_selection(
    view: QTableView, painter: QPainter, parts: Sequence[Block], colours: Colours, scrolled: int
) -> None:
    """A thin outline around each selected block, and the frame of the current cell."""
    if len(parts) > 1 or any(part.size > 1 for part in parts):
        for part in parts[:MOST_OUTLINES]:
            paint_frame(painter, block_rect(view, part, scrolled), colours.frame, 1)
    current = view.currentIndex()
    if current.isValid():
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and (focused is view or view.isAncestorOf(focused))
        rect = block_rect(view, _block_of(current), scrolled)
        paint_frame(painter, rect, colours.frame, FRAME if has_keyboard else 1)


def paint_corner(painter: QPainter, cell: QRect, side: int, colour: QColor) -> None:
    """The mark of a cell with a comment: its upper right corner, as in Excel."""
    right, top = cell.right() + 1 - LINE, cell.top()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygon([QPoint(right - side, top), QPoint(right, top), QPoint(right, top + side)]))
    painter.restore()


def _block_of(index: QModelIndex) -> Block:
    return Block(index.row(), index.column(), index.row(), index.column())
