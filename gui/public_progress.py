"""Waits for work on a public version, shows how many rows are done, and ends the work when the user stops waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressDialog, QWidget

from gui.background import Cancelled, wait_for
from model.public_version.progress import WHOLE, Progress

Result = TypeVar("Result")


def wait_with_progress(parent: QWidget, text: str, function: Callable[[Progress], Result]) -> Result:
    """The result of `function`, as `gui.background.wait_for`. Raises `Cancelled`."""
    progress = Progress()

    def show(dialog: QProgressDialog) -> None:
        dialog.setMaximum(WHOLE)
        dialog.setLabelText(text + "\n" + told(progress))
        dialog.setValue(progress.done)

    try:
        return wait_for(parent, text, lambda: function(progress), watch=show)
    except Cancelled:
        progress.stop()
        raise


def told(progress: Progress) -> str:
    """How far the present stage is, in rows; empty where there are none to count."""
    done, rows = progress.stage
    if not rows:
        return ""
    return QCoreApplication.translate("PublicVersion", "Row {done} of {rows}").format(done=done, rows=rows)
