"""What happens when the program itself makes a mistake: a sentence for the user and a report without cell contents."""

from __future__ import annotations

import datetime as dt
import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion

from gui.questions import Questions
from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotWrite
from model.messages import QT_TRANSLATE_NOOP, Message


def report_text(kind: type[BaseException], trace: TracebackType | None, now: dt.datetime) -> str:
    """What went wrong and where in the program, without the message of the exception: it may hold what a cell says."""
    lines = [
        f"Communicatiematrix {QCoreApplication.applicationVersion()}",
        f"{now:%Y-%m-%d %H:%M:%S}",
        f"Python {sys.version.split()[0]}, Qt {qVersion()}, {platform.platform()}",
        "",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace):
        lines.append(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}")
    return "\n".join(lines) + "\n"


class CrashReporter:
    """Takes the place of `sys.excepthook`: the program goes on, so that the work can still be saved."""

    def __init__(self, folder: Path, questions: Questions) -> None:
        self._folder = folder
        self._questions = questions
        self._telling = False

    def install(self) -> None:
        """From now on mistakes of the program come here."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        now = dt.datetime.now()
        text = report_text(kind, trace, now)
        print(text, file=sys.stderr)
        target = self._folder / f"{now:%Y-%m-%d %H.%M.%S}.txt"
        try:
            make_folder(self._folder)
            write_whole(target, text.encode("utf-8"))
        except CannotWrite:
            target = self._folder
        if self._telling:
            return
        self._telling = True
        try:
            self._questions.problem(
                Message(
                    QT_TRANSLATE_NOOP(
                        "Crash",
                        "Something went wrong in the program itself. Save your work under another name and start the "
                        "program again. A report without any of your texts is in {path}.",
                    ),
                    {"path": str(target)},
                )
            )
        finally:
            self._telling = False
