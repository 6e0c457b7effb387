"""Whether a second build is the same as the first, byte for byte, and if not, where it differs."""

from __future__ import annotations

import filecmp
from pathlib import Path

NAMED: frozenset[str] = frozenset()
"""Files that may differ from build to build. None does."""


def differing(first: Path, second: Path) -> list[str]:
    """The names of files that differ or stand in one of the two folders only."""
    names = {
        path.relative_to(folder).as_posix()
        for folder in (first, second)
        for path in folder.rglob("*")
        if path.is_file()
    }
    return sorted(
        name
        for name in names - NAMED
        if not (first / name).is_file()
        or not (second / name).is_file()
        or not filecmp.cmp(first / name, second / name, shallow=False)
    )
