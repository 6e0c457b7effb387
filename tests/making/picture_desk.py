"""The program with nobody at it, offscreen and in Dutch: a window to arrange, and pictures of what it looks like."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow

NOW = dt.datetime(2026, 11, 24, 9, 30)
"""The day on which the pictures are made, each time."""
FOLDER = "N:\\Communicatie"
"""Where the user of the pictures keeps files."""
TARGET = Path(__file__).resolve().parents[2] / "docs" / "pictures"
WIDTH, HEIGHT = 1240, 780
COLOURS = 192
"""As many colours as a picture has at most: the window has few, and a small file travels with the program."""


class PictureDesk:
    """A window in folders of its own. Dialogs are looked at and closed: `run_dialog` keeps what it was told to."""

    def __init__(self, home: Path, application: QApplication) -> None:
        from gui.main_window import MainWindow
        from gui.questions import Answer, Questions
        from gui.safety import SafetyNet
        from gui.settings import Settings
        from interchange.remembered import RememberedLayouts

        class GivingUp(Questions):
            """Keeps nothing of what was typed for a picture."""

            def unsaved(self, name: str) -> Answer:
                return Answer.DISCARD

        self.application = application
        self.home = home
        # What the dialogs propose as the place of a file.
        os.environ["HOME"] = FOLDER
        settings = home / "settings"
        self.window: MainWindow = MainWindow(
            Settings(settings),
            RememberedLayouts(settings / "kolommen.json"),
            SafetyNet.in_folder(home / "data", "0.1.0", lambda: NOW),
            GivingUp(),
            now=lambda: NOW,
        )
        self.window._run_dialog = self._show_dialog  # type: ignore[method-assign]
        self._arrange: Callable[[QWidget], object] = lambda dialog: None
        self._name = ""
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        self.window.activateWindow()
        settle()

    # --- What is open ---

    def sample(self) -> MainWindow:
        """The window on the sample, as it is opened."""
        self.leave()
        self.window.filing.open_sample()
        self.window.info.hide()
        settle()
        return self.window

    def filled(self, *keys: str) -> MainWindow:
        """The window on a new plan of these forms, each filled in with the case of its tests."""
        from filled_forms import FILLED
        from form_plans import FilledForm

        from model.forms import form

        self.leave()
        title = f"{form(keys[0]).document_title or form(keys[0]).title} {_name_in(FILLED[keys[0]].texts)}".strip()
        self.window.filing.open_new([form(key) for key in keys], title, {})
        self.window.info.hide()
        assert self.window.document is not None
        made = FilledForm()
        made.open_plan = self.window.document.open_plan
        for key in keys:
            _fill(made, key, FILLED[key].texts, FILLED[key].tables)
        settle()
        return self.window

    def leave(self) -> None:
        """Give up what is open."""
        if self.window.document is not None:
            self.window.filing.close()
        settle()

    def turn_to(self, name: str) -> None:
        """Show the page of this name. Raises KeyError."""
        page = self.window.plan_page
        assert page is not None
        page.turn_to({page.page_name(one): one for one in page.pages()}[name])
        settle()

    # --- Pictures ---

    def keep(self, name: str, widget: QWidget | None = None, part: QRect | None = None) -> None:
        """Write what the window, or this widget, looks like. A dialog before this has taken the keyboard along."""
        self.window.activateWindow()
        settle()
        picture = (widget or self.window).grab()
        write(picture.copy(part) if part is not None else picture, name)

    def keep_with(self, name: str, above: QWidget, place: QPoint, margin: int = 24, left: int = 0) -> None:
        """Write the corner of the window that ends below a list or menu which hangs over it at a place."""
        settle()
        picture = self.window.grab()
        with QPainter(picture) as painter:
            painter.drawPixmap(place, above.grab())
        right = min(picture.width(), max(place.x() + above.width() + 420, 900))
        bottom = min(picture.height(), place.y() + above.height() + margin)
        write(picture.copy(QRect(left, 0, right - left, bottom)), name)

    def keep_low(self, name: str, height: int, details: bool = False) -> None:
        """Write what a window of this height looks like, with or without the details of the row."""
        self.window.show_details(details)
        self.window.resize(WIDTH, height)
        self.keep(name)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show_details(True)

    def keep_dialog(self, name: str, command: str, arrange: Callable[[QWidget], object] = lambda dialog: None) -> None:
        """Write what the dialog of a command looks like, once it is arranged."""
        self._name, self._arrange = name, arrange
        self.window.commands[command].trigger()
        assert not self._name, f"{command} opened no dialog"

    def show(self, dialog: QWidget, name: str) -> None:
        """Write what a dialog looks like that no command leads to."""
        self._name, self._arrange = name, lambda dialog: None
        self._show_dialog(dialog)

    def _show_dialog(self, dialog: object) -> bool:
        """Stands in for the user: looks at a dialog and closes it."""
        assert isinstance(dialog, QWidget)
        dialog.show()
        dialog.activateWindow()
        settle()
        self._arrange(dialog)
        settle()
        write(dialog.grab(), self._name)
        self._name = ""
        dialog.close()
        return False


def _name_in(texts: Mapping[str, str]) -> str:
    return texts.get("project") or texts.get("naam") or ""


def _fill(made: object, key: str, texts: Mapping[str, str], tables: Mapping[str, Iterable[Mapping[str, str]]]) -> None:
    from form_plans import FilledForm

    assert isinstance(made, FilledForm)
    for part, text in texts.items():
        made.write(key, part, text)
    for table, rows in tables.items():
        listed = list(rows)
        there = len(made.plan.table(made.found(key).tables[table]).rows)
        for place, row in enumerate(listed[:there]):
            for column, text in row.items():
                made.set(key, table, place, column, text)
        if listed[there:]:
            made.fill(key, table, listed[there:])


def write(picture: QPixmap | QImage, name: str) -> None:
    """Write a picture with few colours, as small as a PNG can be."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    TARGET.mkdir(parents=True, exist_ok=True)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    writer = QImageWriter(str(TARGET / f"{name}.png"), b"png")
    writer.setCompression(100)
    writer.write(_with_few_colours(image))


def _with_few_colours(image: QImage) -> QImage:
    """The picture with a palette of its most used colours, each other one as the nearest of these."""
    import numpy as np

    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    pixels = bits[:, : image.width(), :3].astype(np.int32)
    codes = (pixels[..., 2] << 16) | (pixels[..., 1] << 8) | pixels[..., 0]
    found, places, counts = np.unique(codes, return_inverse=True, return_counts=True)
    most = np.sort(np.argsort(counts)[::-1][:COLOURS])
    channels = np.stack([(found >> 16) & 255, (found >> 8) & 255, found & 255], axis=1)
    chosen = channels[most]
    nearest = np.array([int(np.argmin(((chosen - colour) ** 2).sum(axis=1))) for colour in channels], np.uint8)
    indexed = np.ascontiguousarray(nearest[places.reshape(codes.shape)])
    made = QImage(indexed.tobytes(), image.width(), image.height(), image.width(), QImage.Format.Format_Indexed8)
    made.setColorTable([0xFF000000 | int(found[place]) for place in most])
    return made.copy()


def settle() -> None:
    """Let Qt lay out and measure what is shown."""
    for _ in range(12):
        QApplication.processEvents()


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Let time pass until something is there. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        QApplication.processEvents()
        time.sleep(0.01)
    settle()


def make_ready() -> QApplication:
    """The application, in Dutch and in light colours whatever the machine has."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from gui.application import make_application

    application = make_application([], "0.1.0", "nl")
    application.styleHints().setColorScheme(Qt.ColorScheme.Light)
    return application
