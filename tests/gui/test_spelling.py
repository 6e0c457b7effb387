"""Spelling in the window: the marks in the fields, the menu of a marked word, and the check of the whole plan."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from palettes import PALETTES
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.grid.colours import VISIBLE
from gui.questions import Answer
from gui.spelling.dialog import SpellingDialog
from gui.spelling.marks import SpellingMarks, line_colour, marks_of
from gui.spelling.menu import SpellingMenu
from gui.text_page import PlanText
from gui.theme import contrast
from interchange.spelling.own_words import FILE
from windows import Desk

SENTENCE = "Stuur de nieuwsbreif naar iedereen in het dorp."


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with the sample in it."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_sample()
    made.window.activateWindow()
    return made


def marks_in(field: QPlainTextEdit) -> SpellingMarks:
    found = marks_of(field)
    assert found is not None
    return found


def text_field(desk: Desk, qtbot: QtBot, text: str) -> tuple[str, PlanText, SpellingMarks]:
    """The last field of the page of texts, with this text and the keyboard, and its marks."""
    page = desk.window.plan_page
    assert page is not None
    key = desk.plan.plan.sections[-1].key
    desk.plan.set_text(key, text)
    page.show_text(key)
    field = page.page_in_view().fields[key]  # type: ignore[attr-defined]
    qtbot.waitUntil(field.hasFocus)
    return key, field, marks_in(field)


def menu_at(field: QPlainTextEdit, place: int) -> QMenu | None:
    """The menu that the menu key opens with the caret at this place of the text, when it is about a marked word."""
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    opener = next(child for child in field.children() if isinstance(child, SpellingMenu))
    before = opener.menu
    point = field.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, field.mapToGlobal(point))
    assert opener.eventFilter(field, event) is (opener.menu is not before)
    return opener.menu if opener.menu is not before else None


def entries(menu: QMenu) -> list[str]:
    """What stands in a menu up to the entries of every field."""
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    return texts[: texts.index("&Ignore everywhere in this plan") + 1]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


# --- Marks ---


def test_an_unknown_word_of_a_text_is_marked(desk: Desk, qtbot: QtBot) -> None:
    _, _, marks = text_field(desk, qtbot, SENTENCE)

    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])


def test_fields_that_are_made_anew_are_marked_too(desk: Desk, qtbot: QtBot) -> None:
    key, field, _ = text_field(desk, qtbot, SENTENCE)
    page = desk.window.plan_page
    assert page is not None
    texts = page.page_in_view()

    texts._build()  # type: ignore[attr-defined]
    desk.plan.set_text(key, f"{SENTENCE} En nu.")

    anew = texts.fields[key]  # type: ignore[attr-defined]
    assert anew is not field
    qtbot.waitUntil(lambda: marks_in(anew).marked() == ["nieuwsbreif"])


def test_nothing_in_the_sample_is_marked(desk: Desk, qtbot: QtBot) -> None:
    text_field(desk, qtbot, SENTENCE)
    every = desk.window.plan_page.page_in_view().findChildren(SpellingMarks)  # type: ignore[union-attr]
    assert len(every) > 5

    qtbot.waitUntil(lambda: any(marks.marked() for marks in every))

    assert [marks.marked() for marks in every if marks.marked()] == [["nieuwsbreif"]]


def test_looking_is_no_typing(desk: Desk, qtbot: QtBot) -> None:
    """A no-break space is a space to the field; telling that its text changed would write that in the plan."""
    text = "Stuur\u00a0de nieuwsbreif."
    key, field, marks = text_field(desk, qtbot, text)
    told: list[int] = []
    field.textChanged.connect(lambda: told.append(1))
    steps: list[int] = []
    desk.plan.history.watchers.append(lambda: steps.append(1))

    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])
    desk.window.spelling.ignore("nieuwsbreif")

    assert marks.marked() == []
    assert told == []
    assert desk.plan.plan.holder(key).text == text
    assert steps == []


def test_the_word_that_is_being_typed_is_marked_once_it_is_left(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, "")

    QTest.keyClicks(field, "Een breif")
    qtbot.wait(900)
    assert marks.marked() == []

    QTest.keyClicks(field, " aan")
    qtbot.waitUntil(lambda: marks.marked() == ["breif"])


def test_a_line_stays_below_its_word_while_there_is_typed_before_it(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])

    field.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(field, "Morgen: ")

    assert marks.marked() == ["nieuwsbreif"]


def test_signs_that_qt_counts_twice_do_not_move_the_line(desk: Desk, qtbot: QtBot) -> None:
    _, _, marks = text_field(desk, qtbot, f"😀😀 {SENTENCE}")

    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])


@pytest.mark.parametrize("name", PALETTES)
def test_the_line_can_be_seen_in_every_look(name: str) -> None:
    palette = PALETTES[name]

    assert contrast(line_colour(palette), palette.color(QPalette.ColorRole.Base)) >= VISIBLE


def test_marks_are_gone_when_they_are_turned_off_and_come_back(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])
    action = desk.window.commands["spelling_marks"]
    assert action.isChecked()

    action.trigger()
    assert marks.marked() == []
    assert desk.settings["spelling"] is False
    assert menu_at(field, 12) is None

    action.trigger()
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])


def test_names_of_the_plan_are_not_marked_even_where_a_sentence_begins(desk: Desk, qtbot: QtBot) -> None:
    table = desk.plan.plan.tables[0]
    owner = next(column for column in table.columns if column.role == "verantwoordelijk")
    desk.plan.set_texts(table.key, [(table.rows[0].id, owner.id, "Tjokwina Vlasmeer")])

    _, _, marks = text_field(desk, qtbot, "Tjokwina belt. Tjokwani belt ook.")

    qtbot.waitUntil(lambda: marks.marked() == ["Tjokwani"])


# --- The editor of a cell ---


@pytest.fixture
def cells(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with a table, and the keyboard in the first cell of its column of subjects."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_path(made.file(matrix(ROWS)))
    made.window.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


def open_editor(desk: Desk, column: int, text: str) -> QPlainTextEdit:
    view = desk.view
    view.setCurrentIndex(view.grid.index(0, column))
    assert view._editing.begin(text)
    editor = view.itemDelegate().editor
    assert isinstance(editor, QPlainTextEdit)
    return editor


def prose_column(desk: Desk) -> int:
    from interchange.spelling.places import is_prose

    return next(at for at, column in enumerate(desk.plan.plan.tables[0].columns) if is_prose(column))


def test_the_editor_of_a_cell_marks_and_its_menu_replaces(cells: Desk, qtbot: QtBot) -> None:
    column = prose_column(cells)
    editor = open_editor(cells, column, "Een breif sturen")
    marks = marks_in(editor)
    qtbot.waitUntil(lambda: marks.marked() == ["breif"])

    menu = menu_at(editor, 6)
    assert menu is not None
    qtbot.waitUntil(lambda: "brief" in entries(menu))
    assert cells.view.itemDelegate().editor is editor, "opening the menu must not end the editing"
    choose(menu, "brief")

    assert editor.toPlainText() == "Een brief sturen"
    assert cells.view.finish_editing()
    assert cells.plan.plan.tables[0].text(0, column) == "Een brief sturen"


def test_an_editor_that_is_closed_is_let_go(cells: Desk, qtbot: QtBot) -> None:
    editor = weakref.ref(open_editor(cells, prose_column(cells), "Een breif sturen"))

    cells.view._editing.cancel()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert editor() is None
    cells.window.spelling.learned.emit()


def test_lists_of_names_and_periods_are_not_marked(cells: Desk, qtbot: QtBot) -> None:
    for at, column in enumerate(cells.plan.plan.tables[0].columns):
        if at == prose_column(cells):
            continue
        cells.view.setCurrentIndex(cells.view.grid.index(0, at))
        if cells.view._editing.begin("breif") and column.role in {"periode", "doelgroep", "middel"}:
            assert cells.view.itemDelegate().editor.findChildren(SpellingMarks) == []
        cells.view._editing.cancel()


# --- The menu ---


def test_the_menu_of_a_marked_word_proposes_and_replaces_as_one_step(desk: Desk, qtbot: QtBot) -> None:
    key, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])

    menu = menu_at(field, 12)
    assert menu is not None
    qtbot.waitUntil(lambda: "nieuwsbrief" in entries(menu))
    assert entries(menu)[-2:] == ["&Add to the word list", "&Ignore everywhere in this plan"]
    choose(menu, "nieuwsbrief")

    assert desk.plan.plan.holder(key).text == SENTENCE.replace("breif", "brief")
    assert marks.marked() == []
    desk.window.undo()
    assert desk.plan.plan.holder(key).text == SENTENCE


def test_the_menu_is_there_before_the_suggestions_are(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])
    answers: list[list[str] | None] = [None]
    monkeypatch.setattr(desk.window.spelling.speller, "suggestions", lambda text: answers[-1])

    menu = menu_at(field, 12)

    assert menu is not None
    assert entries(menu)[0] == "Looking for suggestions…"
    answers.append([])
    qtbot.waitUntil(lambda: entries(menu)[0] == "No suggestions")
    menu.close()


def test_other_words_have_the_menu_of_the_field(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])

    assert menu_at(field, 2) is None


def test_the_mouse_opens_it_on_the_word_below_it(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, SENTENCE)
    qtbot.waitUntil(lambda: marks.marked() == ["nieuwsbreif"])
    cursor = QTextCursor(field.document())
    cursor.setPosition(14)
    place: QPoint = field.cursorRect(cursor).center()
    opener = next(child for child in field.children() if isinstance(child, SpellingMenu))

    port = field.viewport()
    QApplication.sendEvent(port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, port.mapToGlobal(place)))

    assert opener.menu is not None
    assert "&Add to the word list" in entries(opener.menu)
    opener.menu.close()


def test_a_word_that_is_added_is_kept_and_marked_nowhere(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, f"{SENTENCE} De nieuwsbreif.")
    qtbot.waitUntil(lambda: len(marks.marked()) == 2)

    menu = menu_at(field, 12)
    assert menu is not None
    choose(menu, "&Add to the word list")

    assert marks.marked() == []
    assert (desk.settings.folder / FILE).read_text(encoding="utf-8") == "nieuwsbreif\n"


def test_a_word_that_is_ignored_is_kept_nowhere(desk: Desk, qtbot: QtBot) -> None:
    _, field, marks = text_field(desk, qtbot, f"{SENTENCE} De nieuwsbreif.")
    qtbot.waitUntil(lambda: len(marks.marked()) == 2)

    menu = menu_at(field, 12)
    assert menu is not None
    choose(menu, "&Ignore everywhere in this plan")

    assert marks.marked() == []
    assert not (desk.settings.folder / FILE).exists()
    desk.answers.answers = [Answer.DISCARD]
    desk.window.filing.open_sample()
    assert not desk.window.spelling._ignored


# --- The whole plan ---


def check(desk: Desk, qtbot: QtBot, use: Callable[[SpellingDialog], object], agree: bool = False) -> None:
    """Press F7 and do something in the dialog."""
    opened = []

    def run(dialog: object) -> bool:
        assert isinstance(dialog, SpellingDialog)
        opened.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: not dialog._soon.isActive())
        use(dialog)
        return agree

    desk.agree = run
    QTest.keyClick(desk.window, Qt.Key.Key_F7)
    if not opened:
        desk.window.commands["spelling"].trigger()
    assert opened


def write(desk: Desk, *texts: str) -> int:
    """Put texts below each other in the column of subjects."""
    column, table = prose_column(desk), desk.plan.plan.tables[0]
    desk.plan.set_texts(
        table.key, [(table.rows[at].id, table.columns[column].id, text) for at, text in enumerate(texts)]
    )
    return column


def test_the_command_goes_from_word_to_word_and_replaces_each_as_one_step(cells: Desk, qtbot: QtBot) -> None:
    column = write(cells, "Een breif en een breif", "Goed zo", "Stuur de gemeetne iets")
    seen: list[tuple[str, str]] = []

    def use(dialog: SpellingDialog) -> None:
        while dialog.hit is not None:
            seen.append((dialog.hit.word.text, dialog.new.text()))
            dialog.replace.click()
            qtbot.waitUntil(lambda: not dialog._soon.isActive())
        assert dialog.told.text().startswith("Everything was looked through. You replaced 3 word(s).")
        assert not dialog.replace.isEnabled()

    check(cells, qtbot, use)

    table = cells.plan.plan.tables[0]
    assert seen == [("breif", "brief"), ("breif", "brief"), ("gemeetne", "gemeente")]
    assert [table.text(row, column) for row in (0, 2)] == ["Een brief en een brief", "Stuur de gemeente iets"]
    cells.window.undo()
    assert table.text(2, column) == "Stuur de gemeetne iets"
    cells.window.undo()
    assert table.text(0, column) == "Een brief en een breif"


def test_it_begins_where_the_user_is_and_goes_round_the_end(cells: Desk, qtbot: QtBot) -> None:
    write(cells, "breif", "gemeetne", "onmidellijk")
    cells.view.setCurrentIndex(cells.view.grid.index(1, 0))
    seen: list[str] = []

    def use(dialog: SpellingDialog) -> None:
        while dialog.hit is not None:
            seen.append(dialog.hit.word.text)
            dialog.skip.click()
            qtbot.waitUntil(lambda: not dialog._soon.isActive())

    check(cells, qtbot, use)

    assert seen == ["gemeetne", "onmidellijk", "breif"]


def shows(dialog: SpellingDialog, word: str) -> bool:
    return dialog.hit is not None and dialog.hit.word.text == word and not dialog._soon.isActive()


def test_by_keyboard_alone(cells: Desk, qtbot: QtBot) -> None:
    column = write(cells, "tekts breif", "gemeetne gemeetne")

    def use(dialog: SpellingDialog) -> None:
        qtbot.waitUntil(dialog.new.hasFocus)
        second = dialog.list.item(1).text()
        QTest.keyClick(dialog.new, Qt.Key.Key_Down)
        assert dialog.new.text() == second
        QTest.keyClick(dialog.new, Qt.Key.Key_Up)
        QTest.keyClick(dialog.new, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: shows(dialog, "breif"))
        QTest.keyClick(dialog.new, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: shows(dialog, "gemeetne"))
        assert dialog.new.hasFocus()
        QTest.keyClick(dialog.new, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: dialog.told.text().startswith("Everything was looked through."))
        assert dialog.hit is None, "what is ignored is not asked about again"

    check(cells, qtbot, use)

    assert cells.plan.plan.tables[0].text(0, column) == "tekst breif"


def test_a_word_can_be_added_here_too(cells: Desk, qtbot: QtBot) -> None:
    write(cells, "breif", "breif")

    def use(dialog: SpellingDialog) -> None:
        dialog.add.click()
        qtbot.waitUntil(lambda: not dialog._soon.isActive())
        assert dialog.hit is None

    check(cells, qtbot, use)

    assert (cells.settings.folder / FILE).read_text(encoding="utf-8") == "breif\n"


def test_the_user_can_go_to_the_text(cells: Desk, qtbot: QtBot) -> None:
    column = write(cells, "Goed", "breif")

    check(cells, qtbot, lambda dialog: dialog.jump.click(), agree=True)

    current = cells.view.currentIndex()
    assert (current.row(), current.column()) == (1, column)


def test_the_word_stands_marked_in_its_sentence_whatever_else_is_in_it(cells: Desk, qtbot: QtBot) -> None:
    write(cells, "<b>Let op</b> & stuur een breif")

    def use(dialog: SpellingDialog) -> None:
        assert dialog.sentence.text() == "&lt;b&gt;Let op&lt;/b&gt; &amp; stuur een <b><u>breif</u></b>"
        assert dialog.where.text().endswith(cells.plan.plan.tables[0].columns[prose_column(cells)].title)

    check(cells, qtbot, use)


def test_without_a_dictionary_it_says_so(cells: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    write(cells, "breif")
    cells.window.spelling.speller._folder = tmp_path

    check(cells, qtbot, lambda dialog: _assert_cannot(dialog))


def _assert_cannot(dialog: SpellingDialog) -> None:
    assert dialog.hit is None
    assert dialog.told.text().startswith("The dictionary cannot be read.")


def test_words_that_are_wrong_only_by_their_accents_are_replaced_where_they_stand(cells: Desk, qtbot: QtBot) -> None:
    column = write(cells, "De coordinatie van de coördinatie")

    check(cells, qtbot, lambda dialog: dialog.replace.click())

    assert cells.plan.plan.tables[0].text(0, column) == "De coördinatie van de coördinatie"
