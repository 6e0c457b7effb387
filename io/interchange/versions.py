"""Keeps the version of a workbook that was opened, in the user's own data folder, before it is first overwritten."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from interchange.atomic import make_folder, write_whole


class Versions:
    """Earlier versions of workbooks, in one folder per workbook."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder_of(self, path: Path) -> Path:
        """Where the versions of a workbook are kept; the name is readable, the mark tells equal names apart."""
        mark = hashlib.sha256(str(path.absolute()).lower().encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return self._folder / f"{path.stem[:60]} {mark}"

    def keep(self, path: Path, data: bytes, now: dt.datetime) -> Path:
        """Keep these bytes as the version of a moment; returns where. Raises `CannotWrite`."""
        folder = self.folder_of(path)
        make_folder(folder)
        target = folder / f"{now:%Y-%m-%d %H.%M.%S} {path.name}"
        write_whole(target, data)
        return target
