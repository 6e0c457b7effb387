"""New plans from the clipboard, and which files can be dropped on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from gui.filing import Filing


def new_from_clipboard(filing: Filing) -> bool:
    """Open what is on the clipboard as a new plan; says so when there is no table on it."""
    data = QGuiApplication.clipboard().mimeData()
    html = data.html() if data is not None and data.hasHtml() else ""
    text = data.text() if data is not None and data.hasText() else ""
    return filing.open_pasted(html, text)


def dropped_file(data: QMimeData) -> Path | None:
    """The one file that is dragged. Whether it can be read shows when it is opened, and then what to do if not."""
    urls = data.urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and not path.is_dir() else None
