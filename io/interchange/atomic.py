"""Writes a file whole or not at all. The only place where the program writes files."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from interchange.errors import CannotWrite, InUse
from model.messages import QT_TRANSLATE_NOOP, Message

_ENDING = ".tmp"
_LEFT_BEHIND = 3600
"""Seconds after which nobody can be writing a temporary file any more."""


def write_whole(path: Path, data: bytes, check: Callable[[], None] | None = None) -> None:
    """Put `data` at `path`: a temporary file in the same folder, flushed to the disk, then moved over the target.

    Either the old file or the new one is there at any moment, whole. The permissions of an existing target are kept,
    and a link goes on pointing where it did. `check` is called when all is ready, right before the target is replaced;
    what it raises goes on. Raises `InUse` when another program holds the target, `CannotWrite` for everything else that
    is in the way. In every such case the target is as it was and the temporary file is gone.
    """
    path = Path(path)
    temporary: Path | None = None
    try:
        if path.is_symlink():
            path = path.resolve()
        _check_writable(path)
        temporary = path.with_name(f"{_beginning(path)}{secrets.token_hex(6)}{_ENDING}")
        handle = _opened_new(temporary)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            _give_permissions_of(path, temporary)
        else:
            _give_usual_permissions(temporary)
        if check is not None:
            check()
        os.replace(temporary, path)
        temporary = None
        flush_folder(path.parent)
    except OSError as error:
        raise _problem(error, path) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()
    _remove_left_behind(path)


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises `CannotWrite`."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _problem(error, path) from error


def _check_writable(path: Path) -> None:
    """Replacing needs rights to the folder alone, so what the file itself forbids is asked before."""
    if not path.exists():
        return
    if not path.stat().st_mode & 0o222:
        raise CannotWrite(
            Message(
                QT_TRANSLATE_NOOP(
                    "Files",
                    "“{name}” is marked as read-only. Take that mark away in the properties of the file, or save under "
                    "another name.",
                ),
                {"name": path.name},
            ),
            path,
        )
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, "no permission to write", str(path))


def _opened_new(path: Path) -> int:
    """Make a file for this user alone, open for writing. `tempfile` would try ten thousand names in a folder of Windows
    that takes no files, since it cannot tell that from a name that is taken (Python 3.11)."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOINHERIT", 0)
    return os.open(path, flags, 0o600)


def _beginning(path: Path) -> str:
    """How the names of temporary files for this target begin."""
    return f".~{path.name[:40]}."


def _remove_left_behind(path: Path) -> None:
    """Remove temporary files for this target that stayed when a program ended or a share dropped half-way."""
    with contextlib.suppress(OSError), os.scandir(path.parent) as entries:
        for entry in entries:
            if entry.name.startswith(_beginning(path)) and entry.name.endswith(_ENDING):
                with contextlib.suppress(OSError):
                    if time.time() - entry.stat().st_mtime > _LEFT_BEHIND:
                        os.unlink(entry.path)


def _give_permissions_of(path: Path, temporary: Path) -> None:
    if os.name == "posix":
        # In a folder that is shared by a group, the group of the file may be another than that of the writer.
        with contextlib.suppress(OSError):
            os.chown(temporary, -1, path.stat().st_gid)
    shutil.copymode(path, temporary)


def _give_usual_permissions(path: Path) -> None:
    """The temporary file is for the owner alone; a new file gets what any new file of this user gets."""
    if os.name == "posix":
        mask = os.umask(0)
        os.umask(mask)
        path.chmod(0o666 & ~mask)


def flush_folder(folder: Path) -> None:
    """Make a new name in a folder itself survive a power cut; Windows has no such call."""
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
    is_moving = error.filename2 is not None
    if windows in {32, 33} or (os.name == "nt" and isinstance(error, PermissionError) and is_moving):
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
