"""The pages of a document as drawings, wherever they are kept."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Protocol

Size = tuple[float, float]
"""The width and height of a page, in points."""

_BOX = re.compile(rb'viewBox="0 0 ([\d.]+) ([\d.]+)"')


class Pages(Protocol):
    """Drawings of pages, in order; each an SVG."""

    def __len__(self) -> int: ...

    def __getitem__(self, place: int, /) -> bytes: ...

    def size(self, place: int) -> Size:
        """The size of this page."""
        ...


class DrawnPages:
    """Pages in memory."""

    def __init__(self, pages: Sequence[bytes]) -> None:
        self._pages = pages
        self._sizes = [size_of(page) for page in pages]

    def __len__(self) -> int:
        return len(self._pages)

    def __getitem__(self, place: int, /) -> bytes:
        return self._pages[place]

    def size(self, place: int) -> Size:
        return self._sizes[place]


class KeptPages:
    """Pages that another process wrote into a file, read one by one: a thousand pages are not in memory at once."""

    def __init__(self, path: Path) -> None:
        self._package = zipfile.ZipFile(path)
        self._names = self._package.namelist()

    def __len__(self) -> int:
        return len(self._names)

    def __getitem__(self, place: int, /) -> bytes:
        return self._package.read(self._names[place])

    def size(self, place: int) -> Size:
        width, height = self._names[place].removesuffix(".svg").split("-")[1].split("x")
        return float(width), float(height)

    def close(self) -> None:
        """Let go of the file, so that it can be removed."""
        self._package.close()


def packed(pages: Sequence[bytes]) -> bytes:
    """The pages as one file that `KeptPages` reads; the name of each tells its size."""
    package = BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for number, page in enumerate(pages, 1):
            width, height = size_of(page)
            target.writestr(f"{number:05d}-{width}x{height}.svg", page)
    return package.getvalue()


def size_of(page: bytes) -> Size:
    """The size that an SVG of Typst tells."""
    found = _BOX.search(page, 0, 500)
    assert found is not None
    return float(found[1]), float(found[2])
