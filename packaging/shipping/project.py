"""What is written once about the project: its name, its version, its pins, and where things are made."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
DIST = ROOT / "dist"
BUILD = ROOT / "build"
WORK = BUILD / "windows"
"""Where the Windows build keeps downloads, prefixes and logs."""

NAME = "Communicatiematrix"
PUBLISHER = "Communicatiematrix"
APP_ID = "Communicatiematrix.Communicatiematrix"
"""Under which Windows gathers the windows of the program in the taskbar; the shortcut says the same."""

SOURCE_DATE = 1700000000
"""The time, in seconds since 1970, that stands in built files, so that two builds are equal."""


def _project() -> dict[str, Any]:
    description: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return description


def version() -> str:
    """The version of the program, such as 0.1.0."""
    return str(_project()["version"])


def version_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers."""
    numbers = [int(part) for part in version().split(".")[:4]]
    first, second, third, fourth = numbers + [0] * (4 - len(numbers))
    return first, second, third, fourth


def pins(*groups: str) -> list[str]:
    """The exact requirements of the program and of the optional groups named, without conditions on the machine."""
    project = _project()
    wanted = list(project["dependencies"])
    for group in groups:
        wanted += project["optional-dependencies"][group]
    return [pin.partition(";")[0].strip() for pin in wanted]


def steady_environment() -> dict[str, str]:
    """The environment of a build whose result does not depend on the moment or on chance."""
    return dict(
        os.environ, PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=str(SOURCE_DATE), PYTHONPATH=str(PACKAGING), PYTHONUTF8="1"
    )
