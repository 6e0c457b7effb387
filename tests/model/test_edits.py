"""An edit changes the plan, tells the listeners before and after, and returns its inverse."""

import pytest
from plans import Heard, shown, small_plan, state

from model.changes import CellsChanged, ColumnsChanged, RowsInserted, RowsMoved, RowsRemoved, TextChanged
from model.columns import Column
from model.edits import Edit, InsertColumn, InsertRows, OrderRows, RemoveColumn, RemoveRows, SetCells, SetText, SetTitle
from model.table import Row

EDITS: list[Edit] = [
    SetCells("t", ((11, 2, "Bewoners"), (13, 3, "Gereed"))),
    SetCells("t", ((11, 2, "een"), (11, 2, "twee"))),
    InsertRows("t", ((0, Row(21, ["mei", "", ""])), (3, Row(22, ["juni", "", ""])))),
    RemoveRows("t", (13, 11)),
    OrderRows("t", (13, 11, 12)),
    InsertColumn("t", 1, Column(31, "Kosten"), ("1", "2", "3")),
    RemoveColumn("t", 2),
    SetTitle("t", 2, "Publiek"),
    SetText("kern", "Anders"),
    SetText("looptijd", "2018"),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_the_inverse_takes_an_edit_back_and_its_inverse_does_it_again(edit: Edit) -> None:
    plan = small_plan()
    before = state(plan)

    inverse = edit.apply(plan)
    after = state(plan)
    again = inverse.apply(plan)

    assert after != before
    assert state(plan) == before
    again.apply(plan)
    assert state(plan) == after


@pytest.mark.parametrize(
    "edit",
    [
        SetCells("t", ((11, 2, "x"), (99, 2, "x"))),
        SetCells("t", ((11, 99, "x"),)),
        InsertRows("t", ((5, Row(21, ["", "", ""])),)),
        InsertRows("t", ((0, Row(21, ["te kort"])),)),
        RemoveRows("t", (11, 99)),
        OrderRows("t", (11, 12)),
        OrderRows("t", (11, 11, 12)),
        InsertColumn("t", 0, Column(31, "x"), ("te weinig",)),
        RemoveColumn("t", 99),
        SetTitle("t", 99, "x"),
        SetText("onbekend", "x"),
        RemoveRows("andere", (11,)),
    ],
    ids=str,
)
def test_an_edit_without_its_target_fails_and_leaves_no_trace(edit: Edit) -> None:
    plan = small_plan()
    before = state(plan)
    heard = Heard(plan)

    with pytest.raises(KeyError):
        edit.apply(plan)

    assert state(plan) == before
    assert heard.notes == []


def test_listeners_hear_before_and_after_and_count_rows_in_time() -> None:
    plan = small_plan()
    heard = Heard(plan)

    InsertRows("t", ((1, Row(21, ["mei", "", ""])),)).apply(plan)

    change = RowsInserted("t", (1,))
    assert heard.notes == [("before", change, 3), ("after", change, 4)]


def test_a_change_names_the_block_it_lies_in() -> None:
    plan = small_plan()
    heard = Heard(plan)

    SetCells("t", ((13, 1, "mei"), (11, 3, "Loopt"))).apply(plan)

    assert heard.notes[0][1] == CellsChanged("t", (0, 0), (2, 2), frozenset({11, 13}))


def test_each_edit_announces_its_own_kind_of_change() -> None:
    plan = small_plan()
    heard = Heard(plan)

    RemoveRows("t", (12,)).apply(plan)
    OrderRows("t", (13, 11)).apply(plan)
    RemoveColumn("t", 2).apply(plan)
    SetText("kern", "x").apply(plan)

    changes = [change for when, change, _ in heard.notes if when == "after"]
    assert changes == [RowsRemoved("t", (1,)), RowsMoved("t"), ColumnsChanged("t"), TextChanged("kern")]


def test_rows_come_back_to_where_they_stood() -> None:
    plan = small_plan()
    before = shown(plan)

    inverse = RemoveRows("t", (12, 11)).apply(plan)

    assert shown(plan) == [before[2]]
    inverse.apply(plan)
    assert shown(plan) == before
