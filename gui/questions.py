"""Everything the program asks or tells in a dialog. It is handed in, so that tests answer instead of a person."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from gui.changed_dialog import ChangedDialog
from interchange.errors import FileProblem
from interchange.importing.kinds import OTHER_ENDINGS, WORKBOOK_ENDINGS
from model.comparison import Difference
from model.messages import Message


class Answer(Enum):
    """What the user chose."""

    SAVE = "save"
    DISCARD = "discard"
    SAVE_AS = "save as"
    RETRY = "retry"
    RELOAD = "reload"
    APPEND = "append"
    RESTORE = "restore"
    COPY = "copy"
    LATER = "later"
    SORT = "sort"
    CANCEL = "cancel"


def shown(message: Message) -> str:
    """A message of the model in the language of the screen; messages inside it are translated too."""
    inner = {key: shown(value) if isinstance(value, Message) else value for key, value in message.values.items()}
    return Message(message.parts, inner).text(QCoreApplication.translate)


def _endings(*endings: str) -> str:
    return " ".join(f"*{ending}" for ending in endings)


class Questions:
    """Asks the user, in modal dialogs above `parent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    # --- Files ---

    def file_to_open(self, folder: str) -> Path | None:
        """Which file shall be opened?"""
        chosen, _ = QFileDialog.getOpenFileName(
            self.parent,
            QCoreApplication.translate("Questions", "Open a plan"),
            folder,
            ";;".join(
                (
                    QCoreApplication.translate("Questions", "All plans ({endings})").format(
                        endings=_endings(*WORKBOOK_ENDINGS, *OTHER_ENDINGS)
                    ),
                    QCoreApplication.translate("Questions", "Excel workbooks (*.xlsx *.xlsm)"),
                    QCoreApplication.translate("Questions", "Word documents (*.docx *.docm *.dotx)"),
                    QCoreApplication.translate("Questions", "Other spreadsheets (*.xls *.xlsb *.ods)"),
                    QCoreApplication.translate("Questions", "Text and web pages (*.csv *.tsv *.txt *.htm *.html)"),
                    QCoreApplication.translate("Questions", "All files (*)"),
                )
            ),
        )
        return Path(chosen) if chosen else None

    def file_to_save(self, proposal: Path, word: bool = False) -> Path | None:
        """Under which name shall it be saved? The ending of the proposal is added when it is left out."""
        names = (
            QCoreApplication.translate("Questions", "Word documents (*.docx)")
            if word
            else QCoreApplication.translate("Questions", "Calendars (*.ics)")
            if proposal.suffix == ".ics"
            else QCoreApplication.translate("Questions", "PDF documents (*.pdf)")
            if proposal.suffix == ".pdf"
            else QCoreApplication.translate("Questions", "Excel workbooks (*{ending})").format(ending=proposal.suffix)
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self.parent, QCoreApplication.translate("Questions", "Save as"), str(proposal), names
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == proposal.suffix.lower() else path.with_name(path.name + proposal.suffix)

    def document_to_save(self, proposal: Path) -> Path | None:
        """Under which name shall a document be saved? Its ending says whether it becomes Word or a PDF."""
        word = QCoreApplication.translate("Questions", "Word documents (*.docx)")
        pdf = QCoreApplication.translate("Questions", "PDF documents (*.pdf)")
        chosen, kind = QFileDialog.getSaveFileName(
            self.parent, QCoreApplication.translate("Questions", "Save as"), str(proposal), f"{word};;{pdf}"
        )
        if not chosen:
            return None
        path = Path(chosen)
        ending = ".pdf" if kind == pdf else ".docx"
        return path if path.suffix.lower() in {".docx", ".pdf"} else path.with_name(path.name + ending)

    def house_style_file(self, folder: str) -> Path | None:
        """Which Word template is the house style?"""
        chosen, _ = QFileDialog.getOpenFileName(
            self.parent,
            QCoreApplication.translate("Questions", "Choose the template of the house style"),
            folder,
            QCoreApplication.translate("Questions", "Word templates and documents (*.dotx *.docx *.dotm *.docm)"),
        )
        return Path(chosen) if chosen else None

    # --- Choices ---

    def unsaved(self, name: str) -> Answer:
        """There are unsaved changes: save, do not save, or go back?"""
        box = self._box(QMessageBox.Icon.Question, QCoreApplication.translate("Questions", "Unsaved changes"))
        box.setText(
            QCoreApplication.translate("Questions", "Do you want to save your changes in “{name}”?").format(name=name)
        )
        save = box.addButton(QCoreApplication.translate("Questions", "&Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(
            QCoreApplication.translate("Questions", "Do &not save"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        return self._answer(box, {save: Answer.SAVE, discard: Answer.DISCARD})

    def cannot_write(self, problem: FileProblem) -> Answer:
        """The target cannot be written: another name, again, or leave it?"""
        box = self._box(QMessageBox.Icon.Warning, QCoreApplication.translate("Questions", "Not saved"))
        box.setText(shown(problem.message))
        other = box.addButton(
            QCoreApplication.translate("Questions", "Save under another &name…"), QMessageBox.ButtonRole.AcceptRole
        )
        again = box.addButton(QCoreApplication.translate("Questions", "&Try again"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(other)
        return self._answer(box, {other: Answer.SAVE_AS, again: Answer.RETRY})

    def changed_on_disk(self, problem: FileProblem, differences: Sequence[Difference] | Message) -> Answer:
        """Someone else saved the file: save mine as a copy, or go on with theirs? `differences` are what they changed,
        or why that cannot be told."""
        found = shown(differences) if isinstance(differences, Message) else differences
        dialog = ChangedDialog(shown(problem.message), found, self.parent)
        self._show(dialog)
        answers = {dialog.copy: Answer.SAVE_AS, dialog.reload: Answer.RELOAD}
        return answers.get(dialog.chosen, Answer.CANCEL) if dialog.chosen is not None else Answer.CANCEL

    def restore_work(self, text: str) -> Answer:
        """Unsaved work was found, and its workbook is as it was then: restore it, throw it away, or decide later?"""
        return self._about_work(text, Answer.RESTORE, QCoreApplication.translate("Questions", "&Restore"))

    def work_as_copy(self, text: str) -> Answer:
        """Unsaved work was found, but not the workbook it was done in: open a copy, throw it away, or decide later?"""
        return self._about_work(text, Answer.COPY, QCoreApplication.translate("Questions", "&Open as a copy"))

    def discard_work(self, text: str) -> Answer:
        """Throw unsaved work away?"""
        box = self._box(QMessageBox.Icon.Warning, QCoreApplication.translate("Questions", "Unsaved work"))
        box.setText(text)
        discard = box.addButton(
            QCoreApplication.translate("Questions", "&Throw away"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        return self._answer(box, {discard: Answer.DISCARD})

    def put_back(self, text: str) -> Answer:
        """Write an earlier version over the workbook?"""
        box = self._box(QMessageBox.Icon.Question, QCoreApplication.translate("Questions", "Put back a version"))
        box.setText(text)
        restore = box.addButton(QCoreApplication.translate("Questions", "&Put back"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        return self._answer(box, {restore: Answer.RESTORE})

    def refused(self, message: Message, can_append: bool) -> Answer:
        """A change is not possible; if it can be, the row goes below the table instead."""
        box = self._box(QMessageBox.Icon.Information, QCoreApplication.translate("Questions", "Not possible here"))
        box.setText(shown(message))
        answers = {}
        if can_append:
            append = box.addButton(
                QCoreApplication.translate("Questions", "&Add below the table"), QMessageBox.ButtonRole.AcceptRole
            )
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(append)
            answers = {append: Answer.APPEND}
        return self._answer(box, answers)

    def offer(self, title: str, text: str, choices: Sequence[str]) -> int | None:
        """Which of these ways to go on? None for none of them."""
        box = self._box(QMessageBox.Icon.Question, title)
        box.setText(text)
        buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(buttons[0])
        self._show(box)
        clicked = box.clickedButton()
        return next((place for place, button in enumerate(buttons) if button is clicked), None)

    def column_title(self, present: str | None = None) -> str | None:
        """What shall the column be called? `present` is its head so far; None for a new column."""
        title, agreed = QInputDialog.getText(
            self.parent,
            QCoreApplication.translate("Questions", "Add a column")
            if present is None
            else QCoreApplication.translate("Questions", "Rename the column"),
            QCoreApplication.translate("Questions", "Head of the new column:")
            if present is None
            else QCoreApplication.translate("Questions", "Head of the column:"),
            QLineEdit.EchoMode.Normal,
            present or "",
        )
        return title.strip() if agreed and title.strip() else None

    def sheet_name(self, present: str) -> str | None:
        """What shall the sheet be called?"""
        name, agreed = QInputDialog.getText(
            self.parent,
            QCoreApplication.translate("Questions", "Rename the sheet"),
            QCoreApplication.translate("Questions", "Name of the sheet:"),
            QLineEdit.EchoMode.Normal,
            present,
        )
        return name.strip() if agreed and name.strip() else None

    def view_name(self, known: Sequence[str]) -> str | None:
        """Under which name shall the view be kept? One of the known names puts it in the place of that one."""
        name, agreed = QInputDialog.getItem(
            self.parent,
            QCoreApplication.translate("Questions", "Keep this view"),
            QCoreApplication.translate("Questions", "Name of the view; a name that is in use is replaced:")
            if known
            else QCoreApplication.translate("Questions", "Name of the view:"),
            ["", *known],
        )
        return name.strip() if agreed and name.strip() else None

    def sort_in_file(self, text: str) -> Answer:
        """Really put the rows in another order?"""
        box = self._box(QMessageBox.Icon.Question, QCoreApplication.translate("Questions", "Sort in the file"))
        box.setText(text)
        sort = box.addButton(QCoreApplication.translate("Questions", "&Sort"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(sort)
        return self._answer(box, {sort: Answer.SORT})

    # --- Telling ---

    def problem(self, message: Message) -> None:
        """Tell that something did not work."""
        box = self._box(QMessageBox.Icon.Warning, QCoreApplication.applicationName())
        box.setText(shown(message))
        self._show(box)

    def _about_work(self, text: str, use: Answer, use_text: str) -> Answer:
        box = self._box(QMessageBox.Icon.Question, QCoreApplication.translate("Questions", "Unsaved work"))
        box.setText(text)
        first = box.addButton(use_text, QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(
            QCoreApplication.translate("Questions", "&Throw away"), QMessageBox.ButtonRole.DestructiveRole
        )
        later = box.addButton(
            QCoreApplication.translate("Questions", "Decide &later"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(first)
        box.setEscapeButton(later)
        return self._answer(box, {first: use, discard: Answer.DISCARD, later: Answer.LATER})

    def _box(self, kind: QMessageBox.Icon, title: str) -> QMessageBox:
        box = QMessageBox(kind, title, "", QMessageBox.StandardButton.NoButton, self.parent)
        box.setWindowTitle(title)
        # A name or a text of the user is never markup.
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _show(self, dialog: QDialog) -> None:
        dialog.exec()
        # It goes once the answer was read.
        dialog.deleteLater()

    def _answer(self, box: QMessageBox, answers: dict) -> Answer:
        self._show(box)
        return answers.get(box.clickedButton(), Answer.CANCEL)
