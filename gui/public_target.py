"""Asks which files a public version becomes and where they go, and tells afterwards what was taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.questions import Questions
from gui.window_state import resize_in_letters
from interchange.public.outputs import Output


class PublicTarget(QDialog):
    """Which kinds of file, and under which name beside each other. `target` has the ending of the first of them."""

    def __init__(
        self, outputs: Sequence[Output], chosen: Sequence[str], target: Path, questions: Questions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Make the public version"))
        self._outputs = outputs
        self._questions = questions
        self.target = target
        layout = QVBoxLayout(self)
        kinds = QGroupBox(self.tr("Which files?"), self)
        inside = QVBoxLayout(kinds)
        self.boxes: dict[str, QCheckBox] = {}
        for output in outputs:
            box = QCheckBox(QCoreApplication.translate(*output.name), kinds)
            box.setChecked(output.key in chosen or not chosen)
            box.toggled.connect(self._show)
            self.boxes[output.key] = box
            inside.addWidget(box)
        layout.addWidget(kinds)
        where = QGroupBox(self.tr("Where to?"), self)
        row = QHBoxLayout(where)
        self._place = QLabel(where)
        self._place.setWordWrap(True)
        change = QPushButton(self.tr("&Choose…"), where)
        change.clicked.connect(self._choose)
        row.addWidget(self._place, 1)
        row.addWidget(change)
        layout.addWidget(where)
        told = QLabel(self.tr("The workbook itself stays as it is."), self)
        told.setWordWrap(True)
        layout.addWidget(told)
        buttons = QDialogButtonBox(self)
        self.make = buttons.addButton(self.tr("&Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 32)
        self._show()

    @property
    def outputs(self) -> list[Output]:
        """The kinds that are ticked."""
        return [output for output in self._outputs if self.boxes[output.key].isChecked()]

    def path_of(self, output: Output) -> Path:
        """Where a kind of file goes."""
        return self.target.with_name(self.target.stem + output.ending)

    def _choose(self) -> None:
        first = self.outputs[0] if self.outputs else self._outputs[0]
        chosen = self._questions.file_to_save(self.path_of(first), word=first.ending == ".docx")
        if chosen is not None:
            self.target = chosen
            self._show()

    def _show(self) -> None:
        names = [self.path_of(output).name for output in self.outputs]
        self._place.setText("\n".join([*names, str(self.target.parent)]))
        self.make.setEnabled(bool(names))


class PublicResult(QDialog):
    """What was taken out, as the report says it; the report can be kept beside the files."""

    def __init__(self, text: str, folder: Path, keep: Callable[[], str | None], parent: QWidget) -> None:
        """`keep` writes the report and returns the name of its file; None when it was not written."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("The public version is ready"))
        self._keep_report = keep
        layout = QVBoxLayout(self)
        self.told = QLabel(self.tr("Nothing of what had to go was found in the files that were made."), self)
        self.told.setWordWrap(True)
        layout.addWidget(self.told)
        self.report = QPlainTextEdit(text, self)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report of what was taken out"))
        layout.addWidget(self.report, 1)
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(self.tr("&Save the report…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button = buttons.addButton(self.tr("Open the &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.folder_button.setDefault(True)
        self.save.clicked.connect(self._save)
        self.folder_button.clicked.connect(lambda: self.opener(QUrl.fromLocalFile(str(folder))))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_in_letters(self, 46, 34)
        self.opener = QDesktopServices.openUrl
        """What opens a folder in the program that the system has for it."""

    def _save(self) -> None:
        name = self._keep_report()
        if name is not None:
            self.told.setText(self.tr("The report is in “{name}”.").format(name=name))
