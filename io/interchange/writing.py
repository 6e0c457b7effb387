"""Makes the bytes of a workbook that holds the plan as it is now, and reads them back before anyone relies on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from interchange.column_places import columns_of
from interchange.differences import differences
from interchange.errors import FileProblem
from interchange.excel.around_rows import with_filter_over, with_widths
from interchange.excel.arrange import arranged_cells
from interchange.excel.calculation_chain import without_chain
from interchange.excel.cell_writer import Notation
from interchange.excel.comment_writer import NotedSheet, SheetNotes, with_notes
from interchange.excel.companions import Rearrangement, rearranged_links, rearranged_notes, rearranged_rows
from interchange.excel.date_styles import with_dates_like
from interchange.excel.dependents import computed_on_load
from interchange.excel.list_objects import grown, renamed
from interchange.excel.listed_titles import with_title, without_title
from interchange.excel.new_sheet import filtered_cells
from interchange.excel.references import range_name
from interchange.excel.renaming import renamed_parts
from interchange.excel.row_heights import with_heights
from interchange.excel.shared_formulas import cells_written_out
from interchange.excel.sheet_listing import is_strict, with_filter, with_sheet, with_styles_part, without_sheet
from interchange.excel.sheet_patch import CellWrite, with_cells
from interchange.excel.sheet_reader import read_values
from interchange.excel.sheet_text import SheetText
from interchange.excel.shift import shifted_parts
from interchange.excel.shift.belongings import Underway
from interchange.excel.signatures import is_signed, without_signatures
from interchange.excel.styles import read_styles
from interchange.excel.workbook_part import Sheet
from interchange.keeper import WorkbookKeeper
from interchange.sheet_difference import Moves, SheetDifference
from interchange.workbook import TableHome, Workbook
from model.columns import Column
from model.messages import QT_TRANSLATE_NOOP, Message
from model.plan import Plan
from model.values import Covered, Formula, Moment, Number, RichText, Value, text_of


@dataclass(frozen=True, slots=True)
class Made:
    """A workbook that holds the plan as it is now, and what of it differs from the one before."""

    workbook: Workbook
    differences: Mapping[Sheet, SheetDifference]


def changed(workbook: Workbook, plan: Plan) -> Made:
    """The workbook with the plan as it is now, checked by reading its bytes again. The given one stays as it is.

    Raises `Refused` for what the workbook does not allow, and a `FileProblem` when what was written does not read back.
    """
    found = differences(workbook, plan, WorkbookKeeper(workbook))
    if not found:
        return Made(workbook, {})
    again = with_differences(workbook, found)
    for sheet, change in found.items():
        if change.is_structural:
            _check_sheet(again, workbook, plan, sheet, change)
    return Made(again, found)


def with_differences(workbook: Workbook, found: Mapping[Sheet, SheetDifference]) -> Workbook:
    """The workbook after these operations on its sheets, each part of which has been read back.

    A digital signature goes, since it vouches for what the workbook was. Raises a `FileProblem`.
    """
    return _Writer(workbook).written(found)


class _Writer:
    """The parts that become others in one save."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._parts: dict[str, bytes] = {}
        self._removed: set[str] = set()
        self._styles = workbook.styles

    def written(self, found: Mapping[Sheet, SheetDifference]) -> Workbook:
        """The workbook after all of it, read back part by part."""
        workbook = self._workbook
        for sheet, change in found.items():
            for shift in change.shifts(sheet):
                shifted = shifted_parts(workbook.archive, workbook.part, shift, self._parts)
                self._take((shifted.parts, shifted.removed))
        if self._touch_formulas(found):
            self._take(without_chain(Underway(workbook.archive, self._parts), workbook.part.part))
        self._come_and_go(found)
        self._make_date_styles(found)
        for sheet, change in found.items():
            if change.is_gone:
                continue
            if not change.is_of_notes:
                self._parts[sheet.part] = self._sheet(sheet, change)
                self._change_around(sheet, change)
            for part, block in change.grown:
                self._parts[part] = grown(self._content(part), block)
            for part, heads in change.heads:
                self._parts[part] = renamed(self._content(part), heads)
        noted = {sheet: self._write_notes(sheet, change) for sheet, change in found.items() if change.notes}
        for sheet, change in found.items():
            if change.name is not None:
                self._parts |= renamed_parts(self._underway(), workbook.part.part, sheet, change.name)
        if self._depend_on_changes(found):
            part = workbook.part.part
            content = self._content(part)
            marked = computed_on_load(content)
            if marked != content:
                self._parts[part] = marked
        if is_signed(workbook.archive):
            self._take(without_signatures(Underway(workbook.archive, self._parts)))
        data = workbook.archive.changed(self._parts, frozenset(self._removed))
        again = Workbook(data, workbook.name)
        for part, content in self._parts.items():
            if again.archive.read(part) != content:
                raise unverified(workbook.name)
        for sheet, expected in noted.items():
            if SheetNotes(again.archive, again.part.part, sheet.part).as_it_is() != expected:
                raise unverified(workbook.name)
        if not any(change.is_structural for change in found.values()) and self._styles is workbook.styles:
            again.inherit(workbook, {sheet: change.writes for sheet, change in found.items()})
        return again

    def _take(self, made: tuple[Mapping[str, bytes], frozenset[str]]) -> None:
        parts, removed = made
        self._parts |= parts
        self._removed |= removed

    def _underway(self) -> Underway:
        return Underway(self._workbook.archive, self._parts)

    def _come_and_go(self, found: Mapping[Sheet, SheetDifference]) -> None:
        """Take sheets away and make new ones, as yet without cells."""
        workbook = self._workbook
        part = workbook.part.part
        for sheet in sorted((one for one in found if found[one].is_gone), key=lambda one: -one.index):
            self._take(without_sheet(self._underway(), part, sheet))
            self._parts |= without_title(self._underway(), sheet.name)
        frames = {sheet: change.frame for sheet, change in found.items() if change.frame is not None}
        for sheet, frame in frames.items():
            content = frame.part(is_strict(workbook.archive, part))
            self._parts |= with_sheet(self._underway(), part, sheet, content, frame.names(sheet.name))
            self._parts |= with_title(self._underway(), sheet.name)
        if frames:
            self._add_styles(next(iter(frames.values())).styles)

    def _add_styles(self, content: bytes) -> None:
        workbook = self._workbook
        if workbook.part.styles is None:
            self._parts |= with_styles_part(self._underway(), workbook.part.part, content)
            self._styles = read_styles(content, workbook.name, "styles.xml")
        else:
            self._parts[workbook.part.styles] = content
            self._styles = read_styles(content, workbook.name, workbook.part.styles)

    def _make_date_styles(self, found: Mapping[Sheet, SheetDifference]) -> None:
        """Make the styles for dates in cells that had none; where that cannot be, the text that a reader sees stays."""
        bases = {write.style for change in found.values() for write in change.writes if write.as_date}
        part = self._workbook.part.styles
        made: dict[int, int] = {}
        if bases and part is not None:
            content, made = with_dates_like(self._content(part), bases, self._workbook.name, part)
            self._add_styles(content)
        for change in found.values() if bases else ():
            change.writes = [_dated(write, made) for write in change.writes]

    def _change_around(self, sheet: Sheet, change: SheetDifference) -> None:
        """What changes in a sheet besides its cells: widths for a new table, the filter of a sheet made here."""
        name = self._workbook.name
        if change.widths:
            text = SheetText(self._content(sheet.part), name, sheet.part)
            self._parts[sheet.part] = with_widths(text, change.widths)
        if change.heights:
            text = SheetText(self._content(sheet.part), name, sheet.part)
            self._parts[sheet.part] = with_heights(text, change.heights)
        if change.filtered is not None:
            text = SheetText(self._content(sheet.part), name, sheet.part)
            self._parts[sheet.part] = with_filter_over(text, range_name(1, 1, *change.filtered))
            cells = filtered_cells(sheet.name, *change.filtered)
            self._parts |= with_filter(self._underway(), self._workbook.part.part, sheet, cells)

    def _write_notes(self, sheet: Sheet, change: SheetDifference) -> NotedSheet:
        """Write the notes on cells of a sheet; returns what it has to hold then."""
        workbook = self._workbook
        strict = is_strict(workbook.archive, workbook.part.part)
        parts, expected = with_notes(self._underway(), workbook.part.part, sheet.part, change.notes, strict)
        self._parts |= parts
        return expected

    def _touch_formulas(self, found: Mapping[Sheet, SheetDifference]) -> bool:
        """Whether formulas come, go or change places, apart from rows and columns that do."""
        for sheet, change in found.items():
            if any(isinstance(write.value, Formula) for write in change.writes):
                return True
            if change.frame is not None:
                continue
            rows = self._workbook.cells(sheet).grid.rows
            if change.moves and any(isinstance(value, Formula) for row in rows.values() for value in row.values()):
                return True
            places = () if change.moves_cells else ((write.row, write.column) for write in change.writes)
            if any(isinstance(rows.get(row, {}).get(column), Formula) for row, column in places):
                return True
        return False

    def _content(self, part: str) -> bytes:
        return self._parts[part] if part in self._parts else self._workbook.archive.read(part)

    def _sheet(self, sheet: Sheet, change: SheetDifference) -> bytes:
        """The part of a sheet after its cells have moved and been written."""
        workbook = self._workbook
        is_known = sheet.part not in self._parts
        is_plain = is_known and workbook.cells(sheet).is_plain
        content = self._content(sheet.part)
        text = SheetText(content, workbook.name, sheet.part, is_checked=is_known, is_plain=is_plain)
        notation = Notation(text.prefix, workbook.part.since_1904)
        apart = cells_written_out(text, _changing(change))
        if apart:
            text = SheetText(with_cells(text, (), notation, apart).content, workbook.name, sheet.part)
        raw: dict[tuple[int, int], bytes | None] = {}
        for moves in change.moves:
            raw |= arranged_cells(text, moves.rows, moves.columns, moves.end)
        content = text.content
        if raw:
            content = with_cells(text, (), notation, raw).content
            for moves in change.moves:
                content = self._with_companions(content, sheet, moves)
            text = SheetText(content, workbook.name, sheet.part)
        if change.writes:
            patched = with_cells(text, change.writes, notation)
            self._check_cells(patched.rows, change.writes, text)
            content = patched.content
        return content

    def _with_companions(self, content: bytes, sheet: Sheet, moves: Moves) -> bytes:
        """The part of a sheet, and the parts with its notes, in which what hangs on cells has gone where they are."""
        name = self._workbook.name
        rearrangement = Rearrangement.of_moves(moves.rows, moves.columns)
        archive = Underway(self._workbook.archive, self._parts)
        self._parts |= rearranged_notes(archive, sheet.part, rearrangement)
        content = rearranged_links(SheetText(content, name, sheet.part, is_checked=True), rearrangement)
        return rearranged_rows(SheetText(content, name, sheet.part, is_checked=True), moves.rows)

    def _check_cells(self, rows: Mapping[int, bytes], writes: list[CellWrite], original: SheetText) -> None:
        """Read the rows that were made as a stranger would, and compare every cell that was meant to change."""
        workbook = self._workbook
        made = original.of_rows(rows)
        found = read_values(made, workbook.strings, self._styles, workbook.part.since_1904)
        for write in writes:
            if not is_same(found.get(write.row, {}).get(write.column, ""), write.value):
                raise unverified(workbook.name)

    def _depend_on_changes(self, found: Mapping[Sheet, SheetDifference]) -> bool:
        """Whether some stored result may no longer be right, or a formula that was written has none yet.

        Rows that come and go take their formulas along, so that only what is written, moved or removed matters; the
        numbering there is that of the sheet as it was or becomes, which for rows that shift is told apart no further:
        then any formula that looks at the sheet counts.
        """
        dependencies = self._workbook.dependencies()
        for sheet, change in found.items():
            places = [(write.row, write.column) for write in change.writes if write.value != "" or not write.style]
            if any(isinstance(write.value, Formula) for write in change.writes):
                return True
            if change.is_structural and dependencies.areas.get(sheet.name.lower()):
                return True
            if dependencies.touch(sheet.name, places):
                return True
        return False


