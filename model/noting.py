"""What becomes of a request to write a note on a cell, or to take notes away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from model.comments import Comment, is_conversation
from model.edits import SetNotes
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Keeper, Refused
from model.row_transfer import matched
from model.table import Row, Table
from model.typing_in import clean_text
from model.values import Covered

Cell = tuple[int, int]
"""Row id and column id."""


def written_note(table: Table, cell: Cell, text: str) -> SetNotes | None:
    """The edit that gives a cell this note, none for an empty text; None when that is what it has. Who wrote the note
    first stays its author.

    Raises KeyError for a cell that is not there, and `Refused` for a conversation, a cell that another one covers, and
    a text that is too long.
    """
    present = note_of(table, cell)
    text = clean_text(text)
    if not text.strip():
        return None if present is None else SetNotes(table.key, ((*cell, None),))
    if present is None:
        _check_covered(table, cell)
    elif present.text == text:
        return None
    return SetNotes(table.key, ((*cell, Comment(text, present.author if present is not None else "")),))


def note_to_edit(keeper: Keeper, table: Table, cell: Cell) -> Comment | None:
    """The note on a cell, None when there is none, when it may be changed or one may come. Raises as `written_note`
    does, and `Refused` where the workbook takes no notes."""
    present = note_of(table, cell)
    if present is None:
        _check_covered(table, cell)
    keeper.check_note(table)
    return present


def removed_notes(table: Table, cells: Iterable[Cell]) -> SetNotes | None:
    """The edit that takes the notes of these cells away; None when they have none. Conversations stay; when there is
    nothing else, `Refused` says so."""
    found = [cell for cell in cells if table.comments.get(cell)]
    notes = [cell for cell in found if not is_conversation(table.comments[cell])]
    if found and not notes:
        note_of(table, found[0])
    return SetNotes(table.key, tuple((*cell, None) for cell in notes)) if notes else None


def note_of(table: Table, cell: Cell) -> Comment | None:
    """The note on a cell; None when there is none. Raises KeyError for a cell that is not there, `Refused` for a
    conversation."""
    _value(table, cell)
    comments = table.comments.get(cell, ())
    if is_conversation(comments):
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP(
                    "Refusals",
                    "On this cell there is a conversation of colleagues. You can read it here; to answer or change it, "
                    "open the workbook in Excel.",
                )
            )
        )
    return comments[0] if comments else None


def note_label(table: Table, edit: SetNotes) -> Message:
    """What the step is called that this edit of one cell, or this removal from several, makes."""
    if len(edit.notes) > 1:
        return Message(QT_TRANSLATE_NOOP("Steps", "delete notes"))
    row_id, column_id, note = edit.notes[0]
    if note is None:
        return Message(QT_TRANSLATE_NOOP("Steps", "delete note"))
    if table.comments.get((row_id, column_id)):
        return Message(QT_TRANSLATE_NOOP("Steps", "change note"))
    return Message(QT_TRANSLATE_NOOP("Steps", "add note"))


def notes_along(
    keeper: Keeper,
    source: Table,
    target: Table,
    row_ids: Sequence[int],
    rows: Sequence[tuple[int, Row]],
    is_moved: bool = False,
) -> list[SetNotes]:
    """The edit by which the notes of rows go along to the copies of these, as Excel does when rows are copied.

    A conversation is not copied. Raises `Refused` when it would be lost by that, as its row is moved, and where the
    workbook takes no notes.
    """
    columns = {column.id: column.id for column in source.columns}
    if source is not target:
        columns = matched(source.columns, target.columns)
    copies = {row_id: row.id for row_id, (_, row) in zip(row_ids, rows, strict=True)}
    notes = []
    for (row_id, column_id), comments in source.comments.items():
        if row_id not in copies:
            continue
        if is_conversation(comments):
            if is_moved:
                raise Refused(
                    Message(
                        QT_TRANSLATE_NOOP(
                            "Refusals",
                            "In these rows there is a conversation of colleagues, which would be lost in another "
                            "table. Move the rows in Excel, or copy them.",
                        )
                    )
                )
        elif column_id in columns:
            notes.append((copies[row_id], columns[column_id], comments[0]))
    if not notes:
        return []
    keeper.check_note(target)
    return [SetNotes(target.key, tuple(notes))]


def _check_covered(table: Table, cell: Cell) -> None:
    if isinstance(_value(table, cell), Covered):
        raise Refused(
            Message(
                QT_TRANSLATE_NOOP("Refusals", "This cell is part of merged cells. Write the note on the first of them.")
            )
        )


def _value(table: Table, cell: Cell) -> object:
    row_id, column_id = cell
    return table.row(row_id).cells[table.column_index(column_id)]
