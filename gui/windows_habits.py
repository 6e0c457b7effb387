"""What a Windows user expects of a program: its place in the taskbar, its files in the jump list, settings that travel.

Everything here does nothing elsewhere, and nothing when Windows refuses: no habit is worth an error.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from pathlib import Path

MARK = "portable.txt"
"""A file of this name beside the program means: keep everything beside it too."""
FOLDER = "gegevens"
_APP_ID = "Communicatiematrix.FromSource"
_BY_PATH = 3
"""SHARD_PATHW: the file is named by its path."""


def portable_folder(program: Path | None = None) -> Path | None:
    """The folder beside the program that holds settings and data, where somebody asked for that and it takes files.

    None for a program that runs from its sources, one without the mark, and one in a folder that takes no files, such
    as a share for reading: then the user's own folders are used.
    """
    if program is None:
        if not getattr(sys, "frozen", False):
            return None
        program = Path(sys.executable)
    if not program.with_name(MARK).is_file():
        return None
    folder = program.with_name(FOLDER)
    return folder if _takes_files(folder) else None


def _takes_files(folder: Path) -> bool:
    """Only trying tells: on Windows the rights of a folder cannot be read off it."""
    trial = folder / f".schrijfproef-{os.getpid()}"
    try:
        folder.mkdir(exist_ok=True)
        trial.touch()
        trial.unlink()
    except OSError:
        return False
    return True


def take_place_in_taskbar() -> None:
    """Stand in the taskbar as ourselves instead of as Python.

    Only needed when run from the sources. The built program is known by its own file, as its shortcut and a pinned icon
    are; with another identity than theirs it would get a second place beside them.
    """
    if sys.platform != "win32" or getattr(sys, "frozen", False):
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_APP_ID)


def add_to_jump_list(path: Path) -> None:
    """Tell Windows that this file was used, so that it stands in the jump list and under *Recent*."""
    if sys.platform != "win32":
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.windll.shell32.SHAddToRecentDocs(_BY_PATH, ctypes.c_wchar_p(str(path)))
