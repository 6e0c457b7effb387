"""Makes the pictures of the README: the program with the sample, offscreen, in Dutch. Run by `dev.py pictures`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "io"))
TARGET = ROOT / "docs" / "pictures"

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def main() -> None:
    """Show the window on the sample, part after part, and keep what it looks like."""
    from gui.application import Places, make_application, make_window
    from gui.settings import Settings

    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_application([], "0.1.0", "nl")
        window = make_window(Places(home / "settings", home / "data"), Settings(home / "settings"))
        window._run_dialog = _keep_dialog  # type: ignore[method-assign]
        window.resize(1400, 860)
        window.show()
        window.activateWindow()
        window.filing.open_sample()
        window.info.hide()
        for picture in (_filters, _popup, _all_rows, _columns, _clean_up):
            picture(window)
        window.close()
    print(TARGET)


def _filters(window: MainWindow) -> None:
    """What is still to be done in some months, with a chip for each filter."""
    from model.columns import Role
    from model.row_filters import Months, States
    from model.status import State

    assert window.plan_page is not None
    view = window.plan_page.table_page.view
    grid = view.grid
    wanted = {
        Role.PERIOD: Months(frozenset({(2026, 11), (2026, 12), (2027, 1)})),
        Role.STATUS: States(frozenset({State.NOT_STARTED, State.BUSY})),
    }
    for column in grid.table.columns:
        if column.role in wanted:
            grid.set_column_filter(column.id, wanted[column.role])
    view.select_row(grid.row_id(0))
    _keep(window, "filters")


def _popup(window: MainWindow) -> None:
    """The filter of the periods, open below its title."""
    from model.columns import Role

    assert window.plan_page is not None
    page = window.plan_page.table_page
    page.clear_filters()
    view = page.view
    column = next(column for column in view.grid.table.columns if column.role is Role.PERIOD)
    view.select_row(view.grid.row_id(0), column.id)
    page.open_filter(column.id)
    _settle()
    assert page.popup is not None
    header = view.horizontalHeader()
    left = header.sectionViewportPosition(view.grid.column_of(column.id))
    place = header.viewport().mapTo(window, QPoint(left, header.height()))
    picture = window.grab()
    with QPainter(picture) as painter:
        painter.drawPixmap(place, page.popup.grab())
    # As much of the window as tells where the filter hangs.
    shown = QRect(0, 0, place.x() + page.popup.width() + 420, place.y() + page.popup.height() + 20)
    page.popup.close()
    _write(picture.copy(shown), "filter")


def _all_rows(window: MainWindow) -> None:
    assert window.plan_page is not None
    window.plan_page.show_all_rows()
    _keep(window, "alle-rijen")
    window.plan_page.turn(-1)


def _columns(window: MainWindow) -> None:
    window.commands["columns"].trigger()


def _clean_up(window: MainWindow) -> None:
    window.commands["clean_up"].trigger()


DIALOGS = {"MappingDialog": "kolommen", "CleanupDialog": "opschonen"}
"""What the picture of a dialog is called, by its class."""


def _keep_dialog(dialog: object) -> bool:
    """Stands in for the user: looks at a dialog and closes it."""
    assert isinstance(dialog, QWidget)
    dialog.show()
    _keep(dialog, DIALOGS[type(dialog).__name__])
    dialog.close()
    return False


def _keep(widget: QWidget, name: str) -> None:
    _settle()
    _write(widget.grab(), name)


def _write(picture: QPixmap, name: str) -> None:
    picture.save(str(TARGET / f"{name}.png"))


def _settle() -> None:
    """Let Qt lay out and measure what is shown."""
    for _ in range(10):
        QApplication.processEvents()


if __name__ == "__main__":
    main()
