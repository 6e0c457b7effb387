"""Keeps two windows of this program from writing one workbook: a claim lasts until it is released or the process ends.

A claim is a lock of the operating system on a small file in the user's own data folder, never on the workbook itself
or beside it. It binds the windows of one user on one machine; other programs and other people are seen by
`interchange.locks`, and what nobody saw coming by comparing the file with what was opened.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import sys
from pathlib import Path

from interchange.atomic import make_folder
from interchange.errors import CannotWrite

_TAKEN = {0, errno.EACCES, errno.EAGAIN, errno.EDEADLK}
"""How a system says that another has it; Wine refuses and gives no reason."""
_FAR_AWAY = 2**30
"""Windows keeps others from reading the bytes that are locked, so they lie where no file of ours has any."""


class Claim:
    """The right to write one workbook. Given up when it is released, dropped, or the process ends."""

    def __init__(self, name: str, handle: int | None) -> None:
        self._name = name
        self._handle = handle

    def is_for(self, path: Path) -> bool:
        """Whether this is the claim on that workbook."""
        return self._name == claim_name(path)

    def release(self) -> None:
        """Let others have it. May be called more than once."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            unlock(handle)
            os.close(handle)

    def __del__(self) -> None:
        # Opening may be given up while another thread is still at it; then nobody is left to release what it got.
        self.release()


class Claims:
    """The claims of this user's windows, as locks on files in one folder. The files stay; they are empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def claim(self, path: Path) -> Claim | None:
        """Claim a workbook; None when another window has it, or this one already.

        Where the data folder takes no files or no locks, the claim is given all the same: being able to work comes
        first, and saving still compares the file with what was opened.
        """
        name = claim_name(path)
        try:
            make_folder(self._folder)
            handle = os.open(self._folder / f"{name}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except (CannotWrite, OSError):
            return Claim(name, None)
        if lock(handle):
            return Claim(name, handle)
        os.close(handle)
        return None


def claim_name(path: Path) -> str:
    """The name under which a path is claimed. Spellings that differ in case name one file, as on Windows; so do links
    and drive letters that lead to it."""
    spelled = os.path.realpath(path).casefold()
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def lock(handle: int) -> bool:
    """Lock an open file for this process without waiting; false when another has it.

    A place that knows no locks counts as locked. The system takes the lock back when the process ends, however it ends.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR_AWAY, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _TAKEN
    return True


def unlock(handle: int) -> None:
    """Give the lock back before the file is closed, since Windows may take its time otherwise."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR_AWAY, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_UN)
