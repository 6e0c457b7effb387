"""Makes pages while the user chooses: in the background, and only those that were asked for last."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from interchange.errors import FileProblem
from interchange.pdf import Look, NotSet, Pages, Typesetting
from model.messages import QT_TRANSLATE_NOOP, Message
from model.report import Report

_FAILED = QT_TRANSLATE_NOOP("Pdf", "The pages could not be made.")


class LivePages(QObject):
    """One set of pages at a time. A new wish ends the work on the one before it."""

    ready = Signal()
    failed = Signal(object)
    """The `Message` that says why."""
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self._shown: Typesetting | None = None
        self._work: _Work | None = None
        self._ended.connect(self._take)

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def ask(self, report: Callable[[], Report], look: Look) -> None:
        """Make the pages of this report; `ready` or `failed` tells when. The report is made in another thread too."""
        if self._work is not None:
            self._work.stop()
        self._work = _Work(report, look, self._ended.emit)
        self._work.start()

    def close(self) -> None:
        """Stop, and let go of the pages."""
        if self._work is not None:
            self._work.stop()
            self._work = None
        self.pages = None
        if self._shown is not None:
            self._shown.close()
            self._shown = None

    def _take(self, work: _Work, outcome: object) -> None:
        if work is not self._work:
            work.stop()
            return
        self._work = None
        if isinstance(outcome, Exception):
            self.failed.emit(Message(_FAILED))
            raise outcome
        if isinstance(outcome, Message):
            self.failed.emit(outcome)
            return
        before, self._shown = self._shown, work.job
        self.pages = outcome  # type: ignore[assignment]
        self.ready.emit()
        if before is not None:
            before.close()


class _Work:
    """One set of pages being made."""

    def __init__(self, report: Callable[[], Report], look: Look, ended: Callable[[object, object], None]) -> None:
        self.job: Typesetting | None = None
        self._report = report
        self._look = look
        self._ended = ended
        self._is_stopped = False

    def start(self) -> None:
        threading.Thread(target=self._run, daemon=True).start()

    def stop(self) -> None:
        """Nobody waits for it any longer."""
        self._is_stopped = True
        if self.job is not None:
            self.job.close()

    def _run(self) -> None:
        outcome: object
        try:
            self.job = Typesetting(self._report(), self._look, pdf=False)
            outcome = NotSet if self._is_stopped else self.job.pages()
        except (NotSet, FileProblem) as problem:
            outcome = problem.message
        except Exception as error:
            # Raised again where the program hears of it.
            outcome = error
        if self._is_stopped and self.job is not None:
            self.job.close()
        try:
            self._ended(self, outcome)
        except RuntimeError:
            # The window it was for is gone.
            return
