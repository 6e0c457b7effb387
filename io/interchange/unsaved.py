"""Unsaved work that an earlier session left behind: finding its journals, reading them, and doing the edits again."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from interchange.claims import claim_name, lock, unlock
from interchange.errors import FileProblem
from interchange.journal import ENDING, FORMAT, Base, remove_journal
from interchange.opening import Opened
from interchange.whereabouts import SomewhereElse, as_in_session, places_from
from interchange.writing import changed
from model.edit_notation import edit_from
from model.edits import Edit
from model.messages import QT_TRANSLATE_NOOP, Message
from model.refusal import Refused
from model.replay import replay

_KEPT_EMPTY = 24 * 3600
"""Seconds that a journal without any edit stays: a living session may be about to write in it."""

ASIDE = "apart"
"""The folder, below that of the journals, for what could not be read or done again."""


class Unfit(FileProblem):
    """The edits cannot be done again in this workbook; nothing was changed."""


@dataclass(frozen=True, slots=True)
class UnsavedWork:
    """What one journal holds: the file it stands on, the edits since, and when the last of them was made."""

    journal: Path
    base: Base
    edits: tuple[Edit, ...]
    steps: int
    last: dt.datetime

    def is_for(self, path: Path | None) -> bool:
        """Whether it belongs to this file; None is the sample. What was made of a file is not that file."""
        if self.base.made:
            return False
        own = self.base.path
        return own is None if path is None else own is not None and claim_name(own) == claim_name(path)


@dataclass(slots=True)
class Found:
    """What lies in the folder of journals: work that can be offered, the last made first, and what has to be told."""

    works: list[UnsavedWork] = field(default_factory=list)
    told: list[Message] = field(default_factory=list)


class UnsavedWorks:
    """The journals in a folder that no living process holds."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told: set[Path] = set()

    def find(self) -> Found:
        """Everything that is left behind. A journal that cannot be read is moved aside, one that a newer program wrote
        stays; of each is told once."""
        found = Found()
        for path in self._journals():
            try:
                with self._opened(path) as handle:
                    if handle is None:
                        continue
                    content = _content(handle)
                work = read_journal(path, content)
            except TooNew as problem:
                if path not in self._told:
                    found.told.append(problem.message)
                self._told.add(path)
            except (ValueError, OSError):
                found.told.append(_unreadable(self.set_aside(path)))
            else:
                if work is not None:
                    found.works.append(work)
                else:
                    self._remove_old(path)
        found.works.sort(key=lambda work: work.last, reverse=True)
        return found

    def is_there(self, work: UnsavedWork) -> bool:
        """Whether nobody else took the work meanwhile."""
        with self._opened(work.journal) as handle:
            return handle is not None

    def discard(self, work: UnsavedWork) -> None:
        """Throw the work away: the user said so, or it is safe elsewhere."""
        self._remove(work.journal)

    def set_aside(self, journal: Path) -> Path:
        """Move a journal to where it is kept and no longer offered; returns the folder."""
        aside = self._folder / ASIDE
        with contextlib.suppress(OSError):
            aside.mkdir(exist_ok=True)
            names = (f"{journal.stem}{f' {number}' if number > 1 else ''}{ENDING}" for number in count(1))
            journal.rename(next(aside / name for name in names if not (aside / name).exists()))
        return aside

    def _remove(self, journal: Path) -> None:
        with contextlib.suppress(OSError):
            handle = os.open(journal, os.O_RDWR)
            if lock(handle):
                remove_journal(handle, journal)
            else:
                os.close(handle)

    def _remove_old(self, journal: Path) -> None:
        with contextlib.suppress(OSError):
            if time.time() - journal.stat().st_mtime > _KEPT_EMPTY:
                self._remove(journal)

    def _journals(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.suffix == ENDING)
        except OSError:
            return []

    @contextmanager
    def _opened(self, path: Path) -> Iterator[int | None]:
        """The journal, locked; None when it is gone or a living process holds it."""
        try:
            handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        except OSError:
            yield None
            return
        try:
            if lock(handle):
                yield handle
                unlock(handle)
            else:
                yield None
        finally:
            os.close(handle)


