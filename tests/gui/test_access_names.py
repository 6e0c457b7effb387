"""A screen reader finds its way: everything that can have the keyboard has a name and a role, in every dialog."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from every_dialog import OPENERS, dialog_classes, visit
from PySide6.QtCore import QLibraryInfo, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.actions import COMMANDS
from gui.panes import fields_in
from gui.printing.page_view import PageView
from interchange.resources import resource
from windows import Desk

A = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QLineEdit, {A.EditableText}),
    (QPlainTextEdit, {A.EditableText}),
    (QCheckBox, {A.CheckBox}),
    (QRadioButton, {A.RadioButton}),
    (QToolButton, {A.Button, A.ButtonMenu, A.ButtonDropDown, A.CheckBox}),
    (QPushButton, {A.Button, A.ButtonMenu, A.CheckBox}),
    (QComboBox, {A.ComboBox}),
    (QAbstractSpinBox, {A.SpinBox}),
    (QTreeView, {A.Tree}),
    (QTableView, {A.Table}),
    (QListView, {A.List}),
    (QTabBar, {A.PageTabList}),
    (PageView, {A.Client}),
)
"""What each kind of widget is for a screen reader."""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    """A window with the sample in it."""
    made = Desk(qtbot, tmp_path)
    made.window.filing.open_sample()
    qtbot.waitUntil(lambda: made.view.is_measured)
    QAccessible.setActive(True)
    return made


@pytest.fixture(params=["en", "nl"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the screen."""
    translators = []
    if request.param == "nl":
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.TranslationsPath), "qtbase_nl"),
            (str(resource("translations")), "communicatiematrix_nl"),
        ):
            translators.append(QTranslator(qapp))
            assert translators[-1].load(name, folder)
            qapp.installTranslator(translators[-1])
    yield request.param
    for translator in translators:
        qapp.removeTranslator(translator)


def test_every_dialog_of_the_program_is_looked_at_here() -> None:
    assert dialog_classes() == set(OPENERS)


def test_everything_in_every_dialog_has_a_name_and_a_role(language: str, desk: Desk) -> None:
    assert in_each_dialog(desk, faults) == []


def test_every_dialog_has_a_title(desk: Desk) -> None:
    assert in_each_dialog(desk, lambda dialog: [] if dialog.windowTitle() else ["no title"]) == []


