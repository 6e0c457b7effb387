"""Heads above cells that are pasted: which columns they stand for, and when the first row is no row of heads."""

from __future__ import annotations

import pytest
from form_plans import FilledForm

from model.columns import Column, Role
from model.pasted_heads import pasted_heads
from model.table import Table

MATRIX = Table(
    "t",
    "Matrix",
    [
        Column(1, "Periode", Role.PERIOD),
        Column(2, "Doelgroep", Role.AUDIENCE),
        Column(3, "Middel", Role.CHANNEL),
        Column(4, "Wie", Role.OWNER),
        Column(5, "Eigen kolom"),
    ],
)
ROW = ["medio april", "Inwoners", "Brief", "Team Oost", "x"]


def test_other_names_in_another_order_find_their_columns() -> None:
    found = pasted_heads(MATRIX, [["Kanaal", "Wanneer", "Actiehouder", "Voor wie"], ["Brief", "mei", "Ali", "Raad"]])
    assert found is not None
    assert found.columns == {0: 3, 1: 1, 2: 4, 3: 2}
    assert found.lost == ()


def test_a_column_of_someones_own_is_found_by_its_title_and_the_rest_is_told() -> None:
    found = pasted_heads(MATRIX, [["Middel", "eigen  kolom", "Zaalnummer"], ["Brief", "x", "3"]])
    assert found is not None
    assert found.columns == {0: 3, 1: 5}
    assert found.lost == ("Zaalnummer",)


def test_the_names_of_a_form_are_known_too() -> None:
    made = FilledForm("digitale_initiatieven")
    part = made.found("digitale_initiatieven")
    table = made.plan.table(part.tables["initiatieven"])
    found = pasted_heads(table, [["Groepsnaam", "Wijk", "Contactpersoon", "Telefoonnummer"], ["A", "B", "C", "D"]])
    assert found is not None
    keys = {column_id: key for (name, key), column_id in part.columns.items() if name == "initiatieven"}
    assert [keys[column] for column in found.columns.values()] == ["naam", "gebied", "beheerder", "bereikbaar"]


@pytest.mark.parametrize(
    "rows",
    [
        [ROW, ROW],
        [["Periode", "Doelgroep", "Middel", "Wie", "Eigen kolom"]],
        [["Periode", "", "Middel"], ["mei", "x", "Brief"]],
        [["Middel"], ["Brief"]],
        [["Woord vooraf", "Nog een woord"], ["a", "b"]],
    ],
    ids=["rows alone", "heads alone", "a head is missing", "one column", "heads of something else"],
)
def test_what_is_no_row_of_heads_is_pasted_as_it_is(rows: list[list[str]]) -> None:
    assert pasted_heads(MATRIX, rows) is None
