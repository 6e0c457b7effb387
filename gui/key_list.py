"""All keys with what they do, in groups: those of the commands as they are declared, and those of the grid.

The keys of the grid and its editors have their words here; a test sees to it that none is without.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from gui.actions import COMMANDS, MENUS, Marked
from gui.command_palette import bare
from model.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Described:
    """Keys in their portable spelling that do this; `also` are other ways to press the same, which are not shown."""

    keys: tuple[str, ...]
    text: Marked
    also: tuple[str, ...] = ()


def _d(keys: str, text: Marked, also: str = "") -> Described:
    return Described(tuple(keys.split()), text, tuple(also.split()))


GRID: tuple[tuple[Marked, tuple[Described, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Keys", "Moving in the table"),
        (
            _d("Up Down Left Right", QT_TRANSLATE_NOOP("Keys", "To the next cell in this direction")),
            _d(
                "Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right",
                QT_TRANSLATE_NOOP("Keys", "To the edge of the filled cells"),
            ),
            _d("Return Shift+Return", QT_TRANSLATE_NOOP("Keys", "One row down · up")),
            _d("Tab Shift+Tab", QT_TRANSLATE_NOOP("Keys", "One column to the right · left"), "Shift+Backtab Backtab"),
            _d("Home End", QT_TRANSLATE_NOOP("Keys", "To the first · last cell of the row")),
            _d("Ctrl+Home Ctrl+End", QT_TRANSLATE_NOOP("Keys", "To the first · last cell of the table")),
            _d("PgUp PgDown", QT_TRANSLATE_NOOP("Keys", "One screen up · down")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Selecting in the table"),
        (
            _d("Shift+Up Shift+Down Shift+Left Shift+Right", QT_TRANSLATE_NOOP("Keys", "Select by one cell more")),
            _d(
                "Ctrl+Shift+Up Ctrl+Shift+Down Ctrl+Shift+Left Ctrl+Shift+Right",
                QT_TRANSLATE_NOOP("Keys", "Select to the edge of the filled cells"),
            ),
            _d("Shift+Home Shift+End", QT_TRANSLATE_NOOP("Keys", "Select to the beginning · end of the row")),
            _d(
                "Ctrl+Shift+Home Ctrl+Shift+End",
                QT_TRANSLATE_NOOP("Keys", "Select to the first · last cell of the table"),
            ),
            _d("Shift+PgUp Shift+PgDown", QT_TRANSLATE_NOOP("Keys", "Select one screen up · down")),
            _d("Shift+Space", QT_TRANSLATE_NOOP("Keys", "Select the whole row")),
            _d("Ctrl+Space", QT_TRANSLATE_NOOP("Keys", "Select the whole column")),
            _d("Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Select the filled cells around; once more: all cells")),
            _d("Ctrl+Shift+Space", QT_TRANSLATE_NOOP("Keys", "Select all cells")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Filling in cells"),
        (
            _d("F2", QT_TRANSLATE_NOOP("Keys", "Edit the cell; typing something replaces its text")),
            _d("Backspace", QT_TRANSLATE_NOOP("Keys", "Empty the cell and type in it")),
            _d("Del", QT_TRANSLATE_NOOP("Keys", "Empty the selected cells")),
            _d("Alt+Down", QT_TRANSLATE_NOOP("Keys", "Choose from the words, names or days")),
            _d("Ctrl+;", QT_TRANSLATE_NOOP("Keys", "The date of today")),
            _d("Ctrl+Shift+;", QT_TRANSLATE_NOOP("Keys", "The time of now"), "Ctrl+Shift+: Ctrl+:"),
            _d("Ctrl+D Ctrl+R", QT_TRANSLATE_NOOP("Keys", "Fill down · to the right from the first cell")),
            _d("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Fill the selection with the current cell")),
            _d("F4", QT_TRANSLATE_NOOP("Keys", "Do the last command again for what is selected"), "Ctrl+Y"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Clipboard"),
        (
            _d("Ctrl+C", QT_TRANSLATE_NOOP("Keys", "Copy, also to Excel and Word"), "Ctrl+Ins"),
            _d("Ctrl+X", QT_TRANSLATE_NOOP("Keys", "Cut"), "Shift+Del"),
            _d("Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Paste, also from Excel, Word and web pages"), "Shift+Ins"),
            _d("Ctrl+Alt+V", QT_TRANSLATE_NOOP("Keys", "Paste the bare text")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Keys", "Rows and columns of the table"),
        (
            _d("Ctrl++", QT_TRANSLATE_NOOP("Keys", "Insert a row above"), "Ctrl+Shift++"),
            _d("Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Delete the selected rows")),
            _d("Alt+Shift+Up Alt+Shift+Down", QT_TRANSLATE_NOOP("Keys", "Move the selected rows up · down")),
            _d(
                "Alt+Shift+Left Alt+Shift+Right",
                QT_TRANSLATE_NOOP("Keys", "Move the selected columns to the left · right, for the eye"),
            ),
            _d(
                "Ctrl+0 Ctrl+Shift+0",
                QT_TRANSLATE_NOOP("Keys", "Hide the selected columns · show the hidden ones beside them"),
                "Ctrl+Shift+)",
            ),
            _d("Ctrl+Alt+F", QT_TRANSLATE_NOOP("Keys", "Filter the column of the current cell")),
        ),
    ),
)
"""The keys of the grid while no cell is edited."""

EDITOR: tuple[Marked, tuple[Described, ...]] = (
    QT_TRANSLATE_NOOP("Keys", "While typing in a cell"),
    (
        _d("Return Shift+Return", QT_TRANSLATE_NOOP("Keys", "Keep what was typed and go down · up")),
        _d(
            "Tab Shift+Tab",
            QT_TRANSLATE_NOOP("Keys", "Keep what was typed and go to the right · left"),
            "Shift+Backtab Backtab",
        ),
        _d("Esc", QT_TRANSLATE_NOOP("Keys", "Give up what was typed")),
        _d("Alt+Return", QT_TRANSLATE_NOOP("Keys", "New line inside the cell")),
        _d("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "Put what was typed in all selected cells")),
        _d("F2", QT_TRANSLATE_NOOP("Keys", "Arrows go through the text · to another cell")),
        _d("Ctrl+;", QT_TRANSLATE_NOOP("Keys", "The date of today")),
        _d("Ctrl+Shift+;", QT_TRANSLATE_NOOP("Keys", "The time of now"), "Ctrl+Shift+: Ctrl+:"),
        _d("Alt+Down", QT_TRANSLATE_NOOP("Keys", "Choose from the words, names or days")),
    ),
)

ELSEWHERE: tuple[Marked, tuple[Described, ...]] = (
    QT_TRANSLATE_NOOP("Keys", "Menus, find bar and the list of all rows"),
    (
        _d("Return Shift+Return", QT_TRANSLATE_NOOP("Keys", "Find bar: to the next · previous hit")),
        _d("Esc", QT_TRANSLATE_NOOP("Keys", "Close the find bar, empty the filter")),
        _d("Return", QT_TRANSLATE_NOOP("Keys", "Check: to the place that is told of")),
        _d("Del", QT_TRANSLATE_NOOP("Keys", "Check: report no more, or again")),
        _d("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "All rows: to the cell that the row comes from")),
        _d("Alt+Down", QT_TRANSLATE_NOOP("Keys", "All rows: filter the column of the current cell")),
        _d(
            "Shift+F10",
            QT_TRANSLATE_NOOP("Keys", "The menu of the cells, or of the columns that are selected as a whole"),
        ),
    ),
)

POWER_FIELD: tuple[Marked, tuple[Described, ...]] = (
    QT_TRANSLATE_NOOP("Keys", "In the picture of power and interest"),
    (
        _d("Tab Shift+Tab", QT_TRANSLATE_NOOP("Keys", "To the next · previous stakeholder")),
        _d("Up Down Left Right", QT_TRANSLATE_NOOP("Keys", "To the nearest stakeholder in this direction")),
        _d(
            "Ctrl+Up Ctrl+Down Ctrl+Left Ctrl+Right",
            QT_TRANSLATE_NOOP("Keys", "Give the stakeholder one step more or less invloed or belang"),
        ),
        _d("Return", QT_TRANSLATE_NOOP("Keys", "Begin to move with the arrows; once more: put down"), "Space F2"),
        _d("Esc", QT_TRANSLATE_NOOP("Keys", "Give up the move")),
        _d("Ctrl+Return", QT_TRANSLATE_NOOP("Keys", "To the row of the stakeholder in its table")),
    ),
)

PREVIEW: tuple[Marked, tuple[Described, ...]] = (
    QT_TRANSLATE_NOOP("Keys", "In the preview of pages"),
    (
        _d("PgUp PgDown", QT_TRANSLATE_NOOP("Keys", "To the previous · next page")),
        _d("Home End", QT_TRANSLATE_NOOP("Keys", "To the first · last page")),
        _d("Up Down", QT_TRANSLATE_NOOP("Keys", "Scroll a little"), "Space"),
        _d("+ -", QT_TRANSLATE_NOOP("Keys", "Larger · smaller"), "="),
        _d("0", QT_TRANSLATE_NOOP("Keys", "As wide as the window")),
    ),
)

TIMELINE: tuple[Marked, tuple[Described, ...]] = (
    QT_TRANSLATE_NOOP("Keys", "In the timeline"),
    (
        _d("Left Right", QT_TRANSLATE_NOOP("Keys", "To the row before · behind this one in time")),
        _d("Up Down", QT_TRANSLATE_NOOP("Keys", "To the nearest row above · below")),
        _d("Home End", QT_TRANSLATE_NOOP("Keys", "To the first · last row of the picture")),
        _d("Return", QT_TRANSLATE_NOOP("Keys", "To the row in its table")),
    ),
)


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A line of the help: the keys as the user knows them, and what they do."""

    keys: str
    text: str


