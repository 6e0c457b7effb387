"""What people do in the window, each with the keys, the mouse or the clipboard, at random."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputMethodEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gui.actions import COMMANDS
from gui.all_rows_page import AllRowsPage
from gui.grid import GridView
from gui.grid.grid_keys import KEYS
from gui.grid.row_order import Sort
from gui.main_window import MainWindow
from gui.plan_page import PlanPage
from gui.text_page import TextPage
from model.filter_choices import states_in, texts_in
from model.row_filters import Amounts, Filter, Moments, Months, Says, States, Texts, Window, Wording

TEXTS = (
    "",
    "mei",
    "6 februari 2027",
    "week 12",
    "2 weken voor de start",
    "een\ntwee\ndrie",
    "Loopt",
    "Gereed, zie verslag",
    "Inwoners; ondernemers",
    "1.250,50",
    "€ 12,50",
    "=1+1",
    "vrijwilligersorganisatiebijeenkomst " * 3,
    '"citaat"',
    "Wijkkrant „De Brink” é",
    "<b>vet</b> &nbsp; &amp;",
    "7-2",
    "x",
    "  spaties  ",
)
WORDS = ("", "", "e", "mei", "in", "open lo", "zzz", "É", "1")
EDITOR_KEYS = (
    *("Return", "Return", "Tab", "Esc", "Alt+Return", "Alt+Down", "Down", "Up", "Left", "Right", "F2", "Ctrl+;"),
    *("Ctrl+Return", "PgDown", "Home", "End", "Del", "Backspace", "Shift+Tab", "Space", "Ctrl+A", "Shift+Return"),
)
GRID_KEYS = tuple(KEYS)
NEVER = frozenset({"quit", "close", "open", "sample", "from_clipboard"})
"""Commands that end the play."""
SELDOM = frozenset({"export", "meeting", "versions", "save_as", "new_table", "clean_up"})

_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@dataclass
class Hand:
    """What the actions work with."""

    window: MainWindow
    chance: random.Random
    settle: Callable[[], None]

    @property
    def page(self) -> PlanPage:
        assert self.window.plan_page is not None
        return self.window.plan_page

    @property
    def view(self) -> GridView:
        return self.page.table_page.view

    @property
    def keyboard(self) -> QWidget:
        """What has the keyboard; the page gets it when nothing has."""
        focused = QApplication.focusWidget()
        if focused is None:
            self.window.activateWindow()
            self.page.focus()
            self.settle()
            focused = QApplication.focusWidget()
        return focused or self.page.page_in_view()

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.keyboard, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Letters as keys, and what has no key of its own as an input method hands it over."""
        for letter in text:
            target = self.keyboard
            if letter.isascii() and letter.isprintable():
                QTest.keyClick(target, letter)
            elif letter == "\n":
                self.press("Alt+Return")
            elif target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(target, event)

    def to_table(self) -> None:
        """Turn to a table, with the keyboard in it."""
        if not self.page.in_table:
            self.page.turn_to(next(page for page in self.page.pages() if hasattr(page, "view") and _is_table(page)))
        self.page.focus()

    def a_cell(self) -> QPoint | None:
        """A place in a cell that is in sight."""
        view = self.view
        if not view.grid.shown:
            return None
        rows = [row for row in range(view.grid.shown) if 0 <= view.rowViewportPosition(row) < view.viewport().height()]
        if not rows:
            return None
        index = view.grid.index(self.chance.choice(rows), self.chance.randrange(view.grid.columnCount()))
        rect = view.visualRect(index).intersected(view.viewport().rect())
        return rect.center() if rect.isValid() else None


def _is_table(page: QWidget) -> bool:
    return not isinstance(page, AllRowsPage | TextPage)


Action = Callable[[Hand], str]
"""Does something and says what, so that a person can do it too."""


# --- Keys ---


def grid_key(hand: Hand) -> str:
    keys = hand.chance.choice(GRID_KEYS)
    hand.press(keys)
    return keys


def move_about(hand: Hand) -> str:
    pressed = [
        hand.chance.choice(("Up", "Down", "Left", "Right", "Shift+Down", "Shift+Right", "Ctrl+Home", "Ctrl+Down"))
        for _ in range(hand.chance.randint(1, 5))
    ]
    for keys in pressed:
        hand.press(keys)
    return " ".join(pressed)


def type_text(hand: Hand) -> str:
    text, end = hand.chance.choice(TEXTS), hand.chance.choice(("Return", "Tab", "Esc", "Ctrl+Return", "Down", ""))
    hand.type(text)
    if end:
        hand.press(end)
    return f"type {text!r} {end}"


