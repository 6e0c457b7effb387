"""Runs work off the main thread while the window stays alive: progress after a moment, and a way to stop waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from interchange.resting import go_on, rest

Result = TypeVar("Result")

SHOWN_AFTER = 400
"""Milliseconds before the progress is shown, so that quick work does not flicker."""


class Cancelled(Exception):
    """The user did not want to wait any longer; what the work gives is dropped."""


class _Signals(QObject):
    ended = Signal()


class _Work(Generic[Result]):
    """One piece of work. It is no `QRunnable`: those stay in memory for good once Qt's own threads have run them."""

    def __init__(self, function: Callable[[], Result]) -> None:
        self.function: Callable[[], Result] | None = function
        self.thread = threading.Thread(target=self.run)
        self.signals = _Signals()
        self.result: Result | None = None
        self.error: BaseException | None = None
        self.is_ready = False
        self.is_dropped = False

    def begin(self) -> None:
        # An object of Qt has to go in the thread in which it came, so that this one keeps work that nobody waits for.
        _under_way[:] = [work for work in _under_way if work.thread.is_alive()]
        self.thread.start()

    def run(self) -> None:
        function, self.function = self.function, None
        assert function is not None
        try:
            self.result = function()
        except BaseException as error:
            self.error = error
        self.is_ready = True
        if self.is_dropped:
            self.result = self.error = None
        self.signals.ended.emit()

    def drop(self) -> None:
        """Let go of what the work made, now or when it is ready at last."""
        self.is_dropped = True
        self.result = self.error = None
        if self.is_ready:
            self.thread.join()
        else:
            _under_way.append(self)


_under_way: list[_Work[Any]] = []
"""What runs though nobody waits for it any longer."""


def wait_for(
    parent: QWidget,
    text: str,
    function: Callable[[], Result],
    can_cancel: bool = True,
    watch: Callable[[QProgressDialog], None] | None = None,
) -> Result:
    """The result of `function`, which runs in another thread and touches no widget; its exception when it raises one.

    The window paints on meanwhile but takes no input. `watch` is called now and then to show how far the work is.
    Raises `Cancelled`.
    """
    work: _Work[Result] = _Work(function)
    dialog = QProgressDialog(text, None, 0, 0, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOWN_AFTER)
    dialog.setAutoReset(False)
    if can_cancel:
        dialog.setCancelButtonText(QCoreApplication.translate("Background", "Cancel"))
    else:
        dialog.setCancelButton(None)
    timer = QTimer(dialog)
    if watch is not None:
        timer.timeout.connect(lambda: watch(dialog))
        timer.start(SHOWN_AFTER // 4)
    loop = QEventLoop()
    work.signals.ended.connect(loop.quit)
    dialog.canceled.connect(loop.quit)
    parent.setEnabled(False)
    rest()
    try:
        work.begin()
        # Without this the dialog waits for its first value before it thinks of showing itself.
        dialog.setValue(0)
        loop.exec()
        cancelled = dialog.wasCanceled()
    finally:
        parent.setEnabled(True)
        timer.stop()
        dialog.close()
        dialog.deleteLater()
        result, error = work.result, work.error
        work.drop()
        go_on()
    if cancelled:
        raise Cancelled
    if error is not None:
        raise error
    return result  # type: ignore[return-value]
