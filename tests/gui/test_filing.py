"""The way of a workbook from opening to closing: saving, what is asked, and what is in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from windows import Desk
from workbooks import ROWS, matrix

from gui.questions import Answer
from interchange.atomic import write_whole
from interchange.errors import CannotWrite
from model.messages import Message


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_a_change_marks_the_title_and_saving_takes_the_mark_away(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)

    desk.type_in(0, 5, "Gereed, mail is 7-2 verstuurd.")
    assert desk.window.isWindowModified()
    assert desk.window.filing.save()

    assert not desk.window.isWindowModified()
    assert load_workbook(path).active["F4"].value == "Gereed, mail is 7-2 verstuurd."
    assert "proef.xlsx" in desk.window.statusBar().currentMessage()


def test_the_version_that_was_opened_is_kept_once(desk: Desk) -> None:
    data = matrix(ROWS)
    desk.window.filing.open_path(desk.file(data))

    for text in ("een", "twee"):
        desk.type_in(0, 0, text)
        desk.window.filing.save()

    kept = [path for path in (desk.home / "versies").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [data]


def test_undo_and_redo_name_what_they_do(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    desk.type_in(0, 0, "mei")

    assert desk.window.commands["undo"].isEnabled()
    assert "typing" in desk.window.commands["undo"].text()
    desk.window.undo()
    assert not desk.window.commands["undo"].isEnabled()
    assert "typing" in desk.window.commands["redo"].text()
    desk.window.redo()
    assert desk.plan.plan.tables[0].text(0, 0) == "mei"


@pytest.mark.parametrize(
    ("answer", "closed", "kept"),
    [(Answer.SAVE, True, "mei"), (Answer.DISCARD, True, "6 februari"), (Answer.CANCEL, False, "6 februari")],
)
def test_unsaved_changes_are_asked_about(desk: Desk, answer: Answer, closed: bool, kept: str) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    desk.answers.answers = [answer]

    assert desk.window.filing.close() is closed

    assert desk.answers.asked == ["unsaved proef.xlsx"]
    assert load_workbook(path).active["A4"].value == kept


def test_without_changes_nothing_is_asked(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    assert desk.window.filing.close()

    assert desk.answers.asked == []


def test_a_file_that_cannot_be_opened_is_told_and_what_was_open_stays(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    assert not desk.window.filing.open_path(desk.file(b"geen werkmap", "brief.xlsx"))

    assert desk.answers.asked[-1].startswith("problem: “brief.xlsx” is not an Excel workbook")
    assert desk.window.document is not None
    assert desk.window.document.name == "proef.xlsx"


def test_a_recent_workbook_that_is_gone_is_forgotten(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.window.filing.close()
    path.unlink()

    desk.window.filing.open_path(path)

    assert desk.settings["recent_files"] == []
    assert desk.window.start.recent.count() == 0


def test_a_workbook_is_opened_by_dropping_it(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )

    desk.window.dropEvent(event)

    assert desk.window.document is not None


# --- Saving when something is in the way ---


def test_a_file_that_is_open_in_excel_is_saved_under_another_name(desk: Desk) -> None:
    data = matrix(ROWS)
    path = desk.file(data)
    desk.window.filing.open_path(path)
    (desk.home / "~$proef.xlsx").write_bytes(b"\x08Dirk Bos" + b" " * 156)
    desk.type_in(0, 0, "mei")
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "kopie.xlsx"]

    assert desk.window.filing.save()

    assert "Dirk Bos" in desk.answers.asked[0]
    assert path.read_bytes() == data
    assert load_workbook(desk.home / "kopie.xlsx").active["A4"].value == "mei"
    assert desk.window.windowTitle().startswith("kopie.xlsx")


def test_opening_a_file_that_is_open_in_excel_says_so_and_who_has_it(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    (desk.home / "~$proef.xlsx").write_bytes(b"\x08Dirk Bos" + b" " * 156)

    desk.window.filing.open_path(path)

    assert "Dirk Bos" in desk.window.info.text


def test_a_target_that_cannot_be_written_can_be_tried_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    failures = [CannotWrite(Message(("Files", "vol")))]

    def write(target: Path, data: bytes) -> None:
        if failures:
            raise failures.pop()
        write_whole(target, data)

    monkeypatch.setattr("interchange.saving.write_whole", write)
    desk.answers.answers = [Answer.RETRY]

    assert desk.window.filing.save()
    assert load_workbook(path).active["A4"].value == "mei"


def test_a_file_that_someone_else_changed_is_kept_and_mine_goes_elsewhere(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    theirs = matrix(ROWS[:1])
    path.write_bytes(theirs)
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "mijn.xlsx"]

    assert desk.window.filing.save()

    assert path.read_bytes() == theirs
    assert load_workbook(desk.home / "mijn.xlsx").active["A4"].value == "mei"


def test_theirs_can_be_opened_instead(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    path.write_bytes(matrix([("juli", *ROWS[0][1:])]))
    desk.answers.answers = [Answer.RELOAD]

    desk.window.filing.save()

    assert desk.plan.plan.tables[0].text(0, 0) == "juli"
    assert desk.window.document is not None
    assert desk.window.document.is_saved


def test_the_sample_is_saved_as_a_file_of_the_users_own(desk: Desk) -> None:
    assert desk.window.filing.open_sample()
    desk.type_in(0, 1, "Eigen werk")
    desk.answers.paths = [desk.home / "mijn plan.xlsx"]

    assert desk.window.filing.save()

    assert load_workbook(desk.home / "mijn plan.xlsx")["Communicatiematrix"]["B12"].value == "Eigen werk"
