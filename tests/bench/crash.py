"""Kills the program while it saves and while someone types, and lets the disk fail in every way that can be forced:
whatever happens, the workbook is the old one or the new one, whole, and at most the last edit is lost."""

from __future__ import annotations

import errno
import os
import random
import resource as limits
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "io"), str(ROOT / "tests")]

# ruff: noqa: E402 (the sources are on the path only now)
from interchange import atomic
from interchange.errors import FileProblem
from interchange.journal import Base, Journal
from interchange.opening import Opened, open_data, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.unsaved import UnsavedWorks, with_work
from interchange.whereabouts import whereabouts
from interchange.writing import changed

REAL = ROOT.parent / "shared" / "corpus" / "woudenberg.xlsx"
SAMPLE = "Voorbeeld communicatiematrix Polderveen.xlsx"
LONGEST_SESSION = 0.1
"""Seconds of typing before a session is killed at the latest."""


def run(count: int = 1000, seed: int = 1) -> Iterator[str]:
    """Figures of a run; lines begin with `failed` when something went wrong."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _killed_saves(Path(folder), count, random.Random(seed))
    with tempfile.TemporaryDirectory() as folder:
        yield from _killed_sessions(Path(folder), count, random.Random(seed))
    for name, fail in TROUBLES.items():
        with tempfile.TemporaryDirectory() as folder:
            yield f"failed: {name}: {problem}" if (problem := fail(Path(folder))) else f"{name}: the old file, and said"


# --- Killed while saving ---


def _killed_saves(folder: Path, count: int, chance: random.Random) -> Iterator[str]:
    """Every other kill is aimed at the moments in which the file is being written, which are few."""
    begun = time.monotonic()
    path = folder / "plan.xlsx"
    old = _real_workbook()
    path.write_bytes(old)
    found, new = _with_a_change(path)
    whole, writing = _duration(found, path, aimed=False), _duration(found, path, aimed=True)
    outcomes: Counter[str] = Counter()
    failures: list[str] = []
    for number in range(count):
        path.write_bytes(old)
        aimed = bool(number % 2)
        _kill(lambda aimed=aimed: _save(found, path, aimed), chance.uniform(0, 1.2 * (writing if aimed else whole)))
        data = path.read_bytes()
        outcomes["the old file" if data == old else "the new file" if data == new else "something else"] += 1
        if data not in {old, new}:
            failures.append(f"kill {number} left {len(data)} bytes that are neither the old nor the new file")
        try:
            open_workbook(path, RememberedLayouts())
        except FileProblem as problem:
            failures.append(f"kill {number} left a file that does not open: {problem}")
        for left in folder.glob(".~*.tmp"):
            outcomes["with a temporary file beside it"] += 1
            left.unlink()
    yield f"{count} saves of {len(old):,} bytes killed, {time.monotonic() - begun:.0f} s"
    for outcome, number in outcomes.most_common():
        yield f"{number:6} {outcome}"
    yield from (f"failed: {failure}" for failure in failures[:20])


def _real_workbook() -> bytes:
    return (REAL if REAL.exists() else resource("sample", SAMPLE)).read_bytes()


def _with_a_change(path: Path) -> tuple[Opened, bytes]:
    """The workbook with a change that is not saved, and the bytes that saving it gives."""
    found = open_workbook(path, RememberedLayouts())
    _type(found, "Gewijzigd")
    return found, changed(found.workbook, found.open_plan.plan).workbook.data


def _type(found: Opened, text: str) -> None:
    table = found.open_plan.plan.tables[0]
    found.open_plan.set_texts(table.key, [(table.rows[0].id, table.columns[1].id, text)])


def _save(found: Opened, path: Path, aimed: bool) -> Iterator[None]:
    """Saves; gives way when the part begins at which a kill is aimed."""
    if aimed:
        data = changed(found.workbook, found.open_plan.plan).workbook.data
        yield
        atomic.write_whole(path, data)
    else:
        yield
        save(found.workbook, found.open_plan.plan, path)


def _duration(found: Opened, path: Path, aimed: bool) -> float:
    """Seconds that a save usually takes in a child of this process."""
    old = path.read_bytes()
    durations = []
    for _ in range(9):
        with _child(lambda: _save(found, path, aimed)) as child:
            begun = time.monotonic()
            os.waitpid(child, 0)
            durations.append(time.monotonic() - begun)
        path.write_bytes(old)
    return statistics.median(durations)


@contextmanager
def _child(work: Callable[[], Iterator[None]]) -> Iterator[int]:
    """A child process that does the work; entered when the work gives way for the first time."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            for _ in work():
                os.write(writing, b".")
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    os.read(reading, 1)
    try:
        yield child
    finally:
        os.close(reading)


def _kill(work: Callable[[], Iterator[None]], after: float) -> None:
    with _child(work) as child:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


# --- Killed while typing ---


def _killed_sessions(folder: Path, count: int, chance: random.Random) -> Iterator[str]:
    """The child says after each edit that it was made; what it said must be restored, and at most one edit more."""
    begun = time.monotonic()
    data = _real_workbook()
    outcomes: Counter[str] = Counter()
    failures: list[str] = []
    for number in range(count):
        journals = folder / str(number)
        said = _typing_killed(data, journals, chance.uniform(0, LONGEST_SESSION))
        outcomes["edits that were made"] += said
        found = UnsavedWorks(journals).find()
        restored = 0
        if found.works:
            text = _first_text(with_work(open_data(data, "plan.xlsx", RememberedLayouts()), found.works[0]))
            restored = int(text.removeprefix("tekst "))
            if restored != found.works[0].steps:
                failures.append(f"kill {number}: {found.works[0].steps} steps were restored to {text!r}")
        outcomes["sessions with an edit restored that was under way"] += restored == said + 1
        if found.told or not said <= restored <= said + 1:
            failures.append(f"kill {number}: {said} edits were made, {restored} restored {found.told}")
    yield f"{count} sessions killed while typing, {time.monotonic() - begun:.0f} s"
    for outcome, number in outcomes.most_common():
        yield f"{number:6} {outcome}"
    yield from (f"failed: {failure}" for failure in failures[:20])


