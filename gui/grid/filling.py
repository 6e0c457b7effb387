"""Fills cells from those beside them: copies, or goes on with a series. Each is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid.cell_actions import FILL, asking
from gui.grid.counted import Counted
from gui.grid.selection import Block, one_block
from model.periods import Precision, read_period
from model.series import Way, continued
from model.values import Value, is_empty, text_of

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


def united(one: Block, other: Block) -> Block:
    """The rectangle that holds both."""
    return Block(
        min(one.top, other.top),
        min(one.left, other.left),
        max(one.bottom, other.bottom),
        max(one.right, other.right),
    )


def fill(view: GridView, source: Block, target: Block, way: Way = Way.USUAL) -> None:
    """Go on with the cells of `source` in `target`, which lies directly beside it, and select both."""
    grid = view.grid
    wanted: list[tuple[int, int, Value]] = []
    for lane in range(_lanes(source, target)):
        run, places, backwards = _lane(view, source, target, lane)
        values = continued(run, len(places), backwards=backwards, way=way, year=_year(view, run))
        wanted.extend(
            (grid.row_id(row), grid.column(column).id, value)
            for (row, column), value in zip(places, values, strict=True)
        )
    outcome = asking(view, lambda: grid.open_plan.set_values(grid.table.key, wanted, FILL))
    if outcome is None:
        return
    view.cell_cursor.select_block(united(source, target))
    if outcome.locked:
        view.message.emit(Counted().locked(outcome.locked))


def last_values(view: GridView, source: Block, target: Block, way: Way) -> list[str]:
    """What would come to stand in the cells furthest from the source."""
    found = []
    for lane in range(_lanes(source, target)):
        run, places, backwards = _lane(view, source, target, lane)
        count = len(places)
        values = continued(run, count, backwards=backwards, way=way, year=_year(view, run), skip=count - 1)
        found.append(text_of(values[-1]))
    return found


def continue_series(view: GridView) -> None:
    """Fill each selected block from its first cells: those up to the first empty row, or column of a block of one row.

    When all of it is filled already, it goes on from the first row or column.
    """
    block = one_block(view.blocks())
    if block is None or block.size == 1 or all(not view.grid.text(*cell).strip() for cell in _first_line(block)):
        text = QCoreApplication.translate("Grid", "Choose the first cells of the series, with the cells to fill.")
        view.message.emit(text)
        return
    if block.height > 1:
        rows = range(block.top, block.bottom + 1)
        across = range(block.left, block.right + 1)
        filled = _filled([[view.grid.value(row, column) for column in across] for row in rows])
        edge = block.top + filled - 1
        source = Block(block.top, block.left, edge, block.right)
        target = Block(edge + 1, block.left, block.bottom, block.right)
    else:
        filled = _filled([[view.grid.value(block.top, column)] for column in range(block.left, block.right + 1)])
        edge = block.left + filled - 1
        source = Block(block.top, block.left, block.bottom, edge)
        target = Block(block.top, edge + 1, block.bottom, block.right)
    fill(view, source, target, Way.COUNT)


def fill_beside(view: GridView, source: Block) -> None:
    """Go on downwards as far as the column beside the source is filled, but not over cells that hold something."""
    grid = view.grid
    for beside in (source.left - 1, source.right + 1):
        if not 0 <= beside < grid.columnCount():
            continue
        last = source.bottom
        while last + 1 < grid.shown and grid.text(last + 1, beside).strip() and _is_free(view, source, last + 1):
            last += 1
        if last > source.bottom:
            fill(view, source, Block(source.bottom + 1, source.left, last, source.right))
            return
    view.message.emit(QCoreApplication.translate("Grid", "There is nothing to fill beside a filled column."))


# --- Parts ---


def _first_line(block: Block) -> list[tuple[int, int]]:
    if block.height > 1:
        return [(block.top, column) for column in range(block.left, block.right + 1)]
    return [(block.top, block.left)]


def _is_free(view: GridView, source: Block, row: int) -> bool:
    return all(not view.grid.text(row, column).strip() for column in range(source.left, source.right + 1))


def _filled(lines: Sequence[Sequence[Value]]) -> int:
    """How many lines come before the first that is empty; 1 when none is, or when the first is."""
    first = next((at for at, line in enumerate(lines) if all(map(is_empty, line))), len(lines))
    return first if 0 < first < len(lines) else 1


def _lanes(source: Block, target: Block) -> int:
    return source.width if _is_vertical(source, target) else source.height


def _is_vertical(source: Block, target: Block) -> bool:
    return (source.left, source.right) == (target.left, target.right)


def _lane(view: GridView, source: Block, target: Block, lane: int) -> tuple[list[Value], list[tuple[int, int]], bool]:
    """A row or column of the source, the cells to fill from it with the nearest first, and whether these lie before."""
    if _is_vertical(source, target):
        column = source.left + lane
        run = [view.grid.copied(row, column) for row in range(source.top, source.bottom + 1)]
        places = [(row, column) for row in range(target.top, target.bottom + 1)]
        backwards = target.top < source.top
    else:
        row = source.top + lane
        run = [view.grid.copied(row, column) for column in range(source.left, source.right + 1)]
        places = [(row, column) for column in range(target.left, target.right + 1)]
        backwards = target.left < source.left
    return run, places[::-1] if backwards else places, backwards


def _year(view: GridView, run: Sequence[Value]) -> int | None:
    """The year that the last cell of a run is in, as the plan understands it."""
    period = read_period(text_of(run[-1]), view.grid.period_context)
    if period.start is None:
        return None
    return period.start.isocalendar().year if period.precision is Precision.WEEK else period.start.year
