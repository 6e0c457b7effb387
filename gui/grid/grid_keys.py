"""The keys of the grid while no cell is edited, as Excel has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gui.grid import cell_actions
from gui.grid.editor_keys import combined, pressed
from gui.grid.region import select_region_or_all
from gui.grid.repeat import repeat_unless_redo

if TYPE_CHECKING:
    from gui.grid.grid_view import GridView

Command = Callable[["GridView"], object]

_DIRECTIONS = {"Up": (-1, 0), "Down": (1, 0), "Left": (0, -1), "Right": (0, 1)}


def _arrows() -> dict[str, Command]:
    found: dict[str, Command] = {}
    for name, (rows, columns) in _DIRECTIONS.items():
        for extend in (False, True):
            shift = "Shift+" if extend else ""
            found[f"{shift}{name}"] = lambda view, d=(rows, columns, extend): view.cell_cursor.move(*d)
            found[f"Ctrl+{shift}{name}"] = lambda view, d=(rows, columns, extend): view.cell_cursor.jump(*d)
    return found


def _ends() -> dict[str, Command]:
    found: dict[str, Command] = {}
    for extend in (False, True):
        shift = "Shift+" if extend else ""
        for name, direction in (("Home", -1), ("End", 1)):
            found[f"{shift}{name}"] = lambda view, d=(direction, extend): view.cell_cursor.to_row_end(*d)
            found[f"Ctrl+{shift}{name}"] = lambda view, d=(direction, extend): view.cell_cursor.to_table_end(*d)
        for name, direction in (("PgUp", -1), ("PgDown", 1)):
            found[f"{shift}{name}"] = lambda view, d=(direction, extend): view.cell_cursor.page(*d)
    return found


KEYS: dict[str, Command] = {
    **_arrows(),
    **_ends(),
    "Return": lambda view: view.cell_cursor.enter(1),
    "Shift+Return": lambda view: view.cell_cursor.enter(-1),
    "Tab": lambda view: view.cell_cursor.tab(1),
    "Shift+Backtab": lambda view: view.cell_cursor.tab(-1),
    "Shift+Tab": lambda view: view.cell_cursor.tab(-1),
    "Backtab": lambda view: view.cell_cursor.tab(-1),
    "F2": lambda view: view.begin_edit(),
    "Backspace": lambda view: view.begin_edit(""),
    "Alt+Down": lambda view: view.open_list(),
    "Ctrl+Alt+F": lambda view: view.ask_filter(),
    "Ctrl+;": cell_actions.write_today,
    "Ctrl+Shift+;": cell_actions.write_now,
    "Ctrl+Shift+:": cell_actions.write_now,
    "Ctrl+:": cell_actions.write_now,
    "Del": lambda view: view.clear_cells(),
    "Ctrl+Space": lambda view: view.cell_cursor.select_columns(),
    "Shift+Space": lambda view: view.cell_cursor.select_rows(),
    "Ctrl+A": select_region_or_all,
    "Ctrl+Shift+Space": lambda view: view.selectAll(),
    "Ctrl+C": lambda view: view.copy(),
    "Ctrl+Ins": lambda view: view.copy(),
    "Ctrl+X": lambda view: view.cut(),
    "Shift+Del": lambda view: view.cut(),
    "Ctrl+V": lambda view: view.paste(),
    "Ctrl+Alt+V": lambda view: view.paste_as_text(),
    "Shift+Ins": lambda view: view.paste(),
    "Ctrl+D": lambda view: view.fill_down(),
    "Ctrl+R": lambda view: view.fill_right(),
    "Ctrl+Return": cell_actions.fill_from_current,
    "Ctrl+-": lambda view: view.delete_rows(),
    "Ctrl++": lambda view: view.insert_row_above(),
    "Ctrl+Shift++": lambda view: view.insert_row_above(),
    "Alt+Shift+Up": lambda view: view.move_rows_up(),
    "Alt+Shift+Down": lambda view: view.move_rows_down(),
    "F4": lambda view: view.repeat.again(view),
    "Ctrl+Y": repeat_unless_redo,
    "Alt+Shift+Left": lambda view: view.move_columns_left(),
    "Alt+Shift+Right": lambda view: view.move_columns_right(),
    "Ctrl+0": lambda view: view.hide_columns(),
    "Ctrl+Shift+0": lambda view: view.show_columns(),
    "Ctrl+Shift+)": lambda view: view.show_columns(),
}
"""What each key does. On many keyboards the plus sign needs Shift, and a semicolon with Shift is a colon: every way of
pressing them counts."""

_COMMANDS = {combined(keys): command for keys, command in KEYS.items()}
_REDO = combined("Ctrl+Y")
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_COMMANDING = _ALT_GR | Qt.KeyboardModifier.MetaModifier


def command_for(event: QKeyEvent) -> Command | None:
    """What a key does; None when it is not for the grid. A key that types something begins to edit."""
    command = _COMMANDS.get(pressed(event))
    if command is None and types(event):
        text = event.text()
        return lambda view: view.begin_edit(text)
    return command


def is_redo(event: QKeyEvent) -> bool:
    """Whether the window comes first, as long as it has something to redo."""
    return pressed(event) == _REDO


def types(event: QKeyEvent) -> bool:
    """Whether the key types something. AltGr, which types €, comes as Ctrl with Alt."""
    modifiers = event.modifiers() & _COMMANDING
    return bool(event.text()) and event.text().isprintable() and (not modifiers or modifiers == _ALT_GR)
