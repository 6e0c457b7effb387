"""Offers to tidy up the plan: what was found, what it would become, and which of it the user wants."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.background import Cancelled, wait_for
from gui.cleanup_difference import Sides, runs
from gui.cleanup_proposals import WHERE, ProposalsModel
from gui.lists import TickList
from gui.questions import shown
from gui.window_state import resize_in_letters
from model.cleanup.catalogue import OFFERS, find_all
from model.cleanup.offers import Found, Offer, Proposal, Question, apply
from model.cleanup.survey import Survey
from model.open_plan import OpenPlan
from model.refusal import Refused

RowLabel = Callable[[str, int], str]
"""Names the row of a table, by key and row id, as the sheet does."""


class CleanupDialog(QDialog):
    """Carries out what the user agrees to, one offer at a time, each as one step; it stays open for the next.

    When it is accepted, `wanted` is the cell (table key, row id, column id) that the user wants to see.
    """

    def __init__(self, session: OpenPlan, row_label: RowLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clean up"))
        self._session = session
        self._row_label = row_label
        self._found: dict[str, Found] = {}
        self._choices: dict[str, dict[str, str]] = {}
        self.wanted: tuple[str, int, int] | None = None
        layout = QVBoxLayout(self)
        self.nothing = self._label(
            self.tr("Nothing was found to clean up: no left-overs, no split rows, no doubled spaces.")
        )
        layout.addWidget(self.nothing)
        self.middle = QSplitter(Qt.Orientation.Horizontal, self)
        self.middle.setChildrenCollapsible(False)
        self.offers = QListWidget(self)
        self.offers.setAccessibleName(self.tr("What can be cleaned up"))
        self.offers.setWordWrap(True)
        self.offers.setSpacing(2)
        self.offers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offers.currentRowChanged.connect(self._show_offer)
        self.middle.addWidget(self.offers)
        self.middle.addWidget(self._right())
        self.middle.setStretchFactor(1, 1)
        layout.addWidget(self.middle, 1)
        self.told = self._label("")
        self.told.hide()
        layout.addWidget(self.told)
        layout.addWidget(self._buttons())
        resize_in_letters(self, 58, 38)
        em = self.fontMetrics().height()
        self.middle.setSizes([em * 17, em * 41])

    # --- Building ---

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _right(self) -> QWidget:
        right = QWidget(self)
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        self.explanation = self._label("")
        self.remarks = self._label("")
        layout.addWidget(self.explanation)
        layout.addWidget(self.remarks)
        parts = QSplitter(Qt.Orientation.Vertical, right)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._list())
        parts.addWidget(self._preview())
        layout.addWidget(parts, 1)
        return right

    def _list(self) -> QWidget:
        self.model = ProposalsModel(self._name_place)
        self.model.ticked_changed.connect(self._count)
        name = self.tr("Proposals; tick with the space bar")
        texts = self.tr("Tick &all"), self.tr("Tick &none"), self.tr("&Go to the cell")
        part = TickList(name, self.model, (34,), texts)
        self.proposals, self.all, self.none, self.jump = part.view, part.all, part.none, part.jump
        self.proposals.selectionModel().currentChanged.connect(self._show_proposal)
        self.jump.clicked.connect(self._go_there)
        return part

    def _preview(self) -> QWidget:
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        self.reason = self._label("")
        layout.addWidget(self.reason)
        self._asked = QWidget(part)
        self._form = QFormLayout(self._asked)
        self._form.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._asked)
        sides = Sides((self.tr("&Before"), self.tr("A&fter")), part)
        self.before, self.after = sides.before, sides.after
        layout.addWidget(sides, 1)
        return part

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        self.apply_button = buttons.addButton(self.tr("&Clean up"), QDialogButtonBox.ButtonRole.ApplyRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        for button in (self.apply_button, close):
            # Enter in the list is no agreement.
            button.setAutoDefault(False)
            button.setDefault(False)
        self.apply_button.clicked.connect(self.carry_out)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- Looking ---

    def look(self) -> bool:
        """Find what there is to tidy up and show it; false when the user did not want to wait."""
        had_focus = self.focusWidget()
        try:
            self._found = wait_for(
                self if self.isVisible() else self.parentWidget() or self,
                self.tr("Looking for what can be cleaned up…"),
                lambda: self._with_choices(find_all(self._session)),
            )
        except Cancelled:
            return False
        self._show_offers()
        if had_focus is not None and had_focus.isEnabled():
            had_focus.setFocus()
        return True

    def _with_choices(self, found: dict[str, Found]) -> dict[str, Found]:
        asked = [offer for offer in OFFERS if self._choices.get(offer.key)]
        if asked:
            survey = Survey(self._session)
            found |= {offer.key: offer.find(survey, self._choices[offer.key]) for offer in asked}
        return found

    def _show_offers(self) -> None:
        """Show the offers with their counts, and turn to the first that has something when none was chosen."""
        current = self.offers.currentRow()
        counts = [len(self._found[offer.key].proposals) for offer in OFFERS]
        with QSignalBlocker(self.offers):
            self.offers.clear()
            self.offers.addItems([self._counted(offer, count) for offer, count in zip(OFFERS, counts, strict=True)])
        anything = any(counts) or any(found.remarks for found in self._found.values())
        self.nothing.setVisible(not anything)
        self.middle.setVisible(anything)
        self.apply_button.setVisible(anything)
        first = next((place for place, count in enumerate(counts) if count), 0)
        self.offers.setCurrentRow(current if current >= 0 and counts[current] else first)
        self.model.forget()
        self._show_offer()

    def _counted(self, offer: Offer, count: int) -> str:
        title = shown(offer.title)
        if not count:
            return self.tr("{offer}: nothing found").format(offer=title)
        proposals = self._found[offer.key].proposals
        rows = sum(len(each.removed) for each in proposals)
        if rows:
            return self.tr("{offer}: %n row(s)", "", rows).format(offer=title)
        return self.tr("{offer}: %n cell(s)", "", count).format(offer=title)

    @property
    def offer(self) -> Offer:
        """The offer that is chosen."""
        return OFFERS[max(self.offers.currentRow(), 0)]

    def _show_offer(self, _row: int = 0) -> None:
        found = self._found[self.offer.key]
        self.explanation.setText(shown(self.offer.explanation))
        self.remarks.setText("\n".join(shown(remark) for remark in found.remarks))
        self.remarks.setVisible(bool(found.remarks))
        if self.model.proposals is not found.proposals:
            self.model.forget()
            self.model.show(found.proposals)
        if found.proposals:
            self.proposals.setCurrentIndex(self.model.index(0, WHERE))
        else:
            self._show_proposal()

    def _name_place(self, proposal: Proposal) -> str:
        table = self._session.plan.table(proposal.table)
        row_id, column_id = proposal.place
        column = " ".join(table.columns[table.column_index(column_id)].title.split()) or "–"
        text = self.tr("Row {row}, {column}").format(row=self._row_label(proposal.table, row_id), column=column)
        return text if len(self._session.plan.tables) == 1 else f"{table.title}: {text}"

    # --- One proposal ---

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that is shown."""
        row = self.proposals.currentIndex().row()
        return self.model.proposals[row] if 0 <= row < len(self.model.proposals) else None

    def _show_proposal(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        proposal = self.proposal
        self.jump.setEnabled(proposal is not None)
        reason = shown(proposal.reason) if proposal is not None and proposal.reason is not None else ""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self._ask(proposal)
        old, new = [], []
        for piece in proposal.pieces if proposal is not None else ():
            first, second = runs(piece.before, piece.after)
            heading = self._heading(proposal, piece.column_id)
            old.append((heading, first))
            new.append((heading, second))
        self.before.show_runs(old)
        self.after.show_runs(new)

    def _heading(self, proposal: Proposal | None, column_id: int) -> str:
        if proposal is None or len(proposal.pieces) < 2:
            return ""
        table = self._session.plan.table(proposal.table)
        return " ".join(table.columns[table.column_index(column_id)].title.split())

    def _ask(self, proposal: Proposal | None) -> None:
        """Let the user choose what this proposal depends on."""
        while self._form.rowCount():
            self._form.removeRow(0)
        wanted = proposal.questions if proposal is not None else ()
        questions = [found for found in self._found[self.offer.key].questions if found.key in wanted]
        self._asked.setVisible(bool(questions))
        for question in questions:
            box = QComboBox(self._asked)
            for name, count in question.options:
                box.addItem(self.tr("{name} (used %n time(s))", "", count).format(name=name), name)
            box.setCurrentIndex([name for name, _ in question.options].index(question.chosen))
            box.setAccessibleName(self.tr("Name that stays"))
            box.activated.connect(lambda _place, box=box, asked=question: self._choose(asked, box.currentData()))
            self._form.addRow(self.tr("Name that &stays"), box)
            QWidget.setTabOrder(self.jump, box)

    def _choose(self, question: Question, name: str) -> None:
        """Another name wins: what is proposed is another too."""
        offer = self.offer
        self._choices.setdefault(offer.key, {})[question.key] = name
        self._found[offer.key] = offer.find(Survey(self._session), self._choices[offer.key])
        item = self.offers.currentItem()
        item.setText(self._counted(offer, len(self._found[offer.key].proposals)))
        self.model.show(self._found[offer.key].proposals)
        place = next((at for at, each in enumerate(self.model.proposals) if question.key in each.questions), 0)
        self.proposals.setCurrentIndex(self.model.index(place, WHERE))
        box = self._asked.findChild(QComboBox)
        if box is not None:
            box.setFocus()

    # --- Agreeing ---

    def _count(self) -> None:
        ticked = self.model.ticked()
        rows = sum(len(each.removed) for each in ticked)
        if not ticked:
            text = self.tr("&Clean up")
        elif rows:
            text = self.tr("&Clean up %n row(s)", "", rows)
        else:
            text = self.tr("&Clean up %n cell(s)", "", len(ticked))
        self.apply_button.setText(text)
        self.apply_button.setEnabled(bool(ticked))
        self.all.setEnabled(len(ticked) < len(self.model.proposals))
        self.none.setEnabled(bool(ticked))

    def carry_out(self) -> None:
        """Do what is ticked, as one step, and look again."""
        ticked = self.model.ticked()
        if not ticked:
            return
        try:
            apply(self._session, self.offer, ticked)
        except Refused as refusal:
            self._tell(shown(refusal.message))
            return
        label = self._session.history.undo_label
        assert label is not None
        self._tell(self.tr("Done: {step}. You can undo this with Ctrl+Z after closing.").format(step=shown(label)))
        self.look()
        (self.offers if self.middle.isVisible() else self).setFocus()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        announce(self, text)

    def _go_there(self) -> None:
        if self.proposal is not None:
            self.wanted = (self.proposal.table, *self.proposal.place)
            self.accept()
