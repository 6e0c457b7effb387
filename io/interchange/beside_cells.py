"""What a workbook says about cells besides their content: the lists they are chosen from, and remarks of colleagues."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from interchange.errors import TooLarge
from interchange.excel.dependents import defined_names
from interchange.excel.formulas import references
from interchange.excel.notes import read_notes
from interchange.excel.validations import ListRule, list_rules
from interchange.excel.workbook_part import Sheet
from interchange.workbook import TableHome, Workbook
from model.plan import Plan
from model.table import Table
from model.values import is_empty, text_of

MOST_CHOICES, LONGEST_CHOICE = 200, 120
MOST_LOOKED_AT = 2_000
"""Cells of a list that are looked at."""


def take_besides(workbook: Workbook, plan: Plan) -> None:
    """Give the tables of a plan the choices of their columns and the comments on their cells.

    Neither is needed to edit the plan, so that what is too much is left out. Raises `Damaged` for a part that Excel
    would have to repair.
    """
    for table in plan.tables:
        home = workbook.homes[table.key]
        try:
            _take_choices(workbook, table, home)
            _take_comments(workbook, table, home)
        except TooLarge:
            continue


def take_comments(workbook: Workbook, plan: Plan) -> None:
    """Give the tables of a plan the comments on their cells, as far as they are not too many."""
    for table in plan.tables:
        with suppress(TooLarge):
            _take_comments(workbook, table, workbook.homes[table.key])


def _take_comments(workbook: Workbook, table: Table, home: TableHome) -> None:
    notes = read_notes(workbook.archive, home.sheet.part, workbook.part.part)
    if not notes:
        return
    columns = {number: column_id for column_id, number in home.columns.items()}
    first = home.sheet_row(0)
    table.comments = home.comments = {
        (table.rows[row - first].id, columns[column]): said
        for (row, column), said in notes.items()
        if column in columns and 0 <= row - first < len(table.rows)
    }


def _take_choices(workbook: Workbook, table: Table, home: TableHome) -> None:
    rules = list_rules(workbook.archive, home.sheet.part)
    if not rules:
        return
    first = home.sheet_row(0)
    last = max(home.last_row, first)
    for place, column in enumerate(table.columns):
        number = home.columns[column.id]
        best = max(rules, key=lambda rule: rule.covers(number, first, last))
        if best.covers(number, first, last) * 2 > last - first:
            choices = _choices(workbook, home.sheet, best)
            if choices:
                table.columns[place] = replace(column, choices=choices)


def _choices(workbook: Workbook, sheet: Sheet, rule: ListRule) -> tuple[str, ...]:
    """The texts of a list, each once, in its order; none when the list is not a plain range of cells."""
    texts = rule.inline if rule.inline is not None else _texts_in_cells(workbook, sheet, rule.source)
    short = (text for text in texts if len(text) <= LONGEST_CHOICE)
    return tuple(dict.fromkeys(short))[:MOST_CHOICES]


def _texts_in_cells(workbook: Workbook, sheet: Sheet, source: str) -> Sequence[str]:
    names = defined_names(workbook.archive.read(workbook.part.part), workbook.name, workbook.part.part)
    source = names.get(source.lower(), source).removeprefix("=")
    found = references(source)
    # A formula that computes a range, such as OFFSET, has references inside; only one that is all there is counts.
    if len(found) != 1 or found[0].external or source[found[0].end :].strip() or "(" in source:
        return ()
    area = found[0]
    last = area.last or area.first
    named = area.sheet.lower()
    where = next((one for one in workbook.part.sheets if one.name.lower() == named), None) if named else sheet
    if where is None or not (area.first.row and area.first.column and last.row and last.column):
        return ()
    cells = workbook.cells(where).grid
    columns = sorted((area.first.column, last.column))
    texts: list[str] = []
    for row in range(area.top, min(area.bottom, area.top + MOST_LOOKED_AT) + 1):
        for column in range(columns[0], min(columns[1], columns[0] + MOST_CHOICES) + 1):
            value = cells.value(row, column)
            if not is_empty(value):
                texts.append(text_of(value).strip())
    return texts
