"""Chooses the template of the house style, tells what there is to say of it, and shows how a page will look."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.house_style.paper_group import PaperGroup
from gui.house_style.sample_page import SamplePage
from gui.house_style.store import HouseStyles, Paper
from gui.icons import icon
from gui.questions import Questions, shown
from gui.scrolling import ScrollingPage
from gui.window_state import resize_in_letters
from interchange.errors import FileProblem
from interchange.resources import resource
from interchange.word.house import HouseStyle, Level, Review, look_over
from interchange.word.styles import Style
from interchange.word.template import packed

_ICONS = {Level.GOOD: "checkmark_circle", Level.MENDED: "info", Level.ATTENTION: "warning"}


class HouseStyleDialog(QDialog):
    """`house` and `path` are what was agreed on; without a house style documents are neutral."""

    def __init__(self, styles: HouseStyles, questions: Questions, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("House style"))
        self._styles = styles
        self._questions = questions
        self._folder = folder
        self.house: HouseStyle | None = None
        self.path: Path | None = None
        self._is_filling = False
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        page = QWidget(self)
        left = QVBoxLayout(page)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._template_group())
        left.addWidget(self._findings_group(), 1)
        left.addWidget(self._choices_group())
        self.paper_group = PaperGroup(self)
        left.addWidget(self.paper_group)
        left.addStretch(0)
        row.addWidget(ScrollingPage(page, self), 3)
        self.sample = SamplePage(self)
        row.addWidget(self.sample, 2)
        layout.addLayout(row, 1)
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(self.tr("&Use this layout"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.agree.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        resize_in_letters(self, 62, 42)
        self._begin()

    # --- Building ---

    def _template_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Template"), self)
        layout = QVBoxLayout(group)
        self.told = QLabel(group)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        layout.addWidget(self.told)
        row = QHBoxLayout()
        self.choose_button = QPushButton(self.tr("&Choose a template…"), group)
        self.choose_button.clicked.connect(self._choose)
        self.neutral_button = QPushButton(self.tr("&Neutral again"), group)
        self.neutral_button.clicked.connect(self._go_neutral)
        row.addWidget(self.choose_button)
        row.addWidget(self.neutral_button)
        row.addStretch(1)
        layout.addLayout(row)
        return group

    def _findings_group(self) -> QGroupBox:
        group = self._found = QGroupBox(self.tr("What we found in it"), self)
        layout = QVBoxLayout(group)
        self.findings = QListWidget(group)
        self.findings.setWordWrap(True)
        self.findings.setAccessibleName(self.tr("What we found in the template"))
        self.findings.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.findings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        layout.addWidget(self.findings)
        return group

    def _choices_group(self) -> QGroupBox:
        self._choices = QGroupBox(self.tr("Your choices"), self)
        form = QFormLayout(self._choices)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.alt = QLineEdit(self._choices)
        self.alt.setMaxLength(250)
        self.alt.editingFinished.connect(self._changed)
        form.addRow(self.tr("&Words for the logo:"), self.alt)
        self.darken = QCheckBox(self.tr("Make letters that are too &light darker"), self._choices)
        self.darken.toggled.connect(self._changed)
        form.addRow(self.darken)
        self.styles: dict[str, QComboBox] = {}
        for style, label in (
            (Style.TABLE, self.tr("Style of &tables:")),
            (Style.BODY, self.tr("Style of the te&xt:")),
            (Style.BULLETS, self.tr("Style of &bullets:")),
        ):
            box = QComboBox(self._choices)
            box.currentIndexChanged.connect(self._changed)
            form.addRow(label, box)
            self.styles[style] = box
        return self._choices

    @property
    def paper(self) -> Paper:
        """What PDF and print take from it."""
        return self.paper_group.paper

    # --- Showing ---

    def _begin(self) -> None:
        path = self._styles.path
        if path is not None:
            try:
                house = self._styles.chosen()
                assert house is not None
                self._show(house, path, look_over(house), self._styles.paper)
                return
            except FileProblem as problem:
                self._show_neutral(shown(problem.message))
                return
        self._show_neutral("")

    def _show_neutral(self, trouble: str) -> None:
        self.house = self.path = None
        text = self.tr("Documents have the neutral layout of the program.")
        self.told.setText(f"{trouble}\n{text}".strip())
        self.findings.clear()
        self._found.hide()
        self._choices.hide()
        self.paper_group.hide()
        self.neutral_button.setEnabled(False)
        if self.choose_button.isEnabled():
            self.choose_button.setFocus()
        neutral = HouseStyle(packed(resource("word", "neutral")), "neutraal")
        self.sample.show_look(look_over(neutral).look)

    def _show(self, house: HouseStyle, path: Path, review: Review, known: Paper | None = None) -> None:
        self.house, self.path = house, path
        self.told.setText(self.tr("“{name}” from the folder\n{folder}").format(name=path.name, folder=path.parent))
        self._fill_findings(review)
        self._found.show()
        self._choices.show()
        self.paper_group.show()
        self.paper_group.propose(review.look, known)
        self.neutral_button.setEnabled(True)
        self._is_filling = True
        self.alt.setText(house.logo_alt)
        self.alt.setEnabled(review.needs_alt)
        self.darken.setChecked(house.darkens)
        self.darken.setEnabled(review.has_light)
        for style, box in self.styles.items():
            names = review.table_styles if style == Style.TABLE else review.paragraph_styles
            box.clear()
            box.addItem(self.tr("Automatic"), "")
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(house.styles.get(style, ""))))
        self._is_filling = False
        self.sample.show_look(review.look)

    def _fill_findings(self, review: Review) -> None:
        present = self.findings.currentRow()
        self.findings.clear()
        words = {Level.GOOD: "", Level.MENDED: self.tr("Mended:"), Level.ATTENTION: self.tr("Please look:")}
        worst_first = [Level.ATTENTION, Level.MENDED, Level.GOOD]
        for finding in sorted(review.findings, key=lambda finding: worst_first.index(finding.level)):
            text = f"{words[finding.level]} {shown(finding.message)}".strip()
            self.findings.addItem(QListWidgetItem(icon(_ICONS[finding.level]), text))
        self.findings.setCurrentRow(min(max(0, present), self.findings.count() - 1))

    # --- Choosing ---

    def _choose(self) -> None:
        start = self.path.parent if self.path is not None and self.path.parent.is_dir() else Path(self._folder)
        path = self._questions.house_style_file(str(start))
        if path is None:
            return
        try:
            house = self._styles.read(path)
            review = look_over(house)
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return
        self._show(house, path, review)
        self.findings.setFocus()

    def _go_neutral(self) -> None:
        self._show_neutral("")

    def _changed(self) -> None:
        """Look the template over anew with the choices as they are now."""
        if self._is_filling or self.house is None or self.path is None:
            return
        styles = {style: str(box.currentData()) for style, box in self.styles.items() if box.currentData()}
        house = replace(
            self.house,
            styles=styles,
            logo_alt=self.alt.text().strip() or self.house.logo_alt,
            darkens=self.darken.isChecked(),
        )
        if house == self.house:
            return
        try:
            review = look_over(house)
        except FileProblem as problem:
            self._questions.problem(problem.message)
            return
        self.house = house
        self._fill_findings(review)
        self.sample.show_look(review.look)
