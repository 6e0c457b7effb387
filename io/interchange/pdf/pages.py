"""The pages of a document as drawings, wherever they are kept."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Protocol


class Pages(Protocol):
    """Drawings of pages, in order; each an SVG."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> bytes: ...


class KeptPages:
    """Pages that another process wrote into a file, read one by one: a thousand pages are not in memory at once."""

    def __init__(self, path: Path) -> None:
        self._package = zipfile.ZipFile(path)
        self._names = self._package.namelist()

    def __len__(self) -> int:
        return len(self._names)

    def __getitem__(self, place: int, /) -> bytes:
        return self._package.read(self._names[place])

    def close(self) -> None:
        """Let go of the file, so that it can be removed."""
        self._package.close()


def packed(pages: Sequence[bytes]) -> bytes:
    """The pages as one file that `KeptPages` reads."""
    package = BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for number, page in enumerate(pages, 1):
            target.writestr(f"{number:05d}.svg", page)
    return package.getvalue()