def key_groups() -> list[tuple[str, list[KeyLine]]]:
    """All groups with their lines, first what is done most."""
    groups = [(QCoreApplication.translate(*title), _lines(lines)) for title, lines in (*GRID, EDITOR)]
    groups += [group for group in map(_of_menu, MENUS) if group[1]]
    return groups + [
        (QCoreApplication.translate(*title), _lines(lines))
        for title, lines in (POWER_FIELD, TIMELINE, PREVIEW, ELSEWHERE)
    ]


def _lines(described: Iterable[Described]) -> list[KeyLine]:
    return [KeyLine(_together(each.keys), QCoreApplication.translate(*each.text)) for each in described]


def _of_menu(menu: tuple[Marked, tuple[str, ...]]) -> tuple[str, list[KeyLine]]:
    """The commands of a menu that have keys; those that the grid hears stand with the grid."""
    title, names = menu
    lines = []
    for name in names:
        command = COMMANDS.get(name)
        if command is not None and command.keys:
            portable = [QKeySequence(key).toString(_PORTABLE) for key in command.keys]
            shown = " · ".join(dict.fromkeys(map(native, portable)))
            lines.append(KeyLine(shown, bare(QCoreApplication.translate(*command.text))))
    return bare(QCoreApplication.translate(*title)), lines


_PORTABLE = QKeySequence.SequenceFormat.PortableText
_ARROWS = {"Up", "Down", "Left", "Right"}
_SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter", "PgDown": "PgDn"}
"""What stands on the keys, where that is not what Qt calls them."""


def _together(keys: tuple[str, ...]) -> str:
    """The four arrows with what is held down besides them once, any other keys one after the other."""
    parts = [key.rpartition("+") for key in keys]
    if len(keys) == len(_ARROWS) and {name for *_, name in parts} == _ARROWS:
        return "".join(parts[0][:2]) + " · ".join(_SIGNS[name] for *_, name in parts)
    return " · ".join(map(native, keys))


def native(keys: str) -> str:
    """Keys as they stand on the keyboard."""
    held, plus, key = keys.rpartition("+")
    if key in _SIGNS:
        return f"{held}{plus}{_SIGNS[key]}"
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
