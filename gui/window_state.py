"""What a window remembers from one time to the next: its place, its size, its panels and its language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.settings import Settings


def restore_window(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was; the first time most of the screen is its own."""
    em = window.fontMetrics().height()
    room = window.screen().availableSize()
    window.resize(min(em * 120, room.width() * 9 // 10), min(em * 68, room.height() * 9 // 10))
    for name, restore in (("window_geometry", window.restoreGeometry), ("window_state", window.restoreState)):
        stored = settings[name]
        if stored:
            restore(QByteArray.fromBase64(stored.encode("ascii", "replace")))


def remember_window(window: QMainWindow, settings: Settings) -> None:
    """Keep where the window is."""
    settings["window_geometry"] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings["window_state"] = bytes(window.saveState().toBase64().data()).decode("ascii")


def language_menu(window: QMainWindow, settings: Settings, chosen: Callable[[], None]) -> QMenu:
    """A menu with the languages of the screen; each is named in itself. `chosen` is called after another was taken."""
    menu = QMenu(QCoreApplication.translate("MainWindow", "&Language"), window)

    def choose(code: str) -> None:
        settings["language"] = code
        for action in menu.actions():
            action.setChecked(action.data() == code)
        chosen()

    for code, name in (("nl", "Nederlands"), ("en", "English")):
        action = menu.addAction(name)
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(settings["language"] == code)
        action.triggered.connect(lambda _checked=False, code=code: choose(code))
    return menu
