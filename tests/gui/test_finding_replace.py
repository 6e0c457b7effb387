"""Replacing: the list of hits, the ticks, and the one step that it becomes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.finding.replace_dialog import ReplaceDialog
from gui.finding.replacements import BECOMES, NOW, WHERE, Replacements
from gui.grid.selection import Block
from model.messages import Message
from model.replacing import Target
from model.row_filters import Texts
from windows import Desk

CHANNEL = 3


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with three rows of six columns, two of which have a *brief* in the fourth column."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_path(made.file(matrix(ROWS)))
    return made


def replacing(desk: Desk, old: str, new: str, then: Callable[[ReplaceDialog], object], agree: bool = False) -> None:
    """Open the dialog, type both texts and do something in it."""
    opened = []

    def use(dialog: object) -> bool:
        assert isinstance(dialog, ReplaceDialog)
        opened.append(dialog)
        dialog.old.setText(old)
        dialog.new.setText(new)
        dialog.look()
        then(dialog)
        return agree

    desk.agree = use
    desk.window.commands["replace"].trigger()
    assert opened


def channels(desk: Desk) -> list[str]:
    table = desk.plan.plan.tables[0]
    return [table.text(row, CHANNEL) for row in range(len(table.rows))]


def untick(dialog: ReplaceDialog, row: int) -> None:
    unchecked = Qt.CheckState.Unchecked.value
    assert dialog.model.setData(dialog.model.index(row, WHERE), unchecked, Qt.ItemDataRole.CheckStateRole)


def test_everything_that_is_ticked_is_replaced_as_one_step(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        assert dialog.told.text() == "2 hit(s)."
        assert dialog.every.text() == "&Replace 2 time(s)"
        dialog.every.click()
        assert dialog.told.text().startswith("Replaced 2 time(s).")

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["folder", "Bijeenkomst", "Raadsfolder"]
    assert str(desk.plan.history.undo_label) == "replace: 2 times"
    desk.window.undo()
    assert channels(desk) == [row[CHANNEL] for row in ROWS]


def test_what_is_not_ticked_stays(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        untick(dialog, 0)
        assert dialog.every.text() == "&Replace 1 time(s)"
        dialog.every.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["Brief", "Bijeenkomst", "Raadsfolder"]


def test_all_or_none_can_be_ticked(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        dialog.none.click()
        assert not dialog.every.isEnabled()
        dialog.all.click()
        assert dialog.every.isEnabled()

    replacing(desk, "brief", "folder", then)

    assert desk.plan.history.undo_label is None


def test_one_hit_can_be_replaced_and_the_next_is_shown(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        dialog.one.click()
        assert channels(desk) == ["folder", "Bijeenkomst", "Raadsbrief"]
        assert dialog.model.rowCount() == 1
        dialog.one.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["folder", "Bijeenkomst", "Raadsfolder"]
    assert str(desk.plan.history.undo_label) == "replace: 1 time"


def test_several_hits_in_one_cell_are_ticked_apart(desk: Desk) -> None:
    desk.type_in(0, CHANNEL, "Brief, nog een brief")

    def then(dialog: ReplaceDialog) -> None:
        untick(dialog, 0)
        dialog.every.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["Brief, nog een folder", "Bijeenkomst", "Raadsfolder"]


def test_what_changed_in_the_fields_a_moment_ago_counts(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        dialog.new.setText("flyer")
        dialog.every.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["flyer", "Bijeenkomst", "Raadsflyer"]


def test_hidden_rows_are_left_alone_and_counted_unless_asked_for(desk: Desk) -> None:
    grid = desk.view.grid
    grid.set_column_filter(grid.column(0).id, Texts(frozenset({"juni"})))

    def then(dialog: ReplaceDialog) -> None:
        assert dialog.told.text() == "1 hit(s). 1 more hit(s) in hidden rows or columns."
        dialog.every.click()
        assert channels(desk) == ["Brief", "Bijeenkomst", "Raadsfolder"]
        dialog.hidden.setChecked(True)
        dialog.every.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["folder", "Bijeenkomst", "Raadsfolder"]


def test_the_selected_cells_are_a_scope_of_their_own(desk: Desk) -> None:
    desk.view.cell_cursor.select_block(Block(0, 2, 1, CHANNEL))

    def then(dialog: ReplaceDialog) -> None:
        dialog.scope.setCurrentIndex(dialog.scope.findText("The selected cells"))
        dialog.every.click()

    replacing(desk, "brief", "folder", then)

    assert channels(desk) == ["folder", "Bijeenkomst", "Raadsbrief"]


def test_one_cell_alone_is_no_selection(desk: Desk) -> None:
    replacing(desk, "x", "y", lambda dialog: _assert_scopes(dialog, 2))


def _assert_scopes(dialog: ReplaceDialog, count: int) -> None:
    assert dialog.scope.count() == count


def test_texts_of_the_plan_are_replaced_with_the_tables(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_sample()
    section = desk.plan.plan.sections[0]
    before = section.text

    def then(dialog: ReplaceDialog) -> None:
        dialog.scope.setCurrentIndex(dialog.scope.count() - 1)
        assert any(dialog.model.hit(row)[0].key for row in range(dialog.model.rowCount()))  # type: ignore[index]
        dialog.every.click()

    replacing(desk, "bibliotheek", "leeszaal", then)

    assert section.text == before.replace("bibliotheek", "leeszaal")
    assert section.text != before
    desk.window.undo()
    assert section.text == before


def test_the_place_of_a_hit_can_be_gone_to(desk: Desk) -> None:
    def then(dialog: ReplaceDialog) -> None:
        dialog.list.setCurrentIndex(dialog.model.index(1, WHERE))
        dialog.jump.click()

    replacing(desk, "brief", "folder", then, agree=True)

    assert (desk.view.currentIndex().row(), desk.view.currentIndex().column()) == (2, CHANNEL)


def test_the_find_bar_hands_over_what_was_sought(desk: Desk) -> None:
    assert desk.window.plan_page is not None
    bar = desk.window.plan_page.finder.bar
    desk.window.commands["find"].trigger()
    bar.field.setText("Brief")
    bar.case.setChecked(True)
    seen = []

    def look(dialog: object) -> bool:
        assert isinstance(dialog, ReplaceDialog)
        seen.append((dialog.old.text(), dialog.case.isChecked(), dialog.model.rowCount()))
        return False

    desk.agree = look
    bar.replace.click()

    assert seen == [("Brief", True, 1)]


def test_hits_that_cannot_be_replaced_say_so_in_the_list(qtbot: QtBot) -> None:
    free = Target("t", 1, 1, "", "de raad", ((3, 7),))
    locked = Target("t", 2, 1, "", "raad", ((0, 4),), Message(("Replacing", "A formula fills this cell.")))
    model = Replacements(lambda target: f"row {target.row_id}")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)

    model.show([free, locked], "pers")

    texts = [[model.index(row, column).data() for column in (WHERE, NOW, BECOMES)] for row in range(2)]
    assert texts == [
        ["row 1", "de raad", "de pers"],
        ["row 2", "raad", "Stays as it is: A formula fills this cell."],
    ]
    assert [bool(model.flags(model.index(row, WHERE)) & Qt.ItemFlag.ItemIsUserCheckable) for row in range(2)] == [
        True,
        False,
    ]
    assert model.chosen() == [(free, [(3, 7)])]
    assert model.possible == 1
