"""Cleaning up, as the user does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTreeView
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.cleanup_dialog import CleanupDialog
from gui.cleanup_difference import MOST_TOKENS, Run, runs
from gui.cleanup_proposals import ProposalsModel
from model.cleanup.catalogue import OFFERS
from windows import Desk

MESSY = (
    ("9 maart 2017", "Uitleg over de", "Inwoners", "e-mail", "<p>Tekst</p>", "Gereed"),
    ("", "planning.", "", "", "", ""),
    ("20 april", "Terugblik", "Inwoners; raad", "e-mail", "a&nbsp;b", "Loopt"),
    ("juni", "Bijpraten", "Raad", "email", "Zaal  huren", "Loopt"),
)
HTML, WORD, PAGE_BREAKS, SPACES, SPELLINGS, DATES = range(len(OFFERS))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def clean_up(desk: Desk, act: Callable[[CleanupDialog], object], rows: object = MESSY) -> CleanupDialog:
    """Open a workbook, choose the command, and do something in the dialog that it shows."""

    def agree(dialog: object) -> bool:
        assert isinstance(dialog, CleanupDialog)
        dialog.show()
        act(dialog)
        seen.append(dialog)
        return bool(dialog.result())

    seen: list[CleanupDialog] = []
    desk.window.filing.open_path(desk.file(matrix(rows)))  # type: ignore[arg-type]
    desk.agree = agree
    desk.window.commands["clean_up"].trigger()
    return seen[0]


def offered(dialog: CleanupDialog) -> list[str]:
    return [dialog.offers.item(row).text() for row in range(dialog.offers.count())]


def listed(dialog: CleanupDialog) -> list[tuple[str, str, bool]]:
    """The proposals in the list: where, what it becomes, and whether it is ticked."""
    model = dialog.model
    return [
        (
            model.index(row, 0).data(),
            model.index(row, 1).data(),
            model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked,
        )
        for row in range(model.rowCount())
    ]


def test_each_offer_says_how_much_it_found(desk: Desk) -> None:
    def look(dialog: CleanupDialog) -> None:
        assert offered(dialog) == [
            "HTML left-overs: 2 cell(s)",
            "Left-overs of Word: nothing found",
            "Rows split by a page break: 1 row(s)",
            "Doubled spaces and empty lines: 1 cell(s)",
            "Spellings of one name: 1 cell(s)",
            "Dates typed as text: 1 cell(s)",
        ]
        assert dialog.offers.currentRow() == HTML

    clean_up(desk, look)


def test_proposals_are_named_as_in_the_sheet_and_ticked_where_they_are_certain(desk: Desk) -> None:
    def look(dialog: CleanupDialog) -> None:
        assert listed(dialog) == [("Row 4, Actie", "Tekst", True), ("Row 6, Actie", "a b", True)]
        dialog.offers.setCurrentRow(DATES)
        assert [each[1:] for each in listed(dialog)] == [("9-3-2017", False)]
        assert not dialog.apply_button.isEnabled()

    clean_up(desk, look)


def test_cleaning_up_is_one_step_with_a_label_that_undo_takes_back(desk: Desk) -> None:
    def agree(dialog: CleanupDialog) -> None:
        dialog.apply_button.click()
        assert offered(dialog)[HTML] == "HTML left-overs: nothing found"
        assert "clean up: HTML left-overs (2 cells)" in dialog.told.text()

    clean_up(desk, agree)

    column = [row.cells[4] for row in desk.plan.plan.tables[0].rows]
    assert column == ["Tekst", "", "a b", "Zaal  huren"]
    assert "clean up: HTML left-overs (2 cells)" in desk.window.commands["undo"].text()
    desk.window.undo()
    assert desk.plan.plan.tables[0].rows[0].cells[4] == "<p>Tekst</p>"
    assert not desk.window.isWindowModified()


def test_only_what_is_ticked_is_done(desk: Desk) -> None:
    def agree(dialog: CleanupDialog) -> None:
        dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
        dialog.carry_out()
        assert offered(dialog)[HTML] == "HTML left-overs: 1 cell(s)"

    clean_up(desk, agree)

    assert [row.cells[4] for row in desk.plan.plan.tables[0].rows][::2] == ["<p>Tekst</p>", "a b"]


def test_all_and_none_tick_and_the_button_says_how_many(desk: Desk) -> None:
    def tick(dialog: CleanupDialog) -> None:
        assert dialog.apply_button.text() == "&Clean up 2 cell(s)"
        assert not dialog.all.isEnabled()
        dialog.none.click()
        assert [each[2] for each in listed(dialog)] == [False, False]
        assert not dialog.apply_button.isEnabled()
        dialog.all.click()
        assert [each[2] for each in listed(dialog)] == [True, True]
        dialog.none.click()
        dialog.carry_out()

    clean_up(desk, tick)

    assert desk.plan.history.undo_label is None


def test_the_space_bar_ticks_and_enter_is_no_agreement(desk: Desk, qtbot: QtBot) -> None:
    def press(dialog: CleanupDialog) -> None:
        dialog.proposals.setFocus()
        QTest.keyClick(dialog.proposals, Qt.Key.Key_Space)
        assert [each[2] for each in listed(dialog)] == [False, True]
        QTest.keyClick(dialog.proposals, Qt.Key.Key_Return)

    clean_up(desk, press)

    assert desk.plan.history.undo_label is None


def test_the_preview_shows_both_texts_and_marks_what_differs_by_more_than_colour(desk: Desk) -> None:
    def look(dialog: CleanupDialog) -> None:
        assert dialog.before.toPlainText() == "<p>Tekst</p>"
        assert dialog.after.toPlainText() == "Tekst"
        cursor = dialog.before.textCursor()
        cursor.setPosition(2)
        assert cursor.charFormat().fontStrikeOut()
        assert "<p>; </p>" in dialog.before.accessibleDescription()
        dialog.offers.setCurrentRow(SPACES)
        assert dialog.before.toPlainText() == "Zaal ·huren"
        dialog.offers.setCurrentRow(PAGE_BREAKS)
        assert dialog.reason.text() == "The sentence in the row above goes on here."
        assert dialog.after.toPlainText() == "Uitleg over de planning."
        cursor = dialog.after.textCursor()
        cursor.setPosition(15)
        assert cursor.charFormat().fontUnderline()

    clean_up(desk, look)


def test_a_split_row_is_joined_in_the_table(desk: Desk) -> None:
    def agree(dialog: CleanupDialog) -> None:
        dialog.offers.setCurrentRow(PAGE_BREAKS)
        assert dialog.apply_button.text() == "&Clean up 1 row(s)"
        dialog.carry_out()

    clean_up(desk, agree)

    assert [row.cells[1] for row in desk.plan.plan.tables[0].rows] == [
        "Uitleg over de planning.",
        "Terugblik",
        "Bijpraten",
    ]
    assert desk.view.grid.rowCount() == 3
    desk.window.undo()
    assert desk.view.grid.rowCount() == 4


def test_the_user_chooses_which_name_stays(desk: Desk) -> None:
    def choose(dialog: CleanupDialog) -> None:
        dialog.offers.setCurrentRow(SPELLINGS)
        box = dialog.findChild(QComboBox)
        assert [box.itemText(place) for place in range(box.count())] == [
            "e-mail (used 2 time(s))",
            "email (used 1 time(s))",
        ]
        box.setCurrentIndex(1)
        box.activated.emit(1)
        assert [each[1] for each in listed(dialog)] == ["email", "email"]
        assert offered(dialog)[SPELLINGS] == "Spellings of one name: 2 cell(s)"
        assert dialog.findChild(QComboBox).currentData() == "email"
        dialog.carry_out()

    clean_up(desk, choose)

    assert [row.cells[3] for row in desk.plan.plan.tables[0].rows] == ["email", "", "email", "email"]


def test_going_to_the_cell_closes_the_dialog_and_shows_it(desk: Desk, qtbot: QtBot) -> None:
    def go(dialog: CleanupDialog) -> None:
        dialog.offers.setCurrentRow(SPACES)
        dialog.jump.click()

    clean_up(desk, go)

    index = desk.view.currentIndex()
    assert (index.row(), index.column()) == (3, 4)


def test_a_tidy_plan_is_told_to_be_tidy(desk: Desk) -> None:
    def look(dialog: CleanupDialog) -> None:
        assert dialog.nothing.isVisible()
        assert not dialog.middle.isVisible()
        assert not dialog.apply_button.isVisible()

    clean_up(desk, look, [("juni", *ROWS[2][1:])])


def test_after_the_last_thing_was_cleaned_up_nothing_is_left(desk: Desk) -> None:
    def agree(dialog: CleanupDialog) -> None:
        dialog.carry_out()
        assert dialog.nothing.isVisible()

    clean_up(desk, agree, [("juni", "<p>Doel</p>", *ROWS[2][2:])])


def test_everything_has_a_name_for_a_screen_reader(desk: Desk) -> None:
    def look(dialog: CleanupDialog) -> None:
        for widget in (dialog.offers, dialog.proposals, dialog.before, dialog.after):
            assert widget.accessibleName()
        buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
        assert {dialog.before, dialog.after} <= buddies

    clean_up(desk, look)


def test_the_list_is_a_sound_model(qtbot: QtBot, desk: Desk) -> None:
    def check(dialog: CleanupDialog) -> None:
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        dialog.tester = QAbstractItemModelTester(dialog.model, mode)  # type: ignore[attr-defined]
        for row in range(len(OFFERS)):
            dialog.offers.setCurrentRow(row)
        dialog.offers.setCurrentRow(HTML)
        dialog.none.click()
        dialog.all.click()
        assert not dialog.model.index(0, 0, QModelIndex()).parent().isValid()
        assert isinstance(dialog.findChild(QTreeView).model(), ProposalsModel)

    clean_up(desk, check)


# --- Differences ---


def test_what_is_the_same_is_told_apart_from_what_is_not() -> None:
    assert runs("<b>Brief</b> en kaart", "Brief en flyer") == (
        [Run("<b>", True), Run("Brief", False), Run("</b>", True), Run(" en ", False), Run("kaart", True)],
        [Run("Brief", False), Run(" en ", False), Run("flyer", True)],
    )


def test_of_very_long_texts_the_middle_is_one_difference() -> None:
    long = "woord " * MOST_TOKENS

    first, second = runs(f"{long}een{long}", f"{long}twee{long}")

    assert [run.differs for run in first] == [False, True, False]
    assert "".join(run.text for run in second) == f"{long}twee{long}"


def test_a_plan_that_is_new_here_tells_that_there_is_something_to_clean_up(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(MESSY)))
    first = desk.window.info.text
    desk.window.filing.open_path(desk.file(matrix(MESSY)))

    assert "clean up" in first
    assert not desk.window.info.text


def test_a_tidy_plan_tells_nothing_of_cleaning_up(desk: Desk) -> None:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))

    assert desk.window.info.text
    assert "clean up" not in desk.window.info.text


def test_what_was_read_from_another_kind_of_file_tells_first_what_it_is(desk: Desk) -> None:
    lines = "Periode;Doelgroep;Middel;Actie\n9 maart;Inwoners;Brief;<p>Tekst</p>\n20 april;Raad;Mail;Nabellen\n"
    desk.window.filing.open_path(desk.file(lines.encode(), "plan.csv"))

    told = desk.window.info.text.split("\n")
    assert "plan.csv" in told[0]
    assert "clean up" in told[1]