def _dated(write: CellWrite, styles: Mapping[int, int]) -> CellWrite:
    """The write with the style that was made for its date."""
    if not write.as_date:
        return write
    if write.style not in styles:
        return CellWrite(write.row, write.column, text_of(write.value), write.style)
    return replace(write, style=styles[write.style], as_date=False)


def _changing(change: SheetDifference) -> Callable[[tuple[int, int]], bool]:
    """Whether a cell gets another content."""
    written = {(write.row, write.column) for write in change.writes}
    moving = {row for moves in change.moves for move in moves.rows for row in move if row is not None}
    # A free row that becomes empty keeps its formula when that continues the one above.
    moving |= {row - 1 for row in moving}
    return lambda place: place in written or place[0] in moving


def _check_sheet(again: Workbook, workbook: Workbook, plan: Plan, sheet: Sheet, change: SheetDifference) -> None:
    """Read a sheet whose rows came, went or moved, and compare every cell and text of the plan that lives there."""
    there = next((found for found in again.part.sheets if found.part == sheet.part), None)
    if change.is_gone and there is None:
        return
    if change.is_gone or there is None or there.name != (change.name or sheet.name) or there.index != sheet.index:
        raise unverified(workbook.name)
    grid = again.cells(there).grid
    placed = {one.table: one for one in change.placed}
    for table in plan.tables:
        home, new = workbook.homes.get(table.key), placed.get(table.key)
        if new is not None:
            columns, header = new.columns, new.header_row
        elif home is not None and home.sheet == sheet:
            columns = columns_of(home, table, change.columns)
            header = change.rows.of(home.header_row) or home.header_row
        else:
            continue
        if any(grid.text(header, columns[column.id]) != _head(workbook, home, column) for column in table.columns):
            raise unverified(workbook.name)
        for place, row in enumerate(table.rows):
            for column, value in zip(table.columns, row.cells, strict=True):
                found = grid.value(header + 1 + place, columns[column.id])
                if column.counts_from is None and not is_same(found, value):
                    raise unverified(workbook.name)
    holders = {holder.key: holder for holder in plan.holders}
    for text in workbook.texts.values():
        if text.sheet == sheet and text.key in holders:
            where = change.rows.of(text.row) or 0, change.columns.of(text.column) or 0
            if grid.text(*where) != text.inline + holders[text.key].text:
                raise unverified(workbook.name)
    for listed in change.listed:
        holder = holders[listed.text]
        written = grid.value(listed.row, listed.right)
        if grid.text(listed.row, listed.left) != holder.name or not is_same(written, holder.value):
            raise unverified(workbook.name)


