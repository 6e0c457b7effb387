"""The keys that end the editing of a cell, or do something special in it, as Excel has them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class EditorKey(Enum):
    """What a key asks for while a cell is edited."""

    CANCEL = auto()
    COMMIT = auto()
    ENTER = auto()
    ENTER_BACK = auto()
    TAB = auto()
    TAB_BACK = auto()
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    FILL = auto()
    NEW_LINE = auto()
    TODAY = auto()
    NOW = auto()
    CHOICES = auto()
    SWITCH = auto()


def pressed(event: QKeyEvent) -> int:
    """The key with its modifiers, the same for the keypad and the main keys."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key).toCombined()


def combined(keys: str) -> int:
    """The number of a key combination in its portable spelling, as `pressed` gives it."""
    return QKeySequence(keys)[0].toCombined()


_KEYS = {
    combined(keys): asked
    for keys, asked in {
        "Esc": EditorKey.CANCEL,
        "Return": EditorKey.ENTER,
        "Shift+Return": EditorKey.ENTER_BACK,
        "Alt+Return": EditorKey.NEW_LINE,
        "Ctrl+Return": EditorKey.FILL,
        "Tab": EditorKey.TAB,
        "Shift+Backtab": EditorKey.TAB_BACK,
        "Shift+Tab": EditorKey.TAB_BACK,
        "Backtab": EditorKey.TAB_BACK,
        "F2": EditorKey.SWITCH,
        "Ctrl+;": EditorKey.TODAY,
        "Ctrl+Shift+;": EditorKey.NOW,
        "Ctrl+Shift+:": EditorKey.NOW,
        "Ctrl+:": EditorKey.NOW,
        "Alt+Down": EditorKey.CHOICES,
    }.items()
}

_ARROWS = {
    combined(keys): asked
    for keys, asked in {
        "Up": EditorKey.UP,
        "Down": EditorKey.DOWN,
        "Left": EditorKey.LEFT,
        "Right": EditorKey.RIGHT,
    }.items()
}


def editor_key(event: QKeyEvent, overtypes: bool) -> EditorKey | None:
    """What a key asks for; None when it is for the text. Arrows leave a cell whose text was replaced by typing."""
    key = pressed(event)
    return _KEYS.get(key) or (_ARROWS.get(key) if overtypes else None)
