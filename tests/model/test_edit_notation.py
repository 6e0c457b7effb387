"""Edits as plain data: every kind of edit and value comes back exactly as it was."""

from __future__ import annotations

import dataclasses
import datetime as dt
import inspect
import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import edits, section_edits, values
from model.columns import Column, Kind, Role
from model.comments import Comment
from model.edit_notation import edit_data, edit_from, value_data, value_from
from model.edits import (
    InsertColumn,
    InsertRows,
    InsertTable,
    OrderRows,
    RemoveColumn,
    RemoveRows,
    RemoveTable,
    RenameTable,
    SetCells,
    SetNotes,
    SetText,
    SetTitle,
)
from model.plan import Front, Property, PropertyRole, Section
from model.section_edits import InsertSections, PlacedText, RemoveSections
from model.table import Row, Spot, Table, Where
from model.values import Covered, Fault, Flag, Formula, Moment, Number, RichText, Value

VALUES: tuple[Value, ...] = (
    "",
    "een\ntwee\t„drie” \u2028 \ud800 \x00",
    Number(0.1 + 0.2, "#,##0.00"),
    Number(12),
    Number(float("inf")),
    Number(-0.0),
    Moment(dt.datetime(2017, 3, 6, 9, 52, 1, 123456), "d mmmm yyyy"),
    Moment(dt.datetime.max),
    Flag(True),
    Flag(False),
    Fault("#N/B"),
    RichText("vet", "<r><rPr><b/></rPr><t>vet</t></r>"),
    Formula("A1+1", Number(3, "0"), 7),
    Formula('"tekst"', "tekst"),
    Formula("TODAY()", Moment(dt.datetime(2017, 3, 6))),
    Formula("A1=1", Flag(True), 2),
    Formula("NA()", Fault("#N/B"), 3),
    Covered(),
)
COLUMN = Column(9, "Wanneer?", Role.PERIOD, Kind.DATE, "d-m-yyyy", 12.5, 3)
COSTS = Table("+9", "Kosten", [Column(9, "Kosten", choices=("geen", "veel"))], [Row(41, [Number(5)])])
COSTS.totals = (9,)
EDITS = (
    SetCells("Blad!3", tuple((11, 2, value) for value in VALUES)),
    SetCells("t", ()),
    SetNotes("t", ((11, 2, Comment("Anke:\nklopt „dit”?", "Anke")), (12, 3, None))),
    InsertRows("t", ((0, Row(41, list(VALUES))), (3, Row(42, [])))),
    RemoveRows("t", (3, 1, 2)),
    OrderRows("t", (3, 1, 2)),
    InsertColumn("t", 2, COLUMN, VALUES),
    InsertColumn("t", 0, Column(10, ""), ()),
    RemoveColumn("t", 9),
    SetTitle("t", 9, "Wie\ndoet het?"),
    SetText("Blad!B2", VALUES[1]),
    InsertTable(1, Table("+9", "Acties", [COLUMN], [Row(41, ["mei"])], Spot(Where.NEW_SHEET, "Acties"))),
    InsertTable(0, Table("t", "Leeg", [])),
    InsertTable(0, COSTS),
    RemoveTable("+9"),
    RenameTable("+9", "Besluiten"),
    InsertSections(
        Front("+20", "Bijeenkomst", "Avond\tvoor allen", added=True),
        1,
        (
            PlacedText(
                0, 2, Property("+21", "Datum", Moment(dt.datetime(2025, 3, 4)), PropertyRole.DATE, "Bijeenkomst")
            ),
            PlacedText(1, 0, Property("+22", "Zaal", "")),
            PlacedText(2, 1, Section("+23", "Sfeer", VALUES[1], "Bijeenkomst")),
        ),
    ),
    RemoveSections("Blad!3", ("Blad!B4", "+23")),
)


def through_json(data: object) -> Any:
    return json.loads(json.dumps(data))


def plain(edit: object) -> object:
    """The edit with its rows as values that can be compared."""
    if isinstance(edit, InsertRows):
        return (edit.table, [(place, row.id, list(map(repr, row.cells))) for place, row in edit.rows])
    if isinstance(edit, InsertTable):
        table = edit.table
        rows = [(row.id, list(map(repr, row.cells))) for row in table.rows]
        choices = [column.choices for column in table.columns]
        return (edit.place, table.key, table.title, table.columns, choices, rows, table.spot, table.totals)
    return (type(edit), repr(edit))


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_comes_back_as_it_was(value: Value) -> None:
    again = value_from(through_json(value_data(value)))

    assert type(again) is type(value)
    assert repr(again) == repr(value)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_an_edit_comes_back_as_it_was(edit: Any) -> None:
    again = edit_from(through_json(edit_data(edit)))

    assert type(again) is type(edit)
    assert plain(again) == plain(edit)


def test_every_kind_of_edit_and_value_is_tried_here() -> None:
    kinds = {
        found
        for module in (edits, section_edits)
        for _, found in inspect.getmembers(module, dataclasses.is_dataclass)
        if found.__module__ == module.__name__ and hasattr(found, "apply")
    }

    assert {type(edit) for edit in EDITS} == kinds
    assert {type(value) for value in VALUES} == set(get_args(values.Value))


@given(st.text(st.characters(), max_size=30), st.floats(allow_nan=False), st.datetimes())
def test_any_text_number_and_moment_comes_back(text: str, figure: float, moment: dt.datetime) -> None:
    edit = SetCells("t", ((1, 2, text), (1, 3, Number(figure)), (1, 4, Moment(moment))))

    assert edit_from(through_json(edit_data(edit))) == edit


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {},
        "set_cells",
        {"set_cells": "t"},
        {"set_cells": "t", "cells": [[1, 2]]},
        {"set_cells": "t", "cells": [["1", 2, ""]]},
        {"set_cells": "t", "cells": [[True, 2, ""]]},
        {"set_cells": "t", "cells": [[1, 2, {"number": "3", "format": ""}]]},
        {"set_cells": "t", "cells": [[1, 2, {"moment": "gisteren", "format": ""}]]},
        {"set_cells": "t", "cells": [[1, 2, {"formula": "A1", "result": {"covered": True}, "row": 1}]]},
        {"insert_rows": "t", "rows": [[0, 1, "geen lijst"]]},
        {"insert_column": "t", "place": 0, "column": {"id": 1}, "values": []},
        {"remove_rows": "t", "ids": 3},
        {"set_title": "t", "id": 9, "title": None},
        {"set_text": 3, "value": ""},
        {"insert_table": "t", "place": 0},
        {"insert_table": "t", "place": 0, "title": "", "columns": [], "rows": [], "spot": "x"},
        {"insert_table": "t", "place": 0, "title": "", "columns": [], "rows": [[1, [""]]], "spot": None},
        {"rename_table": "t", "title": 3},
        {"toverstaf": 1},
    ],
)
def test_what_is_no_edit_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        edit_from(data)


def test_a_covered_cell_tells_where_its_merged_cell_begins() -> None:
    found = value_from(through_json(value_data(Covered(from_above=True, from_left=False))))
    older = value_from({"covered": True})

    assert isinstance(found, Covered)
    assert (found.from_above, found.from_left) == (True, False)
    assert older == Covered()
