"""A workbook that someone else saved meanwhile is never overwritten; the user sees what changed, and chooses."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from workbooks import ROWS, bytes_of, matrix

from gui.changed_dialog import MOST_SHOWN, ChangedDialog
from gui.questions import Answer, Questions
from interchange.errors import ChangedOnDisk
from interchange.versions import VersionKind, Versions
from interchange.writing import changed
from model.comparison import Change, Difference
from model.messages import Message
from windows import Desk

THEIRS = matrix([("7 februari", *ROWS[0][1:]), ROWS[1]])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """With a change of one's own, and another on disk."""
    desk = Desk(qtbot, tmp_path)
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(1, 5, "Gereed")
    path.write_bytes(THEIRS)
    return desk


def test_what_they_changed_is_told_and_nothing_is_overwritten(desk: Desk) -> None:
    assert not desk.window.filing.save()

    assert desk.answers.asked[0].startswith("changed: “proef.xlsx” was changed by someone else")
    assert list(desk.answers.differences) == [
        Difference(Change.ALTERED, "Matrix: 7 februari – Informeren", "Periode", "6 februari", "7 februari"),
        Difference(Change.REMOVED, "Matrix: juni – Terugkoppelen", "", "juni – Terugkoppelen", ""),
    ]
    assert (desk.home / "proef.xlsx").read_bytes() == THEIRS


def test_going_back_leaves_everything_as_it_is(desk: Desk) -> None:
    desk.window.filing.save()

    assert desk.plan.plan.tables[0].text(1, 5) == "Gereed"
    assert desk.window.document is not None
    assert not desk.window.document.is_saved
    assert desk.window.document.journal.path is not None


def test_mine_can_be_saved_as_a_copy(desk: Desk) -> None:
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "mijn.xlsx"]

    assert desk.window.filing.save()

    assert desk.answers.asked[-1] == "save as proef (copy).xlsx"
    assert (desk.home / "proef.xlsx").read_bytes() == THEIRS
    assert load_workbook(desk.home / "mijn.xlsx").active["F5"].value == "Gereed"


def test_theirs_can_be_opened_and_mine_is_kept_as_a_version(desk: Desk) -> None:
    desk.answers.answers = [Answer.RELOAD]

    assert not desk.window.filing.save()

    assert desk.plan.plan.tables[0].text(0, 0) == "7 februari"
    assert desk.window.document is not None
    assert desk.window.document.is_saved
    kept = [
        version
        for version in Versions(desk.home / "versies").list_of(desk.home / "proef.xlsx")
        if version.kind is VersionKind.ASIDE
    ]
    assert [load_workbook(version.path).active["F5"].value for version in kept] == ["Gereed"]
    assert "Kept versions" in desk.window.info.text
    assert list((desk.home / "herstel").glob("*.jsonl")) == []


def test_when_mine_cannot_be_kept_theirs_is_not_opened(desk: Desk) -> None:
    folder = desk.home / "versies"
    folder.rename(desk.home / "elders")
    folder.write_text("geen map")
    desk.answers.answers = [Answer.RELOAD]

    desk.window.filing.save()

    assert desk.answers.asked[-1].startswith("problem: ")
    assert desk.plan.plan.tables[0].text(1, 5) == "Gereed"


def test_a_file_that_holds_no_plan_any_more_is_told_as_such(desk: Desk) -> None:
    (desk.home / "proef.xlsx").write_bytes(b"halverwege")

    assert not desk.window.filing.save()

    assert isinstance(desk.answers.differences, Message)
    assert (desk.home / "proef.xlsx").read_bytes() == b"halverwege"


def test_other_bytes_with_the_same_plan_are_a_change_too(desk: Desk) -> None:
    path = desk.home / "proef.xlsx"
    path.write_bytes(matrix(ROWS))
    book = load_workbook(path)
    book.create_sheet("Begroting")["A1"] = 1200
    path.write_bytes(bytes_of(book))

    assert not desk.window.filing.save()

    assert desk.answers.differences == ()
    assert load_workbook(path).sheetnames == ["Matrix", "Begroting"]


def test_after_a_copy_the_next_save_goes_into_the_copy(desk: Desk) -> None:
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "mijn.xlsx"]
    desk.window.filing.save()

    desk.type_in(0, 0, "juli")
    assert desk.window.filing.save()

    assert load_workbook(desk.home / "mijn.xlsx").active["A4"].value == "juli"


def test_a_save_that_was_told_to_have_failed_and_had_not_is_no_change_of_others(desk: Desk) -> None:
    path = desk.home / "proef.xlsx"
    assert desk.window.document is not None
    opened, plan = desk.window.document.opened, desk.plan.plan
    path.write_bytes(changed(opened.workbook, plan).workbook.data)

    assert desk.window.filing.save()

    assert load_workbook(path).active["F5"].value == "Gereed"


# --- The dialog ---

DIFFERENCES = (
    Difference(Change.ALTERED, "Matrix: mei – Raad", "Status", "Loopt", ""),
    Difference(Change.ADDED, "Matrix: juni – Pers", "", "", "juni – Pers"),
    Difference(Change.REMOVED, "Matrix: juli – Pers", "", "juli – Pers", ""),
    Difference(Change.ADDED, "Matrix", "Kosten", "", ""),
)


def dialog_of(qtbot: QtBot, differences: tuple[Difference, ...] | str) -> ChangedDialog:
    dialog = ChangedDialog("“proef.xlsx” was changed.", differences)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_dialog_says_what_came_went_and_changed(qtbot: QtBot) -> None:
    table = dialog_of(qtbot, DIFFERENCES).table

    cells = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert cells == [
        ["Matrix: mei – Raad", "Status", "Loopt", "(empty)"],
        ["Matrix: juni – Pers", "", "(was not there)", "juni – Pers"],
        ["Matrix: juli – Pers", "", "juli – Pers", "(is gone)"],
        ["Matrix", "Kosten", "(was not there)", "Kosten"],
    ]


def test_of_very_many_differences_the_first_are_shown_and_all_are_counted(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, DIFFERENCES * MOST_SHOWN)

    assert dialog.table.rowCount() == MOST_SHOWN
    assert str(4 * MOST_SHOWN) in dialog.explanation.text()


@pytest.mark.parametrize("differences", [(), "Kan niet worden gelezen."])
def test_without_differences_the_dialog_says_why(qtbot: QtBot, differences: tuple[Difference, ...] | str) -> None:
    dialog = dialog_of(qtbot, differences)

    assert not dialog.table.isVisible()
    assert dialog.explanation.text()


@pytest.mark.parametrize(
    ("button", "answer"), [("copy", Answer.SAVE_AS), ("reload", Answer.RELOAD), (None, Answer.CANCEL)]
)
def test_each_button_is_its_answer(qtbot: QtBot, button: str | None, answer: Answer) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChangedDialog)
        if button is None:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            getattr(dialog, button).click()

    QTimer.singleShot(0, press)
    problem = ChangedOnDisk(Message(("Files", "Gewijzigd.")))

    assert Questions().changed_on_disk(problem, DIFFERENCES) is answer


def test_enter_saves_a_copy_and_every_button_has_a_letter(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, DIFFERENCES)

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.chosen is dialog.copy
    assert all("&" in button.text() for button in (dialog.copy, dialog.reload))
    assert len(dialog.findChildren(QPushButton)) == 3
