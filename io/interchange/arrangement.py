"""How the rows of a table come to stand in another order in their sheet: which lines of the sheet come and go, and
which cells change places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interchange.excel.references import LAST_COLUMN
from interchange.excel.shift import Inserted, Lines
from interchange.workbook import TableHome, Workbook
from model.columns import Column
from model.layout import LARGEST_GAP


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The rows of a table in a wanted order.

    `lines` are the rows of the sheet that come and go, in the numbering of the file. `moves` pair each row of the sheet
    whose cells change, in the numbering afterwards, with the row whose cells come there; None empties it. `origin` is,
    for each place of the table, the row of the file that will be there, or None for a row that comes in; `like` the row
    of the file after which its formats are taken. `disturbed` are the rows of the file whose cells change places.
    `anew` are the ids of rows that the file has, and that leave it to come in elsewhere.
    """

    lines: Lines
    moves: tuple[tuple[int, int | None], ...]
    origin: tuple[int | None, ...]
    like: tuple[int, ...]
    disturbed: frozenset[int]
    anew: frozenset[int] = frozenset()

    @property
    def shifts(self) -> bool:
        """Whether rows of the sheet come or go."""
        return not self.lines.is_identity


def in_place(home: TableHome, row_ids: Sequence[int]) -> Arrangement:
    """Cells move up and down inside the table, as Excel's sort does it; the rows of the sheet stay where they are."""
    old = {row_id: home.sheet_row(place) for place, row_id in enumerate(home.saved)}
    moves: list[tuple[int, int | None]] = []
    for place, row_id in enumerate(row_ids):
        target, source = home.sheet_row(place), old.get(row_id)
        if source != target and (source is not None or place < len(home.saved)):
            moves.append((target, source))
    moves += [(home.sheet_row(place), None) for place in range(len(row_ids), len(home.saved))]
    last = home.sheet_row(max(len(home.saved) - 1, 0))
    origin = tuple(home.sheet_row(place) for place in range(len(row_ids)))
    like = tuple(min(row, last) for row in origin)
    disturbed = frozenset(row for move in moves for row in move if row is not None)
    return Arrangement(Lines(), tuple(moves), origin, like, disturbed)


def by_shifting(home: TableHome, row_ids: Sequence[int], anew: frozenset[int] = frozenset()) -> Arrangement:
    """Rows of the sheet come and go, as Excel's insert and delete do it; rows that only change places move in place,
    except those that come in `anew`.

    Rows that are added at the end go into the free rows below the table, as long as there are any.
    """
    if list(row_ids) == list(home.saved):
        rows = tuple(range(home.sheet_row(0), home.sheet_row(len(home.saved))))
        return Arrangement(Lines(), (), rows, rows, frozenset())
    standing = {row_id: home.sheet_row(place) for place, row_id in enumerate(home.saved)}
    old = {row_id: row for row_id, row in standing.items() if row_id not in anew}
    wanted = set(row_ids) - anew
    kept = [row for row_id, row in standing.items() if row_id in wanted]
    removed = _runs([row for row_id, row in standing.items() if row_id not in wanted])
    inserted: list[Inserted] = []
    origin: list[int | None] = []
    like: list[int] = []
    passed = 0
    free = home.sheet_row(len(home.saved))
    for row_id in row_ids:
        if row_id in old:
            origin.append(kept[passed])
            like.append(old[row_id])
            passed += 1
            continue
        model = kept[passed - 1] if passed else (kept[0] if kept else home.sheet_row(0))
        model = standing.get(row_id, model)
        like.append(model)
        if row_id in anew:
            origin.append(None)
            _insert(inserted, kept[passed] if passed < len(kept) else free, model)
        elif passed == len(kept) and free <= home.limit_row:
            origin.append(free)
            free += 1
        else:
            origin.append(None)
            _insert(inserted, kept[passed] if passed < len(kept) else home.limit_row + 1, model)
    lines = Lines(tuple(removed), tuple(inserted))
    header = lines.of(home.header_row) or home.header_row
    moves: list[tuple[int, int | None]] = []
    disturbed: set[int] = set()
    for place, (row_id, slot) in enumerate(zip(row_ids, origin, strict=True)):
        if row_id in old and slot is not None and old[row_id] != slot:
            moves.append((header + 1 + place, lines.of(old[row_id])))
            disturbed |= {slot, old[row_id]}
    return Arrangement(lines, tuple(moves), tuple(origin), tuple(like), frozenset(disturbed), anew)


def column_lines(workbook: Workbook, home: TableHome, columns: Sequence[Column]) -> Lines:
    """The columns of the sheet that come and go when the table has these columns.

    They come between those of the file, or behind the last one where something stands in the way. They go when a column
    between others was taken back after it had been saved; where another table has that column too, or needs it to
    stand apart, it stays.
    """
    kept = [home.columns[column.id] for column in columns if column.id in home.columns]
    last = max(kept, default=0)
    others = (other for other in workbook.homes.values() if other.sheet == home.sheet and other is not home)
    spans = ((other.first_column - LARGEST_GAP - 1, max(other.columns.values()) + 1) for other in others)
    shared = {number for first, stop in spans for number in range(first, stop)}
    own = {number for number in home.columns.values() if number < last and number not in kept}
    gone = sorted(own - shared)
    inserted: list[Inserted] = []
    trailing = 0
    for place, column in enumerate(columns):
        if column.id in home.columns:
            continue
        following = next((known for known in columns[place + 1 :] if known.id in home.columns), None)
        if following is not None:
            before = home.columns[following.id]
            is_first = not any(known.id in home.columns for known in columns[:place])
            _insert(inserted, before, before if is_first else before - 1)
        else:
            trailing += 1
    if trailing and not _is_free(workbook, home, range(last + 1, last + 1 + trailing)):
        inserted.append(Inserted(last + 1, trailing, last))
    return Lines(tuple((number, number) for number in gone), tuple(inserted), last=LAST_COLUMN)


def _is_free(workbook: Workbook, home: TableHome, columns: range) -> bool:
    """Whether the table may take these columns behind its last one as they are."""
    own = {home.columns[column_id] for column_id in home.columns}
    if own.issuperset(columns):
        return True
    grid = workbook.cells(home.sheet).grid
    rows = range(home.header_row, home.sheet_row(len(home.saved)) + 1)
    merged = any(
        merge.left < columns.stop and merge.right >= columns.start and merge.bottom >= home.header_row
        for merge in grid.merges
    )
    beyond = home.list_object is None or columns.stop - 1 <= home.list_object.right
    # Between tables beside each other as many columns stay empty as it takes to tell them apart.
    near = range(columns.start, columns.stop + LARGEST_GAP + 1)
    others = (other for other in workbook.homes.values() if other.sheet == home.sheet and other is not home)
    if any(other.header_row == home.header_row and other.first_column in near for other in others):
        return False
    return not merged and beyond and not any(grid.has_content(row, columns) for row in rows)


def _insert(inserted: list[Inserted], before: int, like: int) -> None:
    if inserted and inserted[-1].before == before and inserted[-1].like == like:
        last = inserted.pop()
        inserted.append(Inserted(before, last.count + 1, last.like))
    else:
        inserted.append(Inserted(before, 1, like))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
