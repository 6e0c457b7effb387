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
from gui.grid.out_of_sight import Target, hidden_in, titles_of
from gui.grid.selection import Block, one_block
from model.open_plan import CellText, Outcome
from model.pasted_heads import pasted_heads
from model.values import Value, is_empty, text_of

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
    fit below are added to the table. Where a filter hides rows, those in sight are filled; columns that are hidden get
    their part, as in Excel, so that what was copied beside each other stays below the heads it belongs to. What this
    program copied keeps its dates, numbers and formatting, unless it is wanted `as_text`.
    """
    pasted = _on_clipboard(as_text)
    if pasted is None:
        view.message.emit(QCoreApplication.translate("Grid", "There is no text on the clipboard."))
        return
    parts = view.blocks() or [Block(0, 0, 0, 0)]
    block = one_block(parts)
    blocks = [Target.of(view, part) for part in ([block] if block is not None else parts)]
    if block is not None:
        targets = [_target(view, blocks[0], block.left, pasted)]
    elif all(part.height % pasted.height == 0 and part.width % pasted.width == 0 for part in blocks):
        targets = blocks
    else:
        _offer_first(view, parts[0], pasted)
        return
    if block is not None and not pasted.as_they_are and _offer_by_heads(view, blocks[0], targets, pasted):
        return
    _put_or_offer(view, targets, pasted)


# --- Parts ---


def _on_clipboard(as_text: bool) -> Pasted | None:
    copied = None if as_text else clipboard.copied_cells()
    if copied is not None:
        return Pasted(copied.rows, as_they_are=True)
    texts = clipboard.clipboard_texts()
    return Pasted(texts, as_they_are=False) if texts else None


def _target(view: GridView, selected: Target, left: int, pasted: Pasted) -> Target:
    """Where a block of this size goes: over the whole selection if it fits a number of times, else from its corner."""
    height, width = pasted.height, pasted.width
    pairs = ((selected.height, height), (selected.width, width))
    if all(size == 1 or size % copied == 0 for size, copied in pairs):
        height, width = max(selected.height, height), max(selected.width, width)
    return _from_corner(view, selected.top, left, height, width)


def _from_corner(view: GridView, top: int, left: int, height: int, width: int) -> Target:
    there = view.grid.layout.from_position(left)
    return Target(top, top + height - 1, tuple(there[:width]), max(0, width - len(there)))


def _put_or_offer(view: GridView, targets: Sequence[Target], pasted: Pasted) -> None:
    """Paste, or where that is too wide offer to paste what fits."""
    too_many = max(target.lacking for target in targets)
    if too_many <= 0:
        _put(view, targets, pasted)
        return
    fitting = targets[0].without_lack()
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


def _offer_by_heads(view: GridView, selected: Target, targets: Sequence[Target], pasted: Pasted) -> bool:
    """Offer to put each column below the head that it has in the table, when the first row holds heads. False when it
    does not, so that it is pasted as it is."""
    table = view.grid.table
    found = pasted_heads(table, [[text_of(value) for value in row] for row in pasted.rows])
    if found is None:
        return False
    places = sorted(found.columns, key=lambda place: table.column_index(found.columns[place]))
    rows = [[row[place] if place < len(row) else "" for place in places] for row in pasted.rows[1:]]
    columns = tuple(found.columns[place] for place in places)
    target = Target(selected.top, selected.top + len(rows) - 1, columns, 0)
    text = QCoreApplication.translate(
        "Grid", "The first row that you paste holds heads. Each column can go below its own head in this table."
    )
    if found.lost:
        lost = QCoreApplication.translate("Grid", "What stands below these has no place here: {heads}.")
        text = f"{text} {lost.format(heads=', '.join(found.lost))}"
    choices = (
        Choice(
            QCoreApplication.translate("Grid", "Put below the &heads"),
            lambda: _put(view, [target], Pasted(rows, as_they_are=False)),
        ),
        Choice(QCoreApplication.translate("Grid", "Paste as it &is"), lambda: _put_or_offer(view, targets, pasted)),
    )
    view.ask(Offer(QCoreApplication.translate("Grid", "Paste"), text, choices))
    return True


def _offer_first(view: GridView, first: Block, pasted: Pasted) -> None:
    """Separate blocks of another shape have no one place for what was copied."""
    target = _from_corner(view, first.top, first.left, pasted.height, pasted.width)
    text = QCoreApplication.translate(
        "Grid",
        "What was copied does not fit in the separate blocks that are selected. It can be pasted from the first of "
        "them on.",
    )
    choice = Choice(
        QCoreApplication.translate("Grid", "&Paste from there"), lambda: _put_or_offer(view, [target], pasted)
    )
    view.ask(Offer(QCoreApplication.translate("Grid", "Paste"), text, (choice,)))


def _put(view: GridView, targets: Sequence[Target], pasted: Pasted) -> None:
    grid = view.grid
    wanted: list[tuple[int, int, Value]] = []
    below: list[list[tuple[int, Value]]] = []
    for target in targets:
        _collect(view, target, pasted, wanted, below)
    unseen = _written_unseen(view, targets, wanted, below)
    with grid.appending():
        outcome = asking(view, lambda: _changed(view, pasted, wanted, below))
    if outcome is None:
        return
    if len(targets) == 1:
        view.cell_cursor.select_block(targets[0].shown_in(view))
    view.repeat.remember(paste)
    said = []
    if outcome.new_rows:
        said.append(Counted().rows_added(len(outcome.new_rows)))
    if outcome.locked:
        said.append(Counted().locked(outcome.locked))
    if unseen:
        said.append(Counted().columns_pasted_out_of_sight(len(unseen), titles_of(view, unseen)))
    if _skips_rows(view, targets):
        said.append(QCoreApplication.translate("Grid", "Only the rows in sight of the filter were filled."))
    if said:
        view.message.emit(" ".join(said))


def _collect(
    view: GridView,
    target: Target,
    pasted: Pasted,
    wanted: list[tuple[int, int, Value]],
    below: list[list[tuple[int, Value]]],
) -> None:
    """What comes in the cells of a block, and in rows below the table."""
    grid, width = view.grid, pasted.width
    across = [(column_id, place % width) for place, column_id in enumerate(target.columns)]
    for row in range(target.top, target.bottom + 1):
        line = pasted.rows[(row - target.top) % pasted.height]
        pairs = [(column_id, line[place]) for column_id, place in across if place < len(line)]
        if row < grid.shown:
            row_id = grid.row_id(row)
            wanted += [(row_id, column_id, value) for column_id, value in pairs]
        else:
            below.append([(column_id, value) for column_id, value in pairs if not is_empty(value)])


def _written_unseen(
    view: GridView,
    targets: Sequence[Target],
    wanted: Sequence[tuple[int, int, Value]],
    below: Sequence[Sequence[tuple[int, Value]]],
) -> list[int]:
    """The hidden columns, by id, in which some text becomes another; asked before it does."""
    hidden = list(dict.fromkeys(column_id for target in targets for column_id in hidden_in(view, target.columns)))
    if not hidden:
        return []
    table, others = view.grid.table, set[int]()
    places = {column_id: table.column_index(column_id) for column_id in hidden}
    for row_id, column_id, value in wanted:
        is_open = column_id in places and column_id not in others
        if is_open and table.text(table.row_index(row_id), places[column_id]) != text_of(value):
            others.add(column_id)
    others.update(column_id for line in below for column_id, _ in line)
    return [column_id for column_id in hidden if column_id in others]


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


def _skips_rows(view: GridView, targets: Sequence[Target]) -> bool:
    """Whether hidden rows lie between those that were filled."""
    grid = view.grid
    if not grid.is_filtered:
        return False
    for target in targets:
        places = sorted(grid.place(row) for row in range(target.top, min(target.bottom + 1, grid.shown)))
        if places and places[-1] - places[0] + 1 != len(places):
            return True
    return False
