"""Windows for tests: a grid that is shown and measured, keys as people press them, an empty clipboard at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from plans import small_plan
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.grid import GridView
from model.open_plan import OpenPlan
from model.plan import Plan
from model.refusal import Keeper


@pytest.fixture(scope="session", autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    """What is left on the clipboard crashes Qt 6.8 when the offscreen platform ends."""
    qapp.setStyle("Fusion")
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def own_language(qapp: QApplication) -> Iterator[None]:
    """Who installs a language, as the commands without a window do, leaves it to nobody else."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.setParent(None)
    QLocale.setDefault(locale)


MakeGrid = Callable[..., GridView]


@pytest.fixture
def make_grid(qtbot: QtBot) -> MakeGrid:
    """Shows a grid over the first table of a plan, with the keyboard on it."""

    def make(plan: Plan | None = None, keeper: Keeper | None = None, width: int = 900, height: int = 600) -> GridView:
        plan = plan or small_plan()
        view = GridView(OpenPlan(plan, keeper), plan.tables[0].key)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show()
        view.activateWindow()
        view.setFocus()
        qtbot.waitUntil(view.hasFocus)
        qtbot.waitUntil(lambda: view.is_measured)
        return view

    return make


@pytest.fixture
def grid(make_grid: MakeGrid) -> GridView:
    """A grid over three rows of three columns."""
    return make_grid()


@pytest.fixture
def letters(qapp: QApplication) -> Iterator[Callable[[float], QFont]]:
    """Sets the size of the letters of the application, and takes it back."""
    before = QFont(qapp.font())

    def set_size(points: float) -> QFont:
        font = QFont(before)
        font.setPointSizeF(points)
        qapp.setFont(font)
        return font

    yield set_size
    qapp.setFont(before)


@pytest.fixture
def press(qapp: QApplication) -> Callable[..., None]:
    """Presses key combinations, in their portable spelling, where the keyboard is."""

    def press_keys(*keys: str) -> None:
        for combination in keys:
            pressed = QKeySequence(combination)[0]
            QTest.keyClick(_focused(), pressed.key(), pressed.keyboardModifiers())

    return press_keys


@pytest.fixture
def press_keypad(qapp: QApplication) -> Callable[[str], None]:
    """Presses a key combination on the keypad."""

    def press_keys(combination: str) -> None:
        pressed = QKeySequence(combination)[0]
        QTest.keyClick(_focused(), pressed.key(), pressed.keyboardModifiers() | Qt.KeyboardModifier.KeypadModifier)

    return press_keys


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[str], None]:
    """Types letters where the keyboard is; only the ASCII ones, because QTest ends the program at any other."""

    def type_letters(text: str) -> None:
        for letter in text:
            QTest.keyClick(_focused(), letter)

    return type_letters


def _focused() -> QWidget:
    target = QApplication.focusWidget()
    assert target is not None
    return target
