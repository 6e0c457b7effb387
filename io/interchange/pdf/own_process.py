"""Long documents are set in a process of their own: it can be stopped, and its memory goes with it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from interchange.atomic import write_whole
from interchange.errors import CannotWrite
from interchange.pdf.look import Look
from interchange.pdf.pages import DrawnPages, KeptPages, Pages, packed
from interchange.pdf.typesetting import NotSet, job_for, set_in_type
from interchange.resources import project_file
from model.messages import QT_TRANSLATE_NOOP, Message
from model.report import DataTable, Report

SWITCH = "--typeset"
"""What the program is started with to set one document: followed by the folder of the job."""
MOST_ROWS = 300
"""Rows of all tables together that are still set inside the program."""

_JOB, _RESULT, _PROBLEM = "job.json", "result", "problem.txt"


class Typesetting:
    """One document to be made, here or in a process of its own, as its length asks. `run` waits for it; `stop`, from
    another thread, ends it as soon as that is possible."""

    def __init__(self, report: Report, look: Look, pdf: bool) -> None:
        self._report = report
        self._look = look
        self._pdf = pdf
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: Path | None = None
        self._kept: KeptPages | None = None
        self._is_stopped = False

    @property
    def is_long(self) -> bool:
        """Whether it is made in a process of its own."""
        tables = (block for part in self._report.parts for block in part.blocks if isinstance(block, DataTable))
        return sum(len(table.rows) for table in tables) > MOST_ROWS

    def pdf(self) -> bytes:
        """The bytes of the PDF. Raises `NotSet`."""
        job = job_for(self._report, self._look, pdf=True)
        if not self.is_long:
            return set_in_type(job)[0]
        try:
            return self._elsewhere(job).read_bytes()
        finally:
            self.close()

    def pages(self) -> Pages:
        """The drawings of the pages, there until `close`. Raises `NotSet`."""
        job = job_for(self._report, self._look, pdf=False)
        if not self.is_long:
            return DrawnPages(set_in_type(job))
        try:
            self._kept = KeptPages(self._elsewhere(job))
        except NotSet:
            self.close()
            raise
        return self._kept

    def stop(self) -> None:
        """End the process; whoever waits for it gets `NotSet`."""
        self._is_stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()

    def close(self) -> None:
        """Stop, and remove what was kept."""
        self.stop()
        if self._kept is not None:
            self._kept.close()
            self._kept = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _elsewhere(self, job: object) -> Path:
        try:
            self._folder = Path(tempfile.mkdtemp(prefix="communicatiematrix-"))
            write_whole(self._folder / _JOB, json.dumps(job, ensure_ascii=False).encode("utf-8"))
        except CannotWrite as error:
            raise NotSet(error.message) from error
        except OSError as error:
            raise NotSet(Message(_NOT_MADE, {"reason": error.strerror or str(error)})) from error
        result, problem = self._folder / _RESULT, self._folder / _PROBLEM
        if self._is_stopped:
            raise NotSet(_STOPPED)
        status = self._run(self._folder)
        if self._is_stopped:
            raise NotSet(_STOPPED)
        if not result.exists():
            reason = problem.read_text(encoding="utf-8") if problem.exists() else f"status {status}"
            raise NotSet(Message(_NOT_MADE, {"reason": reason}))
        return result

    def _run(self, folder: Path) -> int:
        """Start the program on the job and wait; where the system lets no second one start, do the job here."""
        # Without a window of its own on Windows, where the name of the flag exists.
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        quiet = subprocess.DEVNULL
        command = [*_program(), SWITCH, str(folder)]
        try:
            self._process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, creationflags=flags)
        except OSError:
            return typeset(folder)
        if self._is_stopped:
            self._process.kill()
        return self._process.wait()


_NOT_MADE = QT_TRANSLATE_NOOP("Pdf", "The pages could not be made: {reason}")
_STOPPED = Message(QT_TRANSLATE_NOOP("Pdf", "Making the pages was stopped."))


def typeset(folder: Path) -> int:
    """Do the job in this folder, in the process that `Typesetting` starts. Returns 0, or 2 and leaves the reason."""
    try:
        job = json.loads((folder / _JOB).read_text(encoding="utf-8"))
        made = set_in_type(job)
    except (NotSet, OSError, ValueError, KeyError) as problem:
        write_whole(folder / _PROBLEM, str(problem).encode("utf-8"))
        return 2
    write_whole(folder / _RESULT, made[0] if job["pdf"] else packed(made))
    return 0


def _program() -> list[str]:
    """How this program is started: itself when it is a program, Python with its main file when it is not."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(project_file("main.py"))]
