"""The workbook that is open in the window: opening, saving with a kept version, and what it is called."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from interchange.errors import CannotWrite
from interchange.locks import other_user
from interchange.opening import Opened, open_data, open_workbook
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.versions import Versions
from model.open_plan import OpenPlan

SAMPLE = "Voorbeeld communicatiematrix Polderveen.xlsx"


class Document:
    """An opened workbook and what happens to its file. Knows no widgets; its methods may run off the main thread."""

    def __init__(self, opened: Opened, remembered: RememberedLayouts, versions: Versions) -> None:
        self.opened = opened
        self._remembered = remembered
        self._versions = versions
        self.kept: Path | None = None
        """Where the version that was opened is kept, once it is."""
        self.could_not_keep: CannotWrite | None = None

    @property
    def open_plan(self) -> OpenPlan:
        return self.opened.open_plan

    @property
    def path(self) -> Path | None:
        """The file on disk; None for the sample, which has to be saved under a name first."""
        return self.opened.workbook.path

    @property
    def name(self) -> str:
        return self.opened.workbook.name

    @property
    def is_saved(self) -> bool:
        return self.open_plan.history.is_saved

    def other_user(self) -> str | None:
        """Who has the file open in another program; see `interchange.locks`."""
        return other_user(self.path) if self.path is not None else None

    def proposed_path(self, folder: str) -> Path:
        """What to propose for *Save as*."""
        if self.path is not None:
            return self.path
        return Path(folder or Path.home()) / self.name

    def versions_folder(self) -> Path | None:
        """Where versions of this workbook are kept; None when there are none."""
        folder = self._versions.folder_of(self.path) if self.path is not None else None
        return folder if folder is not None and folder.is_dir() else None

    def write(self, path: Path) -> None:
        """Write the plan into its workbook. The version that was opened is kept before it is first overwritten.

        Raises a `FileProblem`; the file is then as it was. To be followed by `written`, in the main thread.
        """
        workbook = self.opened.workbook
        if self.kept is None and path == workbook.path:
            try:
                self.kept = self._versions.keep(path, workbook.data, dt.datetime.now())
            except CannotWrite as problem:
                # Not being able to keep a copy is told, but is no reason not to save the work itself.
                self.could_not_keep = problem
        save(workbook, self.open_plan.plan, path)

    def written(self) -> None:
        """The plan as it is now is what the file holds."""
        self.open_plan.history.mark_saved()


def open_document(path: Path, remembered: RememberedLayouts, versions: Versions) -> Document:
    """Open a workbook from disk. Raises a `FileProblem`."""
    return Document(open_workbook(path, remembered), remembered, versions)


def open_sample(remembered: RememberedLayouts, versions: Versions) -> Document:
    """Open the sample that comes with the program; it is saved as a file of the user's own."""
    return Document(open_data(resource("sample", SAMPLE).read_bytes(), SAMPLE, remembered), remembered, versions)
