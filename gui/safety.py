"""What keeps work from getting lost: earlier versions, journals of unsaved work, and one window for each workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interchange.claims import Claims
from interchange.journal import Base, Journal
from interchange.unsaved import UnsavedWorks
from interchange.versions import Versions


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
