"""The page with the texts of the plan: by the chapters of its forms, and what else it holds, each in its own field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from gui.icons import show_icon
from gui.settings import Settings
from gui.texts.plan_text import PlanText
from gui.texts.word_count import WordCount
from model import plan as plans
from model.changes import Change, TextChanged, TextsChanged
from model.forms import Chapter, Field, FoundForm, Section, Table, forms_in
from model.open_plan import OpenPlan

__all__ = ["PlanText", "TextPage"]


class TextPage(QScrollArea):
    """Fields and texts in one calm column, with the guidance of the form beside it."""

    refused = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()
    guidance_wanted = Signal(bool)
    """Whether the user wants to see the guidance of forms."""
    text_asked = Signal()
    """The user wants to add a text."""

    def __init__(self, open_plan: OpenPlan, parent: QWidget | None = None, settings: Settings | None = None) -> None:
        super().__init__(parent)
        self._open_plan = open_plan
        self._settings = settings
        self._fields: dict[str, PlanText] = {}
        self._guidance: list[QLabel] = []
        self._last_key = ""
        self.guidance: QAction | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Its fields have the keyboard, not the page itself.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Texts of the plan"))
        self._build()
        open_plan.plan.listeners.append(self)

    # --- Building ---

    def _build(self) -> None:
        self._fields.clear()
        self._guidance.clear()
        self.guidance = None
        em = self.fontMetrics().height()
        page = QWidget()
        page.setMaximumWidth(em * 84)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(em * 2, em, em * 2, em * 2)
        layout.setSpacing(em // 2)
        plan = self._open_plan.plan
        forms = [found for found in forms_in(plan) if found.texts]
        layout.addWidget(self._tools(page, bool(forms)))
        layout.addWidget(_heading(plan.title, 1.6))
        for found in forms:
            self._form(found, layout, headed=len(forms) > 1)
        self._others(forms, layout)
        if plan.fronts:
            layout.addSpacing(em)
            layout.addWidget(self._add_button(), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        holder = QWidget()
        centre = QVBoxLayout(holder)
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(page)
        self.setWidget(holder)
        self.show_guidance(self._settings["show_guidance"] if self._settings is not None else True)

    def _add_button(self) -> QPushButton:
        self.add_button = QPushButton(self.tr("Add a &text…"))
        show_icon(self.add_button, "add_square")
        self.add_button.clicked.connect(self.text_asked)
        return self.add_button

    def _tools(self, page: QWidget, with_guidance: bool) -> QToolBar:
        """Buttons for lists and emphasis, which work on the text that has the keyboard."""
        bar = QToolBar(self.tr("Lists and emphasis"), page)
        for name, text, keys, run in (
            ("text_bold", self.tr("Bold"), "Ctrl+B", lambda field: field.embolden()),
            ("text_italic", self.tr("Italic"), "Ctrl+I", lambda field: field.slant()),
            ("text_bullets", self.tr("Bulleted list"), "", lambda field: field.list_lines(False)),
            ("text_numbers", self.tr("Numbered list"), "", lambda field: field.list_lines(True)),
        ):
            action = QAction(text, bar)
            action.setToolTip(f"{text} ({QKeySequence(keys).toString()})" if keys else text)
            show_icon(action, name)
            action.triggered.connect(lambda _checked=False, run=run: self._on_current(run))
            bar.addAction(action)
        if with_guidance:
            bar.addSeparator()
            self.guidance = QAction(self.tr("Guidance"), bar)
            self.guidance.setCheckable(True)
            self.guidance.setToolTip(self.tr("Show the guidance beside the texts"))
            show_icon(self.guidance, "lightbulb")
            self.guidance.setChecked(self._settings["show_guidance"] if self._settings is not None else True)
            self.guidance.toggled.connect(self.guidance_wanted)
            bar.addAction(self.guidance)
        return bar

    def _on_current(self, run: object) -> None:
        focused = QApplication.focusWidget()
        field = focused if isinstance(focused, PlanText) else self._last_field
        if field is not None and callable(run):
            run(field)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _last_field(self) -> PlanText | None:
        return next(
            (field for field in self._fields.values() if field.takes_lists and field.textCursor().position()), None
        )

    def _form(self, found: FoundForm, layout: QVBoxLayout, headed: bool) -> None:
        if headed:
            layout.addWidget(_heading(found.form.document_title or found.form.title, 1.45))
        for chapter in found.form.chapters:
            parts = [part for part in chapter.parts if not isinstance(part, Table) and part.key in found.texts]
            if not parts:
                continue
            if chapter.title and parts[0].title != chapter.title:
                layout.addSpacing(self.fontMetrics().height() // 2)
                layout.addWidget(_heading(chapter.title, 1.3))
                self._chapter_guidance(chapter, layout)
            self._parts(found, parts, layout)

    def _chapter_guidance(self, chapter: Chapter, layout: QVBoxLayout) -> None:
        if chapter.guidance:
            label = self._guidance_label(chapter.guidance)
            layout.addWidget(label)

    def _parts(self, found: FoundForm, parts: Sequence[Field | Section], layout: QVBoxLayout) -> None:
        form: QFormLayout | None = None
        for part in parts:
            holder = self._open_plan.plan.holder(found.texts[part.key])
            if isinstance(part, Field):
                if form is None:
                    form = _form_layout()
                    layout.addLayout(form)
                label, field = self._labelled(holder, part.title, one_line="\n" not in holder.text)
                field.setPlaceholderText(part.hint)
                form.addRow(label, field)
            else:
                form = None
                self._section(holder, part, layout)

    def _section(self, holder: plans.Section | plans.Property, part: Section, layout: QVBoxLayout) -> None:
        em = self.fontMetrics().height()
        grid = QGridLayout()
        grid.setHorizontalSpacing(em * 2)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)
        label, field = self._labelled(holder, part.title, one_line=False)
        field.setPlaceholderText(part.placeholder)
        field.setAccessibleDescription(" ".join(part.guidance))
        count = WordCount(part.words)
        count.count(field.toPlainText())
        field.textChanged.connect(lambda: count.count(field.toPlainText()))
        grid.addWidget(label, 0, 0)
        grid.addWidget(field, 1, 0)
        grid.addWidget(count, 2, 0, Qt.AlignmentFlag.AlignRight)
        if part.guidance:
            grid.addWidget(self._guidance_label(part.guidance), 1, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(grid)

    def _others(self, forms: Sequence[FoundForm], layout: QVBoxLayout) -> None:
        """What no form has a place for: the labelled values and texts of the workbook itself."""
        plan, em = self._open_plan.plan, self.fontMetrics().height()
        placed = {key for found in forms for key in found.texts.values()}
        properties = [one for one in plan.properties if one.key not in placed]
        sections = [one for one in plan.sections if one.key not in placed]
        if forms and (properties or sections):
            layout.addSpacing(em)
            layout.addWidget(_heading(self.tr("Other texts in the workbook"), 1.3))
        if properties:
            form = _form_layout()
            for one in properties:
                form.addRow(*self._labelled(one, one.label, one_line=True))
            layout.addLayout(form)
        for section in sections:
            layout.addSpacing(em)
            label, field = self._labelled(section, section.title, one_line=False)
            layout.addWidget(label)
            layout.addWidget(field)
        if not plan.sections and not forms:
            layout.addSpacing(em)
            note = QLabel(
                self.tr(
                    "This workbook has no text sections such as Aanleiding or Kernboodschap beside its tables. Choose "
                    "Plan > Add a part to bring in a form that has them. Or type a heading in Excel in a cell above "
                    "the table and its text in the cell below that, leave the next row empty, and open the workbook "
                    "again."
                )
            )
            note.setWordWrap(True)
            layout.addWidget(note)

    def _labelled(self, found: plans.Property | plans.Section, name: str, one_line: bool) -> tuple[QLabel, PlanText]:
        label = QLabel(name) if one_line else _heading(name, 1.15)
        field = PlanText(self._open_plan, found.key, name, one_line)
        label.setBuddy(field)
        field.refused.connect(self.refused)
        field.undo_asked.connect(self.undo_asked)
        field.redo_asked.connect(self.redo_asked)
        field.entered.connect(self._entered)
        self._fields[found.key] = field
        return label, field

    # --- Guidance ---

    def _guidance_label(self, lines: Sequence[str]) -> QLabel:
        label = QLabel("\n\n".join(lines))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self._guidance.append(label)
        return label

    def show_guidance(self, shown: bool) -> None:
        """Show or hide the guidance beside the texts."""
        for label in self._guidance:
            label.setVisible(shown)
        if self.guidance is not None:
            self.guidance.blockSignals(True)
            self.guidance.setChecked(shown)
            self.guidance.blockSignals(False)

    # --- The fields ---

    @property
    def fields(self) -> Mapping[str, PlanText]:
        """The fields by the keys of their texts, from top to bottom."""
        return self._fields

    @property
    def current_key(self) -> str:
        """The key of the text that has the keyboard, or had it last; empty before that."""
        return self._last_key if self._last_key in self._fields else ""

    def _entered(self, key: str) -> None:
        self._last_key = key

    def finish_typing(self) -> None:
        """What is being typed is whole."""
        for field in self._fields.values():
            if field.hasFocus():
                field.finish()

    def close_plan(self) -> None:
        """Listen no more."""
        self._open_plan.plan.listeners.remove(self)

    def before(self, change: Change) -> None:
        """Nothing is shown differently before it is."""

    def after(self, change: Change) -> None:
        """Show what undo, or another view, made of a text."""
        if isinstance(change, TextChanged) and change.key in self._fields:
            self._fields[change.key].show_text()
        elif isinstance(change, TextsChanged):
            focused = next((key for key, field in self._fields.items() if field.hasFocus()), None)
            place = self.verticalScrollBar().value()
            self._build()
            self.verticalScrollBar().setValue(place)
            if focused in self._fields:
                self._fields[focused].setFocus(Qt.FocusReason.OtherFocusReason)


def _form_layout() -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form


def _heading(text: str, size: float) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * size)
    font.setBold(True)
    label.setFont(font)
    return label
