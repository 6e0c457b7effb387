"""The layouts that people keep their plans in are found as they are meant, and an edit changes its own cell alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import layout_books
import pytest
from layout_books import differing
from workbooks import opened, parts

from interchange.opening import Opened
from interchange.saving import save
from model.columns import Role
from model.cross import Cross
from model.listing import listed_rows
from model.refusal import Refused

R = Role
LIST = (R.PERIOD, R.AUDIENCE, R.CHANNEL, R.ACTION, R.STATUS)


@dataclass(frozen=True)
class Expected:
    """What one table is to be found as."""

    header_row: int
    roles: tuple[Role | None, ...]
    rows: int
    cross: tuple[Role | None, Role, Role] | None = None
    """What stands at the left, over the columns, and in the cells."""
    listed: int | None = None
    """How many rows it gives in the list of everything, when that is not as many as it has."""
    columns: str = field(default="A")
    """The column of the sheet in which it begins."""


def body(count: int, *roles: Role | None) -> tuple[Role | None, ...]:
    return (*roles, *[None] * count)


SMALL = (R.ACTION, R.PERIOD, R.OWNER)
PHASED = (R.PERIOD, R.SUBJECT, R.AUDIENCE, R.CHANNEL, R.OWNER)
LAYOUTS: dict[Callable[[], bytes], list[Expected]] = {
    layout_books.numbered: [Expected(5, (R.NUMBER, R.PERIOD, R.ACTION, R.OWNER, R.STATUS), 2)],
    layout_books.two_small_tables: [Expected(2, SMALL, 2), Expected(8, SMALL, 1)],
    layout_books.three_phases: [Expected(2, PHASED, 2), Expected(8, PHASED, 1), Expected(13, PHASED[:4], 1)],
    layout_books.broken_heads: [Expected(2, LIST, 3)],
    layout_books.mixed_dates: [Expected(1, LIST, 4)],
    layout_books.odd_sheet_name: [Expected(1, LIST, 3)],
    layout_books.deep_header: [Expected(12, LIST, 3)],
    layout_books.helper_columns: [Expected(2, LIST, 3)],
    layout_books.side_by_side: [
        Expected(2, SMALL, 2),
        Expected(2, (R.CHANNEL, R.AUDIENCE, R.COST), 1, columns="F"),
    ],
    layout_books.totals: [Expected(1, (R.CHANNEL, R.AUDIENCE, R.COST), 2)],
    layout_books.hidden_things: [Expected(1, LIST, 3)],
    layout_books.excel_table: [Expected(3, LIST, 3, columns="B")],
    layout_books.merged_categories: [Expected(1, (R.PHASE, R.SUBJECT, R.AUDIENCE, R.PERIOD), 4)],
    layout_books.explained_heads: [Expected(1, LIST, 4, listed=3)],
    layout_books.heads_in_two_rows: [Expected(2, (R.SUBJECT, R.AUDIENCE, R.PERIOD, R.END, R.STATUS), 1)],
    layout_books.legend_at_the_right: [Expected(3, LIST, 3, columns="B")],
    layout_books.headings_between_rows: [Expected(1, LIST, 5, listed=3)],
    layout_books.channels_by_groups: [
        Expected(3, body(3, R.CHANNEL), 3, (R.CHANNEL, R.AUDIENCE, R.REMARK), listed=4),
    ],
    layout_books.groups_by_channels: [
        Expected(2, (*body(3, R.AUDIENCE), R.REMARK), 3, (R.AUDIENCE, R.CHANNEL, R.MESSAGE), listed=6),
    ],
    layout_books.groups_by_milestones: [
        Expected(2, body(3, R.AUDIENCE), 2, (R.AUDIENCE, R.SUBJECT, R.MESSAGE), listed=3),
    ],
    layout_books.two_crosses: [
        Expected(2, body(3, R.CHANNEL), 2, (R.CHANNEL, R.GOAL, R.REMARK), listed=3),
        Expected(8, body(3, R.CHANNEL), 2, (R.CHANNEL, R.AUDIENCE, R.REMARK), listed=3),
    ],
    layout_books.phases_by_months: [
        Expected(2, body(4, R.PHASE), 2, (R.PHASE, R.PERIOD, R.AUDIENCE), listed=3),
    ],
    layout_books.activities_by_weeks: [
        Expected(3, body(5, R.SUBJECT, R.OWNER), 3, (R.SUBJECT, R.PERIOD, R.ACTION), listed=4),
    ],
    layout_books.years_over_months: [
        Expected(2, body(4, R.CHANNEL), 2, (R.CHANNEL, R.PERIOD, R.SUBJECT), listed=4),
    ],
    layout_books.dates_as_heads: [
        Expected(1, body(3, R.CHANNEL), 2, (R.CHANNEL, R.PERIOD, R.SUBJECT), listed=3),
    ],
    layout_books.colours_only: [
        Expected(2, body(5, R.SUBJECT), 4, (R.SUBJECT, R.PERIOD, R.ACTION), listed=1),
    ],
    layout_books.months_without_labels: [Expected(2, body(4), 2, (None, R.PERIOD, R.SUBJECT), listed=5)],
    layout_books.list_with_months: [
        Expected(1, body(3, R.ACTION, R.AUDIENCE, R.STATUS), 3, (R.ACTION, R.PERIOD, R.REMARK), listed=4),
    ],
}


def named(layout: Callable[[], bytes]) -> str:
    return layout.__name__


def sides(cross: Cross | None) -> tuple[Role | None, Role, Role] | None:
    return (cross.rows, cross.columns, cross.cell) if cross is not None else None


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_every_layout_is_found_as_it_is_meant(layout: Callable[[], bytes]) -> None:
    found = opened(layout())

    plan = found.open_plan.plan
    listed = listed_rows(plan, found.open_plan.readings)
    assert [
        Expected(
            found.workbook.homes[table.key].header_row,
            tuple(column.role for column in table.columns),
            len(table.rows),
            sides(table.cross),
            sum(row.table == table.key for row in listed),
            chr(64 + found.workbook.homes[table.key].first_column),
        )
        for table in plan.tables
    ] == [
        Expected(
            one.header_row, one.roles, one.rows, one.cross, one.rows if one.listed is None else one.listed, one.columns
        )
        for one in LAYOUTS[layout]
    ]
    assert not any(question.must_ask for question in found.questions)


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_an_edit_changes_its_own_cell_and_its_own_part(layout: Callable[[], bytes], tmp_path: Path) -> None:
    data = layout()
    found = opened(data)
    table = found.open_plan.plan.tables[-1]
    home = found.workbook.homes[table.key]
    row = len(table.rows) - 1
    column = next(place for place in range(len(table.columns) - 1, -1, -1) if not table.is_locked(row, place))
    cell = (home.sheet.name, home.sheet_row(row), home.columns[table.columns[column].id])

    found.open_plan.set_texts(table.key, [(table.rows[row].id, table.columns[column].id, "Nieuwe tekst")])
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    after = (tmp_path / "proef.xlsx").read_bytes()
    assert differing(data, after) == {cell: "Nieuwe tekst"}
    assert [name for name, content in parts(data).items() if parts(after)[name] != content] == [home.sheet.part]


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_what_was_saved_is_found_again_as_it_was(layout: Callable[[], bytes], tmp_path: Path) -> None:
    found = opened(layout())
    before = look(found)
    table = found.open_plan.plan.tables[0]
    row = len(table.rows) - 1
    column = next(place for place in range(len(table.columns)) if not table.is_locked(row, place))
    text = table.text(row, column)

    found.open_plan.set_texts(table.key, [(table.rows[row].id, table.columns[column].id, text + " (gewijzigd)")])
    changed = look(found)
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    assert changed != before
    assert look(opened((tmp_path / "proef.xlsx").read_bytes())) == changed


@pytest.mark.parametrize("layout", LAYOUTS, ids=named)
def test_a_row_that_comes_in_is_saved_unless_it_is_refused(layout: Callable[[], bytes], tmp_path: Path) -> None:
    found = opened(layout())
    table = found.open_plan.plan.tables[0]
    heads = [column.title for column in table.columns]
    try:
        new = found.open_plan.insert_rows(table.key, min(1, len(table.rows))).new_rows[0]
    except Refused:
        pytest.skip("this layout leaves no room for rows")
    place = table.row_index(new)
    column = next(place_of for place_of in range(len(table.columns)) if not table.is_locked(place, place_of))
    found.open_plan.set_texts(table.key, [(new, table.columns[column].id, "Tussengevoegd")])

    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    again = opened((tmp_path / "proef.xlsx").read_bytes()).open_plan.plan.tables[0]
    assert again.text(place, column) == "Tussengevoegd"
    assert [column.title for column in again.columns] == heads


def test_the_first_row_of_a_merged_cell_can_go_and_the_rest_is_saved(tmp_path: Path) -> None:
    found = opened(layout_books.merged_categories())
    table = found.open_plan.plan.tables[0]
    found.open_plan.remove_rows(table.key, [table.rows[0].id])

    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    again = opened((tmp_path / "proef.xlsx").read_bytes()).open_plan.plan.tables[0]
    texts = [[again.text(row, column) for column in range(4)] for row in range(len(again.rows))]
    assert texts == [
        ["", "Bespreken", "Raad", "juni"],
        ["Uitvoeren", "Bouwen", "Omwonenden", "najaar"],
        ["", "Openen", "Inwoners", "december"],
    ]


def look(found: Opened) -> list[object]:
    """Everything that a reader sees of the tables."""
    return [
        (
            table.title,
            sides(table.cross),
            [(column.title, column.role) for column in table.columns],
            [[table.text(row, column) for column in range(len(table.columns))] for row in range(len(table.rows))],
        )
        for table in found.open_plan.plan.tables
    ]
