"""One column in all selected rows at once, as one step."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.grid.asking import asking
from gui.grid.counted import Counted
from gui.grid.selection import rows
from model.messages import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

LONGEST_IN_LABEL = 30
MOST_TOLD = 3


def count(view: GridView) -> int:
    """How many rows are selected."""
    return len(rows(view.blocks()))


def texts_now(view: GridView, column_id: int) -> str:
    """What stands in the column in these rows now, the most frequent first."""
    table = view.grid.table
    place = table.column_index(column_id)
    chosen = rows(view.blocks())
    counted = Counter(table.text(view.grid.place(row), place).strip() for row in chosen)
    empty = QCoreApplication.translate("Grid", "empty")
    parts = [f"{_short(text) or empty} ({number})" for text, number in counted.most_common(MOST_TOLD)]
    more = len(counted) - MOST_TOLD
    return ", ".join(parts) + (", …" if more > 0 else "")


def fill_in(view: GridView, column_id: int, text: str) -> bool:
    """Type a text in this column of all selected rows; False when that is refused."""
    grid = view.grid
    try:
        column = grid.table.columns[grid.table.column_index(column_id)]
    except KeyError:
        return False
    ids = grid.row_ids(rows(view.blocks()))
    label = _label(" ".join(column.title.split()), len(ids), text)
    cells = [(row_id, column_id, text) for row_id in ids]
    outcome = asking(view, lambda: grid.open_plan.set_texts(grid.table.key, cells, label))
    if outcome is None:
        return False
    view.repeat.remember(lambda again: fill_in(again, column_id, text))
    said = [Counted().rows_filled_in(outcome.changed)]
    if outcome.locked:
        said.append(Counted().locked(outcome.locked))
    view.message.emit(" ".join(said))
    return True


def _label(title: str, number: int, text: str) -> Message:
    values: dict[str, object] = {"column": title, "count": number, "text": _short(text)}
    if not text.strip():
        return Message(QT_TRANSLATE_NOOP("Steps", "clear {column} of {count} rows"), values)
    return Message(QT_TRANSLATE_NOOP("Steps", "{column} of {count} rows to {text}"), values)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_IN_LABEL else line[: LONGEST_IN_LABEL - 1].rstrip() + "…"
