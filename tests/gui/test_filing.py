"""The way of a workbook from opening to closing: saving, what is asked, and what is in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.questions import Answer
from interchange.atomic import write_whole
from interchange.errors import CannotWrite
from model.messages import Message
from windows import Desk


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

    def write(target: Path, data: bytes, check: Callable[[], None] | None = None) -> None:
        if failures:
            raise failures.pop()
        write_whole(target, data, check)

    monkeypatch.setattr("interchange.saving.write_whole", write)
    desk.answers.answers = [Answer.RETRY]

    assert desk.window.filing.save()
    assert load_workbook(path).active["A4"].value == "mei"


def test_the_sample_is_saved_as_a_file_of_the_users_own(desk: Desk) -> None:
    assert desk.window.filing.open_sample()
    desk.type_in(0, 1, "Eigen werk")
    desk.answers.paths = [desk.home / "mijn plan.xlsx"]

    assert desk.window.filing.save()

    assert load_workbook(desk.home / "mijn plan.xlsx")["Communicatiematrix"]["B12"].value == "Eigen werk"


def test_saving_as_under_another_spelling_of_the_own_file_is_saving(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    link = desk.home / "snelkoppeling.xlsx"
    link.symlink_to(path)
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    desk.answers.paths = [link]

    assert desk.window.filing.save_as()

    assert link.is_symlink()
    assert load_workbook(path).active["A4"].value == "mei"
    assert desk.window.document is not None
    assert desk.window.document.path == path


def test_a_workbook_that_is_gone_from_its_place_is_saved_there_again(desk: Desk) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    path.unlink()

    assert desk.window.filing.save()

    assert load_workbook(path).active["A4"].value == "mei"


def test_a_workbook_marked_as_read_only_is_saved_elsewhere(desk: Desk) -> None:
    data = matrix(ROWS)
    path = desk.file(data)
    desk.window.filing.open_path(path)
    path.chmod(0o444)
    desk.type_in(0, 0, "mei")
    desk.answers.answers = [Answer.SAVE_AS]
    desk.answers.paths = [desk.home / "kopie.xlsx"]

    assert desk.window.filing.save()

    assert "read-only" in desk.answers.asked[0]
    assert path.read_bytes() == data
    assert load_workbook(desk.home / "kopie.xlsx").active["A4"].value == "mei"


# --- One window for each file ---


def test_a_second_window_may_look_and_saves_under_another_name(desk: Desk, qtbot: QtBot) -> None:
    data = matrix(ROWS)
    path = desk.file(data)
    desk.window.filing.open_path(path)
    second = Desk(qtbot, desk.home)

    assert second.window.filing.open_path(path)

    assert "another window" in second.window.info.text
    second.type_in(0, 0, "mei")
    second.answers.paths = [desk.home / "kopie.xlsx"]
    assert second.window.filing.save()
    assert second.answers.asked == ["save as proef (copy).xlsx"]
    assert path.read_bytes() == data
    assert load_workbook(desk.home / "kopie.xlsx").active["A4"].value == "mei"


def test_a_second_window_saves_once_the_first_has_let_go(desk: Desk, qtbot: QtBot) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)
    second = Desk(qtbot, desk.home)
    second.window.filing.open_path(path)
    second.type_in(0, 0, "mei")

    desk.window.filing.close()

    assert second.window.filing.save()
    assert load_workbook(path).active["A4"].value == "mei"


def test_saving_over_a_file_of_another_window_is_refused(desk: Desk, qtbot: QtBot) -> None:
    data = matrix(ROWS)
    path = desk.file(data)
    desk.window.filing.open_path(path)
    second = Desk(qtbot, desk.home)
    second.window.filing.open_path(second.file(matrix(ROWS[:1]), "ander.xlsx"))
    second.answers.paths = [path]

    assert not second.window.filing.save_as()

    assert "another window" in second.answers.asked[-1]
    assert path.read_bytes() == data


def test_closing_the_window_lets_go_of_the_file(desk: Desk, qtbot: QtBot) -> None:
    path = desk.file(matrix(ROWS))
    desk.window.filing.open_path(path)

    desk.window.close()

    second = Desk(qtbot, desk.home)
    second.window.filing.open_path(path)
    assert second.window.document is not None
    assert second.window.document.claim is not None
    assert "another window" not in second.window.info.text
