"""The workbook that is open in the window: opening, saving with kept versions, its journal, and what it is called."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from gui.safety import SafetyNet
from interchange.claims import Claim, claim_name
from interchange.errors import CannotRead, CannotWrite
from interchange.importing.opening import open_any, open_imported
from interchange.importing.pasted import NAME, read_pasted
from interchange.journal import Base
from interchange.locks import other_user
from interchange.new_plan import open_new_plan
from interchange.opening import Opened, open_data, read_file
from interchange.other_version import OtherVersion, other_version
from interchange.remembered import RememberedLayouts
from interchange.resources import resource
from interchange.saving import save
from interchange.table_questions import TableQuestion, answered_question
from interchange.unsaved import UnsavedWork, with_work
from interchange.versions import VersionKind
from interchange.whereabouts import Whereabouts, whereabouts
from interchange.writing import changed
from model.forms.form import Form
from model.forms.parts import Texts
from model.open_plan import OpenPlan

SAMPLE = "Voorbeeld communicatiematrix Polderveen.xlsx"


class Document:
    """An opened workbook and what happens to its file. Knows no widgets; its methods may run off the main thread."""

    def __init__(
        self,
        opened: Opened,
        net: SafetyNet,
        origin: Path | None = None,
        places: Whereabouts | None = None,
        made: bool = False,
    ) -> None:
        """`origin` is the file that the bytes came from when it is not the one to save into. `places` are those of the
        file, when the plan has been changed already. `made` says that the workbook was made of what is in the origin,
        or on the clipboard."""
        self.opened = opened
        self._net = net
        self._origin = origin
        self._made = made
        self.claim: Claim | None = None
        """The right to write the file; None when another window has it, and for what has no file yet."""
        self.journal = net.journal(self._base(places or whereabouts(opened.workbook, opened.open_plan.plan)))
        self.kept: Path | None = None
        """Where the version that was opened is kept, once it is."""
        self.could_not_keep: CannotWrite | None = None

    @property
    def open_plan(self) -> OpenPlan:
        return self.opened.open_plan

    @property
    def path(self) -> Path | None:
        """The file on disk; None for what has to be saved under a name first: the sample, copies, and what was made of
        another kind of file."""
        return self.opened.workbook.path

    @property
    def name(self) -> str:
        return self.opened.workbook.name

    @property
    def digest(self) -> str:
        """The SHA-256 of the file as it was opened or last saved."""
        return self.opened.workbook.digest

    @property
    def is_made(self) -> bool:
        """Whether the workbook was made of something else and is in no file yet."""
        return self._made and self.path is None

    @property
    def is_saved(self) -> bool:
        """Whether closing loses nothing. What came from the clipboard is nowhere else."""
        is_only_here = self.is_made and self._origin is None
        return self.open_plan.history.is_saved and not is_only_here

    def stands_on(self, base: Base) -> bool:
        """Whether this was made of what the base was made of."""
        if not (base.made and self.is_made):
            return False
        same = base.path is not None and self._origin is not None and claim_name(base.path) == claim_name(self._origin)
        return same or base.digest == self.digest

    def other_user(self) -> str | None:
        """Who has the file open in another program; see `interchange.locks`."""
        return other_user(self.path) if self.path is not None else None

    def proposed_path(self, folder: str) -> Path:
        """What to propose for *Save as*."""
        if self.path is not None:
            return self.path
        home = self._origin.parent if self._origin is not None else Path(folder or Path.home())
        return home / self.name

    def write(self, path: Path) -> None:
        """Write the plan into its workbook, and keep as versions what was there and what was written.

        Raises a `FileProblem`; the file is then as it was. To be followed by `written`, in the main thread.
        """
        workbook = self.opened.workbook
        self.could_not_keep = None
        if path == workbook.path:
            self.keep_opened()
        else:
            self._keep_replaced(path)
        save(workbook, self.open_plan.plan, path)
        self._keep(path, workbook.data, VersionKind.SAVED)

    def written(self) -> None:
        """The plan as it is now is what the file holds."""
        self.open_plan.history.mark_saved()
        self.journal.restart(self._base(whereabouts(self.opened.workbook, self.open_plan.plan)))

    def other_version(self, remembered: RememberedLayouts) -> OtherVersion:
        """What is on disk now in the place of the workbook. Raises a `FileProblem`."""
        return other_version(self.opened.workbook, remembered)

    def leave(self) -> None:
        """The workbook is closed, saved or given up: nothing is left to recover, and others may have it."""
        self.journal.close()
        if self.claim is not None:
            self.claim.release()
            self.claim = None

    # --- Versions ---

    def keep_opened(self) -> None:
        """Keep the version that was opened, unless it is kept. Being unable to is told after saving, and no reason
        not to work."""
        if self.kept is None and self.path is not None:
            self.kept = self._keep(self.path, self.opened.workbook.data, VersionKind.OPENED)

    def keep_made(self) -> None:
        """Keep a workbook that was made, so that unsaved work in it can be brought back. Where that cannot be written,
        the journal cannot either, and tells it."""
        with contextlib.suppress(CannotWrite):
            self._net.keep_base(
                self._base(whereabouts(self.opened.workbook, self.open_plan.plan)), self.opened.workbook.data
            )

    def keep_aside(self) -> None:
        """Keep the plan as it is now as a version, before it is given up. Raises `Refused` and a `FileProblem`."""
        if self.path is not None:
            data = changed(self.opened.workbook, self.open_plan.plan).workbook.data
            self._net.versions.keep(self.path, data, VersionKind.ASIDE, self._net.now())

    def _keep_replaced(self, path: Path) -> None:
        """Keep another file that *Save as* is about to overwrite."""
        try:
            self._keep(path, read_file(path), VersionKind.REPLACED)
        except CannotRead:
            return

    def _keep(self, path: Path, data: bytes, kind: VersionKind) -> Path | None:
        try:
            return self._net.versions.keep(path, data, kind, self._net.now())
        except CannotWrite as problem:
            self.could_not_keep = problem
            return None

    # --- Unsaved work ---

    def _base(self, places: Whereabouts) -> Base:
        workbook = self.opened.workbook
        return Base(self.name, workbook.path or self._origin, workbook.digest, places, self.is_made)

    def with_work(self, work: UnsavedWork, remembered: RememberedLayouts) -> Document:
        """The same workbook with unsaved work in its plan, to take the place of this one.

        Raises a `FileProblem`; this one is then as it was.
        """
        workbook = self.opened.workbook
        found = open_data(workbook.data, workbook.name, remembered, workbook.path)
        document = Document(with_work(found, work), self._net, self._origin, work.base.places, self._made)
        document.claim, document.kept = self.claim, self.kept
        self.claim = None
        return document


def open_document(path: Path, remembered: RememberedLayouts, net: SafetyNet) -> Document:
    """Open a plan from disk, and keep it as it was opened. What is no workbook of Excel becomes a new one.

    Raises a `FileProblem`.
    """
    opened = open_any(path, remembered)
    if opened.workbook.path is None:
        document = Document(opened, net, path, made=True)
        document.keep_made()
    else:
        document = Document(opened, net)
        document.keep_opened()
    return document


def open_pasted(html: str, text: str, remembered: RememberedLayouts, net: SafetyNet) -> Document:
    """Make a new plan of what is on the clipboard. Raises a `FileProblem`."""
    imported = read_pasted(html, text)
    imported.dated = net.now().date()
    name = file_name(imported.title) or NAME
    document = Document(open_imported(imported, f"{name}.xlsx", remembered), net, made=True)
    document.keep_made()
    return document


def open_new(
    forms: Sequence[Form], title: str, texts: Mapping[str, Texts], remembered: RememberedLayouts, net: SafetyNet
) -> Document:
    """Make a new plan of forms, under this title."""
    name = f"{file_name(title) or NAME}.xlsx"
    opened = open_new_plan(forms, name, remembered, title, texts, net.now().date())
    document = Document(opened, net, made=True)
    document.keep_made()
    return document


def open_base(base: Base, remembered: RememberedLayouts, net: SafetyNet) -> Document | None:
    """The workbook that was made of something else, as unsaved work stands on it. None when it is not kept (any more).

    Raises a `FileProblem`.
    """
    data = net.find_base(base)
    if data is None:
        return None
    return Document(open_data(data, base.name, remembered), net, base.path, made=True)


def file_name(title: str) -> str:
    """A title as the name of a file, without what Windows does not take; empty when nothing is left."""
    bare = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", title)
    return " ".join(bare.split())[:80].rstrip(". ")


def open_sample(remembered: RememberedLayouts, net: SafetyNet) -> Document:
    """Open the sample that comes with the program; it is saved as a file of the user's own."""
    return Document(open_data(resource("sample", SAMPLE).read_bytes(), SAMPLE, remembered), net)


def open_copy(work: UnsavedWork, name: str, remembered: RememberedLayouts, net: SafetyNet) -> Document | None:
    """Unsaved work on the version of its file that it stands on, as a workbook without a file.

    None when that version is not kept (any more). Raises a `FileProblem`.
    """
    data = net.find_base(work.base)
    if data is None:
        return None
    opened = with_work(open_data(data, name, remembered), work)
    return Document(opened, net, work.base.path, work.base.places, work.base.made)


def question_about(document: Document, table_key: str) -> TableQuestion:
    """What was recognised of a table. Of one that was added here, or whose columns were changed, everything is known,
    so that nothing is asked."""
    asked = next((found for found in document.opened.questions if found.table == table_key), None)
    table = document.open_plan.plan.table(table_key)
    now = [(column.id, column.title) for column in table.columns]
    if asked is not None and [(column.column_id, column.title) for column in asked.columns] == now:
        return asked
    home = document.opened.workbook.homes.get(table_key)
    if home is None:
        return answered_question(table, table.title, 1, range(1, len(table.columns) + 1))
    numbers = [home.columns.get(column.id, place) for place, column in enumerate(table.columns, home.first_column)]
    return answered_question(table, home.sheet.name, home.header_row, numbers)
