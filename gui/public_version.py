"""Makes a public version of the open plan: finds what may not go along, asks, makes it, and tells what went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.background import Cancelled
from gui.document import Document
from gui.house_style.using import Ground as Neutral
from gui.house_style.using import ground_for
from gui.plan_page import PlanPage
from gui.printing.looks import look_of
from gui.public_dialog import PublicDialog
from gui.public_progress import wait_with_progress
from gui.public_target import PublicResult, PublicTarget
from gui.questions import Answer, Questions, shown
from gui.settings import Settings
from interchange.atomic import write_whole
from interchange.claims import claim_name
from interchange.errors import CannotWrite, FileProblem
from interchange.pdf import NotSet
from interchange.public.left_behind import hidden_rows, left_behind
from interchange.public.making import Published, publish
from interchange.public.memory import PublicMemory
from interchange.public.outputs import OUTPUTS, WORD, Ground, Output
from interchange.public.pdf_objects import CannotLookInside
from interchange.public.search import Leak
from model.messages import QT_TRANSLATE_NOOP, Message
from model.public_version.declared import declared_in
from model.public_version.items import KIND_NAMES, Decision, Item, Spot
from model.public_version.progress import Progress
from model.public_version.proof import Checked, Proof, as_text
from model.public_version.survey import find_items, functions_of
from model.public_version.texts import plan_texts, spot_name

MOST_TOLD = 3
"""Finds that are told when the making is refused."""

_LEAKED = QT_TRANSLATE_NOOP(
    "PublicVersion",
    "The public version was not written, because something that had to go was still found in it:\n\n{found}\n\n"
    "Look at what you put in its place, or remove it by hand.",
)
_UNSEEN = QT_TRANSLATE_NOOP(
    "PublicVersion",
    "The public version was not written, because a part of it cannot be searched. Make it without the PDF, or set "
    "another logo for the PDF.",
)
_FOUND = QT_TRANSLATE_NOOP("PublicVersion", "{kind}: “{text}”, in part {part}")
_ORIGINAL = QT_TRANSLATE_NOOP(
    "PublicVersion", "“{name}” is the workbook itself. Choose another name for the public version."
)


class PublicVersion(QObject):
    """`run_dialog` shows a dialog and waits; `finish_typing` puts what is being typed into the plan first."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        questions: Questions,
        run_dialog: Callable[[object], bool],
        finish_typing: Callable[[], bool],
        now: Callable[[], dt.datetime],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.said.connect(say)
        self._window = window
        self._settings = settings
        self._questions = questions
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing
        self._now = now
        self._memory = PublicMemory(settings.folder / "openbaar.json")

    def show(self, document: Document | None, page: PlanPage | None) -> None:
        """Find, ask and make."""
        if document is None or page is None or not self._finish_typing():
            return
        try:
            items, functions, texts = wait_with_progress(
                self._window,
                self.tr("Looking for what may not be made public…"),
                lambda progress: _found(document, progress),
            )
        except Cancelled:
            self.said.emit(self.tr("Making the public version was stopped."))
            return
        plan = document.open_plan.plan
        decisions = self._memory.recall(plan, document.path, items)
        dialog = PublicDialog(
            items,
            decisions,
            functions,
            texts,
            lambda spot: spot_name(plan, spot, page.row_label),
            self._window,
            declared_in(plan).personal,
        )
        agreed = self._run_dialog(dialog)
        dialog.deleteLater()
        if not agreed:
            return
        decisions = dialog.model.decisions
        self._memory.keep(plan, document.path, decisions)
        if dialog.wanted is not None:
            page.show_cell(*dialog.wanted)
        else:
            self._make(document, page, items, decisions)

    # --- Making ---

    def _make(self, document: Document, page: PlanPage, items: list[Item], decisions: dict[str, Decision]) -> None:
        target = PublicTarget(
            OUTPUTS, self._settings["public_outputs"], self._proposed(document), self._questions, self._window
        )
        agreed = self._run_dialog(target)
        target.deleteLater()
        if not agreed:
            return
        outputs = target.outputs
        self._settings["public_outputs"] = [output.key for output in outputs]
        house = ground_for(self._settings, self._questions) if WORD in outputs else Neutral(None)
        if house is None:
            return
        today = self._now().date()
        made = self._published(document, items, decisions, outputs, Ground(today, house.house, look_of(self._settings)))
        if made is None:
            return
        if made.leaks:
            self._questions.problem(_refusal(made.leaks))
            return
        written = self._written(document, made, target.path_of)
        if written:
            checked = [
                Checked(path.name, one.parts, made.sought.count) for one, path in zip(made.made, written, strict=True)
            ]
            proof = Proof(
                document.open_plan.plan,
                items,
                decisions,
                checked,
                made.sought.passed_over,
                document.digest if document.path is not None else "",
                today,
                page.row_label,
            )
            self._tell(proof, written[0])

    def _published(
        self,
        document: Document,
        items: list[Item],
        decisions: dict[str, Decision],
        outputs: Sequence[Output],
        ground: Ground,
    ) -> Published | None:
        """What was made, while the window stays alive; None when it was stopped or did not work, which is told."""
        try:
            return wait_with_progress(
                self._window,
                self.tr("The public version is being made and searched…"),
                lambda progress: publish(
                    document.open_plan, items, decisions, outputs, replace(ground, progress=progress)
                ),
            )
        except Cancelled:
            self.said.emit(self.tr("Making the public version was stopped."))
        except (FileProblem, NotSet) as problem:
            self._questions.problem(problem.message)
        except CannotLookInside:
            self._questions.problem(Message(_UNSEEN))
        return None

    def _written(self, document: Document, made: Published, path_of: Callable[[Output], Path]) -> list[Path]:
        """Where the files are; none when the user gave up half-way."""
        written: list[Path] = []
        for one in made.made:
            path = self._write(one.data, path_of(one.output), document.path)
            if path is None:
                return []
            written.append(path)
        return written

    def _write(self, data: bytes, target: Path, original: Path | None) -> Path | None:
        """Write a file, never over the workbook; under another name when the user says so."""
        while True:
            try:
                if original is not None and claim_name(target) == claim_name(original):
                    raise CannotWrite(Message(_ORIGINAL, {"name": target.name}), target)
                write_whole(target, data)
                return target
            except CannotWrite as problem:
                answer = self._questions.cannot_write(problem)
                if answer is Answer.RETRY:
                    continue
                other = (
                    self._questions.file_to_save(target, word=target.suffix == ".docx")
                    if answer is Answer.SAVE_AS
                    else None
                )
                if other is None:
                    return None
                target = other

    # --- Telling ---

    def _tell(self, proof: Proof, first: Path) -> None:
        report = proof.report()

        def keep() -> str | None:
            from interchange.word import write_docx

            wanted = first.with_name(self.tr("{name} report").format(name=first.stem) + ".docx")
            chosen = self._questions.file_to_save(wanted, word=True)
            path = self._write(write_docx(report), chosen, None) if chosen is not None else None
            return path.name if path is not None else None

        self.said.emit(self.tr("The public version is in “{name}”.").format(name=first.parent.name))
        result = PublicResult(as_text(report), first.parent, keep, self._window)
        self._run_dialog(result)
        result.deleteLater()

    def _proposed(self, document: Document) -> Path:
        folder = document.path.parent if document.path else Path(self._settings["last_folder"] or Path.home())
        return folder / f"{Path(document.name).stem} {self.tr('public')}{OUTPUTS[0].ending}"


def _found(document: Document, progress: Progress) -> tuple[list[Item], list[str], dict[Spot, list[str]]]:
    """The items of a document, the functions it names, and its texts by their spots."""
    session, workbook = document.open_plan, document.opened.workbook
    everyone = session.people.everyone()
    progress.check()
    items = find_items(
        session.plan, everyone, hidden_rows(workbook, session.plan), left_behind(workbook, session.plan), progress
    )
    texts: dict[Spot, list[str]] = {}
    for spot, text in plan_texts(session.plan):
        texts.setdefault(spot, []).append(text)
    return items, functions_of(everyone), texts


def _refusal(leaks: Sequence[Leak]) -> Message:
    lines = [
        shown(Message(_FOUND, {"kind": Message(KIND_NAMES[leak.kind]), "text": leak.shown, "part": leak.part}))
        for leak in leaks[:MOST_TOLD]
    ]
    return Message(_LEAKED, {"found": "\n".join(lines)})
