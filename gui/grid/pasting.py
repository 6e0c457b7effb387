"""Puts the cells on the clipboard in the table. Each paste is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from gui.grid import clipboard
from gui.grid.asking import PASTE, asking
from gui.grid.counted import Counted
from gui.grid.offers import Choice, Offer
from gui.grid.selection import Block, one_block
from model.open_plan import CellText, Outcome
from model.values import Value, is_empty

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is put in the table: texts to be read as typed, or contents as they are."""

    rows: Sequence[Sequence[Value]]
    as_they_are: bool

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def width(self) -> int:
        return max(len(row) for row in self.rows)

    def narrowed(self, width: int) -> Pasted:
        """The first columns of it."""
        return Pasted([row[:width] for row in self.rows], self.as_they_are)


def paste(view: GridView, as_text: bool = False) -> None:
    """Put the cells on the clipboard in the table, from the first selected cell on.

    One value fills the whole selection, a block repeats over a selection that is a multiple of it, and rows that do not
    fit below are added to the table. Where a filter hides rows, those in sight are filled. What this program copied
    keeps its dates, numbers and formatting, unless it is wanted `as_text`.
    """
    pasted = _on_clipboard(as_text)
    if pasted is None:
        view.message.emit(QCoreApplication.translate("Grid", "There is no text on the clipboard."))
        return
    parts = view.blocks() or [Block(0, 0, 0, 0)]
    block = one_block(parts)
    if block is not None:
        targets = [_target(block, pasted)]
    elif all(part.height % pasted.height == 0 and part.width % pasted.width == 0 for part in parts):
        targets = list(parts)
    else:
        _offer_first(view, parts[0], pasted)
        return
    _put_or_offer(view, targets, pasted)


# --- Parts ---


def _on_clipboard(as_text: bool) -> Pasted | None:
    copied = None if as_text else clipboard.copied_cells()
    if copied is not None:
        return Pasted(copied.rows, as_they_are=True)
    texts = clipboard.clipboard_texts()
    return Pasted(texts, as_they_are=False) if texts else None


def _target(block: Block, pasted: Pasted) -> Block:
    """Where a block of this size goes: over the whole selection if it fits a number of times, else from its corner."""
    height, width = pasted.height, pasted.width
    pairs = ((block.height, height), (block.width, width))
    if all(selected == 1 or selected % copied == 0 for selected, copied in pairs):
        height, width = max(block.height, height), max(block.width, width)
    return Block(block.top, block.left, block.top + height - 1, block.left + width - 1)


def _put_or_offer(view: GridView, targets: Sequence[Block], pasted: Pasted) -> None:
    """Paste, or where that is too wide offer to paste what fits."""
    too_many = max(target.right + 1 - view.grid.columnCount() for target in targets)
    if too_many <= 0:
        _put(view, targets, pasted)
        return
    target = targets[0]
    right = view.grid.columnCount() - 1
    fitting = Block(target.top, target.left, target.bottom, right)
    view.ask(
        Offer(
            QCoreApplication.translate("Grid", "Paste"),
            Counted().too_wide(too_many),
            (
                Choice(
                    QCoreApplication.translate("Grid", "&Paste what fits"),
                    lambda: _put(view, [fitting], pasted.narrowed(fitting.width)),
                ),
            ),
        )
    )


def _offer_first(view: GridView, first: Block, pasted: Pasted) -> None:
    """Separate blocks of another shape have no one place for what was copied."""
    target = Block(first.top, first.left, first.top + pasted.height - 1, first.left + pasted.width - 1)
    text = QCoreApplication.translate(
        "Grid",
        "What was copied does not fit in the separate blocks that are selected. It can be pasted from the first of "
        "them on.",
    )
    choice = Choice(
        QCoreApplication.translate("Grid", "&Paste from there"), lambda: _put_or_offer(view, [target], pasted)
    )
    view.ask(Offer(QCoreApplication.translate("Grid", "Paste"), text, (choice,)))


def _put(view: GridView, targets: Sequence[Block], pasted: Pasted) -> None:
    grid = view.grid
    wanted: list[tuple[int, int, Value]] = []
    below: list[list[tuple[int, Value]]] = []
    for target in targets:
        _collect(view, target, pasted, wanted, below)
    with grid.appending():
        outcome = asking(view, lambda: _changed(view, pasted, wanted, below))
    if outcome is None:
        return
    if len(targets) == 1:
        view.cell_cursor.select_block(targets[0])
    view.repeat.remember(paste)
    said = []
    if outcome.new_rows:
        said.append(Counted().rows_added(len(outcome.new_rows)))
    if outcome.locked:
        said.append(Counted().locked(outcome.locked))
    if _skips_rows(view, targets):
        said.append(QCoreApplication.translate("Grid", "Only the rows in sight of the filter were filled."))
    if said:
        view.message.emit(" ".join(said))


def _collect(
    view: GridView,
    target: Block,
    pasted: Pasted,
    wanted: list[tuple[int, int, Value]],
    below: list[list[tuple[int, Value]]],
) -> None:
    """What comes in the cells of a block, and in rows below the table."""
    grid, width = view.grid, pasted.width
    across = [
        (grid.column(column).id, (column - target.left) % width) for column in range(target.left, target.right + 1)
    ]
    for row in range(target.top, target.bottom + 1):
        line = pasted.rows[(row - target.top) % pasted.height]
        pairs = [(column_id, line[place]) for column_id, place in across if place < len(line)]
        if row < grid.shown:
            row_id = grid.row_id(row)
            wanted += [(row_id, column_id, value) for column_id, value in pairs]
        else:
            below.append([(column_id, value) for column_id, value in pairs if not is_empty(value)])


def _changed(
    view: GridView,
    pasted: Pasted,
    wanted: list[tuple[int, int, Value]],
    below: list[list[tuple[int, Value]]],
) -> Outcome:
    plan, key = view.grid.open_plan, view.grid.table.key
    if pasted.as_they_are:
        return plan.put_values(key, wanted, below, PASTE)
    texts, lines = cast(list[CellText], wanted), cast(list[list[tuple[int, str]]], below)
    return plan.put(key, texts, lines, PASTE)


def _skips_rows(view: GridView, targets: Sequence[Block]) -> bool:
    """Whether hidden rows lie between those that were filled."""
    grid = view.grid
    if not grid.is_filtered:
        return False
    for target in targets:
        places = sorted(grid.place(row) for row in range(target.top, min(target.bottom + 1, grid.shown)))
        if places and places[-1] - places[0] + 1 != len(places):
            return True
    return False