def edit(hand: Hand) -> str:
    hand.to_table()
    began = hand.chance.choice(("F2", "Backspace", "Alt+Down", "x"))
    hand.press(began)
    pressed = [hand.chance.choice(EDITOR_KEYS) for _ in range(hand.chance.randint(1, 4))]
    for keys in pressed:
        hand.press(keys)
    return f"edit: {began} {' '.join(pressed)}"


def editor_key(hand: Hand) -> str:
    keys = hand.chance.choice(EDITOR_KEYS)
    hand.press(keys)
    return f"{keys} in {type(hand.keyboard).__name__}"


# --- Commands ---


def command(hand: Hand) -> str:
    names = sorted(set(COMMANDS) - NEVER)
    name = hand.chance.choice(names)
    if name in SELDOM and hand.chance.random() < 0.6:
        name = hand.chance.choice(names)
    hand.window.commands[name].trigger()
    return f"command {name}"


def undo_burst(hand: Hand) -> str:
    name, times = hand.chance.choice(("undo", "undo", "redo")), hand.chance.randint(1, 6)
    for _ in range(times):
        hand.window.commands[name].trigger()
    return f"{name} {times} times"


def save(hand: Hand) -> str:
    hand.window.commands["save"].trigger()
    return "save"


# --- Mouse ---


def click(hand: Hand) -> str:
    hand.to_table()
    place = hand.a_cell()
    if place is None:
        return "no cell to click"
    held = hand.chance.choice((_NONE,) * 3 + (_SHIFT, _CTRL))
    button, port = hand.chance.choice((_LEFT, _LEFT, _LEFT, _RIGHT)), hand.view.viewport()
    if hand.chance.random() < 0.2:
        QTest.mouseDClick(port, _LEFT, held, place)
        return f"double click at {place.toTuple()}"
    QTest.mouseClick(port, button, held, place)
    return f"click at {place.toTuple()} with {held}, {button}"


def drag(hand: Hand) -> str:
    hand.to_table()
    begin, end = hand.a_cell(), hand.a_cell()
    if begin is None or end is None:
        return "no cells to drag over"
    _drag(hand.view.viewport(), begin, end)
    return f"drag from {begin.toTuple()} to {end.toTuple()}"


def fill_handle(hand: Hand) -> str:
    hand.to_table()
    rect, end = hand.view.fill_handle.rect(), hand.a_cell()
    if rect is None or end is None:
        return "no fill handle"
    if hand.chance.random() < 0.2:
        QTest.mouseDClick(hand.view.viewport(), _LEFT, pos=rect.center())
        return "double click on the fill handle"
    _drag(hand.view.viewport(), rect.center(), end, hand.chance.choice((_NONE, _CTRL)))
    return f"fill to {end.toTuple()}"


