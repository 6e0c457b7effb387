"""Keeps earlier versions of workbooks in the user's own data folder: as opened, as saved, and before being replaced."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from interchange.atomic import make_folder, write_whole
from interchange.errors import CannotRead
from interchange.opening import read_file

SAVED_KEPT = 5
"""Saved versions of one workbook that are kept."""
MOST_OF_ONE = 10
"""Versions of one workbook that are kept, of every kind together."""
MOST_BYTES = 200 * 2**20
"""Bytes of all versions of all workbooks together; the newest of each stays even beyond that."""

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \((\d+)\))? (geopend|bewaard|vervangen|terzijde) .+")
_MOMENT = "%Y-%m-%d %H.%M.%S"


class VersionKind(Enum):
    """Why a version was kept. The values stand in the names of the files, which the user may see."""

    OPENED = "geopend"
    SAVED = "bewaard"
    REPLACED = "vervangen"
    """It was about to be overwritten by something that did not come from it."""
    ASIDE = "terzijde"
    """It was never saved: the user gave it up for what someone else had saved."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a workbook as it lies in the folder."""

    path: Path
    moment: dt.datetime
    size: int
    """In bytes."""
    kind: VersionKind
    number: int = 1
    """Tells versions of one second apart."""

    @property
    def age_key(self) -> tuple[dt.datetime, int]:
        """Sorts the oldest first."""
        return self.moment, self.number


class Versions:
    """Earlier versions of workbooks, in one folder per workbook."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder_of(self, path: Path) -> Path:
        """Where the versions of a workbook are kept; the name is readable, the mark tells equal names apart."""
        mark = hashlib.sha256(str(path.absolute()).lower().encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return self._folder / f"{path.stem[:60]} {mark}"

    def list_of(self, path: Path) -> list[Version]:
        """The versions of a workbook, the newest first."""
        return _versions_in(self.folder_of(path))

    def keep(self, path: Path, data: bytes, kind: VersionKind, now: dt.datetime) -> Path:
        """Keep these bytes as the version of a moment, and let go of what is too much; returns where they are.

        Bytes that are kept already stay the one version they are, but as the newest; what was opened stays that, since
        saved versions make way for later ones. Raises `CannotWrite`.
        """
        known = self.list_of(path)
        same = next((version for version in known if _holds(version, data)), None)
        if same is not None:
            if same.kind is VersionKind.OPENED:
                kind = VersionKind.OPENED
            if same is known[0] and same.kind is kind:
                return same.path
        folder = self.folder_of(path)
        make_folder(folder)
        target = _free_name(folder, path, now, kind)
        write_whole(target, data)
        if same is not None:
            _remove(same)
        self._prune(folder)
        return target

    def find(self, path: Path, digest: str) -> bytes | None:
        """The bytes of the version of a workbook with this SHA-256; None when it is not kept (any more)."""
        for version in self.list_of(path):
            with contextlib.suppress(OSError):
                data = version.path.read_bytes()
                if hashlib.sha256(data).hexdigest() == digest:
                    return data
        return None

    def write_over(self, path: Path, data: bytes, now: dt.datetime) -> None:
        """Write bytes that did not come from the file at `path` over it, after what is there was kept as a version.

        Raises `CannotWrite` when either cannot be done, and `CannotRead` when what is there cannot be read; the file is
        then as it was.
        """
        try:
            present: bytes | None = read_file(path)
        except CannotRead:
            if path.exists():
                raise
            present = None
        if present is not None:
            self.keep(path, present, VersionKind.REPLACED, now)
        write_whole(path, data)

    # --- Letting go ---

    def _prune(self, changed: Path) -> None:
        known = _versions_in(changed)
        saved = [version for version in known if version.kind is VersionKind.SAVED]
        gone = set(saved[SAVED_KEPT:])
        rest = [version for version in known if version not in gone]
        for version in [*gone, *rest[MOST_OF_ONE:]]:
            _remove(version)
        everything = list(self._all())
        total = sum(version.size for version in everything)
        newest = {max(group, key=lambda version: version.age_key) for group in _by_folder(everything)}
        for version in sorted(everything, key=lambda version: version.age_key):
            if total <= MOST_BYTES:
                break
            if version not in newest:
                _remove(version)
                total -= version.size

    def _all(self) -> Iterator[Version]:
        with contextlib.suppress(OSError):
            for folder in self._folder.iterdir():
                yield from _versions_in(folder)


def _versions_in(folder: Path) -> list[Version]:
    """The versions in the folder of one workbook, the newest first; other files are none of ours."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            parts = _NAME.fullmatch(path.name)
            if parts:
                with contextlib.suppress(OSError, ValueError):
                    moment = dt.datetime.strptime(parts[1], _MOMENT)
                    number = int(parts[2] or 1)
                    found.append(Version(path, moment, path.stat().st_size, VersionKind(parts[3]), number))
    return sorted(found, key=lambda version: version.age_key, reverse=True)


def _by_folder(versions: Iterable[Version]) -> list[list[Version]]:
    groups: dict[Path, list[Version]] = {}
    for version in versions:
        groups.setdefault(version.path.parent, []).append(version)
    return list(groups.values())


def _free_name(folder: Path, path: Path, now: dt.datetime, kind: VersionKind) -> Path:
    taken = {(version.moment, version.number) for version in _versions_in(folder)}
    second = now.replace(microsecond=0)
    number = next(number for number in range(1, len(taken) + 2) if (second, number) not in taken)
    times = f" ({number})" if number > 1 else ""
    return folder / f"{now:{_MOMENT}}{times} {kind.value} {path.stem[:120]}{path.suffix}"


def _holds(version: Version, data: bytes) -> bool:
    try:
        return version.size == len(data) and version.path.read_bytes() == data
    except OSError:
        return False


def _remove(version: Version) -> None:
    """A version that cannot be removed now goes another time."""
    with contextlib.suppress(OSError):
        version.path.unlink()
