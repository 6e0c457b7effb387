"""The command palette, and the help with the keys, which come from the same declarations as the menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from workbooks import ROWS, matrix

from gui.actions import COMMANDS
from gui.command_palette import PALETTE, Palette, bare
from gui.finding.fuzzy import score
from gui.finding.picker import Choice, Choices, Picker
from gui.grid import editor_keys, grid_keys
from gui.key_list import EDITOR, GRID, Described, key_groups, native
from gui.keys_dialog import KeysDialog
from windows import Desk

Press = Callable[..., None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


@pytest.fixture
def opened(desk: Desk) -> Desk:
    desk.window.filing.open_path(desk.file(matrix(ROWS)))
    return desk


def palette(desk: Desk) -> Palette:
    return Palette(desk.window.commands, desk.window.plan_page, desk.settings)


def use_palette(desk: Desk, typed: str) -> list[Choice]:
    """Choose the first command that goes with this; gives what the palette showed before anything was typed."""
    first: list[Choice] = []

    def use(dialog: object) -> bool:
        assert isinstance(dialog, Picker)
        first.extend(dialog.model.choices)
        dialog.field.setText(typed)
        dialog.take()
        return True

    desk.agree = use
    desk.window.commands["palette"].trigger()
    desk.agree = lambda dialog: True
    return first


# --- What goes with what is typed ---


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("", "Add a row"),
        ("row", "Add a row"),
        ("row add", "Add a row"),
        ("ADD", "Add a row"),
        ("adr", "Add a row"),
        ("cafe", "Het Café"),
    ],
)
def test_typed_letters_go_with_a_name(typed: str, name: str) -> None:
    assert score(typed, name) is not None


@pytest.mark.parametrize(("typed", "name"), [("xyz", "Add a row"), ("row x", "Add a row"), ("dw", "Add a row")])
def test_other_letters_do_not(typed: str, name: str) -> None:
    assert score(typed, name) is None


def test_the_beginning_of_a_name_goes_best_and_scattered_letters_least() -> None:
    names = ["Save", "Unsaved", "Do not save", "Show all visible extras"]

    assert sorted(names, key=lambda name: -(score("save", name) or 0)) == [
        "Save",
        "Do not save",
        "Unsaved",
        "Show all visible extras",
    ]


def test_the_name_of_a_command_has_no_signs_of_menus() -> None:
    assert bare("Save &as…") == "Save as"
    assert bare("Cu&t\tCtrl+X") == "Cut"
    assert bare("Vragen && antwoorden") == "Vragen & antwoorden"


# --- The palette ---


def test_every_command_is_offered_with_its_menu_and_keys(opened: Desk) -> None:
    choices = palette(opened).find("")

    assert {choice.key for choice in choices} >= COMMANDS.keys() - {PALETTE}
    by_name = {choice.key: choice for choice in choices}
    assert by_name["find"].detail == "Edit · Ctrl+F"
    assert by_name["cut"].detail == "Edit · Ctrl+X"
    assert by_name["cut"].title == "Cut"


def test_what_cannot_be_done_says_why(desk: Desk) -> None:
    reasons = {choice.key: choice.reason for choice in palette(desk).find("")}
    assert reasons["open"] == ""
    assert reasons["save"] == reasons["append_row"] == "Open a plan first."

    desk.window.filing.open_sample()
    reasons = {choice.key: choice.reason for choice in palette(desk).find("")}
    assert reasons["append_row"] == ""
    assert reasons["undo"] == "There is nothing to undo."

    assert desk.window.plan_page is not None
    desk.window.plan_page.turn(-1)
    reasons = {choice.key: choice.reason for choice in palette(desk).find("")}
    assert reasons["append_row"] == "Turn to a table first."
    assert all(choice.reason or desk.window.commands[choice.key].isEnabled() for choice in _commands(desk))


def _commands(desk: Desk) -> list[Choice]:
    return [choice for choice in palette(desk).find("") if choice.key in COMMANDS]


def test_what_can_be_done_comes_before_what_cannot(desk: Desk) -> None:
    found = palette(desk).find("o")

    reasons = [bool(choice.reason) for choice in found]
    assert reasons == sorted(reasons)
    assert len(set(reasons)) == 2


def test_a_command_is_carried_out_and_comes_first_the_next_time(opened: Desk) -> None:
    use_palette(opened, "add a row")
    assert len(opened.plan.plan.tables[0].rows) == len(ROWS) + 1

    first = use_palette(opened, "undo")

    assert first[0].key == "append_row"
    assert len(opened.plan.plan.tables[0].rows) == len(ROWS)
    assert opened.settings["recent_commands"] == ["undo", "append_row"]


def test_what_cannot_be_done_is_not_done(opened: Desk) -> None:
    use_palette(opened, "redo")

    assert opened.settings["recent_commands"] == []


def test_a_sheet_can_be_turned_to(desk: Desk) -> None:
    desk.window.filing.open_sample()
    page = desk.window.plan_page
    assert page is not None
    assert page.page_in_view() is page.pages()[1]

    use_palette(desk, page.page_name(page.pages()[0]))

    assert page.page_in_view() is page.pages()[0]
    assert desk.settings["recent_commands"] == []


def test_a_command_that_is_on_or_off_says_which(opened: Desk) -> None:
    titles = {choice.key: choice.title for choice in palette(opened).find("")}

    state = "on" if opened.window.commands["derived"].isChecked() else "off"
    assert titles["derived"].endswith(f"({state})")


# --- The picker ---


def picker(qtbot: QtBot, *choices: Choice) -> Picker:
    made = Picker("Try", "Type", lambda typed: [choice for choice in choices if typed in choice.title])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.field.hasFocus)
    return made


def test_arrows_move_through_the_list_while_typing_goes_on(qtbot: QtBot, press: Press) -> None:
    made = picker(qtbot, *(Choice(title, "", lambda: None) for title in ("een", "twee", "drie")))

    press("Down")
    assert made.current is not None
    assert made.current.title == "twee"
    press("Up", "Up")
    assert made.current.title == "drie"
    press("Down")
    assert made.current.title == "een"
    assert made.field.hasFocus()
    press("Down", "Return")

    assert made.chosen is not None
    assert made.chosen.title == "twee"
    assert not made.isVisible()


def test_esc_takes_nothing(qtbot: QtBot, press: Press) -> None:
    made = picker(qtbot, Choice("een", "", lambda: None))

    press("Esc")

    assert made.chosen is None
    assert not made.isVisible()


def test_what_cannot_be_taken_stays_and_says_why(qtbot: QtBot, press: Press) -> None:
    made = picker(qtbot, Choice("een", "", lambda: None, "Not yet."))

    press("Return")

    assert made.chosen is None
    assert made.isVisible()
    assert made.told.text() == "Not yet."
    made.field.setText("x")
    assert made.told.text() == "Nothing goes with this."


def test_a_screen_reader_hears_the_title_the_detail_and_the_reason() -> None:
    model = Choices()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)

    model.show([Choice("Cut", "Edit · Ctrl+X", lambda: None, "Turn to a table first.")])

    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cut, Edit · Ctrl+X, Turn to a table first."


# --- The keys ---


def described(groups: tuple[tuple[tuple[str, str], tuple[Described, ...]], ...]) -> list[int]:
    """All keys that have words, as numbers."""
    keys = [key for _, lines in groups for line in lines for key in (*line.keys, *line.also)]
    return [editor_keys.combined(key) for key in keys]


def test_every_key_of_the_grid_has_its_words_once() -> None:
    wanted = {editor_keys.combined(keys) for keys in grid_keys.KEYS}
    found = described(GRID)

    missing = [keys for keys in grid_keys.KEYS if editor_keys.combined(keys) not in found]
    assert missing == []
    assert [QKeySequence(key).toString() for key in found if key not in wanted] == []
    assert len(found) == len(set(found))


def test_every_key_of_the_editors_has_its_words_once() -> None:
    found = described((EDITOR,))

    assert sorted(found) == sorted(editor_keys._KEYS)


def test_every_key_of_a_command_is_in_the_help(desk: Desk) -> None:
    shown = {key for _, lines in key_groups() for line in lines for key in line.keys.split(" · ")}
    wanted = {
        native(key.toString(QKeySequence.SequenceFormat.PortableText))
        for name in COMMANDS
        for key in desk.window.commands[name].shortcuts()
    }

    assert wanted - shown == set()


def test_the_help_can_be_looked_through(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)

    dialog.field.setText("insert row")

    shown = [
        group.child(place).text(0)
        for group in map(dialog.tree.topLevelItem, range(dialog.tree.topLevelItemCount()))
        for place in range(group.childCount())
        if not group.child(place).isHidden()
    ]
    assert shown == ["Ctrl++"]
    dialog.field.setText("xyzzy")
    assert dialog.told.text() == "No key is found for this."
    dialog.field.clear()
    assert not any(dialog.tree.topLevelItem(at).isHidden() for at in range(dialog.tree.topLevelItemCount()))
