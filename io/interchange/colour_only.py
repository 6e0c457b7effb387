"""Finds the cells of a cross or calendar that speak by their colour alone, which no reader of texts can know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interchange.excel.references import cell_name
from interchange.excel.sheet_reader import SheetCells
from interchange.excel.styles import Styles
from model.layout import FoundTable
from model.messages import QT_TRANSLATE_NOOP, Message
from model.values import is_empty

FEWEST = 2
"""So many coloured cells, and no fewer, are meant to say something."""
MOST_NAMED = 4
"""Blocks of cells that a sentence names."""

_TEXT = QT_TRANSLATE_NOOP(
    "Layouts",
    "In “{sheet}” the cells {cells} say something by their colour alone ({count} cells). Who cannot see colours misses "
    "that, and so does this program. Write a word in them, even an x.",
)
_TEXT_AND_MORE = QT_TRANSLATE_NOOP(
    "Layouts",
    "In “{sheet}” the cells {cells} and others say something by their colour alone ({count} cells). Who cannot see "
    "colours misses that, and so does this program. Write a word in them, even an x.",
)


def colour_notes(styles: Styles, cells: SheetCells, found: FoundTable) -> tuple[Message, ...]:
    """What there is to tell of a found table. Lists have colours too, but there these go with a text."""
    if found.cross is None:
        return ()
    coloured = _coloured(styles, cells, range(found.header_row + 1, found.last_row + 1), found.cross.body)
    count = sum(len(columns) for columns in coloured.values())
    if count < FEWEST:
        return ()
    blocks = _blocks(coloured)
    values = {"sheet": cells.grid.name.strip(), "cells": ", ".join(blocks[:MOST_NAMED]), "count": count}
    return (Message(_TEXT if len(blocks) <= MOST_NAMED else _TEXT_AND_MORE, values),)


def _coloured(styles: Styles, cells: SheetCells, rows: range, body: Sequence[int]) -> dict[int, list[int]]:
    """Row -> the columns of its empty cells whose colour says something.

    A colour that fills a whole row or a whole column of the body is decoration: bands, a vacation. Unless it says
    something elsewhere; then a full row is something that goes on all the time.
    """
    fills = {row: {column: styles.fill(cells.styles.get(row, {}).get(column, 0)) for column in body} for row in rows}
    full_columns = {column for column in body if len({fills[row][column] for row in rows}) == 1}
    speaking: dict[int, list[int]] = {}
    full_rows: dict[int, str] = {}
    colours: set[str] = set()
    for row, filled in fills.items():
        if len(set(filled.values())) == 1:
            full_rows[row] = filled[body[0]]
            continue
        speaking[row] = [
            column
            for column, colour in filled.items()
            if colour and column not in full_columns and is_empty(cells.grid.value(row, column))
        ]
        colours.update(filled[column] for column in speaking[row])
    for row, colour in full_rows.items():
        if colour and colour in colours:
            speaking[row] = [column for column in body if is_empty(cells.grid.value(row, column))]
    return {row: columns for row, columns in sorted(speaking.items()) if columns}


def _blocks(coloured: Mapping[int, Sequence[int]]) -> list[str]:
    """The cells as Excel writes them: `C5:E5`, with what stands below each other in the same columns in one block."""
    runs: list[tuple[int, int, int, int]] = []
    for row, columns in coloured.items():
        start = previous = columns[0]
        for column in (*columns[1:], 0):
            if column == previous + 1:
                previous = column
                continue
            above = next((run for run in runs if run[2] == row - 1 and (run[1], run[3]) == (start, previous)), None)
            if above is not None:
                runs[runs.index(above)] = (above[0], start, row, previous)
            else:
                runs.append((row, start, row, previous))
            start = previous = column
    return [
        cell_name(top, left) if (top, left) == (bottom, right) else f"{cell_name(top, left)}:{cell_name(bottom, right)}"
        for top, left, bottom, right in runs
    ]
