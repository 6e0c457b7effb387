"""Saves a plan into its workbook: into the file that was opened, or into another."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from interchange.atomic import write_whole
from interchange.column_places import columns_of
from interchange.errors import CannotWrite, ChangedOnDisk
from interchange.excel.list_objects import list_objects
from interchange.excel.references import LAST_ROW
from interchange.excel.signatures import is_signed
from interchange.excel.workbook_part import Sheet
from interchange.note_differences import saved_comments
from interchange.opening import read_file, tables_of
from interchange.sheet_difference import Placed, SheetDifference
from interchange.workbook import FrontHome, TableHome, TextHome, Workbook, free_rows
from interchange.writing import Made, changed
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.table import Table
from model.values import text_of


def save(workbook: Workbook, plan: Plan, path: Path) -> None:
    """Save the plan, into the file it was opened from or under another name. The plan then lives in that file.

    Raises `ChangedOnDisk` when someone else saved the file since, `CannotWrite` when it cannot be written; the file on
    disk is then as it was.
    """
    made = changed(workbook, plan)
    if path == workbook.path:
        _check_unsigned(workbook, made)
        write_whole(path, made.workbook.data, lambda: check_unchanged(workbook, made.workbook.digest))
    else:
        write_whole(path, made.workbook.data)
    settle(workbook, plan, made, path)


def _check_unsigned(workbook: Workbook, made: Made) -> None:
    """Nobody's signature is taken away in their own file; a copy has none, since it is not what they signed."""
    if made.workbook is not workbook and is_signed(workbook.archive):
        raise CannotWrite(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” has a digital signature, which every change breaks. Save under another name: the copy "
                    "has no signature.",
                ),
                {"name": workbook.name},
            ),
            workbook.path,
        )


def check_unchanged(workbook: Workbook, made: str) -> None:
    """Raise `ChangedOnDisk` unless the file is gone, or is to the byte what was opened or last saved.

    It may also have the SHA-256 `made` of what is to be written: then an earlier attempt was told to have failed, by a
    share that dropped, and had not.
    """
    path = workbook.path
    assert path is not None
    if path.exists() and hashlib.sha256(read_file(path)).hexdigest() not in {workbook.digest, made}:
        raise ChangedOnDisk(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” was changed by someone else since you opened it. Nothing was overwritten.",
                ),
                {"name": workbook.name},
            ),
            path,
        )


def settle(workbook: Workbook, plan: Plan, made: Made, path: Path) -> None:
    """What was just written is what the file holds, and the plan lives in it."""
    again, found = made.workbook, made.differences
    sheets = {sheet.part: sheet for sheet in again.part.sheets}
    for sheet, difference in found.items():
        for key in difference.left:
            del workbook.homes[key]
        for placed in difference.placed:
            workbook.homes[placed.table] = _new_home(plan.table(placed.table), sheets[sheet.part], placed)
    for table in plan.tables:
        home = workbook.homes[table.key]
        change = found.get(home.sheet)
        if change is not None and all(placed.table != table.key for placed in change.placed):
            home.columns = columns_of(home, table, change.columns)
            home.header_row = change.rows.of(home.header_row) or home.header_row
            if home.limit_row < LAST_ROW:
                # What bounds the table from below has shifted with it.
                home.limit_row = (change.rows.of(home.limit_row + 1) or home.limit_row + 1) - 1
        home.sheet = sheets.get(home.sheet.part, home.sheet)
        home.added = frozenset(row.id for row in table.rows if row.id in home.added or row.id not in home.saved)
        home.saved = {row.id: tuple(row.cells) for row in table.rows}
        home.saved_columns = tuple(column.id for column in table.columns)
        home.titles = {column.id: column.title for column in table.columns}
        home.comments = saved_comments(table)
        if home.made:
            home.spot, home.title = table.spot, home.sheet.name if home.has_own_sheet else table.title
        if home.list_object is not None:
            part = home.list_object.part
            home.list_object = next(
                (one for one in list_objects(again.archive, home.sheet.part) if one.part == part), None
            )
        home.free = free_rows(again.cells(home.sheet).grid, home.sheet_row(len(table.rows)), home)
    for sheet, difference in found.items():
        if (difference.placed or difference.left) and not difference.is_gone:
            _settle_limits(workbook, again, sheets[sheet.part])
    _settle_texts(workbook, plan, found, sheets)
    workbook.path, workbook.name = path, path.name
    workbook.adopt(again)


def _settle_texts(
    workbook: Workbook, plan: Plan, found: Mapping[Sheet, SheetDifference], sheets: Mapping[str, Sheet]
) -> None:
    """The texts of the plan live where they were written."""
    keys = {holder.key for holder in plan.holders}
    workbook.texts = {key: text for key, text in workbook.texts.items() if key in keys}
    for text in workbook.texts.values():
        change = found.get(text.sheet)
        if change is not None:
            text.row, text.column = change.rows.of(text.row) or text.row, change.columns.of(text.column) or text.column
        text.sheet = sheets.get(text.sheet.part, text.sheet)
        value = plan.holder(text.key).value
        text.saved = text.inline + text_of(value) if text.inline else value
    for home in workbook.fronts.values():
        change = found.get(home.sheet)
        if change is not None:
            home.header_row = change.rows.of(home.header_row) or home.header_row
            home.left, home.right = (change.columns.of(column) or column for column in (home.left, home.right))
        home.sheet = sheets.get(home.sheet.part, home.sheet)
    for sheet, difference in found.items():
        for key in difference.left_fronts:
            del workbook.fronts[key]
        for listed in difference.listed:
            value = plan.holder(listed.text).value
            there = sheets[sheet.part]
            workbook.texts[listed.text] = TextHome(listed.text, there, listed.row, listed.right, "", value)
        for placed in difference.placed_fronts:
            where = placed.header_row, placed.left, placed.right
            workbook.fronts[placed.front] = FrontHome(placed.front, sheets[sheet.part], *where, (), added=True)
    for front in plan.fronts:
        workbook.fronts[front.key].saved = tuple(front.parts)


def _new_home(table: Table, sheet: Sheet, placed: Placed) -> TableHome:
    return TableHome(table.key, sheet, placed.header_row, dict(placed.columns), LAST_ROW, {}, (), spot=table.spot)


def _settle_limits(workbook: Workbook, again: Workbook, sheet: Sheet) -> None:
    """Where tables came or went, each may grow as far as someone would find who opens the file now."""
    known = {(found.header_row, found.columns[0].column): found for found in tables_of(again, sheet)}
    for home in workbook.homes.values():
        if home.sheet != sheet:
            continue
        found = known.get((home.header_row, home.first_column))
        end = again.cells(sheet).grid.last_row
        unfound = home.last_row if end > home.last_row else LAST_ROW
        home.limit_row = max(home.last_row, found.limit_row if found is not None else unfound)
        home.free = free_rows(again.cells(sheet).grid, home.last_row + 1, home)
