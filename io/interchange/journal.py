"""The recovery journal of an open workbook: what changed since it was opened or saved, written down as it happens.

One file of JSON lines in the user's own data folder, readable for that user alone since it holds what cells say. The
first line names the file that the edits stand on; each further line holds the edits of one step, undo or redo. It is
the one file that the program appends to instead of replacing it whole: every line is on the disk before `append`
returns, so that a crash or a power cut costs at most the line that was being written. A line that stopped half-way is
taken back at once or, after a crash, passed over when the journal is read (`interchange.unsaved`).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interchange.atomic import flush_folder, make_folder
from interchange.claims import lock, unlock
from interchange.errors import CannotWrite
from interchange.whereabouts import Whereabouts, places_data
from model.edit_notation import edit_data
from model.edits import Edit, SetText
from model.messages import QT_TRANSLATE_NOOP, Message

FORMAT = 1
"""The version of the format, in the first line. Raise it when an older program could not read what is written."""
ENDING = ".jsonl"


@dataclass(frozen=True, slots=True)
class Base:
    """What the edits of a journal stand on: a file with these bytes. `path` is None for the sample and for what came
    from the clipboard."""

    name: str
    path: Path | None
    digest: str
    """SHA-256, in hexadecimal digits."""
    places: Whereabouts
    made: bool = False
    """Whether the bytes are a workbook that was made of something else: of the file at `path`, or of the clipboard."""


class Journal:
    """The journal of one open workbook. The file is there from the first edit on, and locked while this lives."""

    def __init__(
        self,
        folder: Path,
        program: str,
        base: Base,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        """`program` is the version of the program."""
        self._folder = folder
        self._program = program
        self._base = base
        self._now = now
        self._path: Path | None = None
        self._handle: int | None = None
        self._written = 0
        self._waiting: list[bytes] = []

    @property
    def path(self) -> Path | None:
        """Where the file is; None before the first edit."""
        return self._path

    def append(self, edits: Sequence[Edit]) -> None:
        """Write down edits that were applied. Of a text that is set several times in a row only the last counts.

        Raises `CannotWrite`; what could not be written is written with the next edits.
        """
        self._add({"at": self._moment(), "edits": [edit_data(edit) for edit in last_texts(edits)]})

    def append_as_saved(self) -> None:
        """Write down that undo or redo brought the plan back to what the file holds. Raises `CannotWrite`."""
        if self._handle is None:
            self._waiting.clear()
        else:
            self._add({"at": self._moment(), "as_saved": True})

    def restart(self, base: Base) -> None:
        """The plan is what this file holds: nothing is left to recover. The next edits stand on that file."""
        self.close()
        self._base = base

    def close(self) -> None:
        """The workbook is closed in good order, saved or given up."""
        self._waiting.clear()
        self._end(remove=True)

    def leave(self) -> None:
        """Let the file lie as after a crash, for another session to find."""
        self._end(remove=False)

    def __del__(self) -> None:
        self._end(remove=False)

    # --- The file ---

    def _moment(self) -> str:
        return self._now().isoformat(timespec="seconds")

    def _add(self, line: dict[str, Any]) -> None:
        self._waiting.append(_line(line))
        try:
            if self._handle is None:
                self._begin()
            self._write(b"".join(self._waiting))
        except (OSError, CannotWrite) as error:
            raise _problem(error, self._folder) from error
        self._waiting.clear()

    def _begin(self) -> None:
        make_folder(self._folder)
        base = self._base
        header = {
            "journal": FORMAT,
            "program": self._program,
            "at": self._moment(),
            "name": base.name,
            "path": None if base.path is None else str(base.path),
            "digest": base.digest,
            "places": places_data(base.places),
            **({"made": True} if base.made else {}),
        }
        path = self._folder / f"{Path(base.name).stem[:60]} {uuid.uuid4().hex[:12]}{ENDING}"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._handle, self._path, self._written = os.open(path, flags, 0o600), path, 0
        _lock_soon(self._handle)
        flush_folder(self._folder)
        self._waiting.insert(0, _line(header))

    def _write(self, data: bytes) -> None:
        assert self._handle is not None
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._handle, rest) :]
            os.fsync(self._handle)
        except OSError:
            # Half a line in the middle would spoil what comes after it.
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, self._written)
            raise
        self._written += len(data)

    def _end(self, remove: bool) -> None:
        if self._handle is None or self._path is None:
            return
        handle, path = self._handle, self._path
        self._handle = self._path = None
        if remove:
            remove_journal(handle, path)
        else:
            unlock(handle)
            os.close(handle)


def remove_journal(handle: int, path: Path) -> None:
    """Close and remove a journal that is open and locked. Emptied first, for when another process keeps it from going:
    an empty journal is passed over."""
    with contextlib.suppress(OSError):
        os.ftruncate(handle, 0)
    unlock(handle)
    os.close(handle)
    with contextlib.suppress(OSError):
        path.unlink()


def last_texts(edits: Sequence[Edit]) -> list[Edit]:
    """The edits without those that only set a text which the next edit sets again, as a run of typing does."""
    following: list[Edit | None] = [*edits[1:], None]
    return [
        edit
        for edit, after in zip(edits, following, strict=True)
        if not (isinstance(edit, SetText) and isinstance(after, SetText) and edit.key == after.key)
    ]


def _line(data: dict[str, Any]) -> bytes:
    """ASCII with a line feed at the end and nowhere else, so that nothing in a cell can break a line in two."""
    return json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n"


def _lock_soon(handle: int) -> None:
    """Lock a new journal; someone who is looking what lies in the folder may hold it for a moment."""
    for _ in range(20):
        if lock(handle):
            return
        time.sleep(0.01)


def _problem(error: OSError | CannotWrite, folder: Path) -> CannotWrite:
    cause = error.__cause__ if isinstance(error, CannotWrite) else error
    reason = cause.strerror if isinstance(cause, OSError) and cause.strerror else type(cause).__name__
    return CannotWrite(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "What you change cannot be kept safe until you save, because “{folder}” cannot be written ({reason}). "
                "Save often.",
            ),
            {"folder": str(folder), "reason": reason},
        ),
        folder,
    )
