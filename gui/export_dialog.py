"""Asks what goes into a Word document and where it goes, and tells afterwards where it is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.icons import icon
from gui.printing.choices_page import ChoicesPage
from gui.questions import Questions
from gui.scrolling import ScrollingPage
from model.open_plan import OpenPlan
from model.report_choices import ReportChoices


class ExportDialog(QDialog):
    """The choices for one document. For a meeting the choices are set to what one takes along."""

    def __init__(
        self,
        open_plan: OpenPlan,
        target: Path,
        questions: Questions,
        for_meeting: bool,
        large_print: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._questions = questions
        self.target = target
        self.setWindowTitle(self.tr("Print for the meeting") if for_meeting else self.tr("Make a Word document"))
        layout = QVBoxLayout(self)
        page = QWidget(self)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        self.choices_page = ChoicesPage(open_plan, for_meeting, large_print, page)
        inside.addWidget(self.choices_page)
        inside.addWidget(self._target_group())
        layout.addWidget(ScrollingPage(page, self), 1)
        buttons = QDialogButtonBox(self)
        make = buttons.addButton(self.tr("&Make the document"), QDialogButtonBox.ButtonRole.AcceptRole)
        make.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        make.setFocus()
        self.setMinimumWidth(self.fontMetrics().height() * 36)
        # As large as its contents: Qt itself would take no more than two thirds of the screen.
        self.resize(self.sizeHint())

    def _target_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Where to?"), self)
        layout = QHBoxLayout(group)
        self._place = QLabel(group)
        self._place.setWordWrap(True)
        change = QPushButton(self.tr("&Choose…"), group)
        change.clicked.connect(self._choose)
        layout.addWidget(self._place, 1)
        layout.addWidget(change)
        self._show_target()
        return group

    def _choose(self) -> None:
        chosen = self._questions.file_to_save(self.target, word=True)
        if chosen is not None:
            self.target = chosen
            self._show_target()

    def _show_target(self) -> None:
        self._place.setText(f"{self.target.name}\n{self.target.parent}")

    def choices(self, today: dt.date) -> ReportChoices:
        """What the user chose."""
        return self.choices_page.choices(today)


class ExportResult(QDialog):
    """The document is there: open it, or its folder."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The document is ready"))
        self.path = path
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        sign = QLabel(self)
        sign.setPixmap(icon("checkmark_circle").pixmap(32, 32))
        text = QLabel(self.tr("“{name}” is in the folder\n{folder}").format(name=path.name, folder=path.parent), self)
        text.setWordWrap(True)
        row.addWidget(sign)
        row.addWidget(text, 1)
        layout.addLayout(row)
        buttons = QDialogButtonBox(self)
        self.open_button = buttons.addButton(self.tr("&Open"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button = buttons.addButton(self.tr("Open the &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(lambda: self._show(path))
        self.folder_button.clicked.connect(lambda: self._show(path.parent))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().height() * 36)
        self.opener = QDesktopServices.openUrl
        """What opens a file in the program that the system has for it."""

    def _show(self, path: Path) -> None:
        self.opener(QUrl.fromLocalFile(str(path)))
        self.accept()
