"""The way of a workbook from opening to closing: asks what has to be asked, waits, and tells what happened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gui.background import Cancelled, wait_for
from gui.document import Document, open_document, open_sample
from gui.questions import Answer, Questions, shown
from gui.settings import Settings
from interchange.errors import CannotWrite, ChangedOnDisk, FileProblem, InUse
from interchange.locks import in_use_message, other_user
from interchange.remembered import RememberedLayouts
from interchange.versions import Versions


class Filing(QObject):
    """Holds the document of a window, of which there is at most one."""

    opened = Signal()
    """Another document is there."""
    closing = Signal()
    """The document is about to go; it is still there."""
    closed = Signal()
    """There is no document any more."""
    saved = Signal()
    """The file holds what the plan says; its name may be another."""
    said = Signal(str)
    """Something to tell in passing."""
    told = Signal(str, bool)
    """Something to tell until it is closed; true for a warning."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        remembered: RememberedLayouts,
        versions: Versions,
        questions: Questions,
        finish_typing: Callable[[], bool],
    ) -> None:
        """`finish_typing` puts what is being typed into the plan, and says false when that was refused."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._remembered = remembered
        self._versions = versions
        self._questions = questions
        self._finish_typing = finish_typing
        self.document: Document | None = None
        self.opener = QDesktopServices.openUrl
        """What opens a file or folder in the program that the system has for it."""

    # --- Opening ---

    def ask_and_open(self) -> None:
        """Let the user choose a workbook and open it."""
        path = self._questions.file_to_open(self._settings["last_folder"])
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a workbook, after the one that is open has been saved or given up. False when it was not opened."""
        return self.may_leave() and self._open(Path(path).absolute())

    def open_sample(self) -> bool:
        """Open the sample; it is saved as a file of the user's own."""
        if not self.may_leave():
            return False
        self._take(open_sample(self._remembered, self._versions))
        self.told.emit(
            self.tr("This is a sample. Change whatever you like; when you save it, you choose a place of your own."),
            False,
        )
        return True

    def _open(self, path: Path) -> bool:
        try:
            document = wait_for(
                self._window,
                self.tr("“{name}” is being read…").format(name=path.name),
                lambda: open_document(path, self._remembered, self._versions),
            )
        except Cancelled:
            self.said.emit(self.tr("Opening was stopped."))
            return False
        except FileProblem as problem:
            if not path.exists():
                self._settings.forget_recent(path)
            self._questions.problem(problem.message)
            if self.document is None:
                # The start page lists the recent workbooks, of which this may have been one.
                self.closed.emit()
            return False
        self._remember(path)
        self._take(document)
        self._warn_when_in_use(path)
        return True

    def _take(self, document: Document) -> None:
        if self.document is not None:
            self.closing.emit()
        self.document = document
        self.opened.emit()

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(path)
        self._settings["last_folder"] = str(path.parent)

    def _warn_when_in_use(self, path: Path) -> None:
        owner = other_user(path)
        if owner is None:
            return
        text = (
            self.tr("This workbook is also open at {owner}. You can read and print; saving works under another name.")
            if owner
            else self.tr(
                "This workbook is also open elsewhere. You can read and print; saving works under another name."
            )
        )
        self.told.emit(text.format(owner=owner), True)

    # --- Saving ---

    def save(self) -> bool:
        """Save into the workbook. False when the user gave up."""
        if self.document is None or not self._finish_typing():
            return False
        return self.save_as() if self.document.path is None else self._write(self.document, self.document.path)

    def save_as(self) -> bool:
        """Save under another name; the plan then lives in that file."""
        if self.document is None or not self._finish_typing():
            return False
        path = self._questions.file_to_save(self.document.proposed_path(self._settings["last_folder"]))
        return path is not None and self._write(self.document, path)

    def _write(self, document: Document, path: Path) -> bool:
        try:
            owner = other_user(path)
            if owner is not None:
                # Not every disk refuses to be written while another program has the file open.
                raise InUse(in_use_message(path, owner), path)
            wait_for(
                self._window,
                self.tr("“{name}” is being saved…").format(name=path.name),
                lambda: document.write(path),
                can_cancel=False,
            )
        except ChangedOnDisk as problem:
            answer = self._questions.changed_on_disk(problem)
            if answer is Answer.RELOAD:
                return self._open(path)
            return answer is Answer.SAVE_AS and self.save_as()
        except CannotWrite as problem:
            answer = self._questions.cannot_write(problem)
            return (
                self._write(document, path) if answer is Answer.RETRY else answer is Answer.SAVE_AS and self.save_as()
            )
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return False
        document.written()
        self._remember(path)
        self.saved.emit()
        self._tell_saved(document, path)
        return True

    def _tell_saved(self, document: Document, path: Path) -> None:
        problem, document.could_not_keep = document.could_not_keep, None
        if problem is not None:
            text = self.tr("Saved, but no copy of the earlier version could be kept.") + " " + shown(problem.message)
            self.told.emit(text, True)
            return
        text = (
            self.tr("Saved in “{name}”. The version that you opened is kept too.")
            if document.kept is not None
            else self.tr("Saved in “{name}”.")
        )
        self.said.emit(text.format(name=path.name))

    def open_versions(self) -> None:
        """Open the folder with the kept versions of the workbook, in the program that the system has for folders."""
        folder = self.document.versions_folder() if self.document is not None else None
        if folder is None:
            self.said.emit(self.tr("No earlier version of this workbook is kept yet."))
        else:
            self.opener(QUrl.fromLocalFile(str(folder)))

    # --- Closing ---

    def close(self) -> bool:
        """Close the workbook, saved or given up. False when the user goes back."""
        if not self.may_leave():
            return False
        if self.document is not None:
            self.closing.emit()
        self.document = None
        self.closed.emit()
        return True

    def may_leave(self) -> bool:
        """Whether what is open is saved or may be given up; asks when it is neither."""
        if self.document is None:
            return True
        if not self._finish_typing():
            return False
        if self.document.is_saved:
            return True
        answer = self._questions.unsaved(self.document.name)
        return answer is Answer.DISCARD or (answer is Answer.SAVE and self.save())
