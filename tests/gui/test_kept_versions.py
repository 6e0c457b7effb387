"""Versions are kept while one works, shown in a dialog, opened as a copy and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.questions import Answer
from gui.versions_dialog import VersionsDialog
from interchange.versions import VersionKind, Versions
from windows import Desk

DATA = matrix(ROWS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """With a workbook that was opened, and saved twice."""
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_path(desk.file(DATA))
    for text in ("een", "twee"):
        desk.type_in(0, 0, text)
        desk.window.filing.save()
    return desk


def kinds(desk: Desk) -> list[VersionKind]:
    return [version.kind for version in Versions(desk.home / "versies").list_of(desk.home / "proef.xlsx")]


def choosing(desk: Desk, row: int, name: str) -> None:
    """From now on the user chooses a version by its row and a button by its name."""

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, VersionsDialog)
        dialog.table.selectRow(row)
        getattr(dialog, name).click()
        return dialog.result() == VersionsDialog.DialogCode.Accepted

    desk.agree = agree


def first_text(desk: Desk) -> str:
    return desk.plan.plan.tables[0].text(0, 0)


def test_the_version_that_was_opened_and_each_that_was_saved_are_kept(desk: Desk) -> None:
    assert kinds(desk) == [VersionKind.SAVED, VersionKind.SAVED, VersionKind.OPENED]


def test_opening_keeps_a_version_before_anything_is_changed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)

    desk.window.filing.open_path(desk.file(DATA))

    assert kinds(desk) == [VersionKind.OPENED]


def test_saving_over_another_workbook_keeps_that_one(desk: Desk) -> None:
    other = desk.file(matrix(ROWS[:1]), "ander.xlsx")
    theirs = other.read_bytes()
    desk.answers.paths = [other]

    assert desk.window.filing.save_as()

    kept = Versions(desk.home / "versies").list_of(other)
    assert [(version.kind, version.path.read_bytes() == theirs) for version in kept] == [
        (VersionKind.SAVED, False),
        (VersionKind.REPLACED, True),
    ]


def test_a_version_that_cannot_be_kept_is_told_and_the_file_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    (tmp_path / "versies").write_text("geen map")
    path = desk.file(DATA)
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")

    assert desk.window.filing.save()

    assert "no copy of the earlier version" in desk.window.info.text
    assert load_workbook(path).active["A4"].value == "mei"


# --- The dialog ---


def test_the_dialog_lists_the_versions_the_newest_first(desk: Desk) -> None:
    desk.window.versions.show()

    dialog = desk.dialogs[-1]
    assert isinstance(dialog, VersionsDialog)
    assert [dialog.table.item(row, 1).text() for row in range(3)] == [
        "As it was saved; the workbook is like this now",
        "As it was saved",
        "As it was opened",
    ]
    assert dialog.table.item(0, 0).text() == "6-3-2017 09:52"


def test_what_the_workbook_is_like_now_cannot_be_put_back(desk: Desk) -> None:
    desk.window.versions.show()

    dialog = desk.dialogs[-1]
    assert isinstance(dialog, VersionsDialog)
    assert not dialog.back.isEnabled()
    dialog.table.selectRow(2)
    assert dialog.back.isEnabled()


def test_without_versions_the_dialog_says_so(desk: Desk) -> None:
    desk.window.filing.open_sample()

    desk.window.versions.show()

    dialog = desk.dialogs[-1]
    assert isinstance(dialog, VersionsDialog)
    assert dialog.table.isHidden()
    assert "No earlier version" in dialog.empty.text()
    assert not dialog.copy.isEnabled()
    assert not dialog.folder.isEnabled()


def test_the_dialog_works_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.window.versions.show()
    dialog = desk.dialogs[-1]
    assert isinstance(dialog, VersionsDialog)
    dialog.show()

    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)

    assert dialog.result() == VersionsDialog.DialogCode.Accepted
    assert dialog.version is not None
    assert dialog.table.currentRow() == 1
    assert dialog.table.accessibleName()
    letters = [found.text().split("&")[1][0] for found in dialog.findChildren(QPushButton) if "&" in found.text()]
    assert sorted(letters) == ["P", "c", "f"]


def test_the_folder_with_the_versions_can_be_opened(desk: Desk) -> None:
    opened: list[str] = []
    desk.window.versions.opener = lambda url: opened.append(url.toLocalFile())  # type: ignore[assignment, return-value]
    choosing(desk, 0, "folder")

    desk.window.versions.show()

    assert [Path(folder).parent for folder in opened] == [desk.home / "versies"]


# --- Putting back and opening a copy ---


def test_a_version_is_put_back_after_asking_and_what_was_there_is_kept(desk: Desk) -> None:
    now = (desk.home / "proef.xlsx").read_bytes()
    choosing(desk, 2, "back")
    desk.answers.answers = [Answer.RESTORE]

    desk.window.versions.show()

    assert desk.answers.asked[0].startswith("put back: “proef.xlsx” will be again as it was on 6-3-2017 09:52.")
    assert (desk.home / "proef.xlsx").read_bytes() == DATA
    assert first_text(desk) == ROWS[0][0]
    assert not desk.window.isWindowModified()
    kept = Versions(desk.home / "versies").list_of(desk.home / "proef.xlsx")
    assert now in [version.path.read_bytes() for version in kept]


def test_without_a_yes_nothing_is_put_back(desk: Desk) -> None:
    now = (desk.home / "proef.xlsx").read_bytes()
    choosing(desk, 2, "back")

    desk.window.versions.show()

    assert (desk.home / "proef.xlsx").read_bytes() == now
    assert first_text(desk) == "twee"


def test_putting_back_asks_about_unsaved_changes_too(desk: Desk) -> None:
    desk.type_in(0, 0, "drie")
    choosing(desk, 2, "back")
    desk.answers.answers = [Answer.RESTORE, Answer.CANCEL]

    desk.window.versions.show()

    assert desk.answers.asked[-1] == "unsaved proef.xlsx"
    assert first_text(desk) == "drie"


def test_what_others_saved_meanwhile_is_kept_before_a_version_is_put_back(desk: Desk) -> None:
    theirs = matrix(ROWS[:1])
    (desk.home / "proef.xlsx").write_bytes(theirs)
    choosing(desk, 2, "back")
    desk.answers.answers = [Answer.RESTORE]

    desk.window.versions.show()

    kept = Versions(desk.home / "versies").list_of(desk.home / "proef.xlsx")
    assert theirs in [version.path.read_bytes() for version in kept]


def test_a_version_is_not_put_back_into_a_file_that_is_open_in_excel(desk: Desk) -> None:
    now = (desk.home / "proef.xlsx").read_bytes()
    (desk.home / "~$proef.xlsx").write_bytes(b"\x08Dirk Bos" + b" " * 156)
    choosing(desk, 2, "back")
    desk.answers.answers = [Answer.RESTORE]

    desk.window.versions.show()

    assert "Dirk Bos" in desk.answers.asked[-1]
    assert (desk.home / "proef.xlsx").read_bytes() == now


def test_a_second_window_cannot_put_back(desk: Desk, qtbot: QtBot) -> None:
    second = Desk(qtbot, desk.home)
    second.window.filing.open_path(desk.home / "proef.xlsx")
    second.window.versions.show()

    dialog = second.dialogs[-1]
    assert isinstance(dialog, VersionsDialog)
    dialog.table.selectRow(2)
    assert not dialog.back.isEnabled()
    assert dialog.copy.isEnabled()


def test_a_version_is_opened_as_a_copy(desk: Desk) -> None:
    now = (desk.home / "proef.xlsx").read_bytes()
    choosing(desk, 2, "copy")
    desk.answers.paths = [desk.home / "toen.xlsx"]

    desk.window.versions.show()

    assert desk.answers.asked == ["save as proef 2017-03-06 09.52.xlsx"]
    assert (desk.home / "toen.xlsx").read_bytes() == DATA
    assert (desk.home / "proef.xlsx").read_bytes() == now
    assert desk.window.windowTitle().startswith("toen.xlsx")


def test_a_copy_over_the_workbook_itself_is_putting_back(desk: Desk) -> None:
    choosing(desk, 2, "copy")
    desk.answers.paths = [desk.home / "proef.xlsx"]

    desk.window.versions.show()

    assert desk.answers.asked[-1].startswith("put back: ")
    assert first_text(desk) == "twee"


def test_a_version_that_is_gone_meanwhile_is_told(desk: Desk) -> None:
    choosing(desk, 2, "back")
    agree = desk.agree

    def remove_and_agree(dialog: object) -> bool:
        for path in (desk.home / "versies").rglob("*geopend*"):
            path.unlink()
        return agree(dialog)

    desk.agree = remove_and_agree

    desk.window.versions.show()

    assert desk.answers.asked[-1].startswith("problem: ")
    assert first_text(desk) == "twee"
