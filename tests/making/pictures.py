"""Makes the pictures of the README: the program with the sample, offscreen. Run by `python dev.py pictures`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "io"))
TARGET = ROOT / "docs" / "pictures"


def main() -> None:
    """Show the window on the sample and keep what it looks like."""
    from PySide6.QtWidgets import QApplication

    from gui.application import Places, make_application, make_window
    from gui.mapping_dialog import MappingDialog
    from gui.settings import Settings

    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        application = make_application([], "0.1.0", "nl")
        window = make_window(Places(home / "settings", home / "data"), Settings(home / "settings"))
        window.resize(1400, 860)
        window.show()
        window.filing.open_sample()
        window.info.hide()
        assert window.plan_page is not None
        assert window.document is not None
        view = window.plan_page.table_page.view
        view.select_row(view.grid.row_id(8))
        _settle(application)
        window.grab().save(str(TARGET / "matrix.png"))
        question = window.document.opened.questions[0]
        columns = window.document.open_plan.plan.tables[0].columns
        dialog = MappingDialog(question, {column.id: column.role for column in columns}, window)
        dialog.show()
        _settle(application)
        dialog.grab().save(str(TARGET / "kolommen.png"))
        dialog.close()
        window.close()
        assert isinstance(application, QApplication)
    print(TARGET)


def _settle(application: object) -> None:
    """Let Qt lay out and measure what is shown."""
    for _ in range(10):
        application.processEvents()  # type: ignore[attr-defined]


if __name__ == "__main__":
    main()
