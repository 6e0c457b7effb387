"""Adding a table and renaming its sheet, as the user does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from plans import small_plan
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTabWidget
from pytestqt.qtbot import QtBot
from workbooks import HEADERS, ROWS, matrix

from gui.new_table_dialog import USUAL_HEADS, NewTableDialog
from model.columns import Role
from model.layout import finds_heads
from model.messages import Message
from model.refusal import Refused
from model.table import Spot, Where
from windows import Desk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def tabs(desk: Desk) -> list[str]:
    assert desk.window.plan_page is not None
    bar = desk.window.plan_page.findChild(QTabWidget)
    return [bar.tabText(place) for place in range(bar.count())]


def fill_in(where: Where = Where.NEW_SHEET, title: str = "Acties"):  # type: ignore[no-untyped-def]
    """Someone who fills in the dialog and agrees."""

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, NewTableDialog)
        dialog.title.setText(title)
        dialog.places[where].setChecked(True)
        dialog.accept()
        if not dialog.result():
            dialog.reject()
        return bool(dialog.result())

    return agree


def with_table(desk: Desk, where: Where = Where.NEW_SHEET, title: str = "Acties") -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    desk.agree = fill_in(where, title)
    desk.window.commands["new_table"].trigger()


# --- In the window ---


def test_a_new_table_gets_a_tab_that_is_turned_to(desk: Desk) -> None:
    with_table(desk)

    assert tabs(desk) == ["Matrix", "Acties"]
    assert desk.view.grid.table.title == "Acties"
    assert [column.title for column in desk.view.grid.table.columns] == list(HEADERS)
    assert desk.window.isWindowModified()


def test_undo_takes_the_tab_away_and_redo_brings_it_back(desk: Desk) -> None:
    with_table(desk)

    desk.window.undo()
    assert tabs(desk) == ["Matrix"]
    assert desk.view.grid.table.title == "Matrix"
    desk.window.redo()
    assert tabs(desk) == ["Matrix", "Acties"]


def test_typing_in_a_table_that_came_back_works(desk: Desk, qtbot: QtBot) -> None:
    with_table(desk)
    desk.window.undo()
    desk.window.redo()
    assert desk.window.plan_page is not None
    desk.window.plan_page.show_table(desk.plan.plan.tables[1].key)

    assert desk.view.grid.setData(desk.view.grid.index(0, 1), "Informeren")
    desk.view.append_row()

    assert desk.plan.plan.tables[1].text(0, 1) == "Informeren"
    assert len(desk.plan.plan.tables[1].rows) == 2
    assert desk.view.grid.headerData(0, Qt.Orientation.Vertical) == "2"


@pytest.mark.parametrize("where", [Where.BELOW, Where.BESIDE])
def test_a_table_by_another_comes_behind_its_tab(desk: Desk, where: Where) -> None:
    with_table(desk)
    assert desk.window.plan_page is not None
    desk.window.plan_page.turn(1)
    desk.agree = fill_in(where, "Erbij")

    desk.window.commands["new_table"].trigger()

    assert tabs(desk) == ["Matrix", "Erbij", "Acties"]


def test_after_saving_the_table_is_in_the_file_and_goes_on_working(desk: Desk) -> None:
    with_table(desk)
    desk.view.grid.setData(desk.view.grid.index(0, 0), "mei")
    assert desk.window.filing.save()

    desk.view.grid.setData(desk.view.grid.index(0, 1), "Informeren")
    assert desk.window.filing.save()

    sheet = load_workbook(desk.home / "proef.xlsx")["Acties"]
    assert [cell.value for cell in sheet[2]][:2] == ["mei", "Informeren"]
    desk.window.undo()
    desk.window.undo()
    desk.window.undo()
    assert desk.window.filing.save()
    assert load_workbook(desk.home / "proef.xlsx").sheetnames == ["Matrix"]


def test_the_columns_of_a_new_table_can_be_looked_at(desk: Desk) -> None:
    with_table(desk)
    desk.agree = lambda dialog: False

    desk.window.confirm_columns()

    assert type(desk.dialogs[-1]).__name__ == "MappingDialog"


def test_details_follow_to_the_table_that_is_left(desk: Desk) -> None:
    with_table(desk)
    desk.view.select_row(desk.view.grid.row_id(0))

    desk.window.undo()

    assert desk.window.details._table_key == desk.plan.plan.tables[0].key


def test_what_was_added_and_not_saved_comes_back_after_a_crash(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with_table(desk)
    desk.view.grid.setData(desk.view.grid.index(0, 0), "mei")
    desk.crash()

    other = Desk(qtbot, desk.home)
    (work,) = other.window.filing.unsaved_works()
    assert other.window.filing.restore(work)

    assert tabs(other) == ["Matrix", "Acties"]
    assert other.plan.plan.tables[1].text(0, 0) == "mei"


# --- Renaming ---


def test_only_a_sheet_that_was_added_can_be_renamed(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    assert not desk.window.commands["rename_sheet"].isEnabled()

    desk.agree = fill_in()
    desk.window.commands["new_table"].trigger()

    assert desk.window.commands["rename_sheet"].isEnabled()
    assert desk.window.plan_page is not None
    desk.window.plan_page.turn(1)
    assert not desk.window.commands["rename_sheet"].isEnabled()


def test_the_tab_follows_the_name(desk: Desk) -> None:
    with_table(desk)
    desk.answers.title = "Acties & besluiten"

    desk.window.commands["rename_sheet"].trigger()

    assert tabs(desk) == ["Matrix", "Acties && besluiten"]
    assert desk.view.accessibleName() == "Acties & besluiten"
    desk.window.undo()
    assert tabs(desk) == ["Matrix", "Acties"]


def test_a_name_that_cannot_be_is_told(desk: Desk) -> None:
    with_table(desk)
    desk.answers.title = "matrix"

    desk.window.commands["rename_sheet"].trigger()

    assert any("already" in asked or "al een blad" in asked for asked in desk.answers.asked)
    assert tabs(desk) == ["Matrix", "Acties"]


# --- The dialog ---


def dialog_on_plan(qtbot: QtBot, refusal: Refused | None = None) -> tuple[NewTableDialog, list[object]]:
    made: list[object] = []

    def add(*wanted: object) -> None:
        if refusal is not None:
            raise refusal
        made.append(wanted)

    dialog = NewTableDialog(small_plan().tables[0], add)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, made


def test_the_heads_of_the_table_in_view_are_proposed_with_what_they_are_for(qtbot: QtBot) -> None:
    dialog, made = dialog_on_plan(qtbot)
    dialog.title.setText("  Acties ")
    dialog.heads.appendPlainText("\n  Nieuwe   kop ")

    dialog.accept()

    ((title, heads, spot),) = made  # type: ignore[misc]
    assert (title, spot) == ("Acties", Spot(Where.NEW_SHEET, "Acties"))
    assert [head if isinstance(head, str) else head.role for head in heads] == [
        Role.PERIOD,
        Role.AUDIENCE,
        Role.STATUS,
        "Nieuwe kop",
    ]


@pytest.mark.parametrize("where", [Where.BELOW, Where.BESIDE])
def test_another_place_is_by_the_table_in_view(qtbot: QtBot, where: Where) -> None:
    dialog, _ = dialog_on_plan(qtbot)

    dialog.places[where].click()

    assert dialog.wanted()[2] == Spot(where, "t")


def test_the_usual_heads_are_a_press_away_and_are_found_again(qtbot: QtBot) -> None:
    dialog, _ = dialog_on_plan(qtbot)
    button = next(one for one in dialog.findChildren(QPushButton) if one.toolTip() == ", ".join(USUAL_HEADS))

    button.click()

    assert dialog.heads.toPlainText().splitlines() == list(USUAL_HEADS)
    assert finds_heads(USUAL_HEADS)


def test_a_refusal_is_told_in_the_dialog_which_stays(qtbot: QtBot) -> None:
    dialog, _ = dialog_on_plan(qtbot, Refused(Message(("Refusals", "Dat kan niet."))))

    dialog.accept()

    assert dialog.isVisible()
    assert (dialog.reason.isVisible(), dialog.reason.text()) == (True, "Dat kan niet.")


def test_everything_can_be_reached_and_chosen_with_the_keyboard(qtbot: QtBot) -> None:
    dialog, made = dialog_on_plan(qtbot)
    qtbot.waitUntil(dialog.title.hasFocus)

    qtbot.keyClicks(dialog.title, "Acties")
    qtbot.keyClick(dialog.title, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.heads.hasFocus()
    qtbot.keyClick(dialog.heads, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    ((title, heads, spot),) = made  # type: ignore[misc]
    assert (title, spot.where, len(heads)) == ("Acties", Where.BELOW, len(USUAL_HEADS))


def test_every_field_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    dialog, _ = dialog_on_plan(qtbot)

    assert all(field.accessibleName() for field in (dialog.title, dialog.heads))
    assert all(button.text() for button in dialog.places.values())
