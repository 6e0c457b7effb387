"""What keeps work from getting lost: earlier versions, journals of unsaved work, and one window for each workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interchange.claims import Claims
from interchange.journal import Base, Journal
from interchange.unsaved import UnsavedWorks
from interchange.versions import VersionKind, Versions


@dataclass(frozen=True, slots=True)
class SafetyNet:
    """The folders of one user in which all this lies, each behind its own door. `program` is the version of ours."""

    versions: Versions
    claims: Claims
    unsaved: UnsavedWorks
    journals: Path
    program: str
    now: Callable[[], dt.datetime] = dt.datetime.now

    @classmethod
    def in_folder(cls, data: Path, program: str, now: Callable[[], dt.datetime] = dt.datetime.now) -> SafetyNet:
        """Everything below the data folder of the user."""
        journals = data / "herstel"
        return cls(
            Versions(data / "versies"), Claims(data / "in gebruik"), UnsavedWorks(journals), journals, program, now
        )

    def journal(self, base: Base) -> Journal:
        """A journal for a workbook that is being opened."""
        return Journal(self.journals, self.program, base, self.now)

    # --- Workbooks that were made of something else ---

    def keep_base(self, base: Base, data: bytes) -> None:
        """Keep the bytes that edits stand on: unlike those of a file they are nowhere else. Raises `CannotWrite`."""
        self.versions.keep(self.home_of(base), data, VersionKind.OPENED, self.now())

    def find_base(self, base: Base) -> bytes | None:
        """The bytes that edits stand on, if they are kept; also the version of a file that it was then."""
        if base.path is None and not base.made:
            return None
        return self.versions.find(self.home_of(base), base.digest)

    def home_of(self, base: Base) -> Path:
        """Under which path versions are kept. That of what was made is none that a file has."""
        if not base.made:
            return base.path or self.journals / base.name
        return base.path.with_name(f"{base.path.name}.xlsx") if base.path else self.journals / base.name