def header(hand: Hand) -> str:
    """Click a title or its button, pull a border, or pull a column to another place."""
    hand.to_table()
    across = hand.view.horizontalHeader()
    column = hand.chance.randrange(hand.view.grid.columnCount())
    left, width = across.sectionViewportPosition(column), across.sectionSize(column)
    middle = across.height() // 2
    choice, port = hand.chance.randrange(5), across.viewport()
    if choice == 0:
        held = hand.chance.choice((_NONE, _SHIFT, _CTRL, _CTRL | _SHIFT))
        QTest.mouseClick(port, _LEFT, held, QPoint(left + width // 3, middle))
        return f"click title {column} with {held}"
    if choice == 1:
        QTest.mouseClick(port, _LEFT, pos=across.button_rect(column).center())
        return f"click the filter of {column}"
    border = QPoint(left + width - 1, middle)
    if choice == 2:
        QTest.mouseDClick(port, _LEFT, pos=border)
        return f"double click the border of {column}"
    to = QPoint(hand.chance.randint(0, across.width()), middle)
    _drag(port, border if choice == 3 else QPoint(left + width // 3, middle), to)
    return f"pull the {'border' if choice == 3 else 'title'} of {column} to {to.x()}"


def row_header(hand: Hand) -> str:
    hand.to_table()
    down, shown = hand.view.verticalHeader(), hand.view.grid.shown
    if not shown:
        return "no row to click"
    row = hand.chance.randrange(shown)
    place = QPoint(5, down.sectionViewportPosition(row) + down.sectionSize(row) // 2)
    QTest.mouseClick(down.viewport(), _LEFT, pos=place)
    if hand.chance.random() < 0.4:
        _drag(down.viewport(), place, QPoint(5, hand.chance.randint(0, down.height())))
        return f"pull row {row}"
    return f"click row {row}"


def wheel(hand: Hand) -> str:
    hand.to_table()
    turned = hand.chance.choice((-120, -360, 120, 360))
    held = hand.chance.choice((_NONE,) * 3 + (_CTRL,))
    place = QPointF(hand.view.viewport().rect().center())
    event = QWheelEvent(
        place,
        QPointF(hand.view.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(hand.view.viewport(), event)
    return f"wheel {turned} with {held}"


def context_menu(hand: Hand) -> str:
    hand.to_table()
    place = hand.a_cell()
    across = hand.view.horizontalHeader()
    if place is None or hand.chance.random() < 0.5:
        place = QPoint(hand.chance.randint(0, max(1, across.length())), across.height() // 2)
        across.customContextMenuRequested.emit(place)
    else:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, hand.view.viewport().mapToGlobal(place), _NONE)
        QApplication.sendEvent(hand.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    if not isinstance(menu, QMenu):
        return "no menu"
    usable = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    chosen = hand.chance.choice(usable) if usable else None
    text = chosen.text() if chosen is not None else "nothing"
    menu.close()
    if chosen is not None and chosen.menu() is None:
        chosen.trigger()
    return f"from the menu: {text}"


# --- Clipboard ---


def copy_elsewhere(hand: Hand) -> str:
    """Something that Excel, Word or a web page put on the clipboard, pasted."""
    rows, width = hand.chance.choice((1, 1, 2, 3, 12)), hand.chance.choice((1, 1, 2, 3, 9))
    cells = [[hand.chance.choice(TEXTS) for _ in range(width)] for _ in range(rows)]
    quoted = [['"' + text.replace('"', '""') + '"' if "\n" in text else text for text in row] for row in cells]
    data = QMimeData()
    data.setText("\r\n".join("\t".join(row) for row in quoted) + hand.chance.choice(("", "\r\n")))
    if hand.chance.random() < 0.5:
        lines = "".join(
            "<tr>" + "".join(f"<td>{text.replace(chr(10), '<br>')}</td>" for text in row) + "</tr>" for row in cells
        )
        data.setHtml(f"<html><body><table>{lines}</table></body></html>")
    QGuiApplication.clipboard().setMimeData(data)
    keys = hand.chance.choice(("Ctrl+V", "Ctrl+V", "Ctrl+Alt+V"))
    hand.press(keys)
    return f"{keys} with {rows} x {width} cells"


# --- Filters and sorts ---


def filter_words(hand: Hand) -> str:
    words = hand.chance.choice(WORDS)
    page = hand.page.page_in_view()
    field = page.filter if isinstance(page, AllRowsPage) else hand.page.table_page.filter
    field.setText(words)
    return f"show only rows with {words!r}"


def column_filter(hand: Hand) -> str:
    hand.to_table()
    grid = hand.view.grid
    column = hand.chance.choice(grid.table.columns)
    wanted = hand.chance.choice((None, *_filters(hand, grid.table.column_index(column.id))))
    grid.set_column_filter(column.id, wanted)
    return f"filter column {column.id} by {wanted}"


def _filters(hand: Hand, column: int) -> list[Filter]:
    chance, table = hand.chance, hand.view.grid.table
    places = range(len(table.rows))
    texts, states = list(texts_in(table, column, places)), list(states_in(table, column, places))
    some = frozenset(chance.sample(texts, chance.randint(0, len(texts)))) if texts else frozenset()
    return [
        Texts(some),
        Wording(chance.choice(list(Says)), chance.choice(("e", "mei", ""))),
        Amounts(chance.choice((None, 0.0, 10.0)), chance.choice((None, 500.0))),
        Months(frozenset({(2026, chance.randint(9, 12)), (2027, 2)}), chance.random() < 0.5),
        Moments(chance.choice([found for found in Window if found is not Window.BETWEEN]), chance.randint(1, 60)),
        States(frozenset(chance.sample(states, min(2, len(states))))),
    ]


def filter_popup(hand: Hand) -> str:
    """Open the filter of the column, press some keys in it, and apply it or not."""
    hand.to_table()
    hand.press(hand.chance.choice(("Ctrl+Alt+F", "Ctrl+Alt+F", "Alt+Down")))
    hand.settle()
    pressed = [
        hand.chance.choice(("Down", "Space", "Tab", "Ctrl+PgDown", "e", "Right", "Alt+N", "Alt+A", "Shift+Tab", "1"))
        for _ in range(hand.chance.randint(0, 6))
    ]
    for keys in [*pressed, hand.chance.choice(("Return", "Return", "Esc", "Alt+C"))]:
        hand.press(keys)
    return f"filter: {' '.join(pressed)}"


def sort(hand: Hand) -> str:
    hand.to_table()
    grid = hand.view.grid
    columns = hand.chance.sample(grid.table.columns, hand.chance.randint(0, min(3, len(grid.table.columns))))
    sorts = [Sort(column.id, hand.chance.random() < 0.5) for column in columns]
    grid.sort_by_all(sorts)
    return f"sort by {sorts}"


def reapply(hand: Hand) -> str:
    hand.page.table_page.reapply()
    return REAPPLY


def show_something(hand: Hand) -> str:
    """After a filter that leaves nothing to play with."""
    hand.page.table_page.clear_filters()
    return "clear the filters"


REAPPLY = "apply filters and sorts anew"
"""What the check of the order follows."""


# --- Other pages ---


def turn_page(hand: Hand) -> str:
    hand.page.turn_to(hand.chance.choice(hand.page.pages()))
    return f"to {hand.page.page_name(hand.page.page_in_view())}"


def all_rows(hand: Hand) -> str:
    """Turn to the list of all rows, and type or sort there."""
    hand.page.show_all_rows()
    page = hand.page.page_in_view()
    assert isinstance(page, AllRowsPage)
    model = page.model
    if not model.rowCount():
        return "all rows: none"
    row, column = hand.chance.randrange(model.rowCount()), hand.chance.randrange(model.columnCount())
    page.view.setCurrentIndex(model.index(row, column))
    choice = hand.chance.randrange(4)
    if choice == 0:
        model.sort_by(column, hand.chance.random() < 0.5)
        return f"all rows: sort by {column}"
    if choice == 1:
        hand.press("Ctrl+Return")
        return f"all rows: go to the cell of row {row}"
    text = hand.chance.choice(TEXTS)
    hand.press("F2")
    hand.type(text.replace("\n", " "))
    end = hand.chance.choice(("Return", "Tab", "Esc", ""))
    if end:
        hand.press(end)
    return f"all rows: type {text!r} in {row}, {column} {end}"


def details(hand: Hand) -> str:
    """Type in the panel with the details of the row."""
    fields = hand.window.details._fields
    if not fields or not hand.window.details.isVisible():
        return "no details"
    place = hand.chance.randrange(len(fields))
    fields[place][1].setFocus()
    text = hand.chance.choice(TEXTS)
    hand.type(text.replace("\n", " "))
    if hand.chance.random() < 0.7:
        hand.press(hand.chance.choice(("Tab", "Esc", "F6")))
    return f"details: type {text!r} in {place}"


def plan_texts(hand: Hand) -> str:
    page = next((page for page in hand.page.pages() if isinstance(page, TextPage)), None)
    if page is None:
        return "no texts of the plan"
    key = hand.chance.choice(sorted(page.fields))
    hand.page.show_text(key)
    text = hand.chance.choice(TEXTS)
    hand.type(text.replace("\n", " "))
    return f"text {key}: type {text!r}"


def resize(hand: Hand) -> str:
    width, height = hand.chance.randint(500, 1700), hand.chance.randint(350, 1000)
    hand.window.resize(width, height)
    return f"resize to {width} x {height}"


def letters(hand: Hand) -> str:
    font = QApplication.font()
    font.setPointSizeF(hand.chance.choice((9, 10, 12, 14)))
    QApplication.setFont(font)
    return f"letters of {font.pointSizeF()} points"


def _drag(target: QWidget, begin: QPoint, end: QPoint, held: Qt.KeyboardModifier = _NONE) -> None:
    QTest.mousePress(target, _LEFT, held, begin)
    for share in (1, 2, 3, 4):
        place = begin + (end - begin) * share / 4
        on_screen = QPointF(target.mapToGlobal(place))
        # QTest.mouseMove tells of no button that is down.
        moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), on_screen, Qt.MouseButton.NoButton, _LEFT, held)
        QApplication.sendEvent(target, moved)
    QTest.mouseRelease(target, _LEFT, held, end)


ACTIONS: dict[Action, int] = {
    grid_key: 24,
    move_about: 10,
    type_text: 10,
    edit: 6,
    editor_key: 4,
    command: 16,
    undo_burst: 6,
    save: 1,
    click: 6,
    drag: 3,
    fill_handle: 3,
    header: 4,
    row_header: 3,
    wheel: 2,
    context_menu: 3,
    copy_elsewhere: 4,
    filter_words: 3,
    column_filter: 3,
    filter_popup: 3,
    sort: 3,
    reapply: 5,
    turn_page: 3,
    all_rows: 3,
    details: 3,
    plan_texts: 1,
    resize: 1,
    letters: 1,
}
"""Each with how often it is taken."""
