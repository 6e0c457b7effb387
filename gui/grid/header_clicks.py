"""What a click on the title of a column asks for: another order of the rows."""

from __future__ import annotations

from gui.grid.shown_rows import ShownRows


def sort_next(rows: ShownRows, column: int) -> None:
    """Ascending, then descending, then off."""
    sort = rows.sort_order
    if sort is None or sort.column_id != rows.column(column).id:
        rows.sort_by(column)
    elif not sort.descending:
        rows.sort_by(column, descending=True)
    else:
        rows.sort_off()


def sort_besides(rows: ShownRows, column: int) -> None:
    """Where the sorts so far leave rows equal: ascending, then descending."""
    column_id = rows.column(column).id
    known = next((sort for sort in rows.sorts if sort.column_id == column_id), None)
    rows.sort_by(column, descending=known is not None and not known.descending, add=True)
