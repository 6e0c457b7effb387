"""A table of the plan as a simple table on paper: one header row, no blank cells, widths that fit its words."""

from __future__ import annotations

from collections.abc import Sequence

from model.cell_text import blocks_of, one_line
from model.column_shares import ColumnText, Room, column_widths
from model.columns import Role
from model.derived_period import derived_text
from model.folding import same_line
from model.readings import Readings
from model.report import Block, DataTable, Head, Heading, Paragraph, TextBlock
from model.report_calendar import calendar_lines, coming_rows, window_sentence
from model.report_choices import ReportChoices, RowChoice
from model.report_people import ChosenRows
from model.report_rows import RowGroup, sorted_rows, upcoming_groups
from model.table import Table

Cell = tuple[TextBlock, ...]

EMPTY: Cell = (Paragraph("–"),)
"""What stands in an empty cell, so that a screen reader says something and nobody thinks that a text is missing."""

_DATE, _FULL_DATE = "vr 28 september", "28 september 2028"
_SHORT = 14
"""Letters of a text that had better not be broken over lines, such as a time, an amount or a name."""


def table_blocks(
    table: Table, readings: Readings, choices: ReportChoices, room: Room, chosen: ChosenRows | None = None
) -> list[Block]:
    """The rows that were chosen, in one table or in one for each group; a sentence where there are none.

    `chosen` are the rows for one audience or person, when such was asked for.
    """
    columns = _shown_columns(table, choices)
    rows = _filled_rows(table, columns)
    if not columns:
        return [Paragraph("Er zijn geen kolommen gekozen.")]
    if not rows:
        return [Paragraph("Deze tabel heeft nog geen regels.")]
    told: list[Block] = []
    if chosen is not None and not chosen.are_all:
        rows, notes = chosen.of(table, rows)
        told = [Paragraph(note, note=True) for note in notes]
        if not rows:
            return told
    if choices.rows is RowChoice.UPCOMING and table.cross is not None and table.cross.is_calendar:
        return [*told, *_coming(table, readings, choices, room, rows)]
    groups = _groups(table, readings, choices, rows)
    cells = {row: _cells(table, row, columns, readings, choices) for group in groups for row in group.rows}
    dates = [table.columns[column].role is Role.PERIOD for column in columns]
    heads = heads_for([_title(table, column) for column in columns], list(cells.values()), room, dates)
    title = one_line(table.title) or "Tabel"
    if len(groups) == 1:
        return [*told, *_notes(groups[0]), _numbered_if_narrow(heads, groups[0].rows, cells, title)]
    blocks: list[Block] = [*told, Paragraph(f"Aantal regels hieronder: {len(cells)} van {len(rows)}.", note=True)]
    for group in groups:
        blocks.append(Heading(f"{group.title} ({len(group.rows)})" if group.rows else group.title, level=2))
        blocks.extend(_notes(group))
        if group.rows:
            blocks.append(_numbered_if_narrow(heads, group.rows, cells, f"{title}, {group.title.lower()}"))
        else:
            blocks.append(Paragraph(group.without_rows))
    return blocks


def _coming(table: Table, readings: Readings, choices: ReportChoices, room: Room, rows: Sequence[int]) -> list[Block]:
    """What these rows of a calendar hold for the coming weeks, as a list."""
    ids = {table.rows[row].id for row in rows}
    listed = [one for one in coming_rows(table, readings, choices) if one.row_id in ids]
    note = Paragraph(window_sentence(choices), note=True)
    if not listed:
        return [note, Paragraph("Er staat niets gepland in deze tijd.")]
    titles, lines = calendar_lines(table, listed, choices.without_columns)
    cells = {place: tuple(blocks_of(text) or EMPTY for text in line) for place, line in enumerate(lines)}
    heads = heads_for(titles, list(cells.values()), room, [True, *[False] * (len(titles) - 1)])
    return [note, DataTable(heads, tuple(cells.values()), summary(one_line(table.title) or "Tabel", heads, len(cells)))]


def reported_rows(table: Table, readings: Readings, choices: ReportChoices, chosen: ChosenRows) -> tuple[int, ...]:
    """The places of the rows that `table_blocks` shows."""
    rows = _filled_rows(table, _shown_columns(table, choices))
    if not chosen.are_all:
        rows, _ = chosen.of(table, rows)
    return tuple(row for group in _groups(table, readings, choices, rows) for row in group.rows)


