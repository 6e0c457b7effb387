"""Makes pages while the user chooses: in the background, and only those that were asked for last."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from interchange.errors import FileProblem
from interchange.pdf import Look, NotSet, Pages, Typesetting
from interchange.resting import go_on, rest
from model.messages import QT_TRANSLATE_NOOP, Message
from model.report import Report

_FAILED = QT_TRANSLATE_NOOP("Pdf", "The pages could not be made.")
_LOOKED_EVERY = 10
"""Milliseconds between two looks whether the pages are there."""

Wish = tuple[Callable[[], Report], Look]


class LivePages(QObject):
    """One set of pages at a time. A new wish ends the work on the one before it.

    The other thread knows nothing of Qt: it works and ends, and this object looks whether it has. `close` waits for it,
    so that it never outlives the dialog.
    """

    ready = Signal()
    failed = Signal(object)
    """The `Message` that says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self._shown: Typesetting | None = None
        self._work: _Work | None = None
        self._wish: Wish | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOKED_EVERY)
        self._looks.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def ask(self, report: Callable[[], Report], look: Look) -> None:
        """Make the pages of this report; `ready` or `failed` tells when. The report is made in another thread too, and
        must hold no widget."""
        self._wish = report, look
        if self._work is None:
            self._begin()
        else:
            self._work.stop()

    def hand_over(self) -> tuple[Pages, Typesetting] | None:
        """The pages that are shown now, for who closes the typesetting in the end; None while there are none or others
        were asked for."""
        if self.is_busy or self.pages is None or self._shown is None:
            return None
        given = self.pages, self._shown
        self.pages = self._shown = None
        return given

    def close(self) -> None:
        """Stop, wait until the other thread has ended, and let go of the pages."""
        self._wish = None
        if self._work is not None:
            self._work.stop()
            self._end().close()
        self.pages = None
        if self._shown is not None:
            self._shown.close()
            self._shown = None

    def _begin(self) -> None:
        assert self._wish is not None
        self._work = _Work(*self._wish)
        self._wish = None
        rest()
        self._work.start()
        self._looks.start()

    def _end(self) -> _Work:
        """The work, when its thread has ended."""
        work, self._work = self._work, None
        assert work is not None
        self._looks.stop()
        work.join()
        go_on()
        return work

    def _look(self) -> None:
        if self._work is None or self._work.is_alive:
            return
        work = self._end()
        if self._wish is not None:
            work.close()
            self._begin()
            return
        if work.pages is not None:
            before, self._shown = self._shown, work.job
            self.pages = work.pages
            self.ready.emit()
            if before is not None:
                before.close()
            return
        work.close()
        self.failed.emit(work.problem or Message(_FAILED))
        if work.error is not None:
            raise work.error


class _Work:
    """One set of pages being made."""

    def __init__(self, report: Callable[[], Report], look: Look) -> None:
        self.job: Typesetting | None = None
        self.pages: Pages | None = None
        self.problem: Message | None = None
        self.error: Exception | None = None
        self._report = report
        self._look = look
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="pages")

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Nobody waits for it any longer."""
        self._is_stopped = True
        if self.job is not None:
            self.job.stop()

    def join(self) -> None:
        self._thread.join()

    def close(self) -> None:
        """Let go of what was made, when the thread has ended."""
        self.pages = None
        if self.job is not None:
            self.job.close()

    def _run(self) -> None:
        try:
            report = self._report()
            if self._is_stopped:
                return
            self.job = Typesetting(report, self._look, pdf=False)
            if self._is_stopped:
                # It was stopped before there was a job to stop.
                self.job.stop()
            self.pages = self.job.pages()
        except (NotSet, FileProblem) as problem:
            self.problem = problem.message
        except Exception as error:
            # Raised again where the program hears of it.
            self.error = error
