"""What is changed in the list of everything is written to the cell that it came from, and to no other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import layout_books
import pytest
from layout_books import differing
from workbooks import opened, parts

from interchange.opening import Opened
from interchange.saving import save
from model.columns import Role
from model.listed_edits import add_listed, edit_listed
from model.listing import ListedRow, listed_rows
from model.refusal import Refused

R = Role


def rows_of(found: Opened) -> list[ListedRow]:
    return listed_rows(found.open_plan.plan, found.open_plan.readings)


def row_with(found: Opened, **values: str) -> ListedRow:
    """The one row that says this, by the names of roles."""
    wanted = {Role[name.upper()]: text for name, text in values.items()}
    (row,) = [row for row in rows_of(found) if all(row.text(role) == text for role, text in wanted.items())]
    return row


def written(data: bytes, found: Opened, folder: Path) -> dict[str, object]:
    """The cells of the first sheet that saving changed; no other part of the file may differ."""
    save(found.workbook, found.open_plan.plan, folder / "proef.xlsx")
    after = (folder / "proef.xlsx").read_bytes()
    sheet = found.workbook.part.sheets[0]
    assert [name for name, content in parts(data).items() if parts(after)[name] != content] == [sheet.part]
    return {f"{chr(64 + column)}{row}": value for (_, row, column), value in differing(data, after).items()}


EDITS: list[tuple[Callable[[], bytes], dict[str, str], Role, str, dict[str, object]]] = [
    (layout_books.deep_header, {"channel": "Raadsbrief"}, R.STATUS, "Loopt", {"E15": "Loopt"}),
    (layout_books.three_phases, {"action": "", "subject": "Schetsavond"}, R.CHANNEL, "Inloop", {"D9": "Inloop"}),
    (layout_books.groups_by_channels, {"message": "huis aan huis"}, R.MESSAGE, "folder", {"C3": "folder"}),
    (layout_books.groups_by_channels, {"audience": "Scholen"}, R.MESSAGE, "via de app", {"C5": "via de app"}),
    (layout_books.phases_by_months, {"audience": "Medewerkers"}, R.AUDIENCE, "Collega's", {"B3": "Collega's"}),
    (layout_books.months_without_labels, {"subject": "n.t.b."}, R.SUBJECT, "Leesclub", {"C3": "Leesclub"}),
    (layout_books.list_with_months, {"remark": "proef"}, R.STATUS, "Gereed", {"C3": "Gereed"}),
]


@pytest.mark.parametrize(("layout", "row", "role", "text", "cells"), EDITS)
def test_a_text_is_written_to_its_cell(
    layout: Callable[[], bytes],
    row: dict[str, str],
    role: Role,
    text: str,
    cells: dict[str, object],
    tmp_path: Path,
) -> None:
    data = layout()
    found = opened(data)

    edit_listed(found.open_plan, row_with(found, **row), role, text)

    assert written(data, found, tmp_path) == cells


MOVES: list[tuple[Callable[[], bytes], dict[str, str], Role, str, dict[str, object]]] = [
    (layout_books.channels_by_groups, {"channel": "Raadsbrief"}, R.AUDIENCE, "inwoners", {"B5": "x", "C5": None}),
    (layout_books.channels_by_groups, {"channel": "Raadsbrief"}, R.CHANNEL, "Persbericht", {"C6": "x", "C5": None}),
    (layout_books.years_over_months, {"subject": "oproep"}, R.PERIOD, "nov 2026", {"B4": "oproep", "E4": None}),
    (layout_books.years_over_months, {"subject": "oproep"}, R.PERIOD, "13 januari", {"D4": "oproep", "E4": None}),
    (layout_books.dates_as_heads, {"subject": "stuk"}, R.PERIOD, "maart 2026", {"D3": "stuk", "C3": None}),
    (layout_books.phases_by_months, {"audience": "Medewerkers"}, R.PHASE, "fase 2", {"B4": "Medewerkers", "B3": None}),
]


@pytest.mark.parametrize(("layout", "row", "role", "text", "cells"), MOVES)
def test_another_label_or_head_moves_the_text_to_where_they_meet_in_one_step(
    layout: Callable[[], bytes],
    row: dict[str, str],
    role: Role,
    text: str,
    cells: dict[str, object],
    tmp_path: Path,
) -> None:
    data = layout()
    found = opened(data)
    before = rows_of(found)

    edit_listed(found.open_plan, row_with(found, **row), role, text)

    assert written(data, found, tmp_path) == cells
    found.open_plan.history.undo()
    assert rows_of(found) == before


REFUSALS: list[tuple[Callable[[], bytes], dict[str, str], Role, str, str]] = [
    (layout_books.channels_by_groups, {"channel": "Raadsbrief"}, R.AUDIENCE, "Pers", "stands already: “-”"),
    (layout_books.channels_by_groups, {"channel": "Raadsbrief"}, R.AUDIENCE, "Scholen", "Inwoners, Gemeenteraad, Pers"),
    (layout_books.channels_by_groups, {"channel": "Raadsbrief"}, R.CHANNEL, "Folder", "no row “Folder”"),
    (
        layout_books.years_over_months,
        {"subject": "oproep"},
        R.PERIOD,
        "dec 2026 - jan 2027",
        "one column of the calendar",
    ),
    (layout_books.years_over_months, {"subject": "oproep"}, R.PERIOD, "mei", "nov 2026, dec 2026, jan 2027, feb 2027"),
    (layout_books.phases_by_months, {"audience": "Inwoners"}, R.PERIOD, "Juli", "merged over several columns"),
    (layout_books.merged_categories, {"subject": "Openen"}, R.PHASE, "Nazorg", "merged cell"),
    (layout_books.three_phases, {"subject": "Schetsavond"}, R.PHASE, "Nazorg", "heading in the sheet"),
    (layout_books.list_with_months, {"action": "Nog te plannen"}, R.PERIOD, "jan", "Write it there"),
    (layout_books.totals, {"channel": "Flyer"}, R.STATUS, "Open", "no place for this"),
]


@pytest.mark.parametrize(("layout", "row", "role", "text", "reason"), REFUSALS)
def test_what_is_not_unambiguous_is_refused_with_a_reason_and_changes_nothing(
    layout: Callable[[], bytes], row: dict[str, str], role: Role, text: str, reason: str
) -> None:
    found = opened(layout())
    before = rows_of(found)

    with pytest.raises(Refused) as refused:
        edit_listed(found.open_plan, row_with(found, **row), role, text)

    assert reason in str(refused.value.message)
    assert rows_of(found) == before
    assert found.open_plan.history.undo_label is None


def test_the_same_text_is_no_step() -> None:
    found = opened(layout_books.channels_by_groups())
    row = row_with(found, channel="Raadsbrief")

    edit_listed(found.open_plan, row, R.AUDIENCE, "gemeenteraad")
    edit_listed(found.open_plan, row, R.CHANNEL, "Raadsbrief")

    assert found.open_plan.history.undo_label is None


ADDITIONS: list[tuple[Callable[[], bytes], dict[Role, str], dict[str, object]]] = [
    (layout_books.deep_header, {R.PERIOD: "juli", R.CHANNEL: "App"}, {"A16": "juli", "C16": "App"}),
    (layout_books.channels_by_groups, {R.CHANNEL: "raadsbrief", R.AUDIENCE: "Inwoners"}, {"B5": "x"}),
    (layout_books.channels_by_groups, {R.CHANNEL: "Website", R.AUDIENCE: "Pers"}, {"A7": "Website", "D7": "x"}),
    (layout_books.groups_by_channels, {R.AUDIENCE: "Scholen", R.CHANNEL: "Website", R.MESSAGE: "les"}, {"B5": "les"}),
    (layout_books.months_without_labels, {R.PERIOD: "juni", R.SUBJECT: "Kamperen"}, {"B4": "Kamperen"}),
    (layout_books.months_without_labels, {R.PERIOD: "mei", R.SUBJECT: "Kamperen"}, {"A5": "Kamperen"}),
    (layout_books.list_with_months, {R.ACTION: "Brief", R.PERIOD: "maart"}, {"F2": "x"}),
]


@pytest.mark.parametrize(("layout", "values", "cells"), ADDITIONS)
def test_a_row_can_be_added_where_its_sides_meet(
    layout: Callable[[], bytes], values: dict[Role, str], cells: dict[str, object], tmp_path: Path
) -> None:
    data = layout()
    found = opened(data)
    before = len(rows_of(found))

    add_listed(found.open_plan, found.open_plan.plan.tables[0].key, values)

    assert len(rows_of(found)) == before + 1
    assert written(data, found, tmp_path) == cells


@pytest.mark.parametrize(
    ("layout", "values", "reason"),
    [
        (layout_books.channels_by_groups, {R.CHANNEL: "Nieuwsbrief", R.AUDIENCE: "Inwoners"}, "stands already"),
        (layout_books.channels_by_groups, {R.CHANNEL: "Nieuwsbrief"}, "which row and which column"),
        (layout_books.channels_by_groups, {R.CHANNEL: "Website", R.AUDIENCE: "Pers", R.COST: "5"}, "no place for “5”"),
        (layout_books.list_with_months, {R.ACTION: "Brief", R.PERIOD: "feb", R.STATUS: "Gereed"}, "stands “Open”"),
        (layout_books.months_without_labels, {R.PERIOD: "april", R.SUBJECT: "Kamperen"}, "calendar"),
    ],
)
def test_what_cannot_be_added_is_refused(layout: Callable[[], bytes], values: dict[Role, str], reason: str) -> None:
    found = opened(layout())

    with pytest.raises(Refused) as refused:
        add_listed(found.open_plan, found.open_plan.plan.tables[0].key, values)

    assert reason in str(refused.value.message)
    assert found.open_plan.history.undo_label is None


def test_the_colours_of_a_calendar_stay_when_something_is_added(tmp_path: Path) -> None:
    found = opened(layout_books.months_without_labels())
    table = found.open_plan.plan.tables[0]

    add_listed(found.open_plan, table.key, {R.PERIOD: "Juni", R.SUBJECT: "Kamperen"})
    save(found.workbook, found.open_plan.plan, tmp_path / "proef.xlsx")

    again = opened((tmp_path / "proef.xlsx").read_bytes())
    home = again.workbook.homes[again.open_plan.plan.tables[0].key]
    styles, cells = again.workbook.styles, again.workbook.cells(home.sheet)
    assert [styles.fill(cells.styles.get(row, {}).get(1, 0)) for row in (3, 4)] == ["rgb=00FFE699"] * 2
