"""Writes a file whole or not at all. The only place where the program writes files."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from pathlib import Path

from interchange.errors import CannotWrite, InUse
from model.messages import QT_TRANSLATE_NOOP, Message


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`: a temporary file in the same folder, flushed to the disk, then moved over the target.

    Either the old file or the new one is there at any moment, whole. The permissions of an existing target are kept.
    Raises `InUse` when another program holds the target, `CannotWrite` for everything else that is in the way; the
    target is then as it was and the temporary file is gone.
    """
    path = Path(path)
    temporary: Path | None = None
    try:
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only", str(path))
        handle, name = tempfile.mkstemp(prefix=".~", suffix=".tmp", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
        else:
            _give_usual_permissions(temporary)
        os.replace(temporary, path)
        temporary = None
        _flush_folder(path.parent)
    except OSError as error:
        raise _problem(error, path) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises `CannotWrite`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _problem(error, path) from error


def _give_usual_permissions(path: Path) -> None:
    """mkstemp makes files for the owner alone; a new file gets what any new file of this user gets."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)


def _flush_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _problem(error: OSError, path: Path) -> CannotWrite:
    values: dict[str, object] = {"name": path.name, "folder": str(path.parent)}
    windows = getattr(error, "winerror", None)
    if windows in {32, 33} or (os.name == "nt" and isinstance(error, PermissionError) and path.exists()):
        return InUse(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” is open in another program, probably Excel or Word. Close it there, or save under "
                    "another name.",
                ),
                values,
            ),
            path,
        )
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        text = QT_TRANSLATE_NOOP(
            "Files", "There is no space left in “{folder}”. Save in another folder, or make space."
        )
    elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
        text = QT_TRANSLATE_NOOP(
            "Files", "You may not write “{name}” in “{folder}”. Save under another name or in another folder."
        )
    elif isinstance(error, FileNotFoundError):
        text = QT_TRANSLATE_NOOP("Files", "The folder “{folder}” is not there (any more). Save in another folder.")
    else:
        values["reason"] = error.strerror or type(error).__name__
        text = QT_TRANSLATE_NOOP(
            "Files", "“{name}” could not be written ({reason}). Save under another name or in another folder."
        )
    return CannotWrite(Message(text, values), path)
