"""The check of a whole plan: one unknown word after the other, with what it stands in and what may be meant."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.overrides import survivable
from gui.plan_page import PlanPage
from gui.questions import shown
from gui.spelling.walk import Hit, Walk
from gui.window_state import resize_in_letters
from interchange.spelling.places import Place
from model.finding import Search, Sought, Span, TableTexts
from model.open_plan import OpenPlan
from model.refusal import Refused
from model.replacing import Area, Target, carry_out, find_targets

if TYPE_CHECKING:
    from gui.spelling.checking import Checking

LOOKED_AFTER = 20
"""Milliseconds between two looks for the next word, or for its suggestions."""
BEFORE, BEHIND = 80, 120
"""Characters of a text that are shown before and behind the word."""


@survivable
class SpellingDialog(QDialog):
    """Each replacement is a step of its own. When it is accepted, `wanted` is the place that the user wants to see."""

    def __init__(
        self, checking: Checking, open_plan: OpenPlan, walk: Walk, page: PlanPage, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check the spelling"))
        self._checking = checking
        self._open_plan = open_plan
        self._walk = walk
        self._page = page
        self._replaced = 0
        self.hit: Hit | None = None
        """The word that is shown."""
        self.wanted: Place | None = None
        layout = QVBoxLayout(self)
        self.where = self._label()
        self.sentence = self._label()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.where)
        layout.addWidget(self.sentence)
        middle = QHBoxLayout()
        middle.addLayout(self._form(), 1)
        middle.addLayout(self._buttons())
        layout.addLayout(middle, 1)
        self.told = self._label()
        layout.addWidget(self.told)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        closing.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        closing.rejected.connect(self.reject)
        layout.addWidget(closing)
        resize_in_letters(self, 44, 26)
        self._soon = QTimer(self)
        self._soon.timeout.connect(self._look)
        self._go_on()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.new = QLineEdit(self)
        self.new.textChanged.connect(self._show_obstacle)
        self.list = QListWidget(self)
        self.list.currentTextChanged.connect(self._choose)
        for text, field in ((self.tr("&Becomes"), self.new), (self.tr("S&uggestions"), self.list)):
            form.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        return form

    def _buttons(self) -> QVBoxLayout:
        buttons = QVBoxLayout()
        self.replace = QPushButton(self.tr("&Replace"), self)
        self.replace.setDefault(True)
        self.skip = QPushButton(self.tr("&Skip"), self)
        self.ignore = QPushButton(self.tr("&Ignore everywhere in this plan"), self)
        self.add = QPushButton(self.tr("&Add to the word list"), self)
        self.jump = QPushButton(self.tr("&Go to the text"), self)
        for button, act in (
            (self.replace, self.replace_word),
            (self.skip, self.skip_word),
            (self.ignore, self.ignore_word),
            (self.add, self.add_word),
            (self.jump, self._go_there),
        ):
            button.setAutoDefault(button is self.replace)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    # --- What the user does ---

    def replace_word(self) -> None:
        """Put what stands in the field in the place of the word, as one step."""
        if self.hit is None:
            return
        found = self._target()
        if found is None or found[0].obstacle is not None:
            return
        try:
            carry_out(self._open_plan, [(found[0], [found[1]])], self.new.text())
        except Refused as refusal:
            self._tell(shown(refusal.message))
            return
        self._replaced += 1
        self._go_on(self.hit.word.start + len(self.new.text()))

    def skip_word(self) -> None:
        """Leave the word, this time."""
        if self.hit is not None:
            self._go_on(self.hit.word.end)

    def ignore_word(self) -> None:
        """Let the word pass in the whole plan, until that is closed."""
        if self.hit is not None:
            self._checking.ignore(self.hit.word.text)
            self._go_on(self.hit.word.end)

    def add_word(self) -> None:
        """Keep the word in the list of the user."""
        if self.hit is not None:
            self._checking.add(self.hit.word.text)
            self._go_on(self.hit.word.end)

    def _go_there(self) -> None:
        if self.hit is not None:
            self.wanted = self.hit.place
            self.accept()

    def leave(self) -> None:
        """Look for nothing any more."""
        self._soon.stop()

    # --- Looking ---

    def _go_on(self, end: int = 0) -> None:
        self._walk.go_on(end)
        self.hit = None
        self._enable()
        self.told.setText(self.tr("Looking for the next word…"))
        self._soon.start(LOOKED_AFTER)
        self._look()

    def _look(self) -> None:
        """Take the next word as soon as there is one, and then its suggestions."""
        if self.hit is None:
            self.hit = self._walk.look()
            if self.hit is not None:
                self._show_hit(self.hit)
            elif self._walk.is_over:
                self._show_end()
        if self.hit is not None:
            suggestions = self._checking.speller.suggestions(self.hit.word.text)
            if suggestions is not None:
                self._soon.stop()
                self._show_suggestions(suggestions)

    def _show_hit(self, hit: Hit) -> None:
        word = hit.word
        self.where.setText(self._name(hit.place))
        self.sentence.setText(_around(hit.place.text, (word.start, word.end)))
        self.told.setText(self.tr("Looking for suggestions…"))
        self.new.setText(word.text)
        self.list.clear()
        self._checking.speller.ask_suggestions(word.text)
        self._enable()
        self._show_obstacle()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self.new.selectAll()
        announce(self, self.tr("{word} in {place}").format(word=word.text, place=self.where.text()))

    def _show_suggestions(self, suggestions: list[str]) -> None:
        assert self.hit is not None
        untouched = self.new.text() == self.hit.word.text
        self.list.blockSignals(True)
        self.list.addItems(suggestions)
        self.list.blockSignals(False)
        self.told.setText("" if suggestions else self.tr("There are no suggestions for this word."))
        if suggestions and untouched:
            self.list.setCurrentRow(0)
            self.new.selectAll()
        self._show_obstacle()

    def _show_end(self) -> None:
        self._soon.stop()
        self.where.clear()
        self.sentence.clear()
        self.new.clear()
        self.list.clear()
        self._enable()
        if self._checking.speller.has_failed:
            self._tell(self.tr("The dictionary cannot be read. Install the program again to check the spelling."))
            return
        done = self.tr("Everything was looked through.")
        if self._replaced:
            changed = self.tr(
                "You replaced %n word(s). You can undo this with Ctrl+Z after closing.", "", self._replaced
            )
            done = f"{done} {changed}"
        self._tell(done)

    def _choose(self, text: str) -> None:
        if text:
            self.new.setText(text)

    def _enable(self) -> None:
        for widget in (self.new, self.list, self.replace, self.skip, self.ignore, self.add, self.jump):
            widget.setEnabled(self.hit is not None)

    def _show_obstacle(self) -> None:
        """Say why the word cannot be replaced where that is so."""
        if self.hit is None:
            return
        found = self._target()
        obstacle = found[0].obstacle if found is not None else None
        self.replace.setEnabled(found is not None and obstacle is None)
        if obstacle is not None:
            self.told.setText(shown(obstacle))

    def _target(self) -> tuple[Target, Span] | None:
        """The word as something that can be replaced; None when what it becomes is what it is."""
        assert self.hit is not None
        place, word = self.hit.place, self.hit.word
        search, new = Search(Sought(word.text, match_case=True)), self.new.text()
        if place.key:
            targets = find_targets(self._open_plan, search, new, [], in_texts=True)
        else:
            texts = TableTexts(self._open_plan.plan.table(place.table))
            area = Area(texts, [place.row_id], frozenset([place.column_id]))
            targets = find_targets(self._open_plan, search, new, [area])
        for target in targets:
            span = next((span for span in target.spans if span[0] == word.start), None)
            if target.key == place.key and span is not None:
                return target, span
        return None

    def _name(self, place: Place) -> str:
        """Where a text stands, for the user."""
        plan = self._open_plan.plan
        if place.key:
            return " ".join(plan.holder(place.key).name.split())
        table = plan.table(place.table)
        column = " ".join(table.columns[table.column_index(place.column_id)].title.split()) or "–"
        text = self.tr("Row {row}, {column}").format(row=self._page.row_label(table.key, place.row_id), column=column)
        return text if len(plan.tables) == 1 else f"{' '.join(table.title.split())}: {text}"

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        announce(self, text)

    # --- Qt ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go through the suggestions while the keyboard is in the field."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self.new.hasFocus() and self.list.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            event.accept()
        else:
            super().keyPressEvent(event)


def _around(text: str, span: Span) -> str:
    """A text on one line, as far as it stands around a word of it, with the word in bold and underlined."""
    start, end = max(0, span[0] - BEFORE), span[1] + BEHIND
    before, behind = text[start : span[0]], text[span[1] : end]
    parts = ("…" if start else "", before, behind, "…" if end < len(text) else "")
    first, left, right, last = (escape(part.replace("\n", " ")) for part in parts)
    return f"{first}{left}<b><u>{escape(text[span[0] : span[1]])}</u></b>{right}{last}"
