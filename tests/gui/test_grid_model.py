"""The model behind the grid: what it shows of a table, and that Qt hears of every change in good order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from plans import COLUMNS, small_plan
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.grid.grid_model import DERIVED, LOCKED, GridModel
from model.columns import Column, Kind, Role
from model.open_plan import OpenPlan
from model.plan import Plan
from model.refusal import Refused
from model.table import Row, Table
from model.values import Covered, Formula, Moment, Number

ROLE = Qt.ItemDataRole


def model_of(plan: Plan) -> GridModel:
    return GridModel(OpenPlan(plan), "t")


def ids(model: GridModel) -> list[int]:
    return model.row_ids(range(model.rowCount()))


def column_texts(model: GridModel, column: int) -> list[str]:
    return [model.text(row, column) for row in range(model.rowCount())]


@pytest.fixture
def model(qapp: object) -> GridModel:
    """Three rows: 11, 12 and 13."""
    return model_of(small_plan())


# --- Changes of the plan ---

Edit = Callable[[OpenPlan], object]
EDITS: dict[str, Edit] = {
    "one cell": lambda plan: plan.set_texts("t", [(12, 2, "Pers")]),
    "cells here and there": lambda plan: plan.set_texts("t", [(11, 1, "juli"), (13, 3, "Klaar")]),
    "a row above": lambda plan: plan.insert_rows("t", 0),
    "rows below": lambda plan: plan.insert_rows("t", 3, 4),
    "a row between": lambda plan: plan.insert_rows("t", 1),
    "a row goes": lambda plan: plan.remove_rows("t", [12]),
    "separate rows go": lambda plan: plan.remove_rows("t", [11, 13]),
    "all rows go": lambda plan: plan.remove_rows("t", [11, 12, 13]),
    "a row moves": lambda plan: plan.move_rows("t", [11], 3),
    "a copy": lambda plan: plan.duplicate_rows("t", [11, 12], 2),
    "a column": lambda plan: plan.add_column("t", "Kosten"),
    "cells and new rows": lambda plan: plan.put("t", [(11, 2, "Raad")], [[(1, "mei")], [(2, "Pers")]]),
    "another year": lambda plan: plan.set_text("looptijd", "jan 2019 – aug 2019"),
    "a column between": lambda plan: plan.insert_column("t", 1, "Kosten"),
    "a column goes": lambda plan: (plan.insert_column("t", 1, "Kosten"), plan.history.undo())[1],
    "another head": lambda plan: plan.rename_column("t", 2, "Voor wie"),
}
VIEWS: dict[str, Callable[[GridModel], None]] = {
    "plain": lambda model: None,
    "filtered": lambda model: model.set_filter("loopt"),
    "sorted": lambda model: model.sort_by(1, descending=True),
    "both": lambda model: (model.sort_by(1), model.set_filter("e"))[0],
}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("edit", EDITS)
def test_qt_hears_of_every_change_in_good_order(model: GridModel, qtlog: Any, edit: str, view: str) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    VIEWS[view](model)
    before = ids(model)

    EDITS[edit](model.open_plan)
    model.open_plan.history.undo()
    undone = ids(model)
    model.open_plan.history.redo()
    model.set_filter("")
    model.sort_off()

    assert [record.message for record in qtlog.records] == []
    assert set(undone) >= set(before)
    assert ids(model) == [row.id for row in model.table.rows]
    assert tester.model() is model


def test_many_separate_rows_come_and_go_at_once(qapp: object, qtlog: Any) -> None:
    model = model_of(small_plan([("", str(number), "") for number in range(300)]))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    every_other = ids(model)[::2]

    model.open_plan.remove_rows("t", every_other)
    left = column_texts(model, 1)
    model.open_plan.history.undo()

    assert left == [str(number) for number in range(1, 300, 2)]
    assert column_texts(model, 1) == [str(number) for number in range(300)]
    assert [record.message for record in qtlog.records] == []
    assert tester.model() is model


def test_changes_elsewhere_are_not_its_business(qtbot: QtBot) -> None:
    plan = small_plan()
    plan.tables.append(Table("other", "Ander", [Column(50, "Wat")], [Row(60, ["x"])]))
    open_plan = OpenPlan(plan)
    model = GridModel(open_plan, "t")

    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        open_plan.set_texts("other", [(60, 50, "y")])
        open_plan.insert_rows("other", 0)


def test_a_model_that_is_gone_no_longer_listens(qtbot: QtBot) -> None:
    open_plan = OpenPlan(small_plan())
    before = list(open_plan.plan.listeners)
    window = QObject()
    model = GridModel(open_plan, "t", window)

    with qtbot.waitSignal(model.destroyed):
        window.deleteLater()

    assert open_plan.plan.listeners == before
    open_plan.set_texts("t", [(12, 2, "Pers")])


# --- What is shown ---


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", [11, 12, 13]),
        ("loopt", [12, 13]),
        ("LOOPT", [12, 13]),
        ("loopt raad", [12]),
        ("raad loopt", [12]),
        ("  pers  ", [13]),
        ("ra", [12]),
        ("raadloopt", []),
        ("niets", []),
    ],
)
def test_every_word_must_occur_somewhere_in_the_row(model: GridModel, text: str, shown: list[int]) -> None:
    model.set_filter(text)

    assert ids(model) == shown


def test_accents_count_in_a_search(qapp: object) -> None:
    model = model_of(small_plan([("", "één loket", ""), ("", "een loket", ""), ("", "e\u0301e\u0301n loket", "")]))

    model.set_filter("ÉÉN")

    assert ids(model) == [11, 13]


def test_how_many_rows_are_shown_is_told(model: GridModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.shown_changed) as told:
        model.set_filter("loopt")

    assert told.args == [2, 3]


def test_a_changed_row_stays_in_sight_until_the_filter_changes(model: GridModel) -> None:
    model.set_filter("loopt")

    model.open_plan.set_texts("t", [(12, 3, "Klaar")])
    kept = ids(model)
    model.set_filter("loop")

    assert kept == [12, 13]
    assert ids(model) == [13]


def test_a_new_row_is_shown_though_the_filter_would_hide_it(model: GridModel) -> None:
    model.set_filter("loopt")

    new = model.open_plan.insert_rows("t", 2).new_rows[0]

    assert ids(model) == [12, new, 13]


def test_a_hidden_row_can_be_shown(model: GridModel, qtbot: QtBot) -> None:
    model.set_filter("loopt")

    with qtbot.waitSignal(model.shown_changed) as told:
        row = model.reveal(11)

    assert (row, ids(model), told.args) == (0, [11, 12, 13], [3, 3])


PERIODS = ["medio april", "nog te bepalen", "6 februari", "", "begin april", "z.s.m."]


@pytest.mark.parametrize(
    ("descending", "order"),
    [
        (False, ["z.s.m.", "6 februari", "begin april", "medio april", "nog te bepalen", ""]),
        (True, ["medio april", "begin april", "6 februari", "z.s.m.", "nog te bepalen", ""]),
    ],
)
def test_periods_are_sorted_by_their_days_and_the_undated_come_last(
    qapp: object, descending: bool, order: list[str]
) -> None:
    model = model_of(small_plan([(text, "", "") for text in PERIODS]))

    model.sort_by(0, descending)

    assert column_texts(model, 0) == order


def test_a_second_column_of_periods_is_sorted_by_days_as_well(qapp: object) -> None:
    columns = (Column(1, "Start", Role.PERIOD, Kind.PERIOD), Column(2, "Eind", None, Kind.PERIOD))
    model = model_of(small_plan([("mei", "5 juni"), ("mei", "6 april"), ("mei", "volgt")], columns))

    model.sort_by(1)

    assert column_texts(model, 1) == ["6 april", "5 juni", "volgt"]


def test_numbers_and_dates_are_sorted_by_value(qapp: object) -> None:
    columns = (Column(1, "Kosten", Role.COST, Kind.NUMBER), Column(2, "Datum", None, Kind.DATE))
    rows = [
        (Number(1000, "#,##0"), Moment(dt.datetime(2017, 3, 1))),
        (Number(200, "#,##0"), Moment(dt.datetime(2016, 12, 31))),
        ("onbekend", "volgt"),
        (Formula("=A1*2", Number(900)), ""),
        ("", Moment(dt.datetime(2017, 1, 15))),
    ]
    model = model_of(small_plan(rows, columns))

    model.sort_by(0)
    numbers = ids(model)
    model.sort_by(1, descending=True)

    assert numbers == [12, 14, 11, 13, 15]
    assert ids(model) == [13, 11, 15, 12, 14]


def test_texts_are_sorted_without_regard_to_capitals_and_accents_and_equal_ones_keep_their_order(qapp: object) -> None:
    texts = ["Zorg", "één", "raad", "Eend", "", "Raad", "een"]
    model = model_of(small_plan([("", text, "") for text in texts]))

    model.sort_by(1)
    up = column_texts(model, 1)
    model.sort_by(1, descending=True)

    assert up == ["één", "een", "Eend", "raad", "Raad", "Zorg", ""]
    assert column_texts(model, 1) == ["Zorg", "raad", "Raad", "Eend", "één", "een", ""]


def test_sorting_touches_neither_the_table_nor_its_history(model: GridModel) -> None:
    model.sort_by(1, descending=True)

    assert [row.id for row in model.table.rows] == [11, 12, 13]
    assert model.open_plan.history.undo_label is None


def test_a_sort_and_a_filter_work_together(model: GridModel) -> None:
    model.sort_by(1, descending=True)
    model.set_filter("loopt")
    both = ids(model)

    model.sort_off()

    assert both == [12, 13]
    assert ids(model) == [12, 13]
    assert model.sort_order is None


def test_a_filter_that_is_typed_on_sorts_what_changed_anew(model: GridModel) -> None:
    model.sort_by(1)
    model.open_plan.set_texts("t", [(11, 2, "Zorg")])
    unmoved = ids(model)

    model.set_filter("o")

    assert unmoved == [11, 13, 12]
    assert ids(model) == [13, 12, 11]


def test_twenty_thousand_rows_are_filtered_and_sorted_right(qapp: object) -> None:
    count = 20_000
    months = ("mei", "juni", "juli")
    rows = [(f"{1 + n % 28} {months[n % 3]} 2017", f"rij {n * 7919 % count}", "Open") for n in range(count)]
    model = model_of(small_plan(rows))

    model.set_filter("mei rij 1999")
    filtered = column_texts(model, 1)
    model.set_filter("")
    model.sort_by(1)
    texts = column_texts(model, 1)
    model.sort_by(0, descending=True)

    assert filtered == [text for when, text, _ in rows if "mei" in when and "1999" in text]
    assert texts == sorted(text for _, text, _ in rows)
    assert column_texts(model, 0)[0] == "28 juli 2017"
    assert model.rowCount() == count


# --- Roles ---


def test_what_a_cell_says_to_eye_and_ear(model: GridModel) -> None:
    index = model.index(1, 0)

    assert index.data() == "medio april"
    assert index.data(ROLE.EditRole) == "medio april"
    assert index.data(DERIVED) == "11–20 apr 2017"
    assert index.data(ROLE.ToolTipRole).startswith("Begrepen als 11")
    assert index.data(ROLE.AccessibleTextRole).startswith("Periode: medio april, Begrepen als 11")
    assert index.data(ROLE.DecorationRole) is None
    assert model.index(0, 1).data(ROLE.ToolTipRole) is None
    assert model.index(0, 1).data(ROLE.AccessibleTextRole) == "Doelgroep: Inwoners"


def test_an_empty_cell_says_that_it_is_empty(qapp: object) -> None:
    model = model_of(small_plan([("", "", "")]))

    assert model.index(0, 0).data(ROLE.AccessibleTextRole) == "Periode: empty"
    assert model.index(0, 0).data(DERIVED) == ""


def test_what_is_derived_follows_the_years_of_the_plan(model: GridModel, qtbot: QtBot) -> None:
    assert model.derived(1, 0) == "11–20 apr 2017"

    with qtbot.waitSignals([model.dataChanged, model.rows_touched]):
        model.open_plan.set_text("looptijd", "jan 2019 – aug 2019")

    assert model.derived(1, 0) == "11–20 apr 2019"


def test_what_is_derived_follows_the_text(model: GridModel) -> None:
    before = model.derived(1, 0)

    model.open_plan.set_texts("t", [(12, 1, "eind mei")])

    assert (before, model.derived(1, 0)) == ("11–20 apr 2017", "21–31 mei 2017")


CHANGES_OF_YEAR: dict[str, Edit] = {
    "a cell": lambda plan: plan.set_texts("t", [(12, 1, "9 maart 2019")]),
    "a row": lambda plan: plan.put("t", [], [[(1, "9 maart 2019")]]),
}


@pytest.mark.parametrize("change", CHANGES_OF_YEAR)
def test_a_year_in_one_row_is_taken_over_by_the_others(qtbot: QtBot, change: str) -> None:
    rows = [Row(11, ["half april", "", ""]), Row(12, ["", "", ""])]
    open_plan = OpenPlan(Plan(tables=[Table("t", "Matrix", COLUMNS, rows)]))
    model = GridModel(open_plan, "t")
    before = model.derived(0, 0)

    with qtbot.waitSignal(model.rows_touched, check_params_cb=lambda rows: rows is None):
        CHANGES_OF_YEAR[change](open_plan)

    assert (before, model.derived(0, 0)) == ("11–20 apr, jaar?", "11–20 apr 2019")
    open_plan.history.undo()
    assert model.derived(0, 0) == before


def test_locked_cells_can_be_selected_and_say_why_they_are_locked(qapp: object) -> None:
    columns = (Column(1, "№", counts_from=1), Column(2, "Som"), Column(3, "Tekst"))
    plan = small_plan([("", Formula("=1+1", Number(2)), Covered()), ("", "", "vrij")], columns)
    plan.tables[0].unlocked = frozenset({(11, 3)})
    model = model_of(plan)

    locked = {(row, column): model.index(row, column).data(LOCKED) for row in range(2) for column in range(3)}
    reasons = [model.index(0, column).data(ROLE.ToolTipRole) for column in range(3)]

    assert locked == {(0, 0): True, (0, 1): True, (0, 2): True, (1, 0): True, (1, 1): True, (1, 2): True}
    assert reasons == ["formula", "formula", "part of a merged cell"]
    assert model.index(1, 2).data(ROLE.ToolTipRole) == "protected in the workbook"
    assert model.index(0, 1).data(ROLE.AccessibleTextRole) == "Som: 2, formula"
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsSelectable


def test_counting_columns_count_on_when_rows_come(qapp: object, qtbot: QtBot) -> None:
    model = model_of(small_plan([("", "a"), ("", "b")], (Column(1, "№", counts_from=5), Column(2, "Tekst"))))
    model.set_filter("6")
    model.set_filter("")

    model.open_plan.insert_rows("t", 0)
    numbers = column_texts(model, 0)
    model.set_filter("7")

    assert numbers == ["5", "6", "7"]
    assert column_texts(model, 1) == ["b"]


def test_headers_tell_titles_and_numbers(qapp: object) -> None:
    plan = OpenPlan(small_plan())
    model = GridModel(plan, "t", row_label=lambda row_id: f"r{row_id}")
    model.sort_by(1, descending=True)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

    assert model.headerData(1, across) == "Doelgroep"
    assert model.headerData(1, across, ROLE.AccessibleTextRole) == "Doelgroep, sorted descending"
    assert model.headerData(0, across, ROLE.AccessibleTextRole) == "Periode"
    assert model.headerData(0, down) == "r12"
    assert GridModel(plan, "t").headerData(2, down) == "3"
    assert model.headerData(9, across) is None


def test_what_is_typed_goes_through_the_plan(model: GridModel) -> None:
    assert model.setData(model.index(0, 1), "Pers")
    assert model.text(0, 1) == "Pers"
    model.open_plan.history.undo()
    assert model.text(0, 1) == "Inwoners"


def test_a_text_that_is_too_long_is_refused_aloud(model: GridModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refused) as refused:
        accepted = model.setData(model.index(0, 1), "x" * 40_000)

    assert not accepted
    assert isinstance(refused.args[0], Refused)
    assert model.text(0, 1) == "Inwoners"
