"""Replacing a text: every hit is shown with what it becomes, and only what is ticked is replaced, as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.cleanup_difference import Sides, runs
from gui.filters.flow import FlowLayout
from gui.finding.replacements import WHERE, Replacements
from gui.lists import TickList
from gui.questions import shown
from gui.window_state import resize_in_letters
from model.finding import Search, Sought, Span
from model.open_plan import OpenPlan
from model.refusal import Refused
from model.replacing import Area, Target, carry_out, find_targets, replaced

SOON = 150
"""Milliseconds after the last key at which the list is made anew."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Where texts can be replaced: its name, the areas in sight, those with all that is hidden, and whether the texts
    of the plan belong to it."""

    name: str
    areas: Callable[[], Sequence[Area]]
    with_hidden: Callable[[], Sequence[Area]]
    in_texts: bool = False


class ReplaceDialog(QDialog):
    """Stays open for the next text. When it is accepted, `wanted` is the place that the user wants to see."""

    def __init__(
        self,
        open_plan: OpenPlan,
        scopes: Sequence[Scope],
        sought: Sought,
        name_place: Callable[[Target], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace"))
        self._open_plan = open_plan
        self._scopes = scopes
        self.wanted: Target | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.look)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form(sought))
        layout.addWidget(self._options(sought))
        self.told = self._label()
        layout.addWidget(self.told)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list(name_place))
        parts.addWidget(self._preview())
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 1)
        layout.addWidget(parts, 1)
        layout.addWidget(self._buttons())
        resize_in_letters(self, 56, 38)
        self.look()

    # --- Building ---

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _form(self, sought: Sought) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.old = QLineEdit(sought.text, self)
        self.new = QLineEdit(self)
        self.scope = QComboBox(self)
        self.scope.addItems([scope.name for scope in self._scopes])
        for text, field in (
            (self.tr("&Find"), self.old),
            (self.tr("Replace &with"), self.new),
            (self.tr("&In"), self.scope),
        ):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        self.old.textChanged.connect(lambda: self._soon.start(SOON))
        self.new.textChanged.connect(lambda: self._soon.start(SOON))
        self.scope.currentIndexChanged.connect(lambda: self.look())
        (self.new if sought.text else self.old).setFocus()
        return form

    def _options(self, sought: Sought) -> QWidget:
        options = QWidget(self)
        flow = FlowLayout(options, self.fontMetrics().height())
        flow.setContentsMargins(0, 0, 0, 0)
        self.whole = QCheckBox(self.tr("Whole ce&ll"), options)
        self.case = QCheckBox(self.tr("&Capitals count"), options)
        self.accents = QCheckBox(self.tr("Ignore &accents"), options)
        self.hidden = QCheckBox(self.tr("Also where it is &hidden"), options)
        self.hidden.setToolTip(self.tr("In rows that a filter hides and in columns that are hidden, too"))
        self.whole.setChecked(sought.whole_cell)
        self.case.setChecked(sought.match_case)
        self.accents.setChecked(sought.ignore_accents)
        for box in (self.whole, self.case, self.accents, self.hidden):
            box.toggled.connect(lambda: self.look())
            flow.addWidget(box)
        return options

    def _list(self, name_place: Callable[[Target], str]) -> QWidget:
        self.model = Replacements(name_place)
        self.model.ticked_changed.connect(self._count)
        name = self.tr("Hits; tick with the space bar")
        texts = self.tr("&Tick all"), self.tr("Tick &none"), self.tr("&Go to the cell")
        part = TickList(name, self.model, (30, 46), texts)
        self.list, self.all, self.none, self.jump = part.view, part.all, part.none, part.jump
        self.list.selectionModel().currentChanged.connect(self._show_hit)
        self.jump.clicked.connect(self._go_there)
        return part

    def _preview(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        self.remark = self._label()
        layout.addWidget(self.remark)
        sides = Sides((self.tr("Before"), self.tr("After")), part)
        self.before, self.after = sides.before, sides.after
        layout.addWidget(sides, 1)
        return part

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.one = buttons.addButton(self.tr("Replace this &one"), QDialogButtonBox.ButtonRole.ActionRole)
        self.every = buttons.addButton(self.tr("&Replace"), QDialogButtonBox.ButtonRole.ApplyRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        for button in (self.one, self.every, close):
            # Enter in a field is no agreement.
            button.setAutoDefault(False)
            button.setDefault(False)
        self.one.clicked.connect(self.replace_one)
        self.every.clicked.connect(self.replace_all)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- Looking ---

    @property
    def sought(self) -> Sought:
        """What is to be replaced."""
        return Sought(self.old.text(), self.whole.isChecked(), self.case.isChecked(), self.accents.isChecked())

    def look(self) -> None:
        """Find the hits of now and show them."""
        self._soon.stop()
        self._shown_new = self.new.text()
        search, scope = Search(self.sought), self._scopes[self.scope.currentIndex()]
        areas = scope.with_hidden() if self.hidden.isChecked() else scope.areas()
        targets = find_targets(self._open_plan, search, self._shown_new, areas, scope.in_texts)
        self.model.show(targets, self._shown_new)
        self.told.setText(self._found(search, targets, scope))
        if targets:
            self.list.setCurrentIndex(self.model.index(0, WHERE))
        else:
            self._show_hit()

    def _found(self, search: Search, targets: Sequence[Target], scope: Scope) -> str:
        if search.is_empty:
            return self.tr("Type what is to be found.")
        hits = sum(len(target.spans) for target in targets)
        said = [self.tr("%n hit(s).", "", hits) if hits else self.tr("Not found.")]
        left = sum(len(target.spans) for target in targets if target.obstacle is not None)
        if left:
            said.append(self.tr("%n hit(s) cannot be replaced; the list says why.", "", left))
        if not self.hidden.isChecked() and (areas := scope.with_hidden()) != scope.areas():
            every = find_targets(self._open_plan, search, self._shown_new, areas, scope.in_texts)
            hidden = sum(len(target.spans) for target in every) - hits
            if hidden:
                said.append(self.tr("%n more hit(s) in hidden rows or columns.", "", hidden))
        return " ".join(said)

    def _show_hit(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        found = self.model.hit(self.list.currentIndex().row())
        self.jump.setEnabled(found is not None)
        self.one.setEnabled(found is not None and found[0].obstacle is None)
        if found is None:
            self.remark.hide()
            self.before.show_runs([])
            self.after.show_runs([])
            return
        target, span = found
        said = target.obstacle or target.remark
        self.remark.setText(shown(said) if said is not None else "")
        self.remark.setVisible(said is not None)
        becomes = target.text if target.obstacle is not None else replaced(target.text, [span], self._shown_new)
        old, new = runs(target.text, becomes)
        self.before.show_runs([("", old)])
        self.after.show_runs([("", new)])

    def _count(self) -> None:
        count = sum(len(spans) for _, spans in self.model.chosen())
        self.every.setText(self.tr("&Replace %n time(s)", "", count) if count else self.tr("&Replace"))
        self.every.setEnabled(count > 0)
        self.all.setEnabled(count < self.model.possible)
        self.none.setEnabled(count > 0)

    # --- Replacing ---

    def replace_all(self) -> None:
        """Replace all that is ticked."""
        self._settle()
        self._replace(self.model.chosen())

    def replace_one(self) -> None:
        """Replace the hit that is shown, and go to the next one."""
        self._settle()
        row = self.list.currentIndex().row()
        found = self.model.hit(row)
        if found is not None and found[0].obstacle is None and self._replace([(found[0], [found[1]])]):
            row = min(row, self.model.rowCount() - 1)
            if row >= 0:
                self.list.setCurrentIndex(self.model.index(row, WHERE))

    def _settle(self) -> None:
        """What is agreed to is what stands in the fields now."""
        if self._soon.isActive():
            self.look()

    def _replace(self, chosen: Sequence[tuple[Target, Sequence[Span]]]) -> bool:
        count = sum(len(spans) for _, spans in chosen)
        if not count:
            return False
        try:
            carry_out(self._open_plan, chosen, self._shown_new)
        except Refused as refusal:
            self._tell(shown(refusal.message))
            return False
        self.look()
        done = self.tr("Replaced %n time(s). You can undo this with Ctrl+Z after closing.", "", count)
        self._tell(f"{done} {self.told.text()}" if self.model.rowCount() else done)
        return True

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        announce(self, text)

    def _go_there(self) -> None:
        found = self.model.hit(self.list.currentIndex().row())
        if found is not None:
            self.wanted = found[0]
            self.accept()
