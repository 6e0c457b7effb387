"""F1 shows the page of the manual about what has the keyboard, and the keys where there is no manual."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from pathlib import Path

import pytest
from every_dialog import dialog_classes
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

import gui
from gui.keys_dialog import KeysDialog
from gui.manual import FIRST_PAGE, PAGES, Manual, page_about
from tests.making.manual.chapters import FIRST, read_pages
from windows import Desk


def _classes_of_gui() -> set[str]:
    found = set()
    for module in pkgutil.walk_packages(gui.__path__, "gui."):
        loaded = importlib.import_module(module.name)
        found |= {name for name, kind in inspect.getmembers(loaded, inspect.isclass) if issubclass(kind, QWidget)}
    return found


def test_f1_knows_pages_that_exist_for_parts_that_exist() -> None:
    assert set(PAGES.values()) | {FIRST_PAGE} <= {page.name for page in read_pages()}
    assert set(PAGES) <= _classes_of_gui()
    assert FIRST_PAGE == FIRST


def test_f1_knows_a_page_for_every_dialog() -> None:
    assert dialog_classes() - set(PAGES) == set()


class Browser:
    """Stands in for the user's browser."""

    def __init__(self, manual: Manual, folder: Path) -> None:
        self.seen: list[str] = []
        self.works = True
        manual.find_page = lambda name: folder / f"{name}.html"
        manual.opener = self._open

    def _open(self, url: QUrl) -> bool:
        self.seen.append(Path(url.toLocalFile()).stem)
        return self.works


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    desk = Desk(qtbot, tmp_path)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


@pytest.fixture
def browser(desk: Desk, tmp_path: Path) -> Browser:
    return Browser(desk.window.manual, tmp_path)


def _press(desk: Desk, key: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    held = Qt.KeyboardModifier.ShiftModifier if key.startswith("Shift+") else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focused, Qt.Key.Key_F1, held)


PLACES: dict[str, tuple[Callable[[Desk], object], str]] = {
    "the start page": (lambda desk: desk.window.filing.close(), "eerste-plan"),
    "the table": (lambda desk: desk.view.setFocus(), "tabel"),
    "a period that is typed": (lambda desk: desk.view.edit(desk.view.currentIndex()), "periodes"),
    "the texts": (lambda desk: _turn_to_texts(desk), "teksten"),
    "the details": (lambda desk: desk.window.commands["to_details"].trigger(), "rijdetails"),
    "the find bar": (lambda desk: desk.window.commands["find"].trigger(), "zoeken"),
    "the filter above the table": (lambda desk: desk.window.commands["filter"].trigger(), "filteren"),
    "the check": (lambda desk: desk.window.commands["check"].trigger(), "controle"),
    "all rows": (lambda desk: desk.window.commands["all_rows"].trigger(), "alle-rijen"),
}


def _turn_to_texts(desk: Desk) -> None:
    page = desk.window.plan_page
    assert page is not None
    page.turn_to(page.pages()[0])


@pytest.mark.parametrize("place", PLACES)
def test_f1_shows_the_page_about_what_has_the_keyboard(desk: Desk, browser: Browser, qtbot: QtBot, place: str) -> None:
    go, page = PLACES[place]
    desk.window.filing.open_sample()
    desk.view.cell_cursor.go(0, 0)
    go(desk)
    qtbot.waitUntil(lambda: desk.window.focusWidget() is not None)

    _press(desk, "F1")

    assert browser.seen == [page]
    assert desk.dialogs == []


def test_shift_f1_shows_the_keys(desk: Desk, browser: Browser) -> None:
    _press(desk, "Shift+F1")

    assert [type(dialog).__name__ for dialog in desk.dialogs] == ["KeysDialog"]
    assert browser.seen == []


def test_without_a_manual_f1_shows_the_keys(desk: Desk) -> None:
    desk.window.manual.find_page = lambda name: None

    _press(desk, "F1")

    assert [type(dialog).__name__ for dialog in desk.dialogs] == ["KeysDialog"]


def test_a_page_that_is_not_there_gives_the_first(desk: Desk, browser: Browser, tmp_path: Path) -> None:
    desk.window.manual.find_page = lambda name: tmp_path / f"{name}.html" if name == FIRST_PAGE else None

    _press(desk, "F1")

    assert browser.seen == [FIRST_PAGE]


def test_it_is_said_when_there_is_no_browser(desk: Desk, browser: Browser, tmp_path: Path) -> None:
    browser.works = False

    _press(desk, "F1")

    assert str(tmp_path) in desk.window.statusBar().currentMessage()


def test_f1_works_in_a_dialog(desk: Desk, browser: Browser, qtbot: QtBot) -> None:
    dialog = KeysDialog(desk.window)
    qtbot.addWidget(dialog)
    desk.window.manual.hear_in(dialog)
    desk.window.manual.hear_in(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    QTest.keyClick(dialog.field, Qt.Key.Key_F1)

    assert browser.seen == ["toetsen"]


def test_what_has_no_page_of_its_own_takes_that_of_what_it_is_in(qtbot: QtBot) -> None:
    class PrintDialog(QDialog):
        pass

    class Special(PrintDialog):
        pass

    dialog = Special()
    qtbot.addWidget(dialog)

    assert page_about(QWidget(dialog)) == "afdrukken"
    assert page_about(QWidget()) == page_about(None) == FIRST_PAGE