def test_everything_in_the_window_has_a_name_and_a_role(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    page = window.plan_page
    assert page is not None
    window.commands["find"].trigger()
    desk.view.grid.set_filter("de")
    desk.view.grid.sort_by(0)
    window.info.tell("Er is iets te doen.", "&Doen", lambda: None, warning=True)

    found = faults(window)
    for turn in (page.show_all_rows, lambda: page.turn(1), window.filing.close):
        turn()
        qtbot.wait(10)
        found += faults(window)

    assert found == []


def test_the_tab_key_goes_down_and_to_the_right_in_every_dialog(desk: Desk) -> None:
    assert in_each_dialog(desk, steps_back) == []


def test_every_field_of_a_dialog_is_reached_by_the_tab_key(desk: Desk) -> None:
    def missed(dialog: QWidget) -> list[str]:
        reached = set(fields_in(dialog))
        return [repr(one) for one in focusable(dialog) if one not in reached]

    assert in_each_dialog(desk, missed) == []


def test_a_key_after_alt_stands_for_one_thing_in_each_dialog(language: str, desk: Desk) -> None:
    def doubled(dialog: QWidget) -> list[str]:
        shown = [widget for widget in dialog.findChildren(QWidget) if widget.isVisible()]
        return twice(key for widget in shown for key in mnemonics(widget))

    assert in_each_dialog(desk, doubled) == []


def test_a_label_with_a_key_leads_to_a_field(language: str, desk: Desk) -> None:
    def lost(dialog: QWidget) -> list[str]:
        labels = dialog.findChildren(QLabel)
        return [label.text() for label in labels if mnemonics(label) and label.buddy() is None]

    assert in_each_dialog(desk, lost) == []


def test_a_key_after_alt_stands_for_one_thing_in_each_menu(language: str, desk: Desk) -> None:
    bar = desk.window.menuBar()
    menus = [("menu bar", bar.actions()), *((menu.title(), menu.actions()) for menu in bar.findChildren(QMenu))]

    doubled = [
        (title, key)
        for title, actions in menus
        for key in twice(QKeySequence.mnemonic(action.text()).toString() for action in actions)
    ]

    assert doubled == []


def test_every_shortcut_stands_for_one_command(desk: Desk) -> None:
    shortcuts = [key.toString() for name in COMMANDS for key in desk.window.commands[name].shortcuts()]
    heard = [keys for command in COMMANDS.values() for keys in command.shown_keys.split(" · ")]

    assert twice([*shortcuts, *heard]) == []


# --- Looking ---


def in_each_dialog(desk: Desk, find: Callable[[QWidget], Iterable[str]]) -> list[tuple[str, str]]:
    """What is found in the dialogs, each with the name of its dialog."""
    found: list[tuple[str, str]] = []
    for name, openers in OPENERS.items():
        for opener in openers:
            visit(desk, opener, lambda dialog, name=name: found.extend((name, one) for one in find(dialog)))
    return found


def twice(keys: Iterable[str]) -> list[str]:
    return [key for key, times in Counter(keys).items() if key and times > 1]


def mnemonics(widget: QWidget) -> list[str]:
    """The letters that stand for a widget with Alt."""
    if isinstance(widget, QTabBar):
        texts = [widget.tabText(place) for place in range(widget.count())]
    elif isinstance(widget, QAbstractButton | QLabel):
        texts = [widget.text()]
    else:
        texts = [widget.title()] if isinstance(widget, QGroupBox) else []
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.AutoText and widget.buddy() is None:
        # A text of the user, in which an ampersand is an ampersand.
        return []
    return [key for text in texts if (key := QKeySequence.mnemonic(text).toString())]


def focusable(window: QWidget) -> list[QWidget]:
    """What is shown and can have the keyboard by the Tab key."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]


def faults(window: QWidget) -> list[str]:
    """What a screen reader cannot name, or takes for something else."""
    found = [fault for widget in focusable(window) if (fault := _fault(widget))]
    for part in _parts(QAccessible.queryAccessibleInterface(window)):
        widget = part.object()
        is_sign = isinstance(widget, QWidget) and isinstance(widget.parent(), QLineEdit)
        if part.role() in {A.Button, A.ButtonMenu} and not is_sign and not part.text(QAccessible.Text.Name):
            found.append(f"a button without a name: {widget!r} in {widget.parent()!r}")
    return found


def _fault(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    name, role = interface.text(QAccessible.Text.Name), interface.role()
    if not name.strip():
        return f"no name: {widget!r}"
    wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
    if wanted is not None and role not in wanted:
        return f"{role}: {widget!r}"
    if wanted is None and role is A.Client and not isinstance(widget, QScrollArea | QTabWidget):
        return f"a field of no kind: {widget!r}"
    return ""


def _parts(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that is shown, but for the cells of tables."""
    yield interface
    if isinstance(interface.object(), QAbstractItemView):
        return
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _parts(child)


def steps_back(dialog: QWidget) -> list[str]:
    """Where the Tab key goes up, other than to what stands more to the right."""
    fields = [one for one in fields_in(dialog) if one is not dialog]
    first = min(range(len(fields)), key=lambda place: _place(fields[place], dialog).top(), default=0)
    fields = fields[first:] + fields[:first]
    found = []
    for one, other in pairwise(fields):
        here, there = _place(one, dialog), _place(other, dialog)
        if there.bottom() < here.top() and there.left() < here.right():
            found.append(f"from {_told(one)} up to {_told(other)}")
    return found


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)!r}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
