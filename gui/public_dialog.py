"""What was found that may not be made public, kind by kind, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QRadioButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.cleanup_difference import Run, Sides, runs
from gui.lists import TickList
from gui.public_items import ItemsModel
from gui.questions import shown
from gui.window_state import resize_in_letters
from model.messages import Message
from model.public_version.items import IN_TEXTS, KIND_NAMES, Decision, Item, ItemKind, Part, Spot, Treatment
from model.public_version.redaction import Redaction

MOST_PLACES = 300
"""Places of one item that can be looked at; nobody looks at more."""
MOST_LINES = 40
"""Texts that are shown of a column or sheet."""


class PublicDialog(QDialog):
    """Decides on items. `texts` are those of the plan by their spots; `name_spot` says what a spot is called;
    `personal` are columns of people, of whom the number stays.

    When it is accepted with `wanted`, the user wants to see that cell (table key, row id, column id) and nothing made.
    """

    def __init__(
        self,
        items: Sequence[Item],
        decisions: dict[str, Decision],
        functions: Sequence[str],
        texts: dict[Spot, list[str]],
        name_spot: Callable[[Spot], Message],
        parent: QWidget | None = None,
        personal: frozenset[tuple[str, int]] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Public version"))
        self._items = items
        self._texts = texts
        self._name_spot = name_spot
        self._personal = personal
        self.wanted: tuple[str, int, int] | None = None
        self.model = ItemsModel()
        self.model.decisions = dict(decisions)
        layout = QVBoxLayout(self)
        layout.addWidget(self._label(self._told()))
        self.middle = QSplitter(Qt.Orientation.Horizontal, self)
        self.middle.setChildrenCollapsible(False)
        self.kinds = QListWidget(self)
        self.kinds.setAccessibleName(self.tr("Kinds of what was found"))
        self.kinds.setWordWrap(True)
        self.kinds.setSpacing(2)
        self.kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.middle.addWidget(self.kinds)
        self.middle.addWidget(self._right(functions))
        self.middle.setStretchFactor(1, 1)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self._buttons())
        resize_in_letters(self, 58, 40)
        em = self.fontMetrics().height()
        self.middle.setSizes([em * 15, em * 43])
        self.kinds.currentRowChanged.connect(self._show_kind)
        self._list_kinds()

    # --- Building ---

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _told(self) -> str:
        if any(item.kind in IN_TEXTS for item in self._items):
            return self.tr("Tick what may not be made public. Not every name can be recognised: read the result too.")
        return self.tr("No names or addresses were recognised in the plan. Not every name can be: read the result too.")

    def _right(self, functions: Sequence[str]) -> QWidget:
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.setChildrenCollapsible(False)
        name = self.tr("What was found; tick with the space bar")
        texts = self.tr("Tick &all"), self.tr("Tick &none"), self.tr("&Go to the cell")
        part = TickList(name, self.model, (32, 7), texts)
        self.found, self.all, self.none, self.jump = part.view, part.all, part.none, part.jump
        self.found.selectionModel().currentChanged.connect(self._show_item)
        self.model.ticked_changed.connect(self._show_choice)
        self.jump.clicked.connect(self._go_there)
        right.addWidget(part)
        right.addWidget(self._one_item(functions))
        return right

    def _one_item(self, functions: Sequence[str]) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._choice(part, functions))
        row = QHBoxLayout()
        label = QLabel(self.tr("Plac&e:"), part)
        self.place = QComboBox(part)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(20)
        self.place.setAccessibleName(self.tr("Place"))
        label.setBuddy(self.place)
        self.place.currentIndexChanged.connect(self._preview)
        row.addWidget(label)
        row.addWidget(self.place, 1)
        layout.addLayout(row)
        sides = Sides((self.tr("&Before"), self.tr("A&fter")), part)
        self.before, self.after = sides.before, sides.after
        layout.addWidget(sides, 1)
        return part

    def _choice(self, part: QWidget, functions: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        self.choices = QButtonGroup(part)
        self.radios: dict[Treatment, QRadioButton] = {}
        for treatment, text in (
            (Treatment.REMOVE, self.tr("&Remove")),
            (Treatment.REPLACE, self.tr("Re&place by")),
            (Treatment.KEEP, self.tr("&Leave it")),
        ):
            button = QRadioButton(text, part)
            self.radios[treatment] = button
            self.choices.addButton(button)
            button.clicked.connect(self._choose)
        self.instead = QComboBox(part)
        self.instead.setEditable(True)
        self.instead.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.instead.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.instead.setMinimumContentsLength(12)
        self.instead.setAccessibleName(self.tr("Function in the place of the name"))
        self.instead.addItems(list(functions))
        self.instead.editTextChanged.connect(self._type)
        row.addWidget(self.radios[Treatment.REMOVE])
        row.addWidget(self.radios[Treatment.REPLACE])
        row.addWidget(self.instead, 1)
        row.addWidget(self.radios[Treatment.KEEP])
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.make = buttons.addButton(self.tr("&Make the public version…"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.make, cancel):
            # Enter in the list is no agreement.
            button.setAutoDefault(False)
            button.setDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- Kinds ---

    def _list_kinds(self) -> None:
        """The kinds with their counts; turn to the first that has something."""
        counts = [sum(item.kind is kind for item in self._items) for kind in ItemKind]
        with QSignalBlocker(self.kinds):
            for kind, count in zip(ItemKind, counts, strict=True):
                name = shown(Message(KIND_NAMES[kind]))
                text = self.tr("{kind}: %n found", "", count) if count else self.tr("{kind}: none")
                self.kinds.addItem(text.format(kind=name))
        self.kinds.setCurrentRow(next((place for place, count in enumerate(counts) if count), 0))
        self._show_kind()

    def _show_kind(self, _row: int = 0) -> None:
        kind = list(ItemKind)[max(self.kinds.currentRow(), 0)]
        self.model.show([item for item in self._items if item.kind is kind])
        if self.model.items:
            self.found.setCurrentIndex(self.model.index(0, 0))
        self._show_item()

    # --- One item ---

    @property
    def item(self) -> Item | None:
        """The item that is shown."""
        row = self.found.currentIndex().row()
        return self.model.items[row] if 0 <= row < len(self.model.items) else None

    def _show_item(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        item = self.item
        with QSignalBlocker(self.place):
            self.place.clear()
            for spot in dict.fromkeys(item.spots[:MOST_PLACES] if item is not None and not item.is_fixed else ()):
                self.place.addItem(shown(self._name_spot(spot)), spot)
        self.place.setEnabled(self.place.count() > 0)
        self._show_choice()

    def _show_choice(self) -> None:
        item = self.item
        decision = self.model.decision(item) if item is not None else Decision(Treatment.REMOVE)
        for treatment, button in self.radios.items():
            button.setEnabled(item is not None and treatment in item.treatments and not item.is_fixed)
            button.setChecked(treatment is decision.treatment)
        may_replace = item is not None and Treatment.REPLACE in item.treatments
        self.instead.setEnabled(may_replace)
        if self.instead.currentText() != decision.text:
            with QSignalBlocker(self.instead):
                self.instead.setEditText(decision.text if may_replace else "")
        free = [one for one in self.model.items if not one.is_fixed]
        self.all.setEnabled(any(not self.model.decision(one).goes for one in free))
        self.none.setEnabled(any(self.model.decision(one).goes for one in free))
        self._preview()

    def _choose(self) -> None:
        """Another treatment; with nothing to put in its place the field for that comes first."""
        treatment = next(one for one, button in self.radios.items() if button.isChecked())
        self._decide(treatment)
        if treatment is Treatment.REPLACE:
            self.instead.setFocus()
            self.instead.lineEdit().selectAll()

    def _type(self, text: str) -> None:
        self._decide(Treatment.REPLACE if text.strip() else Treatment.REMOVE)

    def _decide(self, treatment: Treatment) -> None:
        row = self.found.currentIndex().row()
        if 0 <= row < len(self.model.items):
            self.model.decide(row, Decision(treatment, self.instead.currentText()))

    def _preview(self, _place: int = 0) -> None:
        item, spot = self.item, self.place.currentData()
        cell = isinstance(spot, Spot) and spot.part is Part.CELL
        self.jump.setEnabled(cell)
        if item is None:
            sides: tuple[list[Run], list[Run]] = ([], [])
        elif item.kind in IN_TEXTS:
            old = "\n".join(self._texts.get(spot, []))
            made = Redaction(self._items, self.model.decisions)
            is_of_people = isinstance(spot, Spot) and (spot.key, spot.column) in self._personal
            sides = runs(old, made.of_people(old) if is_of_people else made.text(old))
        else:
            old = "\n".join(item.texts[:MOST_LINES])
            sides = runs(old, "" if self.model.decision(item).goes else old)
        self.before.show_runs([("", sides[0])])
        self.after.show_runs([("", sides[1])])

    def _go_there(self) -> None:
        spot = self.place.currentData()
        if isinstance(spot, Spot) and spot.part is Part.CELL:
            self.wanted = (spot.key, spot.row, spot.column)
            self.accept()
