"""Lays the model over the sheets as they were, and says in which cells the saved file is another."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bench.scripts.expected import Content, Frame, Line, State, is_computed
from bench.scripts.following import followed, of_own_row, with_last_row
from bench.scripts.reading import Place, Seen, Sheets, difference
from interchange.differences import SheetDifference, differences
from interchange.excel.workbook_part import Sheet
from interchange.keeper import WorkbookKeeper
from interchange.opening import Opened

HEADS = 0
"""Stands for the row of the heads, which has no id."""
Claimed = Mapping[Sheet, SheetDifference]
Following = Callable[[str, str], str] | None
"""The text that a formula on a sheet should have by now; None where formulas are too strange to say."""


@dataclass(slots=True)
class _Area:
    """Where a table stood when the file was last read: its head row, its columns by id, and its rows by id."""

    sheet: str
    head: int
    columns: dict[int, int]
    rows: list[int]
    counting: set[int]

    def holds(self, place: Place) -> bool:
        return self.head <= place[0] <= self.head + len(self.rows) and place[1] in self.columns.values()

    def counts(self, number: int) -> bool:
        """Whether a column of the sheet numbers the rows of the table."""
        return number in {self.columns[column] for column in self.counting}


class Comparison:
    """The sheets as they are by now. Which rows and columns of a sheet came and went is taken from the program, since
    that is its choice; that every cell then stands where this puts it, is not."""

    def __init__(self, sheets: Sheets, opened: Opened, has_plain_formulas: bool) -> None:
        self._sheets = sheets
        self._has_plain_formulas = has_plain_formulas
        self._areas = {
            table.key: _area(opened, table.key, [row.id for row in table.rows])
            for table in opened.open_plan.plan.tables
        }
        self._texts = {key: (text.sheet.name, (text.row, text.column)) for key, text in opened.workbook.texts.items()}

    def state(self) -> State:
        """The tables as the file has them."""
        tables = []
        for key, area in self._areas.items():
            cells = self._sheets[area.sheet]
            heads = tuple((column, cells.get((area.head, number), Seen())) for column, number in area.columns.items())
            lines = tuple(
                Line(
                    row_id,
                    tuple(
                        (column, cells.get((area.head + 1 + place, number), Seen()))
                        for column, number in area.columns.items()
                    ),
                )
                for place, row_id in enumerate(area.rows)
            )
            tables.append((key, Frame(heads, lines)))
        texts = tuple((key, self._sheets[sheet].get(place, Seen())) for key, (sheet, place) in self._texts.items())
        return State(tuple(tables), texts)

    def claimed(self, opened: Opened) -> Claimed:
        """What the program is about to do to each sheet. Raises `Refused`."""
        return differences(opened.workbook, opened.open_plan.plan, WorkbookKeeper(opened.workbook))

    def problems(self, state: State, opened: Opened, claimed: Claimed, found: Sheets) -> list[str]:
        """What differs from the model in any cell of any sheet; the file is then what is there by now."""
        problems = [] if list(found) == list(self._sheets) else [f"sheets: {list(found)}"]
        areas = {key: _area(opened, key, [line.id for line in frame.lines]) for key, frame in state.tables}
        texts = {key: (text.sheet.name, (text.row, text.column)) for key, text in opened.workbook.texts.items()}
        following = _following(claimed) if self._has_plain_formulas else None
        for name in self._sheets:
            change = next((one for sheet, one in claimed.items() if sheet.name == name), SheetDifference())
            problems += self._sheet_problems(name, state, change, areas, texts, opened, found.get(name, {}), following)
        self._sheets, self._areas, self._texts = found, areas, texts
        return problems

    def _stood(self, sheet: str, known: _Area | None, line: Line, column: int) -> Seen | None:
        """A cell of a table as the file had it; None for one that is new."""
        if known is None or column not in known.columns or line.id not in (HEADS, *known.rows):
            return None
        row = known.head if line.id == HEADS else known.head + 1 + known.rows.index(line.id)
        return self._sheets[sheet].get((row, known.columns[column]), Seen())

    def _with_total(self, formula: str, place: Place, change: SheetDifference, own: Mapping[str, _Area]) -> str:
        """A total below a table takes in the rows that were added behind the last one."""
        for key, area in own.items():
            known = self._areas.get(key)
            if known is None or not known.rows or not area.rows or area.rows[-1] in known.rows:
                continue
            last, new = change.rows.of(known.head + len(known.rows)), area.head + len(area.rows)
            if last is not None and place[0] > new:
                formula = with_last_row(formula, last, new)
        return formula

    def _sheet_problems(
        self,
        name: str,
        state: State,
        change: SheetDifference,
        areas: Mapping[str, _Area],
        texts: Mapping[str, tuple[str, Place]],
        opened: Opened,
        found: Mapping[Place, Seen],
        following: Following,
    ) -> Iterator[str]:
        own = {key: area for key, area in areas.items() if area.sheet == name}
        old = [area for area in self._areas.values() if area.sheet == name]
        wanted: dict[Place, Seen] = {}
        for place, seen in self._sheets[name].items():
            row, column = change.rows.of(place[0]), change.columns.of(place[1])
            if any(area.holds(place) for area in old) or row is None or column is None:
                continue
            if any(area.holds((row, column)) for area in own.values()):
                is_kept = seen.is_formula and found.get((row, column), Seen()).value is not None
                counts = any(area.counts(column) for area in own.values())
                if seen.value is not None and not counts and not is_kept:
                    yield f"{name}: {place} held {seen.value!r} and is overwritten by the table"
                continue
            wanted[row, column] = seen
        typed = {
            place: (key, content)
            for key, content in state.texts
            for sheet, place in [texts.get(key, ("", (0, 0)))]
            if sheet == name
        }
        done: set[Place] = set()
        for place, (key, content) in typed.items():
            if not isinstance(content, Seen):
                text = opened.workbook.texts[key].inline + content if isinstance(content, str) else content
                yield from _compared(name, place, text, found.get(place, Seen()), None)
                done.add(place)
        for key, area in own.items():
            known = next((one for one_key, one in self._areas.items() if one_key == key), None)
            for place, line, column in _table_cells(area, state.table(key)):
                done.add(place)
                content, stood = line.content(column), self._stood(name, known, line, column)
                if line.id == HEADS or column not in area.counting:
                    yield from _compared(name, place, content, found.get(place, Seen()), stood)
                    if following and is_computed(content) and stood and stood.is_formula and place in found:
                        text = followed(_text(stood), name, name, lambda row: row, change.columns.of)
                        yield from _followed_row(name, place, text, found[place])
        for place in sorted(set(wanted) | set(found)):
            if place in done or _counts_on(place, wanted.get(place), found.get(place, Seen()), own):
                continue
            if place in wanted:
                yield from _compared(name, place, wanted[place], found.get(place, Seen()), wanted[place])
                if following and wanted[place].is_formula and place in found:
                    text = self._with_total(following(_text(wanted[place]), name), place, change, own)
                    if text != _text(found[place]):
                        yield difference(name, place, text, _text(found[place]))
            elif found[place].value is not None and not _is_left_formula(found[place], place, old, change):
                yield difference(name, place, None, found[place].value)


def _area(opened: Opened, key: str, rows: list[int]) -> _Area:
    home = opened.workbook.homes[key]
    table = opened.open_plan.plan.table(key)
    counting = {column.id for column in table.columns if column.counts_from is not None}
    columns = {column.id: home.columns[column.id] for column in table.columns}
    return _Area(home.sheet.name, home.header_row, columns, rows, counting)


def _table_cells(area: _Area, frame: Frame) -> Iterator[tuple[Place, Line, int]]:
    """Each cell of a table, heads included: its place, its row and its column."""
    for offset, line in enumerate((Line(HEADS, frame.heads), *frame.lines)):
        for column, _ in frame.heads:
            yield (area.head + offset, area.columns[column]), line, column


def _counts_on(place: Place, wanted: Seen | None, found: Seen, areas: Mapping[str, _Area]) -> bool:
    """Whether a free row below a table is numbered, as it was or anew."""
    below = [area for area in areas.values() if area.counts(place[1]) and place[0] > area.head + len(area.rows)]
    is_number = found.is_formula or isinstance(found.value, int | float)
    return bool(below) and is_number and (wanted is None or wanted.is_formula or isinstance(wanted.value, int | float))


def _is_left_formula(seen: Seen, place: Place, old: list[_Area], change: SheetDifference) -> bool:
    """Whether a formula stands in a row that a table gave up: it stays there for the next row."""
    for area in old:
        head = change.rows.of(area.head) or area.head
        columns = {change.columns.of(number) for number in area.columns.values()}
        if head < place[0] <= head + len(area.rows) and place[1] in columns:
            return seen.is_formula
    return False


def _compared(name: str, place: Place, content: Content, found: Seen, stood: Seen | None) -> Iterator[str]:
    # A number or date that is typed may need another format to be shown as one.
    is_typed_figure = isinstance(content, float | dt.datetime)
    if stood is not None and stood.style is not None and stood.style != found.style and not is_typed_figure:
        yield difference(name, place, stood.style, found.style) + " (format)"
    if content is None:
        if not found.is_formula and found.value is not None:
            yield difference(name, place, "a formula", found.value)
        return
    if isinstance(content, Seen):
        if content.is_formula:
            if not found.is_formula:
                yield difference(name, place, content.value, found.value)
            return
        if content.value != found.value:
            yield difference(name, place, content.value, found.value)
        elif content.plain != found.plain and stood is not None:
            yield difference(name, place, content.plain, found.plain) + " (calamine)"
        return
    wanted = content if content != "" else None
    if found.value != wanted or found.is_formula:
        yield difference(name, place, wanted, found.value)
    plain = found.plain
    if isinstance(plain, dt.date) and not isinstance(plain, dt.datetime):
        plain = dt.datetime.combine(plain, dt.time())
    if plain != content:
        yield difference(name, place, content, found.plain) + " (calamine)"


def _followed_row(name: str, place: Place, text: str, found: Seen) -> Iterator[str]:
    """A formula of a table that looks at its own row has to look at the row where it stands by now."""
    own = next((int(row) for row in re.findall(r"(?<=[A-Z])(\d+)\b", text)), 0)
    wanted = of_own_row(text, own)
    if wanted is not None and wanted != of_own_row(_text(found), place[0]):
        yield difference(name, place, text, _text(found))


def _following(claimed: Claimed) -> Following:
    """How formulas follow everything that came and went."""

    def follow(formula: str, home: str) -> str:
        for sheet, change in claimed.items():
            formula = followed(formula, home, sheet.name, change.rows.of, change.columns.of)
        return formula

    return follow


def _text(seen: Seen) -> str:
    value = seen.value
    return re.sub(r"\s", "", str(getattr(value, "text", value)))
