"""What a window remembers from one time to the next: place, size, panels and language; and how large dialogs are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QWidget

from gui.settings import Settings


def restore_window(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was; the first time most of the screen is its own."""
    resize_in_letters(window, 120, 68)
    for name, restore in (("window_geometry", window.restoreGeometry), ("window_state", window.restoreState)):
        stored = settings[name]
        if stored:
            restore(QByteArray.fromBase64(stored.encode("ascii", "replace")))


def resize_in_letters(window: QWidget, wide: int, high: int) -> None:
    """Make the window so many letters (of their height) wide and high, and leave some of the screen."""
    em = window.fontMetrics().height()
    room = window.screen().availableSize()
    window.resize(min(em * wide, room.width() * 9 // 10), min(em * high, room.height() * 9 // 10))


def remember_window(window: QMainWindow, settings: Settings) -> None:
    """Keep where the window is."""
    settings["window_geometry"] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    settings["window_state"] = bytes(window.saveState().toBase64().data()).decode("ascii")


def fit_on_screen(dialog: QWidget, screen: QSize | None = None) -> None:
    """Let a dialog that is to be shown be no larger than a screen, with the frame that the system puts around it. It is
    the screen it is on, unless another size is given."""
    room = screen or dialog.screen().availableSize()
    bar = dialog.fontMetrics().height() * 2
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        # Qt itself would take no more than two thirds of the screen.
        wanted, layout = dialog.sizeHint(), dialog.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted.setHeight(max(wanted.height(), layout.totalHeightForWidth(wanted.width())))
        dialog.resize(wanted.expandedTo(dialog.minimumSize()))
    dialog.resize(dialog.size().boundedTo(QSize(room.width(), room.height() - bar)))


def run_dialog(dialog: QDialog) -> bool:
    """Show a dialog, no larger than the screen, until it is closed. It goes as soon as who asked for it has read it."""
    fit_on_screen(dialog)
    try:
        return bool(dialog.exec())
    finally:
        # A child of the window would stay as long as that.
        dialog.deleteLater()


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
