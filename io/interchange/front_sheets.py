"""Front sheets in a save: those that come and go, and the rows of the others whose texts come and go."""

from __future__ import annotations

from collections.abc import Iterator

from interchange.excel.new_sheet import SheetFrame
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift import Inserted, Lines
from interchange.excel.workbook_part import Sheet
from interchange.new_sheets import Differences, NewSheets
from interchange.new_workbook import TEXT_HEADS
from interchange.plain_sheet import height_beyond_usual
from interchange.sheet_difference import ListedText, PlacedFront, SheetDifference
from interchange.workbook import FrontHome, Workbook
from model.forms.field_values import format_for
from model.plan import Front, Plan

WIDTHS = (28.0, 100.0)
_HEADER_BELOW_TITLE = 3


class FrontSheets:
    """The front sheets of a plan beside those of its workbook."""

    def __init__(self, workbook: Workbook, plan: Plan) -> None:
        self._workbook = workbook
        self._plan = plan
        self.added = [front for front in plan.fronts if front.key not in workbook.fronts]
        keys = {front.key for front in plan.fronts}
        self.left = [home for home in workbook.fronts.values() if home.key not in keys]
        self._inserted: dict[str, Inserted] = {}
        """Key of a text -> the rows that come in, of which it gets one."""

    def rows_that_come_and_go(self) -> Iterator[tuple[Sheet, Lines]]:
        """The rows of sheets that are there, for texts that came into their lists and left them."""
        for front, home in self._changed():
            gone = sorted(self._workbook.texts[key].row for key in home.saved if key not in front.parts)
            removed = tuple((row, row) for row in gone)
            inserted = tuple(self._rows_for(front, home))
            yield home.sheet, Lines(removed, inserted)

    def place_new(self, front: Front, sheets: NewSheets, found: Differences, gone: list[Sheet]) -> None:
        """Add a sheet with this list to the differences."""
        header_row = _HEADER_BELOW_TITLE if front.title else 1
        frame = SheetFrame(WIDTHS, header_row + len(front.parts), header_row, is_filtered=False)
        change = found[sheets.add(front.sheet, frame, found, gone)]
        styles = sheets.styles
        if front.title:
            change.writes.append(CellWrite(1, 1, front.title, styles.title, force_style=True))
        for column, head in enumerate(TEXT_HEADS, 1):
            change.writes.append(CellWrite(header_row, column, head, styles.head, force_style=True))
        change.placed_fronts.append(PlacedFront(front.key, header_row, 1, 2))
        for row, key in enumerate(front.parts, header_row + 1):
            style = styles.in_front(format_for(self._plan, key))
            self._put(change, key, (row, 1, 2), (styles.name, style))
            self._make_room(change, key, row, WIDTHS)

    def place_rows(self, found: Differences) -> None:
        """Write the texts that came into lists which are there, in the looks of the row above or below."""
        for front, home in self._changed():
            change = found[home.sheet]
            left, right = (change.columns.of(column) or column for column in (home.left, home.right))
            starts = {id(inserted): number for number, inserted in change.rows.added()}
            passed: dict[int, int] = {}
            for key in front.parts:
                inserted = self._inserted.get(key)
                if inserted is None:
                    continue
                offset = passed.get(id(inserted), 0)
                passed[id(inserted)] = offset + 1
                row = starts[id(inserted)] + offset
                self._put(change, key, (row, left, right), self._looks_of(home, inserted.before))
                self._make_room(change, key, row, self._widths_of(home))

    def make_room(self, found: Differences) -> None:
        """Let the rows of texts that are others now be as high as these ask for."""
        for front in self._plan.fronts:
            home = self._workbook.fronts.get(front.key)
            if home is None:
                continue
            for key in home.saved:
                text = self._workbook.texts[key]
                if key in front.parts and self._plan.holder(key).value != text.saved:
                    change = found[text.sheet]
                    self._make_room(change, key, change.rows.of(text.row) or text.row, self._widths_of(home))

    def _make_room(self, change: SheetDifference, key: str, row: int, widths: tuple[float, float]) -> None:
        holder = self._plan.holder(key)
        if all(widths):
            change.heights[row] = height_beyond_usual((holder.name, holder.text), widths)

    def _widths_of(self, home: FrontHome) -> tuple[float, float]:
        """The widths of the columns of a list; 0 for one that is not known."""
        widths = self._workbook.cells(home.sheet).widths
        return widths.get(home.left, 0.0), widths.get(home.right, 0.0)

    def _put(self, change: SheetDifference, key: str, place: tuple[int, int, int], looks: tuple[int, int]) -> None:
        row, left, right = place
        holder = self._plan.holder(key)
        change.writes.append(CellWrite(row, left, holder.name, looks[0], force_style=True))
        change.writes.append(CellWrite(row, right, holder.value, looks[1], force_style=True))
        change.listed.append(ListedText(key, row, left, right))

    def _changed(self) -> Iterator[tuple[Front, FrontHome]]:
        for front in self._plan.fronts:
            home = self._workbook.fronts.get(front.key)
            if home is not None and tuple(front.parts) != home.saved:
                yield front, home

    def _rows_for(self, front: Front, home: FrontHome) -> Iterator[Inserted]:
        """New rows, each block below the text of the file that stands above it."""
        blocks: dict[int, list[str]] = {}
        above = home.header_row
        for key in front.parts:
            if key in home.saved:
                above = self._workbook.texts[key].row
            else:
                blocks.setdefault(above + 1, []).append(key)
        for before, keys in blocks.items():
            inserted = Inserted(before, len(keys))
            self._inserted |= dict.fromkeys(keys, inserted)
            yield inserted

    def _looks_of(self, home: FrontHome, before: int) -> tuple[int, int]:
        """The formats of the title and the text in the nearest row of the list: the one above, if there is one."""
        rows = sorted(self._workbook.texts[key].row for key in home.saved)
        row = next((row for row in reversed(rows) if row < before), rows[0] if rows else 0)
        styles = self._workbook.cells(home.sheet).styles.get(row, {})
        return styles.get(home.left, 0), styles.get(home.right, 0)
