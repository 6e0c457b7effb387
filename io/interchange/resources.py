"""Where the files are that come with the program: templates, icons, guidance."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*names: str) -> Path:
    """The path of a file or folder in `resources`, from source and in the standalone program.

    PyInstaller unpacks its data below `sys._MEIPASS`; from source the folder stands beside `io`.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    home = Path(unpacked) if unpacked else Path(__file__).resolve().parents[2]
    return home.joinpath("resources", *names)


def project_file(name: str) -> Path:
    """The path of a file that stands beside `resources`, such as the project's own description."""
    return resource().parent / name