def _head(workbook: Workbook, home: TableHome | None, column: Column) -> str:
    """What the header row is to hold: the title, or what it held when the title is not its alone but comes from a row
    above it as well."""
    if home is None or home.titles.get(column.id) != column.title or column.id not in home.columns:
        return column.title
    return workbook.cells(home.sheet).grid.text(home.header_row, home.columns[column.id])


def is_same(found: Value, value: Value) -> bool:
    """Whether what was read is what was to be written."""
    if isinstance(value, Number):
        return isinstance(found, Number) and found.value == value.value
    if isinstance(value, Moment) and isinstance(found, Moment):
        return found.value == value.value
    if isinstance(value, str | RichText):
        return text_of(found) == value if isinstance(value, str) else found == value
    if isinstance(value, Covered):
        # Of a merged cell that loses its other rows only an empty cell is left.
        return isinstance(found, Covered) or found == ""
    if isinstance(value, Formula):
        return isinstance(found, Formula)
    return text_of(found) == text_of(value)


def unverified(name: str) -> FileProblem:
    """The problem that must not happen: what was made does not read back as it should."""
    return FileProblem(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "“{name}” was not saved: what would have been written does not read back as it should. Your file is as "
                "it was. Save under another name and report this.",
            ),
            {"name": name},
        )
    )