def _first_text(found: Opened) -> str:
    return found.open_plan.plan.tables[0].text(0, 1)


def _typing_killed(data: bytes, journals: Path, after: float) -> int:
    """How many edits a session said it had made when it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            _type_on(data, journals, writing)
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = 0
    while piece := os.read(reading, 65_536):
        said += len(piece)
    os.close(reading)
    return said


def _type_on(data: bytes, journals: Path, told: int) -> None:
    found = open_data(data, "plan.xlsx", RememberedLayouts())
    base = Base("plan.xlsx", None, found.workbook.digest, whereabouts(found.workbook, found.open_plan.plan))
    journal = Journal(journals, "0", base)
    found.open_plan.history.recorders.append(journal.append)
    os.write(told, b"!")
    number = 0
    while True:
        number += 1
        _type(found, f"tekst {number}")
        os.write(told, b".")


# --- A disk that fails ---


def _saved_in_trouble(
    path: Path,
    trouble: Callable[[], None] = lambda: None,
    afterwards: Callable[[], None] = lambda: None,
    expected: bytes | None = None,
    may_leave: bool = False,
) -> str:
    """Save in a child after `trouble`; what is wrong with the outcome, or nothing. The child is to raise a problem that
    the user is told, the file is to be what it was, or `expected`, and nothing is to lie beside it."""
    old = path.read_bytes()
    found, _ = _with_a_change(path)
    child = os.fork()
    if child == 0:
        status = 3
        try:
            trouble()
            save(found.workbook, found.open_plan.plan, path)
            status = 1
        except FileProblem:
            status = 0
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    afterwards()
    if status:
        return "it was saved all the same" if status == 1 else f"it ended otherwise ({status})"
    if path.read_bytes() != (old if expected is None else expected):
        return "the file is another one"
    left = [] if may_leave else [found.name for found in path.parent.iterdir() if found.name.endswith(".tmp")]
    return f"{left[0]} was left" if left else ""


def _place(folder: Path) -> Path:
    path = folder / "plan.xlsx"
    path.write_bytes(_real_workbook())
    return path


def _at(name: str, act: Callable[[], None]) -> Callable[[], None]:
    """Something that happens right before the function of `os` with this name is called."""

    def arrange() -> None:
        original = getattr(os, name)

        def and_then(*arguments: object, **named: object) -> object:
            setattr(os, name, original)
            act()
            return original(*arguments, **named)

        setattr(os, name, and_then)

    return arrange


def _full_disk(folder: Path) -> str:
    """On a disk of its own, that has room for the old file and half a new one; without the right to make one, the
    system is told to say so."""
    size = len(_real_workbook()) * 3 // 2 // 4096 * 4096 + 4096
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)], capture_output=True)
    if mount.returncode:

        def full() -> None:
            raise OSError(errno.ENOSPC, "no space left")

        return _saved_in_trouble(_place(folder), _at("fsync", full))
    try:
        return _saved_in_trouble(_place(folder))
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _too_large(folder: Path) -> str:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits.setrlimit(limits.RLIMIT_FSIZE, (4096, 4096))

    return _saved_in_trouble(_place(folder), limit)


def _no_permission(folder: Path) -> str:
    def become_nobody() -> None:
        if os.geteuid() == 0:
            os.setuid(65_534)

    path = _place(folder)
    folder.chmod(0o555)
    problem = _saved_in_trouble(path, become_nobody)
    folder.chmod(0o755)
    return problem


def _read_only(folder: Path) -> str:
    path = _place(folder)
    path.chmod(0o444)
    return _saved_in_trouble(path)


def _replaced_meanwhile(folder: Path) -> str:
    """Someone else saves while the bytes of this save are on their way to the disk."""
    path = _place(folder)
    theirs = path.read_bytes() + b"theirs"
    return _saved_in_trouble(path, _at("fsync", lambda: _overwrite(path, theirs)), expected=theirs)


def _overwrite(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _share_drops(folder: Path) -> str:
    """The folder is gone when the file is to be replaced, and comes back."""
    home, away = folder / "share", folder / "away"
    home.mkdir()
    drop, back = (lambda: _rename(home, away)), (lambda: _rename(away, home))
    # Nothing can be tidied up on a share that is not there.
    return _saved_in_trouble(_place(home), _at("replace", drop), back, may_leave=True)


def _rename(source: Path, target: Path) -> None:
    source.rename(target)


TROUBLES: dict[str, Callable[[Path], str]] = {
    "disk full": _full_disk,
    "file too large for the disk": _too_large,
    "permission denied": _no_permission,
    "marked as read-only": _read_only,
    "replaced by someone else meanwhile": _replaced_meanwhile,
    "share that drops": _share_drops,
}


if __name__ == "__main__":
    lines = list(run(*(int(argument) for argument in sys.argv[1:3])))
    print("\n".join(lines))
    raise SystemExit(any(line.startswith("failed") for line in lines))
