"""What differs between a plan and the workbook it lives in, as operations on sheets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator

from interchange.arrangement import Arrangement, column_lines
from interchange.cell_styles import CellStyles
from interchange.column_places import columns_of
from interchange.excel.formulas import copied, is_one_more
from interchange.excel.references import column_letters
from interchange.excel.sheet_patch import CellWrite
from interchange.excel.shift import Lines
from interchange.excel.workbook_part import Sheet
from interchange.front_sheets import FrontSheets
from interchange.keeper import WorkbookKeeper
from interchange.leaving import leave
from interchange.new_sheets import NewSheets
from interchange.new_tables import NewTables
from interchange.note_differences import left_notes, note_writes
from interchange.sheet_difference import Moves, SheetDifference
from interchange.totals import grown_totals
from interchange.workbook import TableHome, TextHome, Workbook
from model.plan import Front, Plan, number_in
from model.table import Table
from model.values import Covered, Formula, Moment, Number, Value, text_of


def differences(workbook: Workbook, plan: Plan, keeper: WorkbookKeeper) -> dict[Sheet, SheetDifference]:
    """What saving has to do, per sheet. Raises `Refused` for what the keeper does not allow."""
    found: defaultdict[Sheet, SheetDifference] = defaultdict(SheetDifference)
    arranged: list[tuple[TableHome, Table, Arrangement]] = []
    sheets = NewSheets(workbook, plan)
    new, fronts = NewTables(workbook, plan, sheets), FrontSheets(workbook, plan)
    for table in plan.tables:
        home = workbook.homes.get(table.key)
        if home is None:
            continue
        arrangement = keeper.arrangement(table, [row.id for row in table.rows])
        arranged.append((home, table, arrangement))
        change = found[home.sheet]
        change.rows = _joined(change.rows, arrangement.lines)
        change.columns = _joined(change.columns, column_lines(workbook, home, table.columns))
    for sheet, lines in (*new.rows_that_come_in(), *fronts.rows_that_come_and_go()):
        found[sheet].rows = _joined(found[sheet].rows, lines)
    for home, table, arrangement in arranged:
        _table_difference(workbook, home, table, arrangement, found[home.sheet])
    gone = leave(workbook, new.left, fronts.left, found)
    new.rename(found, gone)
    fronts.place_rows(found)
    fronts.make_room(found)
    parts: list[Front | Table] = [*fronts.added, *new.on_new_sheets]
    for part in sorted(parts, key=lambda part: number_in(part.key)):
        if isinstance(part, Table):
            new.place_on_new_sheet(part, found, gone)
        else:
            fronts.place_new(part, sheets, found, gone)
    new.place_by_others(found)
    _note_differences(workbook, plan, found, frozenset().union(*(arrangement.anew for _, _, arrangement in arranged)))
    values = {holder.key: holder.value for holder in plan.holders}
    for text in workbook.texts.values():
        if text.key not in values:
            continue
        value = values[text.key]
        whole = text.inline + text_of(value) if text.inline else value
        if whole != text.saved:
            change = found[text.sheet]
            row, column = change.rows.of(text.row), change.columns.of(text.column)
            if row is not None and column is not None:
                change.writes.append(_text_write(workbook, text, (row, column), whole))
    for change in found.values():
        # Where a column or table was taken back another may come: of two contents for a cell the later one counts.
        change.writes = list({(write.row, write.column): write for write in change.writes}.values())
    return {sheet: change for sheet, change in found.items() if not change.is_nothing}


def _text_write(workbook: Workbook, text: TextHome, place: tuple[int, int], value: Value) -> CellWrite:
    """The cell of a text that is another now; a true date that comes where none stood gets a style for dates."""
    style = workbook.cells(text.sheet).styles.get(text.row, {}).get(text.column, 0)
    if isinstance(value, Moment) and not workbook.styles.is_date(style):
        return CellWrite(*place, value, style, force_style=True, as_date=True)
    return CellWrite(*place, value)


def _note_differences(
    workbook: Workbook, plan: Plan, found: defaultdict[Sheet, SheetDifference], anew: Container[int]
) -> None:
    """Add the notes that come, change and go, also in tables and columns that do. Those of the rows `anew` have gone
    with the rows of the sheet in which they stood."""
    for table in plan.tables:
        home = workbook.homes.get(table.key)
        known = {cell: said for cell, said in home.comments.items() if cell[0] not in anew} if home else {}
        if home is not None and table.comments != known:
            change = found[home.sheet]
            kept = {known: change.columns.of(number) or number for known, number in home.columns.items()}
            header = change.rows.of(home.header_row) or home.header_row
            columns = kept | columns_of(home, table, change.columns)
            change.notes += note_writes(table, known, header, columns)
    for change in found.values():
        for placed in change.placed:
            change.notes += note_writes(plan.table(placed.table), {}, placed.header_row, placed.columns)
        for key in change.left if not change.is_gone else ():
            change.notes += left_notes(workbook.homes[key], change.rows, change.columns)


def _emptied_columns(home: TableHome, table: Table, change: SheetDifference, header: int) -> Iterator[CellWrite]:
    """The cells of a column at the edge that was taken back after it had been saved: it stays, without content."""
    kept = {column.id for column in table.columns}
    for column_id, known in home.columns.items():
        number = change.columns.of(known)
        if column_id not in kept and number is not None:
            yield from (CellWrite(header + place, number, "") for place in range(len(table.rows) + 1))


def _joined(first: Lines, second: Lines) -> Lines:
    """The lines of two tables of one sheet, which lie apart."""
    if second.is_identity:
        return first
    removed = tuple(sorted(first.removed + second.removed))
    inserted = tuple(sorted(first.inserted + second.inserted, key=lambda found: found.before))
    return Lines(removed, inserted, second.last)


def _table_difference(
    workbook: Workbook, home: TableHome, table: Table, arrangement: Arrangement, change: SheetDifference
) -> None:
    columns = columns_of(home, table, change.columns)
    header = change.rows.of(home.header_row) or home.header_row
    if arrangement.moves:
        counting = {columns[column.id] for column in table.columns if column.counts_from is not None}
        moving = tuple(columns[known] for known in home.columns if known in columns and columns[known] not in counting)
        offset = header - (arrangement.lines.of(home.header_row) or home.header_row)
        moves = tuple(
            (target + offset, source + offset if source is not None else None) for target, source in arrangement.moves
        )
        change.moves.append(Moves(moves, moving, header + 1 + len(table.rows)))
    if arrangement.shifts:
        change.writes += _counted(workbook, home, table, arrangement, change)
    change.writes += _emptied_columns(home, table, change, header)
    change.writes += grown_totals(workbook, home, table, arrangement, change)
    styles = CellStyles(workbook, home)
    heads: dict[int, str] = {}
    for column in table.columns:
        if home.titles.get(column.id) != column.title:
            number = columns[column.id]
            style = styles.beside(home.header_row, number) if column.id not in home.columns else 0
            change.writes.append(CellWrite(header, number, column.title, style))
            heads[number] = column.title
    listed = home.list_object
    if listed is not None and heads:
        first = change.columns.of(listed.left) or listed.left
        change.heads.append((listed.part, {number - first: title for number, title in heads.items()}))
    if listed is not None and not listed.totals:
        last = header + len(table.rows)
        rows = change.rows.span(listed.top, listed.bottom) or (header, last)
        across = change.columns.span(listed.left, listed.right) or (listed.left, listed.right)
        if last > rows[1]:
            change.grown.append((listed.part, (rows[0], across[0], last, across[1])))
    usual = tuple(column.id for column in table.columns) == home.saved_columns
    for place, row in enumerate(table.rows):
        saved = home.saved.get(row.id) if row.id not in arrangement.anew else None
        if usual and saved is not None and tuple(row.cells) == saved:
            continue
        before = len(change.writes)
        known = dict(zip(home.saved_columns, saved or (), strict=False))
        target, origin, like = header + 1 + place, arrangement.origin[place], arrangement.like[place]
        for column, value in zip(table.columns, row.cells, strict=True):
            if column.counts_from is not None or isinstance(value, Covered):
                continue
            stands = home.free.get(origin or 0, {}).get(home.columns.get(column.id, 0), "")
            if value == (known.get(column.id, "") if saved is not None else stands):
                continue
            number = home.columns.get(column.id, columns[column.id])
            if isinstance(value, Formula):
                value = _formula_in(workbook, home, change, (like, number), value, target)
            change.writes.append(styles.write(target, like, columns[column.id], number, value))
        if saved is None and origin is not None:
            written = {write.column for write in change.writes[before:]}
            change.writes += _kept_formats(styles, home, (target, origin, like), columns, written)


def _counted(
    workbook: Workbook, home: TableHome, table: Table, arrangement: Arrangement, change: SheetDifference
) -> Iterator[CellWrite]:
    """The cells of columns that number the rows, each by the row above: they count on across what came and went."""
    grid = workbook.cells(home.sheet).grid
    header = change.rows.of(home.header_row) or home.header_row
    used = {row for row in arrangement.origin if row is not None}
    for column in table.columns:
        known = home.columns.get(column.id)
        if column.counts_from is None or known is None:
            continue
        letters = column_letters(change.columns.of(known) or known)
        origins = [*arrangement.origin, *_counting_below(home, known, used)]
        for place, origin in enumerate(origins):
            row = header + 1 + place if place < len(table.rows) else change.rows.of(origin or 0) or 0
            if row != header + 1 + place:
                break
            number = Number(column.counts_from + place, column.format)
            standing = grid.value(origin, known) if origin is not None else ""
            value: Value = number
            if place:
                source = f"{letters}{row - 1}+1"
                if isinstance(standing, Formula):
                    moved = standing.source
                    for shift in change.shifts(home.sheet):
                        moved = shift.formula(moved, at_home=True)
                    source = moved if is_one_more(moved, letters, row - 1) else source
                value = Formula(source, number, row)
            yield CellWrite(row, change.columns.of(known) or known, value)


def _counting_below(home: TableHome, column: int, used: Container[int]) -> Iterator[int]:
    """The free rows of the file in which the numbers of the rows count on; what someone typed there is not touched."""
    for row in sorted(home.free):
        if row in used:
            continue
        standing = home.free[row].get(column, "")
        if not (isinstance(standing, Formula) and is_one_more(standing.source, column_letters(column), row - 1)):
            return
        yield row


def _formula_in(
    workbook: Workbook, home: TableHome, change: SheetDifference, model: tuple[int, int], value: Formula, target: int
) -> Formula:
    """The formula of a row that came in, as Excel fills it down: that of the row it is like, once that one has followed
    what comes and goes. `model` is the row and column of that cell in the file."""
    row, column = model
    known = workbook.cells(home.sheet).grid.value(row, column)
    source, row = (known.source, row) if isinstance(known, Formula) else (value.source, value.row)
    if change.rows.of(row) is None:
        # A row that comes in anew names no row but its own, which any other may stand for.
        source, row = copied(source, home.header_row - row), home.header_row
    for shift in change.shifts(home.sheet):
        source = shift.formula(source, at_home=True)
    standing = change.rows.of(row) or target
    return Formula(copied(source, target - standing), value.result, target)


def _kept_formats(
    styles: CellStyles, home: TableHome, rows: tuple[int, int, int], columns: dict[int, int], written: set[int]
) -> list[CellWrite]:
    """Empty cells of a row that was added in the free rows, so that it looks like its neighbours; a cell that the sheet
    has already keeps what it has. `rows` are where it stands, which row of the file that was, and which it is like."""
    target, origin, like = rows
    found = []
    for column_id, number in columns.items():
        known = home.columns.get(column_id, number)
        style = styles.style(like, known)
        if number not in written and style and not styles.exists(origin, known):
            found.append(CellWrite(target, number, "", style))
    return found
