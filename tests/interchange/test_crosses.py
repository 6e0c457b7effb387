"""What the user is told and asked about crosses and calendars, and what of the answer is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import layout_books
import pytest
from layout_books import book, paint, put
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from workbooks import opened

from interchange.opening import Opened, open_data
from interchange.remembered import RememberedLayouts
from model.columns import Role
from model.listing import listed_rows
from model.refusal import Refused

MONTHS = ("Activiteit", "jan", "feb", "mrt", "apr")


def notes(data: bytes) -> list[str]:
    return [str(note) for table in opened(data).open_plan.plan.tables for note in table.notes]


def calendar(*painted: tuple[str, str]) -> bytes:
    """A calendar of four rows without a text in it, with these cells in these colours."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [MONTHS, ("Brief",), ("Krant",), ("Avond",), ("Website",)])
        for cells, colour in painted:
            paint(sheet, cells, colour)

    return book(fill)


# --- Colour alone ---


def test_empty_cells_that_speak_by_their_colour_are_told_with_where_they_are() -> None:
    (note,) = notes(layout_books.colours_only())

    assert "“Planning”" in note
    assert "B3:C3, E4, B6:F6" in note
    assert "(8 cells)" in note


def test_many_blocks_are_not_all_named() -> None:
    (note,) = notes(calendar(("B2", "C00000"), ("D2", "00B050"), ("C3", "C00000"), ("E4", "C00000"), ("B5", "C00000")))

    assert "B2, D2, C3, E4 and others" in note


@pytest.mark.parametrize(
    "painted",
    [
        [],
        [("A1:E1", "DDDDDD")],
        [("A3:E3", "DDDDDD"), ("A5:E5", "DDDDDD")],
        [("D2:D5", "EEEEEE")],
        [("B2:C2", "FFFFFF")],
        [("B2", "C00000")],
    ],
    ids=["no colour", "the heads", "bands", "a whole column", "white", "one cell"],
)
def test_decoration_says_nothing(painted: Sequence[tuple[str, str]]) -> None:
    assert notes(calendar(*painted)) == []


def test_a_colour_that_comes_with_a_text_is_not_told() -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [MONTHS, ("Brief", "x", "x"), ("Krant", None, "x")])
        paint(sheet, "B2:C2", "C00000")
        paint(sheet, "C3", "C00000")

    assert notes(book(fill)) == []


def test_conditional_formats_are_not_colours_that_anyone_gave() -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [MONTHS, ("Brief",), ("Krant",)])
        red = PatternFill("solid", bgColor="C00000")
        sheet.conditional_formatting.add("B2:E3", CellIsRule("equal", ['""'], fill=red))

    assert notes(book(fill)) == []


def test_a_list_may_have_all_the_colours_it_likes() -> None:
    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [layout_books.HEADS, ("mei", "Raad"), ("juni", "Pers")])
        paint(sheet, "C2:D2", "C00000")
        paint(sheet, "E3", "00B050")

    assert notes(book(fill)) == []


# --- Asked and remembered ---


def unsure() -> bytes:
    """Marks under names that nobody knows."""

    def fill(sheet: Worksheet) -> None:
        put(sheet, 1, [("Doelgroep", "De Kern", "Het Loket", "De Markt"), ("Inwoners", "x", None, "x")])
        put(sheet, 3, [("Scholen", "x", "x"), ("Ondernemers", None, "x", "x")])

    return book(fill)


def listed(found: Opened) -> int:
    return len(listed_rows(found.open_plan.plan, found.open_plan.readings))


def test_where_it_is_not_certain_the_user_is_asked() -> None:
    found = opened(unsure())

    (question,) = found.questions
    assert question.must_ask
    assert question.cross is not None
    assert (question.cross.rows, question.cross.columns) == (Role.AUDIENCE, Role.CHANNEL)
    assert listed(found) == 6


@pytest.mark.parametrize("is_list", [True, False])
def test_the_answer_is_remembered_for_workbooks_with_these_heads(tmp_path: Path, is_list: bool) -> None:
    remembered = RememberedLayouts(tmp_path / "kolommen.json")
    (question,) = open_data(unsure(), "proef.xlsx", remembered).questions
    remembered.remember(question.fingerprint, [Role.AUDIENCE, None, None, None], is_list)

    again = open_data(unsure(), "proef.xlsx", RememberedLayouts(tmp_path / "kolommen.json"))

    assert not again.questions[0].must_ask
    assert (again.open_plan.plan.tables[0].cross is None) is is_list
    assert listed(again) == (3 if is_list else 6)
    assert again.questions[0].cross is not None


def test_saying_that_it_is_a_list_after_all_is_no_step_and_changes_what_is_listed() -> None:
    found = opened(layout_books.channels_by_groups())
    table = found.open_plan.plan.tables[0]
    cross = table.cross

    found.open_plan.set_cross(table.key, None)
    as_list = listed(found)
    found.open_plan.set_cross(table.key, cross)

    assert (as_list, listed(found)) == (3, 4)
    assert found.open_plan.history.undo_label is None


def test_another_role_for_the_labels_is_another_side() -> None:
    found = opened(layout_books.phases_by_months())
    table = found.open_plan.plan.tables[0]

    found.open_plan.set_roles(table.key, {table.columns[0].id: Role.GOAL})

    assert [row.text(Role.GOAL) for row in listed_rows(found.open_plan.plan, found.open_plan.readings)] == [
        "Fase 1",
        "Fase 2",
        "Fase 2",
    ]


# --- Headings ---


def test_the_headings_of_stacked_tables_are_phases_when_one_of_them_says_so() -> None:
    phases = [table.phase for table in opened(layout_books.three_phases()).open_plan.plan.tables]
    others = [table.phase for table in opened(layout_books.two_small_tables()).open_plan.plan.tables]

    assert phases == ["Verkennen (week 1-4)", "Ontwerpen (week 5-9)", "Uitvoeren"]
    assert others == ["", ""]


def test_the_heading_of_the_first_table_is_not_the_title_of_the_plan() -> None:
    assert opened(layout_books.three_phases()).open_plan.plan.title == "proef"
    assert opened(layout_books.channels_by_groups()).open_plan.plan.title == "Wie bereiken we hoe?"


def test_a_head_under_a_merged_cell_is_changed_in_excel() -> None:
    found = opened(layout_books.heads_in_two_rows())
    table = found.open_plan.plan.tables[0]

    with pytest.raises(Refused) as refused:
        found.open_plan.rename_column(table.key, table.columns[0].id, "Moment")
    found.open_plan.rename_column(table.key, table.columns[2].id, "Begin")

    assert "“Activiteit” stands in merged cells" in str(refused.value.message)
    assert table.columns[2].title == "Begin"


def test_the_title_and_years_over_a_cross_are_neither_title_nor_property_of_the_plan() -> None:
    for layout in (layout_books.years_over_months, layout_books.groups_by_milestones, layout_books.activities_by_weeks):
        plan = opened(layout()).open_plan.plan

        assert (plan.title, plan.properties, plan.sections) == ("proef", [], [])
