"""What the user is asked about a table that was found: what each of its columns is taken for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interchange.excel.references import column_letters
from model.cross import Cross
from model.layout import Certainty, Recognition, fingerprint, recognise
from model.table import Table
from model.values import Value, text_of

SAMPLES = 3
"""Values of a column that are shown with the question."""


@dataclass(frozen=True, slots=True)
class ColumnQuestion:
    """A column as the user is asked about it: three different values, and the role that is proposed."""

    column_id: int
    title: str
    letter: str
    samples: tuple[str, ...]
    recognition: Recognition


@dataclass(frozen=True, slots=True)
class TableQuestion:
    """What was recognised of a table. `remembered` when the user answered before, for the same header row."""

    table: str
    title: str
    sheet: str
    header_row: int
    fingerprint: str
    columns: tuple[ColumnQuestion, ...]
    remembered: bool
    plain: bool
    cross: Cross | None = None
    """How the table can be read in two directions; the user may say that it is an ordinary list. How it is read now,
    the table knows."""
    cross_unsure: bool = False

    @property
    def must_ask(self) -> bool:
        """Whether something is not certain and was never confirmed."""
        unsure = (
            self.plain
            or self.cross_unsure
            or any(column.recognition.certainty is Certainty.ASK for column in self.columns)
        )
        return unsure and not self.remembered


def answered_question(table: Table, sheet: str, header_row: int, numbers: Sequence[int]) -> TableQuestion:
    """What the user would be asked about the columns of a table, with what they are now for an answer. `numbers` are
    their columns in the sheet."""
    titles = [column.title for column in table.columns]
    values = [[row.cells[index] for row in table.rows] for index in range(len(titles))]
    columns = tuple(
        ColumnQuestion(column.id, column.title, column_letters(number), samples_of(content), recognition)
        for column, number, content, recognition in zip(
            table.columns, numbers, values, recognise(titles, values), strict=True
        )
    )
    return TableQuestion(table.key, table.title, sheet, header_row, fingerprint(titles), columns, True, False)


def samples_of(values: Iterable[Value]) -> tuple[str, ...]:
    """The first different texts of a column, each on one line."""
    found: list[str] = []
    for value in values:
        text = " ".join(text_of(value).split())
        if text and text not in found:
            found.append(text)
        if len(found) == SAMPLES:
            break
    return tuple(found)
