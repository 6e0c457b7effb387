"""Sheets that come into a workbook with a save: their names, their parts, and the formats that their cells share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from interchange.excel.new_sheet import SheetFrame
from interchange.excel.new_styles import DATE_CODE, Looks, TableStyles
from interchange.excel.sheet_listing import free_part
from interchange.excel.workbook_part import Sheet
from interchange.sheet_difference import SheetDifference
from interchange.spots import free_name
from interchange.workbook import Workbook
from model.columns import Column, Kind
from model.forms.field_values import format_for
from model.plan import Plan
from model.table import Table

Differences = defaultdict[Sheet, SheetDifference]


class NewSheets:
    """Adds sheets to the differences of a save, each behind those that came before it."""

    def __init__(self, workbook: Workbook, plan: Plan) -> None:
        self._workbook = workbook
        self._plan = plan
        self._styles: TableStyles | None = None

    @property
    def styles(self) -> TableStyles:
        """The formats of everything that comes in, looked up at the first question."""
        if self._styles is None:
            self._styles = self._workbook.table_styles(self._looks())
        return self._styles

    def add(self, title: str, frame: SheetFrame, found: Differences, gone: list[Sheet]) -> Sheet:
        """A sheet with this title, or one like it, at the end of the workbook once those that go have gone."""
        workbook = self._workbook
        coming = [sheet for sheet, change in found.items() if change.frame is not None]
        renamed = [change.name for change in found.values() if change.name is not None]
        name = free_name(workbook, title, [*(sheet.name for sheet in coming), *renamed], gone)
        part = free_part(workbook.archive, workbook.part.part, len(coming))
        sheet = Sheet(name, part, len(workbook.part.names) - len(gone) + len(coming), False)
        found[sheet].frame = replace(frame, styles=self.styles.content)
        return sheet

    def _looks(self) -> Looks:
        new = [table for table in self._plan.tables if table.key not in self._workbook.homes]
        codes = {code_of(column) for table in new for column in table.columns}
        totals = {code_of(column) for table in new for column in table.columns if column.id in table.totals}
        texts = list(self._new_texts())
        front = {format_for(self._plan, key) for key in texts} - {"General"}
        labels = {"General"} if totals else set[str]()
        return Looks(frozenset(codes - {"General"}), frozenset(totals | labels), frozenset(front), bool(texts))

    def _new_texts(self) -> Iterator[str]:
        """The keys of the texts of fronts that come in."""
        for front in self._plan.fronts:
            if front.key not in self._workbook.fronts:
                yield from front.parts


def code_of(column: Column) -> str:
    """The number format of the cells of a new column."""
    return DATE_CODE if column.kind is Kind.DATE and column.format == "General" else column.format


def choices_of(table: Table) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The columns of a new table that are chosen from a list, from 1, with the list."""
    return tuple((place, column.choices) for place, column in enumerate(table.columns, 1) if column.choices)
