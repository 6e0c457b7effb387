"""Which notes on cells differ between a plan and the file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from interchange.excel.comment_writer import NoteWrite
from interchange.excel.shift import Lines
from interchange.workbook import TableHome
from model.comments import Comment, Comments, comment_text, is_conversation
from model.table import Table


def note_writes(table: Table, known: Comments, header_row: int, columns: Mapping[int, int]) -> Iterator[NoteWrite]:
    """The notes of a table to be written, when the file has those of `known` on its cells. `columns` are those of the
    sheet by id; rows that go have taken their notes along."""
    for cell in sorted({*known, *table.comments}):
        row_id, column_id = cell
        old, new = known.get(cell, ()), table.comments.get(cell, ())
        if old == new or column_id not in columns or not has_row(table, row_id):
            continue
        row = header_row + 1 + table.row_index(row_id)
        author = new[0].author if new and not is_conversation(new) else ""
        yield NoteWrite(row, columns[column_id], _text(old), _text(new), author)


def left_notes(home: TableHome, rows: Lines, columns: Lines) -> Iterator[NoteWrite]:
    """The notes that go with a table that was added, saved and taken back."""
    places = {row_id: place for place, row_id in enumerate(home.saved)}
    for (row_id, column_id), said in home.comments.items():
        row, column = rows.of(home.sheet_row(places[row_id])), columns.of(home.columns[column_id])
        if row is not None and column is not None:
            yield NoteWrite(row, column, _text(said), None)


def saved_comments(table: Table) -> Comments:
    """What the file remarks on the cells of a table that was just saved; what is known of rows that are gone is not in
    it."""
    columns = {column.id for column in table.columns}
    return {
        (row_id, column_id): said
        for (row_id, column_id), said in table.comments.items()
        if column_id in columns and has_row(table, row_id)
    }


def has_row(table: Table, row_id: int) -> bool:
    """Whether a row is there."""
    try:
        table.row_index(row_id)
    except KeyError:
        return False
    return True


def _text(comments: tuple[Comment, ...]) -> str | None:
    """What stands in the file as a note. Of a conversation whose row was deleted, saved and brought back, what was
    said is all that is left."""
    if not comments:
        return None
    return comment_text(comments) if is_conversation(comments) else comments[0].text
