"""Brings back unsaved work that an earlier session left behind: asks what is to be done with it, and does that."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.background import wait_for
from gui.document import Document, open_copy
from gui.questions import Answer, Questions, shown
from gui.safety import SafetyNet
from interchange.errors import CannotWrite, FileProblem
from interchange.remembered import RememberedLayouts
from interchange.unsaved import UnsavedWork, is_in_file


def moment_text(moment: dt.datetime, today: dt.date) -> str:
    """A day and a time in Dutch notation; the year is left out when it is this one."""
    year = "" if moment.year == today.year else f"-{moment.year}"
    return f"{moment.day}-{moment.month}{year} {moment:%H:%M}"


class Recovery(QObject):
    """Knows what is left behind. What is not restored or thrown away stays for another time."""

    def __init__(self, window: QWidget, net: SafetyNet, remembered: RememberedLayouts, questions: Questions) -> None:
        super().__init__(window)
        self._window = window
        self._net = net
        self._remembered = remembered
        self._questions = questions
        self._notes: list[str] = []

    def works(self) -> list[UnsavedWork]:
        """The unsaved work of workbooks that are not open in any window, the last made first."""
        found = self._net.unsaved.find()
        self._notes += [shown(message) for message in found.told]
        return found.works

    def take_notes(self) -> str:
        """What has to be told about unsaved work since this was last asked; empty when there is nothing."""
        notes, self._notes = self._notes, []
        return " ".join(notes)

    def is_there(self, work: UnsavedWork) -> bool:
        """Whether no other window took the work meanwhile."""
        return self._net.unsaved.is_there(work)

    def describe(self, work: UnsavedWork) -> str:
        """When the work was done and in what, with the number of changes."""
        when = moment_text(work.last, self._net.now().date())
        text = self.tr("Unsaved work of {when} in “{name}”, %n change(s)", "", work.steps)
        return text.format(when=when, name=work.base.name)

    def discard(self, work: UnsavedWork) -> bool:
        """Throw work away when the user is sure."""
        text = self.tr("This will be thrown away and cannot be brought back. Are you sure?")
        if self._questions.discard_work(f"{self.describe(work)}.\n\n{text}") is not Answer.DISCARD:
            return False
        self._net.unsaved.discard(work)
        return True

    def without_base(self, work: UnsavedWork) -> None:
        """What the work stands on is gone, so that it cannot be restored."""
        folder = self._net.unsaved.set_aside(work.journal)
        text = self.tr("{work}: what it was made in is not kept any more. It was not deleted but moved to “{folder}”.")
        self._notes.append(text.format(work=self.describe(work), folder=folder))

    # --- While a workbook is opened ---

    def offer(self, document: Document, wanted: UnsavedWork | None = None) -> Document:
        """Offer the unsaved work that belongs to a workbook which was opened just now.

        What comes back is to be shown: the workbook as it is or with the work in it, or a copy with the work. `wanted`
        was asked for already.
        """
        for work in self.works():
            is_wanted = wanted is not None and work.journal == wanted.journal
            if is_wanted or _belongs(work, document):
                same = work.base.digest == document.digest
                taken = self._restore(work, document, is_wanted) if same else self._offer_copy(work, document)
                if taken is not None:
                    return taken
        return document

    def without_file(self, work: UnsavedWork, problem: FileProblem) -> Document | None:
        """A copy with the work, when its workbook cannot be opened now and the user wants one."""
        copy = self._copy(work)
        if copy is None:
            self._questions.problem(problem.message)
            return None
        text = self.tr("The workbook itself cannot be opened now. You can open the recovered work as a copy.")
        return self._answered(work, copy, f"{shown(problem.message)}\n\n{text}")

    def _restore(self, work: UnsavedWork, document: Document, is_wanted: bool) -> Document | None:
        """The file is the one that the work stands on."""
        if not is_wanted:
            answer = self._questions.restore_work(
                self.describe(work) + ".\n\n" + self.tr("The program ended before it was saved. Restore it?")
            )
            if answer is Answer.DISCARD:
                self._net.unsaved.discard(work)
            if answer is not Answer.RESTORE:
                return None
        text = self.tr("The unsaved work in “{name}” is being restored…").format(name=work.base.name)
        try:
            restored = wait_for(
                self._window, text, lambda: document.with_work(work, self._remembered), can_cancel=False
            )
        except FileProblem as problem:
            self._net.unsaved.set_aside(work.journal)
            self._notes.append(shown(problem.message))
            return None
        self._hand_over(work, restored)
        return restored

    def _offer_copy(self, work: UnsavedWork, document: Document) -> Document | None:
        """The file is another one by now: offer a copy, unless the file turns out to hold the work."""
        copy = self._copy(work)
        if copy is None:
            folder = self._net.unsaved.set_aside(work.journal)
            text = self.tr(
                "{work}: the workbook was changed since, so this cannot be restored. It was not deleted but moved to "
                "“{folder}”."
            )
            self._notes.append(text.format(work=self.describe(work), folder=folder))
            return None
        text = self.tr("“{name}” is being compared…").format(name=work.base.name)
        if wait_for(self._window, text, lambda: is_in_file(copy.opened, document.digest), can_cancel=False):
            self._net.unsaved.discard(work)
            return None
        text = self.tr(
            "The workbook was changed since, so the work no longer fits in it. You can open the recovered work as a "
            "copy and put the two side by side."
        )
        return self._answered(work, copy, text)

    def _copy(self, work: UnsavedWork) -> Document | None:
        """The work on the kept version of its workbook; None when that is not there or does not take it."""
        own = Path(work.base.name)
        name = self.tr("{name} (recovered)").format(name=own.stem) + own.suffix
        text = self.tr("The unsaved work in “{name}” is being restored…").format(name=work.base.name)
        try:
            return wait_for(
                self._window, text, lambda: open_copy(work, name, self._remembered, self._net), can_cancel=False
            )
        except FileProblem:
            return None

    def _answered(self, work: UnsavedWork, copy: Document, text: str) -> Document | None:
        answer = self._questions.work_as_copy(f"{self.describe(work)}.\n\n{text}")
        if answer is Answer.DISCARD:
            self._net.unsaved.discard(work)
        if answer is not Answer.COPY:
            return None
        self._hand_over(work, copy)
        return copy

    def _hand_over(self, work: UnsavedWork, document: Document) -> None:
        """From now on the journal of the document holds the work; until it does, the old one stays."""
        try:
            document.journal.append(work.edits)
        except CannotWrite as problem:
            self._notes.append(shown(problem.message))
        else:
            self._net.unsaved.discard(work)


def _belongs(work: UnsavedWork, document: Document) -> bool:
    """Whether the work was done in this file, or in one with the same bytes that has gone from its place since."""
    if work.base.made or document.is_made:
        return document.stands_on(work.base)
    if work.is_for(document.path):
        return True
    own = work.base.path
    moved = document.path is not None and own is not None and work.base.digest == document.digest
    return moved and own is not None and not own.exists()
