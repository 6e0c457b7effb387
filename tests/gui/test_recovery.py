"""After a crash or a power cut the unsaved work is offered and brought back; only the user throws it away."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.questions import Answer
from gui.recording import TYPING_WRITTEN
from interchange.unsaved import ASIDE
from windows import Desk

DATA = matrix(ROWS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "proef.xlsx"
    path.write_bytes(DATA)
    return path


def crashed(qtbot: QtBot, path: Path, *texts: str) -> None:
    """A session that typed these texts and was killed."""
    desk = Desk(qtbot, path.parent)
    desk.window.filing.open_path(path)
    for text in texts:
        desk.type_in(0, 0, text)
    desk.crash()


def journals(desk: Desk) -> list[Path]:
    return sorted((desk.home / "herstel").glob("*.jsonl"))


def first_text(desk: Desk) -> str:
    return desk.plan.plan.tables[0].text(0, 0)


# --- Opening the workbook again ---


def test_unsaved_work_is_offered_and_brought_back(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei", "juni")
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]

    desk.window.filing.open_path(path)

    assert desk.answers.asked == [
        "restore: Unsaved work of 6-3 09:52 in “proef.xlsx”, 2 change(s).\n\n"
        "The program ended before it was saved. Restore it?"
    ]
    assert first_text(desk) == "juni"
    assert desk.window.isWindowModified()
    assert path.read_bytes() == DATA


def test_restored_work_is_saved_into_the_workbook_itself(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]
    desk.window.filing.open_path(path)

    assert desk.window.filing.save()

    assert load_workbook(path).active["A4"].value == "mei"
    assert journals(desk) == []


def test_restored_work_survives_a_second_crash(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    second = Desk(qtbot, path.parent)
    second.answers.answers = [Answer.RESTORE]
    second.window.filing.open_path(path)
    second.type_in(1, 0, "juli")
    second.crash()
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]

    desk.window.filing.open_path(path)

    table = desk.plan.plan.tables[0]
    assert (table.text(0, 0), table.text(1, 0)) == ("mei", "juli")
    assert len(journals(desk)) == 1


def test_restored_work_can_be_undone(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei", "juni")
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]
    desk.window.filing.open_path(path)

    desk.window.undo()

    assert first_text(desk) == ROWS[0][0]
    assert not desk.window.isWindowModified()


@pytest.mark.parametrize(("answer", "left"), [(Answer.DISCARD, 0), (Answer.LATER, 1), (Answer.CANCEL, 1)])
def test_work_goes_only_when_the_user_throws_it_away(qtbot: QtBot, path: Path, answer: Answer, left: int) -> None:
    crashed(qtbot, path, "mei")
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [answer]

    desk.window.filing.open_path(path)

    assert first_text(desk) == ROWS[0][0]
    assert len(journals(desk)) == left


def test_after_saving_only_what_came_later_is_offered(qtbot: QtBot, path: Path) -> None:
    first = Desk(qtbot, path.parent)
    first.window.filing.open_path(path)
    first.type_in(0, 0, "mei")
    first.window.filing.save()
    first.type_in(1, 0, "juli")
    first.crash()
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]

    desk.window.filing.open_path(path)

    assert "1 change(s)" in desk.answers.asked[0]
    table = desk.plan.plan.tables[0]
    assert (table.text(0, 0), table.text(1, 0)) == ("mei", "juli")


def test_a_session_in_good_order_leaves_nothing_to_offer(qtbot: QtBot, path: Path) -> None:
    first = Desk(qtbot, path.parent)
    first.window.filing.open_path(path)
    first.type_in(0, 0, "mei")
    first.answers.answers = [Answer.DISCARD]
    first.window.filing.close()
    assert journals(first) == []
    desk = Desk(qtbot, path.parent)

    desk.window.filing.open_path(path)

    assert desk.answers.asked == []


def test_closing_the_window_leaves_nothing_to_offer(qtbot: QtBot, path: Path) -> None:
    desk = Desk(qtbot, path.parent)
    desk.window.filing.open_path(path)
    desk.type_in(0, 0, "mei")
    desk.answers.answers = [Answer.DISCARD]

    desk.window.close()

    assert journals(desk) == []


def test_the_work_of_another_window_that_lives_is_not_offered(qtbot: QtBot, path: Path) -> None:
    first = Desk(qtbot, path.parent)
    first.window.filing.open_path(path)
    first.type_in(0, 0, "mei")
    desk = Desk(qtbot, path.parent)

    desk.window.filing.open_path(path)

    assert desk.answers.asked == []


def test_a_workbook_that_was_moved_still_gets_its_work(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    moved = path.rename(path.with_name("verhuisd.xlsx"))
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]

    desk.window.filing.open_path(moved)

    assert first_text(desk) == "mei"


# --- When the workbook is another one by now ---


def test_when_the_file_was_changed_the_work_opens_as_a_copy_beside_it(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    theirs = matrix(ROWS[:1])
    path.write_bytes(theirs)
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.COPY]
    desk.answers.paths = [path.with_name("hersteld.xlsx")]

    desk.window.filing.open_path(path)

    assert "the work no longer fits in it" in desk.answers.asked[0]
    assert desk.window.windowTitle().startswith("proef (recovered).xlsx")
    assert first_text(desk) == "mei"
    assert desk.window.filing.save()
    assert path.read_bytes() == theirs
    assert load_workbook(path.with_name("hersteld.xlsx")).active["A4"].value == "mei"


def test_work_that_its_file_turns_out_to_hold_is_not_offered(qtbot: QtBot, path: Path) -> None:
    first = Desk(qtbot, path.parent)
    first.window.filing.open_path(path)
    first.type_in(0, 0, "mei")
    assert first.window.document is not None
    # The power goes after the file was replaced and before its journal was.
    first.window.document.write(path)
    first.crash()
    desk = Desk(qtbot, path.parent)

    desk.window.filing.open_path(path)

    assert desk.answers.asked == []
    assert first_text(desk) == "mei"
    assert journals(desk) == []


def test_work_without_a_version_to_stand_on_is_set_aside_and_told(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    path.write_bytes(matrix(ROWS[:1]))
    for kept in (path.parent / "versies").rglob("*.xlsx"):
        kept.unlink()
    desk = Desk(qtbot, path.parent)

    desk.window.filing.open_path(path)

    assert "cannot be restored" in desk.window.info.text
    assert len(list((desk.home / "herstel" / ASIDE).iterdir())) == 1


def test_a_journal_that_cannot_be_read_is_moved_aside_and_told(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei", "juni")
    (journal,) = (path.parent / "herstel").glob("*.jsonl")
    journal.write_bytes(journal.read_bytes().replace(b"set_cells", b"set_bells", 1))

    desk = Desk(qtbot, path.parent)

    assert "could not be read" in desk.window.info.text
    assert [found.name for found in (desk.home / "herstel" / ASIDE).iterdir()] == [journal.name]
    assert desk.window.unsaved.isHidden()


# --- Before a workbook is opened ---


def labels(desk: Desk) -> list[str]:
    return [label.text() for label in desk.window.unsaved.findChildren(QLabel) if label.isVisible()]


def button(desk: Desk, text: str) -> QPushButton:
    return next(found for found in desk.window.unsaved.findChildren(QPushButton) if found.text() == text)


def test_the_start_page_shows_what_was_left(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei", "juni")

    desk = Desk(qtbot, path.parent)

    assert labels(desk) == ["Unsaved work of 6-3 09:52 in “proef.xlsx”, 2 change(s)"]
    assert button(desk, "&Restore").accessibleName() == f"Restore: {labels(desk)[0]}"


def test_without_unsaved_work_the_start_page_says_nothing_of_it(qtbot: QtBot, path: Path) -> None:
    assert Desk(qtbot, path.parent).window.unsaved.isHidden()


def test_restoring_from_the_start_page_asks_nothing_more(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    desk = Desk(qtbot, path.parent)

    qtbot.keyClick(button(desk, "&Restore"), Qt.Key.Key_Space)

    assert desk.answers.asked == []
    assert first_text(desk) == "mei"
    assert desk.window.unsaved.isHidden()


def test_throwing_away_from_the_start_page_asks_first(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    desk = Desk(qtbot, path.parent)

    button(desk, "&Throw away").click()
    assert len(journals(desk)) == 1
    desk.answers.answers = [Answer.DISCARD]
    button(desk, "&Throw away").click()

    assert [asked.split(":")[0] for asked in desk.answers.asked] == ["throw away", "throw away"]
    assert journals(desk) == []
    assert desk.window.unsaved.isHidden()


def test_work_on_a_file_that_is_gone_opens_as_a_copy(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    path.unlink()
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.COPY]

    button(desk, "&Restore").click()

    assert first_text(desk) == "mei"
    assert desk.window.document is not None
    assert desk.window.document.path is None
    assert desk.window.document.proposed_path("").parent == path.parent


def test_work_on_the_sample_is_restored_too(qtbot: QtBot, tmp_path: Path) -> None:
    first = Desk(qtbot, tmp_path)
    first.window.filing.open_sample()
    first.type_in(0, 1, "mei")
    first.crash()
    desk = Desk(qtbot, tmp_path)

    button(desk, "&Restore").click()

    assert desk.plan.plan.tables[0].text(0, 1) == "mei"


def test_work_that_another_window_took_meanwhile_is_no_longer_shown(qtbot: QtBot, path: Path) -> None:
    crashed(qtbot, path, "mei")
    desk = Desk(qtbot, path.parent)
    other = Desk(qtbot, path.parent)
    button(other, "&Restore").click()

    button(desk, "&Restore").click()

    assert desk.window.document is None
    assert desk.window.unsaved.isHidden()
    assert first_text(other) == "mei"


# --- As one types ---


def test_each_step_is_written_down_at_once(qtbot: QtBot, path: Path) -> None:
    desk = Desk(qtbot, path.parent)
    desk.window.filing.open_path(path)

    sizes = []
    for text in ("mei", "juni"):
        desk.type_in(0, 0, text)
        sizes.append(journals(desk)[0].read_bytes().count(b"\n"))

    assert sizes == [2, 3]


def test_typing_in_a_text_is_written_down_after_a_moment(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_sample()
    key = desk.plan.plan.sections[0].key

    for length in range(1, 6):
        desk.plan.set_text(key, "Samen"[:length])
    assert journals(desk) == []

    qtbot.waitUntil(lambda: bool(journals(desk)), timeout=TYPING_WRITTEN * 20)
    assert journals(desk)[0].read_bytes().count(b"\n") == 2
    assert b'"value":"Samen"' in journals(desk)[0].read_bytes()


def test_any_other_step_first_writes_down_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.window.filing.open_sample()

    desk.plan.set_text(desk.plan.plan.sections[0].key, "Samen")
    desk.type_in(0, 1, "mei")

    first, second = (line for line in journals(desk)[0].read_bytes().splitlines()[1:])
    assert b"set_text" in first
    assert b"set_cells" in second


def test_a_journal_that_cannot_be_written_is_told_once_and_work_goes_on(qtbot: QtBot, path: Path) -> None:
    desk = Desk(qtbot, path.parent)
    desk.window.filing.open_path(path)
    (desk.home / "herstel").write_text("geen map")

    desk.type_in(0, 0, "mei")
    assert "Save often" in desk.window.info.text
    desk.window.info.hide()
    desk.type_in(0, 0, "juni")

    assert desk.window.info.text == ""
    assert desk.window.filing.save()
    assert load_workbook(path).active["A4"].value == "juni"


def test_what_could_not_be_written_down_is_written_with_the_next_step(qtbot: QtBot, path: Path) -> None:
    first = Desk(qtbot, path.parent)
    first.window.filing.open_path(path)
    (first.home / "herstel").write_text("geen map")
    first.type_in(0, 0, "mei")
    (first.home / "herstel").unlink()
    first.type_in(1, 0, "juni")
    first.crash()
    desk = Desk(qtbot, path.parent)
    desk.answers.answers = [Answer.RESTORE]

    desk.window.filing.open_path(path)

    table = desk.plan.plan.tables[0]
    assert (table.text(0, 0), table.text(1, 0)) == ("mei", "juni")
