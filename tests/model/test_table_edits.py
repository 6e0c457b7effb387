"""Tables come, go and get other titles, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from plans import Heard, small_plan, state

from model.changes import TablesChanged
from model.columns import Column, Kind, Role
from model.edits import InsertTable, RemoveTable, RenameTable
from model.messages import Message
from model.open_plan import OpenPlan
from model.refusal import FreeKeeper, Refused
from model.table import Row, Spot, Table, Where

SHEET = Spot(Where.NEW_SHEET, "Acties")
HEADS = ("Periode", "Doelgroep", "Kamer")


def new_table(key: str = "+50") -> Table:
    return Table(key, "Acties", [Column(50, "Actie"), Column(51, "Wie")], [Row(60, ["Brief", "Ilse"])], SHEET)


def titles(session: OpenPlan) -> list[str]:
    return [table.title for table in session.plan.tables]


# --- Edits ---


@pytest.mark.parametrize("edit", [InsertTable(0, new_table()), InsertTable(1, new_table()), RemoveTable("t")])
def test_an_edit_and_its_inverse_leave_the_plan_as_it_was(edit: InsertTable | RemoveTable) -> None:
    plan = small_plan()
    before = state(plan)

    inverse = edit.apply(plan)
    after = state(plan)
    again = inverse.apply(plan)

    assert state(plan) == before
    again.apply(plan)
    assert state(plan) == after != before


def test_what_happens_in_a_table_does_not_reach_the_edit_that_brought_it() -> None:
    plan = small_plan()
    edit = InsertTable(1, new_table())
    edit.apply(plan)
    plan.table("+50").rows[0].cells[0] = "anders"

    RemoveTable("+50").apply(plan)
    edit.apply(plan)

    assert plan.table("+50").rows[0].cells == ["Brief", "Ilse"]


def test_a_table_that_went_comes_back_with_what_it_held() -> None:
    plan = small_plan()
    InsertTable(1, new_table()).apply(plan)
    plan.table("+50").rows[0].cells[0] = "anders"

    RemoveTable("+50").apply(plan).apply(plan)

    assert plan.table("+50").rows[0].cells == ["anders", "Ilse"]


def test_another_title_is_that_of_the_sheet_made_for_it() -> None:
    plan = small_plan()
    InsertTable(1, new_table()).apply(plan)

    inverse = RenameTable("+50", "Acties 2018").apply(plan)

    assert plan.table("+50").title == "Acties 2018"
    assert plan.table("+50").spot == Spot(Where.NEW_SHEET, "Acties 2018")
    assert inverse == RenameTable("+50", "Acties")


@pytest.mark.parametrize(
    "edit", [InsertTable(2, new_table()), InsertTable(0, new_table("t")), RemoveTable("weg"), RenameTable("weg", "x")]
)
def test_an_edit_that_fails_leaves_no_trace(edit: InsertTable | RemoveTable | RenameTable) -> None:
    plan = small_plan()
    heard, before = Heard(plan), state(plan)

    with pytest.raises(KeyError):
        edit.apply(plan)

    assert state(plan) == before
    assert heard.notes == []


def test_listeners_hear_of_it_before_and_after() -> None:
    plan = small_plan()
    heard = Heard(plan)

    InsertTable(1, new_table()).apply(plan)

    assert [(when, change) for when, change, _ in heard.notes] == [
        ("before", TablesChanged("+50")),
        ("after", TablesChanged("+50")),
    ]


def test_readings_know_the_table_only_while_it_is_there() -> None:
    session = OpenPlan(small_plan())
    table = session.add_table("Acties", HEADS, SHEET)
    session.set_texts(table.key, [(table.rows[0].id, table.columns[0].id, "6 februari 2017")])
    period = session.readings.of(table.key, table.rows[0].id).period
    assert period is not None

    session.history.undo()
    session.history.undo()
    session.history.redo()

    assert session.readings.of(table.key, table.rows[0].id).period != period


# --- Requests ---


def test_a_new_table_has_its_heads_their_roles_and_one_empty_row() -> None:
    session = OpenPlan(small_plan())

    table = session.add_table("  Acties\n2018 ", HEADS, Spot(Where.NEW_SHEET, "Acties 2018"))

    assert table.title == "Acties 2018"
    assert [(column.title, column.role, column.kind) for column in table.columns] == [
        ("Periode", Role.PERIOD, Kind.PERIOD),
        ("Doelgroep", Role.AUDIENCE, Kind.TEXT),
        ("Kamer", None, Kind.TEXT),
    ]
    assert [row.cells for row in table.rows] == [["", "", ""]]
    ids = [column.id for held in session.plan.tables for column in held.columns]
    assert len(set(ids)) == len(ids)


def test_heads_given_as_columns_bring_along_what_they_are_for() -> None:
    session = OpenPlan(small_plan())
    known = Column(1, "Afgehandeld", Role.STATUS, Kind.STATUS, "General", 17.5, 3)

    table = session.add_table("Acties", ("Periode", "Actie", known), SHEET)

    column = table.columns[2]
    assert (column.role, column.kind, column.width, column.counts_from) == (Role.STATUS, Kind.STATUS, 17.5, None)
    assert column.id not in {1, 2, 3}


def test_adding_is_one_step_with_a_label() -> None:
    session = OpenPlan(small_plan())
    before = state(session.plan)
    session.add_table("Acties", HEADS, SHEET)

    assert str(session.history.undo_label) == "add table"
    session.history.undo()

    assert state(session.plan) == before
    session.history.redo()
    assert titles(session) == ["Matrix", "Acties"]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Where.NEW_SHEET, ["Matrix", "Ander", "Acties"]),
        (Where.BELOW, ["Matrix", "Acties", "Ander"]),
        (Where.BESIDE, ["Matrix", "Acties", "Ander"]),
    ],
)
def test_a_table_comes_after_its_neighbour_and_a_sheet_comes_last(where: Where, expected: list[str]) -> None:
    session = OpenPlan(small_plan())
    session.add_table("Ander", HEADS, Spot(Where.NEW_SHEET, "Ander"))

    session.add_table("Acties", HEADS, Spot(where, "t"))

    assert titles(session) == expected


@pytest.mark.parametrize(
    "heads",
    [(), ("Actie",), ("Appel", "Peer"), ("Periode", "", "Actie"), ("Kosten", "Opmerking"), ("Periode", "Actie", "\t")],
)
def test_heads_that_would_not_be_found_again_are_refused(heads: Sequence[str]) -> None:
    session = OpenPlan(small_plan())

    with pytest.raises(Refused, match="would not be found"):
        session.add_table("Acties", heads, SHEET)

    assert session.history.undo_label is None


def test_two_new_sheets_cannot_have_the_same_name_in_whatever_case() -> None:
    session = OpenPlan(small_plan())
    session.add_table("Acties", HEADS, SHEET)
    session.add_table("ACTIES", HEADS, Spot(Where.BELOW, "t"))
    other = session.add_table("Ander", HEADS, Spot(Where.NEW_SHEET, "Ander"))

    with pytest.raises(Refused, match="already"):
        session.add_table("ACTIES", HEADS, Spot(Where.NEW_SHEET, "ACTIES"))
    with pytest.raises(Refused, match="already"):
        session.rename_table(other.key, "acties")


def test_what_the_keeper_refuses_does_not_happen() -> None:
    class Strict(FreeKeeper):
        def check_table(self, spot: Spot, title: str, heads: Sequence[str]) -> None:
            raise Refused(Message(("Refusals", f"{spot.where} {title} {len(heads)}")))

    session = OpenPlan(small_plan(), Strict())

    with pytest.raises(Refused, match="sheet Acties 3"):
        session.add_table("Acties", HEADS, SHEET)

    assert titles(session) == ["Matrix"]


def test_a_sheet_that_was_added_gets_another_name_as_one_step() -> None:
    session = OpenPlan(small_plan())
    table = session.add_table("Acties", HEADS, SHEET)

    assert session.rename_table(table.key, " Acties  2018").changed == 1
    assert session.rename_table(table.key, "Acties 2018").changed == 0

    assert titles(session) == ["Matrix", "Acties 2018"]
    session.history.undo()
    assert titles(session) == ["Matrix", "Acties"]


def test_a_table_of_the_file_keeps_its_title() -> None:
    session = OpenPlan(small_plan())
    below = session.add_table("Acties", HEADS, Spot(Where.BELOW, "t"))

    for key in ("t", below.key):
        with pytest.raises(Refused, match="Rename it in Excel"):
            session.rename_table(key, "Anders")
