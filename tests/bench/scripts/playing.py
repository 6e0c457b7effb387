"""Plays a script on an open plan and on the model beside it, and compares the saved file with the model."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.scripts.comparing import Comparison
from bench.scripts.expected import Content, Frame, Line, Past, is_computed
from bench.scripts.reading import Seen, read
from bench.scripts.script import Step
from interchange.errors import NothingRecognised
from interchange.opening import Opened, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.saving import save
from model.columns import Column, Kind
from model.refusal import Refused
from model.table import Table
from model.typing_in import clean_text
from model.values import Covered, Formula, Value

EMPTY_ROWS = 2
NUMBERS = {"1234,5": 1234.5, "12,5": 12.5}
DAYS = {"16-3-2031": dt.datetime(2031, 3, 16)}


class Play:
    """One script on one file. Of our own workbooks every table has to be found again after a save, and every formula
    can be foretold."""

    def __init__(self, path: Path, is_own: bool) -> None:
        self._path = path
        self._is_own = is_own
        self._turned_since_save = False
        self._open()

    def _open(self) -> None:
        self.opened: Opened = open_workbook(self._path, RememberedLayouts())
        self.comparison = Comparison(read(self._path.read_bytes()), self.opened, self._is_own)
        self.past = Past(self.comparison.state())

    def play(self, script: Iterable[Step]) -> None:
        """All steps, and a save at the end. Raises AssertionError for what should not be."""
        for step in script:
            self._step(step)
        self.save()

    def _step(self, step: Step) -> None:
        name, *numbers = step
        if name in {"undo", "redo"}:
            getattr(self.opened.open_plan.history, str(name))()
            getattr(self.past, str(name))()
            self._turned_since_save = True
        elif name == "save":
            self.save()
        elif name == "reopen":
            self.reopen()
        else:
            try:
                getattr(self, f"_{str(name).replace(' ', '_')}")(*numbers)
            except Refused:
                return

    def save(self) -> None:
        """Save, and let the other readers look. What undo brought back may be refused; then the file is as it was."""
        before = self._path.read_bytes()
        plan, workbook = self.opened.open_plan.plan, self.opened.workbook
        try:
            claimed = self.comparison.claimed(self.opened)
            save(workbook, plan, self._path)
        except Refused:
            assert self._turned_since_save
            assert self._path.read_bytes() == before
            return
        self.opened.open_plan.history.mark_saved()
        self.past.end_run()
        self._turned_since_save = False
        problems = self.comparison.problems(self.past.state, self.opened, claimed, read(self._path.read_bytes()))
        assert not problems, "\n".join(problems[:10])

    def reopen(self) -> None:
        """Save, open again, and go on with what is found."""
        self.save()
        shown = self._shown()
        try:
            self._open()
        except NothingRecognised:
            # What remains of someone else's table need not look like one; go on with what was open.
            assert not self._is_own
            return
        if self._is_own:
            assert self._shown() == shown

    def _shown(self) -> list[list[list[str]]]:
        found = []
        for table in self.opened.open_plan.plan.tables:
            kept = [place for place, column in enumerate(table.columns) if column.counts_from is None]
            rows = [[table.text(row, column) for column in kept] for row in range(len(table.rows))]
            found.append(_as_found_again(rows))
        return found

    # --- Steps ---

    def _chosen(self, number: int) -> Table:
        tables = self.opened.open_plan.plan.tables
        return tables[number % len(tables)]

    def _rows(self, table: Table, numbers: Sequence[int]) -> list[int]:
        return list(dict.fromkeys(table.rows[number % len(table.rows)].id for number in numbers)) if table.rows else []

    def _go(self, key: str, change: Callable[[Frame], Frame]) -> None:
        self.past.go(self.past.state.with_table(key, change(self.past.state.table(key))))

    def _set(self, number: int, cells: Sequence[tuple[int, int, str]]) -> None:
        table = self._chosen(number)
        wanted: dict[tuple[int, int], str] = {}
        for row, column, text in cells:
            if table.rows:
                row, column = row % len(table.rows), column % len(table.columns)
                if not table.is_locked(row, column):
                    wanted[table.rows[row].id, table.columns[column].id] = text
        typed = {place: self._typed(table, *place, text) for place, text in wanted.items()}
        self.opened.open_plan.set_texts(table.key, [(*place, text) for place, text in wanted.items()])

        def change(frame: Frame) -> Frame:
            lines = []
            for line in frame.lines:
                for (row_id, column_id), content in typed.items():
                    if row_id == line.id:
                        line = line.with_content(column_id, content)
                lines.append(line)
            return Frame(frame.heads, tuple(lines))

        self._go(table.key, change)

    def _clear(self, number: int, row: int, column: int) -> None:
        self._set(number, [(row, column, "")])

    def _typed(self, table: Table, row_id: int, column_id: int, text: str) -> Content:
        line = next(line for line in self.past.state.table(table.key).lines if line.id == row_id)
        previous = line.content(column_id)
        column = table.columns[table.column_index(column_id)]
        if table.text(table.row_index(row_id), table.column_index(column_id)) == text:
            return previous
        return read_as(text, column, previous)

    def _insert(self, number: int, place: int, count: int) -> None:
        table = self._chosen(number)
        place %= len(table.rows) + 1
        new = self.opened.open_plan.insert_rows(table.key, place, count).new_rows
        self._bring_in(table, place, [Line(row_id, self._from_start(table, row_id)) for row_id in new])

    def _append(self, number: int, texts: Sequence[str]) -> None:
        table = self._chosen(number)
        columns = [column for column in table.columns if column.counts_from is None][:2]
        rows = [[(column.id, text) for column in columns] for text in texts]
        place = len(table.rows)
        new = self.opened.open_plan.put(table.key, [], rows).new_rows
        lines = []
        for row_id, text in zip(new, texts, strict=True):
            line = Line(row_id, self._from_start(table, row_id))
            for column in columns:
                if line.content(column.id) is not None:
                    line = line.with_content(column.id, read_as(text, column, ""))
            lines.append(line)
        self._bring_in(table, place, lines)

    def _duplicate(self, number: int, rows: Sequence[int], place: int) -> None:
        table = self._chosen(number)
        ids = self._rows(table, rows)
        if not ids:
            return
        place %= len(table.rows) + 1
        originals = {line.id: line for line in self.past.state.table(table.key).lines}
        new = self.opened.open_plan.duplicate_rows(table.key, ids, place).new_rows
        lines = []
        for row_id, original in zip(new, (originals[known] for known in ids), strict=True):
            line = Line(row_id, self._from_start(table, row_id))
            for column_id, content in original.cells:
                if line.content(column_id) is not None and not is_computed(content):
                    # A copy has the format of its new neighbours.
                    copy = replace(content, style=None) if isinstance(content, Seen) else content
                    line = line.with_content(column_id, copy)
            lines.append(line)
        self._bring_in(table, place, lines)

    def _from_start(self, table: Table, row_id: int) -> tuple[tuple[int, Content], ...]:
        """A new row is empty, but for the formulas that the program says are in it."""
        row = table.row(row_id)
        pairs = zip(table.columns, row.cells, strict=True)
        return tuple((column.id, None if _is_computed(value) else "") for column, value in pairs)

    def _bring_in(self, table: Table, place: int, lines: Sequence[Line]) -> None:
        self._go(table.key, lambda frame: Frame(frame.heads, (*frame.lines[:place], *lines, *frame.lines[place:])))

    def _remove(self, number: int, rows: Sequence[int]) -> None:
        table = self._chosen(number)
        ids = self._rows(table, rows)
        self.opened.open_plan.remove_rows(table.key, ids)
        self._go(table.key, lambda frame: Frame(frame.heads, tuple(line for line in frame.lines if line.id not in ids)))

    def _move(self, number: int, rows: Sequence[int], place: int) -> None:
        table = self._chosen(number)
        ids = self._rows(table, rows)
        if not ids:
            return
        place %= len(table.rows) + 1
        self.opened.open_plan.move_rows(table.key, ids, place)

        def change(frame: Frame) -> Frame:
            moving = [line for line in frame.lines if line.id in ids]
            before = [line for line in frame.lines[:place] if line.id not in ids]
            after = [line for line in frame.lines[place:] if line.id not in ids]
            return Frame(frame.heads, (*before, *moving, *after))

        self._go(table.key, change)

    def _add_column(self, number: int, place: int, title: str) -> None:
        table = self._chosen(number)
        if len(table.columns) >= 12:
            return
        place %= len(table.columns) + 1
        column = self.opened.open_plan.insert_column(table.key, place, title)
        self._go(
            table.key,
            lambda frame: Frame((*frame.heads[:place], (column.id, title), *frame.heads[place:]), frame.lines),
        )

    def _rename(self, number: int, column: int, title: str) -> None:
        table = self._chosen(number)
        column_id = table.columns[column % len(table.columns)].id
        if self.opened.open_plan.rename_column(table.key, column_id, title).changed:
            self._go(
                table.key,
                lambda frame: Frame(
                    tuple((known, title if known == column_id else head) for known, head in frame.heads), frame.lines
                ),
            )

    def _type(self, number: int, text: str) -> None:
        plan = self.opened.open_plan.plan
        holders: list[Any] = [*plan.properties, *plan.sections]
        if not holders:
            return
        holder = holders[number % len(holders)]
        previous = dict(self.past.state.texts)[holder.key]
        is_same = holder.text == text or isinstance(holder.value, Formula)
        if self.opened.open_plan.set_text(holder.key, text).changed and not is_same:
            content = read_as(text, Column(0, ""), previous)
            self.past.go(self.past.state.with_text(holder.key, content), run=holder.key)


def _as_found_again(rows: list[list[str]]) -> list[list[str]]:
    """The rows down to the last one with a text; so many empty ones below each other end a table."""
    kept: list[list[str]] = []
    for place, row in enumerate(rows):
        following = rows[place : place + EMPTY_ROWS]
        if len(following) == EMPTY_ROWS and not any(text.strip() for one in following for text in one):
            break
        kept.append(row)
    while kept and not any(text.strip() for text in kept[-1]):
        kept.pop()
    return kept


def _is_computed(value: Value) -> bool:
    return isinstance(value, Formula | Covered)


def read_as(text: str, column: Column, previous: Content) -> Content:
    """What a typed text becomes: numbers and dates only where such stood or belong."""
    value = previous.value if isinstance(previous, Seen) else previous
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if text in NUMBERS and (is_number or column.kind is Kind.NUMBER):
        return NUMBERS[text]
    if text in DAYS and (isinstance(value, dt.datetime) or column.kind is Kind.DATE):
        return DAYS[text]
    return clean_text(text)