class TooNew(FileProblem):
    """The journal was written by a newer program."""


def read_journal(path: Path, data: bytes) -> UnsavedWork | None:
    """What a journal holds; None when it holds no whole edit.

    A last line that stopped half-way is passed over; so is one that is damaged, since after a power cut its end may be
    on the disk and its middle not. Raises `TooNew`, and ValueError when another line is damaged.
    """
    # What follows the last line feed is empty, or a line that stopped half-way.
    first, *lines = data.split(b"\n")[:-1] or [b""]
    if not first:
        return None
    base = _base(_whole(first))
    steps: list[tuple[Edit, ...]] = []
    last = dt.datetime.min
    for number, line in enumerate(lines, 1):
        try:
            moment, edits = _step(_whole(line))
        except ValueError:
            if number == len(lines):
                break
            raise
        last = moment
        if edits is None:
            steps.clear()
        else:
            steps.append(edits)
    if not steps:
        return None
    return UnsavedWork(path, base, tuple(edit for step in steps for edit in step), len(steps), last)


def with_work(opened: Opened, work: UnsavedWork) -> Opened:
    """The workbook with the unsaved work in its plan, as one step that can be undone; takes the place of `opened`.

    Its bytes must be those that the work stands on. Raises `Unfit`.
    """
    if opened.workbook.digest != work.base.digest:
        raise _unfit(work)
    try:
        found = as_in_session(opened, work.base.places)
        replay(found.open_plan, work.edits)
    except (SomewhereElse, KeyError) as error:
        raise _unfit(work) from error
    return found


def is_in_file(opened: Opened, digest: str) -> bool:
    """Whether a file with this SHA-256 holds the plan already: saving the plan would write the very same bytes.

    So it is when the program ended after the file was replaced and before its journal was.
    """
    try:
        return changed(opened.workbook, opened.open_plan.plan).workbook.digest == digest
    except (FileProblem, Refused):
        return False


def _content(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    pieces = iter(lambda: os.read(handle, 2**20), b"")
    return b"".join(pieces)


def _whole(line: bytes) -> dict[str, Any]:
    data = json.loads(line)
    if not isinstance(data, dict):
        raise ValueError("no line of a journal")
    return data


def _step(line: dict[str, Any]) -> tuple[dt.datetime, tuple[Edit, ...] | None]:
    """When a step was made, and its edits; None when it brought back what the file holds."""
    moment = dt.datetime.fromisoformat(str(_field(line, "at"))).replace(tzinfo=None)
    if "as_saved" in line:
        return moment, None
    edits = _field(line, "edits")
    if not isinstance(edits, list):
        raise ValueError("no edits")
    return moment, tuple(edit_from(edit) for edit in edits)


def _base(header: dict[str, Any]) -> Base:
    version = _field(header, "journal")
    if not isinstance(version, int):
        raise ValueError("no version")
    if version > FORMAT:
        raise TooNew(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "There is unsaved work in “{name}” that a newer version of this program wrote down. Start that "
                    "version to restore it.",
                ),
                {"name": str(header.get("name", ""))},
            )
        )
    path = _field(header, "path")
    return Base(
        str(_field(header, "name")),
        None if path is None else Path(str(path)),
        str(_field(header, "digest")),
        places_from(_field(header, "places")),
        header.get("made") is True,
    )


def _field(line: dict[str, Any], name: str) -> Any:
    if name not in line:
        raise ValueError(f"no {name}")
    return line[name]


def _unfit(work: UnsavedWork) -> Unfit:
    return Unfit(
        Message(
            QT_TRANSLATE_NOOP(
                "Files",
                "The unsaved work in “{name}” does not fit the workbook any more, so it cannot be restored. It is kept "
                "in “{folder}”.",
            ),
            {"name": work.base.name, "folder": str(work.journal.parent / ASIDE)},
        )
    )


def _unreadable(folder: Path) -> Message:
    return Message(
        QT_TRANSLATE_NOOP(
            "Files", "Notes about unsaved work could not be read. They were not deleted but moved to “{folder}”."
        ),
        {"folder": str(folder)},
    )
