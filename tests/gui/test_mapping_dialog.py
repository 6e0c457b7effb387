"""The dialog about columns shows what is in them, what they are taken for and how sure that is, to everyone."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from workbooks import matrix, opened

from gui.mapping_dialog import MappingDialog
from gui.mapping_row import MappingRow
from interchange.table_questions import TableQuestion
from model.columns import Role
from model.cross import Cross
from windows import Desk

HEADS = ("Wie", "Middel", "Datum", "Wijkcentrum", "Actiedatum", "Boodshap")
ROWS = (
    ("x", "Brief\nen flyer", "9 mei", "Noord", "", "Raad"),
    ("y", "Website", "juni", "Zuid", "", "Pers"),
    ("z", "Een heel lange naam van een middel dat nog niemand kent en dat ook niemand leest", "", "", "", "Raad"),
)


def question_of(heads: Sequence[str] = HEADS, rows: Sequence[Sequence[str]] = ROWS) -> TableQuestion:
    return opened(matrix(rows, heads)).questions[0]


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., MappingDialog]:
    shown = []

    def show(question: TableQuestion | None = None) -> MappingDialog:
        question = question or question_of()
        dialog = MappingDialog(question, {column.column_id: column.recognition.role for column in question.columns})
        qtbot.addWidget(dialog)
        shown.append(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        return dialog

    return show


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """Letters of twice the size, as someone has them who sees little."""
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    yield
    qapp.setFont(usual)


def texts(row: MappingRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.text() and label.isVisibleTo(row)]


def row_of(dialog: MappingDialog, head: str) -> MappingRow:
    return next(row for row in dialog.rows if row.column.title == head)


# --- What it shows ---


def test_a_row_shows_head_samples_meaning_and_reason(make: Callable[..., MappingDialog]) -> None:
    row = row_of(make(), "Middel")

    assert texts(row) == [
        "B: Middel",
        "– Brief en flyer\n– Website\n– Een heel lange naam van een middel dat nog niem…",
        "Certain",
        "The header says so.",
    ]
    assert row.box.currentText() == "Channel"


def test_how_sure_it_is_stands_there_in_words(make: Callable[..., MappingDialog]) -> None:
    dialog = make(question_of(("Wie", "Middel", "Verzendmoment", "Wijkcentrum"), [("x", "Brief", "mei", "Noord")]))

    words = {row.column.title: texts(row)[2] for row in dialog.rows}

    assert words == {"Wie": "Please check", "Middel": "Certain", "Verzendmoment": "Likely", "Wijkcentrum": "Certain"}


def test_what_has_to_be_checked_is_named_above_the_list(make: Callable[..., MappingDialog]) -> None:
    named = [label.text() for label in make().findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)]

    assert "A, F" in named[1]


def test_without_doubt_there_is_nothing_to_check(make: Callable[..., MappingDialog]) -> None:
    dialog = make(question_of(("Doelgroep", "Middel", "Datum"), [("Raad", "Brief", "mei")]))
    named = [label.text() for label in dialog.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)]

    assert named[1] == "Change what is not right."


def test_what_was_confirmed_before_is_not_doubted(make: Callable[..., MappingDialog]) -> None:
    dialog = make(replace(question_of(), remembered=True))

    assert not any(row.must_check for row in dialog.rows)
    assert all("You confirmed this" in texts(row) for row in dialog.rows)


def test_another_choice_is_called_the_users_own(make: Callable[..., MappingDialog]) -> None:
    row = row_of(make(), "Wie")

    row.box.setCurrentIndex(row.box.findText("Audience"))

    assert "Your choice" in texts(row)


def test_of_two_columns_with_one_meaning_the_second_says_that_the_first_counts(
    make: Callable[..., MappingDialog],
) -> None:
    dialog = make()
    row = row_of(dialog, "Wijkcentrum")

    row.box.setCurrentIndex(row.box.findText("Channel"))
    assert "Column B means this too, and counts." in texts(row)

    row.box.setCurrentIndex(0)
    assert not row.note.isVisibleTo(row)


def test_heads_with_marks_of_a_web_page_are_shown_as_they_are(make: Callable[..., MappingDialog]) -> None:
    dialog = make(question_of(("<b>Wie</b>", "Middel", "Datum"), [("<i>x</i>", "Brief", "mei")]))

    labels = dialog.rows[0].findChildren(QLabel)

    assert texts(dialog.rows[0])[:2] == ["A: <b>Wie</b>", "– <i>x</i>"]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels if label.text())


def test_a_cross_can_be_called_an_ordinary_list(make: Callable[..., MappingDialog]) -> None:
    dialog = make(replace(question_of(), cross=Cross(Role.AUDIENCE, Role.CHANNEL, (1,), (2, 3), Role.REMARK)))

    assert dialog.both_ways is not None
    assert "Audience" in dialog.both_ways.text()
    assert dialog.is_list is False
    dialog.both_ways.setChecked(False)
    assert dialog.is_list is True
    assert make().is_list is None


# --- Keyboard, screen reader, large letters ---


def test_the_keyboard_begins_at_the_first_column_to_check(make: Callable[..., MappingDialog], qtbot: QtBot) -> None:
    dialog = make(question_of(("Middel", "Datum", "Wie", "Wijk"), [("Brief", "mei", "x", "Noord")]))

    qtbot.waitUntil(dialog.rows[2].box.hasFocus)


def test_the_keyboard_alone_reaches_changes_and_agrees(make: Callable[..., MappingDialog], qtbot: QtBot) -> None:
    dialog = make()
    boxes = [row.box for row in dialog.rows]
    qtbot.waitUntil(boxes[0].hasFocus)

    for box in boxes[1:]:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is box
    QTest.keyClick(boxes[-1], Qt.Key.Key_Up)
    QTest.keyClick(boxes[-1], Qt.Key.Key_Return)

    assert dialog.result() == MappingDialog.DialogCode.Accepted
    assert row_of(dialog, "Boodshap").role is not Role.MESSAGE


def test_the_row_that_has_the_keyboard_is_in_view(make: Callable[..., MappingDialog], qtbot: QtBot) -> None:
    heads = ["Doelgroep", "Middel", "Datum", *(f"Kolom {number}" for number in range(30))]
    dialog = make(question_of(heads, [["Raad", "Brief", "mei"]]))
    qtbot.waitUntil(dialog.rows[0].box.hasFocus)

    for _ in dialog.rows[1:]:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)

    viewport = dialog._scroll.viewport()
    last = dialog.rows[-1]
    shown = QRect(last.mapTo(viewport, QPoint()), last.size())
    assert viewport.rect().contains(shown)


def test_the_wheel_over_a_box_changes_nothing(make: Callable[..., MappingDialog]) -> None:
    box = make().rows[0].box
    before = box.currentIndex()
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(box, wheel)

    assert box.currentIndex() == before


def test_a_screen_reader_hears_head_doubt_reason_and_samples(make: Callable[..., MappingDialog]) -> None:
    row = row_of(make(), "Boodshap")

    assert row.box.accessibleName() == "What the column “Boodshap” means"
    assert row.box.accessibleDescription() == (
        "Please check. The header looks like “boodschap”. For example: Raad, Pers."
    )


@pytest.mark.usefixtures("large_letters")
def test_with_letters_of_twice_the_size_everything_fits_and_nothing_is_cut_off(
    make: Callable[..., MappingDialog], qtbot: QtBot
) -> None:
    dialog = make()
    dialog.resize(640, 600)
    qtbot.waitUntil(lambda: dialog.width() == 640)

    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    for row in dialog.rows:
        assert row.width() <= dialog._scroll.viewport().width()
        for label in row.findChildren(QLabel):
            if label.isVisible() and label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()


# --- What comes of it ---


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_an_own_column_is_remembered_as_such(desk: Desk) -> None:
    def choose(dialog: object) -> bool:
        assert isinstance(dialog, MappingDialog)
        dialog.rows[0].box.setCurrentIndex(0)
        return True

    path = desk.file(matrix([("x", "Brief", "mei")], ("Wie", "Middel", "Datum")))
    desk.agree = choose
    desk.window.filing.open_path(path)
    desk.window.filing.close()
    desk.window.filing.open_path(path)

    assert len(desk.dialogs) == 1
    assert desk.plan.plan.tables[0].columns[0].role is None


def test_a_workbook_that_got_another_column_here_asks_nothing_when_it_is_opened_again(desk: Desk) -> None:
    path = desk.file(matrix([("x", "Brief", "mei")], ("Wie", "Middel", "Datum")))
    desk.window.filing.open_path(path)
    desk.answers.title = "Wijk"
    desk.window.commands["add_column"].trigger()
    desk.window.filing.save()
    desk.window.filing.close()
    desk.window.filing.open_path(path)

    assert [cell.value for cell in load_workbook(path).active[3]] == ["Wie", "Middel", "Datum", "Wijk"]
    assert len(desk.dialogs) == 1
    assert desk.window.document is not None
    assert desk.window.document.opened.questions[0].remembered


def test_after_a_column_came_in_the_dialog_shows_it_too(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix([("Raad", "Brief", "mei")], ("Doelgroep", "Middel", "Datum"))))
    desk.answers.title = "Kosten"
    desk.window.commands["add_column"].trigger()

    desk.window.confirm_columns()

    dialog = desk.dialogs[-1]
    assert isinstance(dialog, MappingDialog)
    assert [row.column.title for row in dialog.rows] == ["Doelgroep", "Middel", "Datum", "Kosten"]
    assert [row.column.samples for row in dialog.rows] == [("Raad",), ("Brief",), ("mei",), ()]