def heads_for(
    titles: Sequence[str], rows: Sequence[Sequence[Cell]], room: Room, dates: Sequence[bool]
) -> tuple[Head, ...]:
    """Heads with the widths that suit what stands below them; `dates` marks columns where a date stays on one line."""
    columns = [
        ColumnText(
            title,
            [row[place] for row in rows],
            _DATE if date else "",
            _FULL_DATE if date else _longest_short([row[place] for row in rows]),
        )
        for place, (title, date) in enumerate(zip(titles, dates, strict=True))
    ]
    widths = column_widths(columns, room)
    return tuple(
        Head(title, round(width.ems, 2), width.too_narrow) for title, width in zip(titles, widths, strict=True)
    )


def _longest_short(cells: Sequence[Cell]) -> str:
    """The longest text of a column that holds short texts only; empty for any other column."""
    texts = [block.text if isinstance(block, Paragraph) else None for cell in cells for block in cell]
    short = [text for text in texts if text is not None and len(text) <= _SHORT]
    return max(short, key=len, default="") if len(short) == len(texts) else ""


def summary(title: str, heads: Sequence[Head], count: int) -> str:
    """What a screen reader says of the table before reading it: the title as the first sentence, then its size."""
    names = [head.title for head in heads]
    listed = f"{', '.join(names[:-1])} en {names[-1]}" if len(names) > 1 else names[0]
    return f"{title.rstrip('.')}. {_count(count)} met de kolommen {listed}."


def _count(count: int) -> str:
    return "1 regel" if count == 1 else f"{count} regels"


def _shown_columns(table: Table, choices: ReportChoices) -> list[int]:
    """The places of the columns that go along: all that have a head or something below it, unless left out."""
    return [
        place
        for place, column in enumerate(table.columns)
        if column.id not in choices.without_columns
        and not (choices.for_meeting and column.role is Role.REMARK)
        and (column.title.strip() or any(table.text(row, place).strip() for row in range(len(table.rows))))
    ]


def _filled_rows(table: Table, columns: Sequence[int]) -> list[int]:
    """The places of the rows that say something, without those that repeat the heads: the document does that itself."""
    written = [place for place in columns if table.columns[place].counts_from is None]
    heads = [same_line(table.columns[place].title) for place in columns]
    return [
        row
        for row in range(len(table.rows))
        if any(table.text(row, place).strip() for place in written)
        and [same_line(table.text(row, place)) for place in columns] != heads
    ]


def _title(table: Table, place: int) -> str:
    return one_line(table.columns[place].title) or f"Kolom {place + 1}"


def _groups(table: Table, readings: Readings, choices: ReportChoices, rows: Sequence[int]) -> tuple[RowGroup, ...]:
    if choices.sorted_by_period:
        rows = sorted_rows(table, readings, rows)
    if choices.rows is RowChoice.ALL:
        return (RowGroup(table.title, tuple(rows), ""),)
    if table.column_for(Role.PERIOD) is None:
        note = "Deze tabel heeft geen kolom met een periode; alle regels staan erin."
        return (RowGroup(table.title, tuple(rows), "", note),)
    return upcoming_groups(table, readings, rows, choices.today, choices.weeks)


def _notes(group: RowGroup) -> list[Block]:
    return [Paragraph(group.note, note=True)] if group.note else []


def _cells(
    table: Table, row: int, columns: Sequence[int], readings: Readings, choices: ReportChoices
) -> tuple[Cell, ...]:
    period = table.column_for(Role.PERIOD) if choices.with_derived_periods else None
    cells = []
    for place in columns:
        text = table.text(row, place)
        blocks = blocks_of(text)
        if place == period:
            derived = derived_text(text, readings.of(table.key, table.rows[row].id).period, choices.today.year)
            blocks = (*blocks, Paragraph(f"({derived})", note=True)) if derived else blocks
        cells.append(blocks or EMPTY)
    return tuple(cells)


def _numbered_if_narrow(
    heads: tuple[Head, ...], places: Sequence[int], cells: dict[int, tuple[Cell, ...]], title: str
) -> DataTable:
    """The rows as a table. A single column gets row numbers beside it: a table of one column reads as layout."""
    rows = tuple(cells[place] for place in places)
    if len(heads) == 1:
        heads = (Head("Nr.", heads[0].share / 12), *heads)
        rows = tuple(((Paragraph(str(number)),), *row) for number, row in enumerate(rows, start=1))
    return DataTable(heads, rows, summary(title, heads, len(rows)))
