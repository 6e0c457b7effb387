"""By keyboard alone: where one is can be seen, every part of the window can be reached, and what happens is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from palettes import PALETTES
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.focus_frame import WIDTH, FocusFrame, FocusFrames, frame_colour
from model.messages import Message
from model.refusal import Refused
from windows import Desk


@pytest.fixture
def frames(qapp: QApplication) -> Iterator[FocusFrames]:
    """The frame around what has the keyboard, as the program has it."""
    made = FocusFrames(qapp)
    yield made
    qapp.focusChanged.disconnect(made._moved)
    made.setParent(None)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with the sample in it, and the keyboard in its table."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_sample()
    made.window.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say."""
    heard: list[str] = []
    for module in ("main_window", "filters.filtered_page", "info_bar"):
        monkeypatch.setattr(f"gui.{module}.announce", lambda _source, text, urgent=False: heard.append(text))
    return heard


# --- Where one is ---


@pytest.mark.parametrize("name", PALETTES)
def test_what_has_the_keyboard_has_a_frame_of_two_pixels(qtbot: QtBot, frames: FocusFrames, name: str) -> None:
    dialog, field, box, _tabs = small_dialog(qtbot)
    dialog.setPalette(PALETTES[name])
    colour = frame_colour(PALETTES[name]).name()

    for widget in (field, box):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        picture = dialog.grab().toImage()
        place = widget.geometry()
        middle = place.center().y()
        drawn = [picture.pixelColor(place.left() - step, middle).name() for step in range(1, WIDTH + 2)]
        assert drawn[:WIDTH] == [colour] * WIDTH
        assert drawn[WIDTH] != colour


def test_the_frame_goes_around_the_tab_that_is_chosen(qtbot: QtBot, frames: FocusFrames) -> None:
    dialog, _field, _box, tabs = small_dialog(qtbot)

    tabs.setFocus()
    qtbot.waitUntil(tabs.hasFocus)

    frame = dialog.findChild(FocusFrame)
    assert frame is not None
    assert frame._rect(tabs).width() == tabs.tabRect(0).width()


def test_the_frame_survives_the_window_it_was_in(qtbot: QtBot, frames: FocusFrames) -> None:
    for _ in range(3):
        dialog, field, *_others = small_dialog(qtbot)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        assert dialog.findChild(FocusFrame) is not None
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
            dialog.deleteLater()


def test_the_table_shows_by_itself_where_one_is(desk: Desk, frames: FocusFrames, qtbot: QtBot) -> None:
    desk.window.panes.next()
    qtbot.waitUntil(lambda: not desk.view.hasFocus())
    frame = desk.window.findChild(FocusFrame)
    assert frame is not None
    assert frame.isVisible()

    desk.view.setFocus()

    qtbot.waitUntil(lambda: not frame.isVisible())


# --- Getting everywhere ---


@pytest.mark.parametrize("keys", ["F6", "Ctrl+Tab"])
def test_f6_and_ctrl_tab_leave_the_table(desk: Desk, press: Callable[..., None], qtbot: QtBot, keys: str) -> None:
    press(keys)

    qtbot.waitUntil(lambda: desk.window.details.isAncestorOf(desk.window.focusWidget()))


@pytest.mark.parametrize("keys", ["Shift+F6", "Ctrl+Shift+Tab"])
def test_with_shift_they_go_back(desk: Desk, press: Callable[..., None], qtbot: QtBot, keys: str) -> None:
    press(keys)

    qtbot.waitUntil(lambda: desk.window.focusWidget() is desk.window.plan_page.table_page.filter)  # type: ignore[union-attr]


def test_f6_reaches_every_part_and_comes_back(desk: Desk, press: Callable[..., None], qtbot: QtBot) -> None:
    window, page = desk.window, desk.window.plan_page
    assert page is not None
    desk.view.grid.set_filter("de")
    window.commands["find"].trigger()
    qtbot.wait(10)
    parts = [page.finder.bar, desk.view, window.details, page.tab_bar, window.info, page.table_page.filter]

    seen = []
    for _ in parts:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(next(part for part in parts if part is focused or part.isAncestorOf(focused)))
        press("F6")

    assert seen == parts
    assert page.finder.bar.isAncestorOf(QApplication.focusWidget())


def test_on_the_page_with_texts_f6_comes_to_the_first_field(
    desk: Desk, press: Callable[..., None], qtbot: QtBot
) -> None:
    page = desk.window.plan_page
    assert page is not None
    page.turn(1)

    assert page.in_view.isAncestorOf(QApplication.focusWidget())
    press("F6")
    assert page.tabs_have_focus()


def test_without_a_plan_f6_stays_on_the_page_to_begin_with(desk: Desk, press: Callable[..., None]) -> None:
    desk.window.filing.close()

    press("F6")

    assert desk.window.start.isAncestorOf(QApplication.focusWidget())


# --- What is said ---


def test_undoing_and_doing_again_are_said(desk: Desk, said: list[str]) -> None:
    desk.type_in(0, 1, "anders")

    desk.window.undo()
    desk.window.redo()

    assert [text.split(":")[0] for text in said] == ["Undone", "Done again"]


def test_how_many_rows_are_left_is_said_once(desk: Desk, said: list[str], qtbot: QtBot) -> None:
    page = desk.window.plan_page
    assert page is not None
    qtbot.wait(600)
    said.clear()

    for words in ("d", "de", "der"):
        page.table_page.filter.setText(words)
        qtbot.wait(20)

    qtbot.waitUntil(lambda: said != [])
    assert said == [page.table_page.count.text()]
    assert " of " in said[0]


def test_a_message_above_the_table_is_said(desk: Desk, said: list[str]) -> None:
    desk.window.info.tell("Niet alles werd herkend.", warning=True)
    desk.window.info.add("Er is een tweede blad.")

    assert said == ["Niet alles werd herkend.", "Er is een tweede blad."]


def test_a_refusal_is_asked_in_a_dialog_that_is_read_aloud(desk: Desk) -> None:
    desk.window.tell_refused(Refused(Message(("Refused", "Hier kan geen rij bij.")), can_append=False))

    assert desk.answers.asked[-1] == "refused: Hier kan geen rij bij."


# --- Looking ---


def small_dialog(qtbot: QtBot) -> tuple[QDialog, QWidget, QWidget, QTabBar]:
    """A dialog with a field, a box to tick and two tabs, none of which has the keyboard yet."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    layout = QVBoxLayout(dialog)
    field, box, tabs = QLineEdit("tekst"), QCheckBox("aan"), QTabBar()
    for text in ("een", "twee"):
        tabs.addTab(text)
    for widget in (field, box, tabs):
        layout.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, field, box, tabs
