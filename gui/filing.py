"""The way of a workbook from opening to closing: asks what has to be asked, waits, and tells what happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.background import Cancelled, wait_for
from gui.claiming import check_free, give_back, in_use_warning, is_same_file, take_claim
from gui.document import Document, open_base, open_document, open_new, open_pasted, open_sample
from gui.questions import Answer, Questions, shown
from gui.recording import Recording
from gui.recovery import Recovery
from gui.safety import SafetyNet
from gui.settings import Settings
from gui.windows_habits import add_to_jump_list
from interchange.claims import Claim
from interchange.errors import CannotRead, CannotWrite, ChangedOnDisk, FileProblem
from interchange.remembered import RememberedLayouts
from interchange.unsaved import UnsavedWork
from model.comparison import Difference
from model.forms.form import Form
from model.forms.parts import Texts
from model.messages import Message
from model.refusal import Refused


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
        net: SafetyNet,
        questions: Questions,
        finish_typing: Callable[[], bool],
    ) -> None:
        """`finish_typing` puts what is being typed into the plan, and says false when that was refused."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._remembered = remembered
        self._net = net
        self._questions = questions
        self._finish_typing = finish_typing
        self._recording: Recording | None = None
        self.recovery = Recovery(window, net, remembered, questions)
        self.document: Document | None = None

    # --- Opening ---

    def ask_and_open(self) -> None:
        """Let the user choose a file and open it."""
        path = self._questions.file_to_open(self._settings["last_folder"])
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a plan, after the one that is open has been saved or given up. False when it was not opened."""
        return self.may_leave() and self._open(Path(path).absolute())

    def open_sample(self) -> bool:
        """Open the sample; it is saved as a file of the user's own."""
        return self.may_leave() and self._open_sample()

    def open_pasted(self, html: str, text: str) -> bool:
        """Make a new plan of what is on the clipboard. False when there is no table in it."""
        if not self.may_leave():
            return False
        try:
            document = wait_for(
                self._window,
                self.tr("The clipboard is being read…"),
                lambda: open_pasted(html, text, self._remembered, self._net),
            )
        except Cancelled:
            self.said.emit(self.tr("Opening was stopped."))
            return False
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return False
        self._take(document)
        remarks = " ".join(shown(remark) for remark in document.opened.remarks)
        first = self.tr("This is a new plan with what was on the clipboard. Save it to keep it.")
        self.told.emit(f"{first} {remarks}".strip(), False)
        return True

    def open_new(self, forms: Sequence[Form], title: str, texts: Mapping[str, Texts]) -> bool:
        """Make a new plan of forms. False when the plan that is open was not left."""
        if not self.may_leave():
            return False
        self._take(open_new(forms, title, texts, self._remembered, self._net))
        self.told.emit(self.tr("This is a new plan. Save it to keep it; it becomes an Excel workbook."), False)
        return True

    def reopen(self) -> bool:
        """Open the workbook again as it is on disk now; what was not saved is given up."""
        return self.document is not None and self.document.path is not None and self._open(self.document.path)

    def restore(self, work: UnsavedWork) -> bool:
        """Open the workbook of unsaved work with that work in it. False when that was not done."""
        if not self.may_leave():
            return False
        if not self.recovery.is_there(work):
            # Another window was first.
            self.closed.emit()
            return False
        if work.base.made:
            return self._open_base(work)
        return self._open_sample(work) if work.base.path is None else self._open(work.base.path, work)

    def unsaved_works(self) -> list[UnsavedWork]:
        """What earlier sessions left unsaved; what cannot be offered is told."""
        works = self.recovery.works()
        self._tell_notes()
        return works

    def _open_sample(self, wanted: UnsavedWork | None = None) -> bool:
        self._take(self.recovery.offer(open_sample(self._remembered, self._net), wanted))
        self.told.emit(
            self.tr("This is a sample. Change whatever you like; when you save it, you choose a place of your own."),
            False,
        )
        self._tell_notes()
        return True

    def _open_base(self, work: UnsavedWork) -> bool:
        """Restore work in a workbook that was made of something else and was never saved."""
        text = self.tr("“{name}” is being read…").format(name=work.base.name)
        try:
            document = wait_for(
                self._window, text, lambda: open_base(work.base, self._remembered, self._net), can_cancel=False
            )
        except FileProblem:
            document = None
        if document is None:
            self.recovery.without_base(work)
            if self.document is None:
                self.closed.emit()
        else:
            self._take(self.recovery.offer(document, work))
        self._tell_notes()
        return document is not None

    def _open(self, path: Path, wanted: UnsavedWork | None = None) -> bool:
        claim = take_claim(self._net.claims, path, self.document)
        try:
            document = wait_for(
                self._window,
                self.tr("“{name}” is being read…").format(name=path.name),
                lambda: open_document(path, self._remembered, self._net),
            )
        except Cancelled:
            give_back(claim, self.document)
            self.said.emit(self.tr("Opening was stopped."))
            return False
        except FileProblem as problem:
            give_back(claim, self.document)
            return self._without_file(path, problem, wanted)
        if document.path is not None:
            document.claim = claim
        shown_now = self.recovery.offer(document, wanted)
        if shown_now.path is None:
            # A copy with the unsaved work takes its place, or it is a new plan that only came from this file.
            give_back(claim, self.document)
            self._settings["last_folder"] = str(path.parent)
        else:
            self._remember(path)
        self._take(shown_now)
        remarks = " ".join(shown(remark) for remark in shown_now.opened.remarks)
        if remarks:
            self.told.emit(remarks, False)
        self._tell_notes(in_use_warning(shown_now))
        return True

    def _without_file(self, path: Path, problem: FileProblem, wanted: UnsavedWork | None) -> bool:
        if not path.exists():
            self._settings.forget_recent(path)
        copy = self.recovery.without_file(wanted, problem) if wanted is not None else None
        if wanted is None:
            self._questions.problem(problem.message)
        if copy is not None:
            self._take(copy)
        elif self.document is None:
            # The start page lists the recent workbooks, of which this may have been one.
            self.closed.emit()
        self._tell_notes()
        return copy is not None

    def _take(self, document: Document) -> None:
        self._drop(document.claim)
        self.document = document
        self._recording = Recording(document, self)
        self._recording.failed.connect(lambda problem: self.told.emit(shown(problem.message), True))
        self.opened.emit()

    def _drop(self, claim: Claim | None = None) -> None:
        """Let go of what is open, saved or given up; `claim` stays, as the next document has it."""
        if self.document is None:
            return
        self.closing.emit()
        self._stop_recording()
        if self.document.claim is claim:
            self.document.claim = None
        self.document.leave()
        self.document = None

    def _stop_recording(self) -> None:
        if self._recording is not None:
            self._recording.stop()
            self._recording.deleteLater()
        self._recording = None

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(path)
        add_to_jump_list(path)
        self._settings["last_folder"] = str(path.parent)

    def _tell_notes(self, first: str = "") -> None:
        text = f"{first} {self.recovery.take_notes()}".strip()
        if text:
            self.told.emit(text, True)

    # --- Saving ---

    def save(self) -> bool:
        """Save into the workbook. False when the user gave up."""
        document = self.document
        if document is None or not self._finish_typing():
            return False
        if document.path is not None and document.claim is None:
            # The other window may have let go of the file meanwhile.
            document.claim = self._net.claims.claim(document.path)
        if document.path is None or document.claim is None:
            return self.save_as()
        return self._write(document, document.path)

    def save_as(self) -> bool:
        """Save under another name; the plan then lives in that file."""
        if self.document is None or not self._finish_typing():
            return False
        document = self.document
        if document.path is not None and document.claim is None:
            return self.save_copy()
        return self._ask_and_write(document, document.proposed_path(self._settings["last_folder"]))

    def save_copy(self) -> bool:
        """Save beside the workbook, which cannot be written or was changed by someone else."""
        if self.document is None or not self._finish_typing():
            return False
        proposal = self.document.proposed_path(self._settings["last_folder"])
        copy = proposal.with_stem(self.tr("{name} (copy)").format(name=proposal.stem))
        return self._ask_and_write(self.document, copy)

    def _ask_and_write(self, document: Document, proposal: Path) -> bool:
        path = self._questions.file_to_save(proposal)
        if path is None:
            return False
        is_own = document.path is not None and is_same_file(path, document.path)
        return self._write(document, document.path if is_own and document.path is not None else path)

    def _write(self, document: Document, path: Path) -> bool:
        if self._recording is not None:
            self._recording.flush()
        claim = take_claim(self._net.claims, path, self.document)
        try:
            check_free(path, claim)
            wait_for(
                self._window,
                self.tr("“{name}” is being saved…").format(name=path.name),
                lambda: document.write(path),
                can_cancel=False,
            )
        except (FileProblem, Refused) as problem:
            give_back(claim, self.document)
            return self._not_written(document, path, problem)
        if document.claim is not claim and document.claim is not None:
            document.claim.release()
        document.claim = claim
        document.written()
        self._remember(path)
        self.saved.emit()
        self._tell_saved(document, path)
        return True

    def _not_written(self, document: Document, path: Path, problem: FileProblem | Refused) -> bool:
        """Ask what to do instead. The plan is as it was, and so is its journal."""
        if isinstance(problem, ChangedOnDisk):
            return self._changed_on_disk(document, problem)
        if isinstance(problem, CannotWrite | CannotRead):
            answer = self._questions.cannot_write(problem)
            if answer is Answer.RETRY:
                return self._write(document, path)
            return answer is Answer.SAVE_AS and self.save_as()
        self._questions.problem(problem.message)
        return False

    def _changed_on_disk(self, document: Document, problem: ChangedOnDisk) -> bool:
        """Show what the other version changed, and do what the user wants with this one."""
        differences: Sequence[Difference] | Message
        try:
            other = wait_for(
                self._window,
                self.tr("“{name}” is being compared…").format(name=document.name),
                lambda: document.other_version(self._remembered),
                can_cancel=False,
            )
            differences = other.differences
        except FileProblem as unreadable:
            differences = unreadable.message
        answer = self._questions.changed_on_disk(problem, differences)
        if answer is Answer.RELOAD:
            return self._reload(document)
        return answer is Answer.SAVE_AS and self.save_copy()

    def _reload(self, document: Document) -> bool:
        """Go on with what is on disk; the plan as it is here is kept as a version. False, as nothing was saved."""
        try:
            document.keep_aside()
        except (FileProblem, Refused) as problem:
            self._questions.problem(problem.message)
            return False
        if self.reopen():
            self.told.emit(
                self.tr("You see the other version now. Your own changes were kept: see “Kept versions”."), False
            )
        return False

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

    # --- Closing ---

    def close(self) -> bool:
        """Close the workbook, saved or given up. False when the user goes back."""
        if not self.may_leave():
            return False
        self._drop()
        self.closed.emit()
        return True

    def leave(self) -> None:
        """The window goes, with what is open saved or given up: nothing is left to recover, others may have the file.

        What the window shows stays, since it is still there for a moment.
        """
        self._stop_recording()
        if self.document is not None:
            self.document.leave()

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
