"""The commands on forms: new plans, parts that come along, checks, and what flows from one part to another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget

from gui.forms.add_part_dialog import AddPartDialog
from gui.forms.findings_panel import FindingsPanel
from gui.forms.flow_dialog import FlowDialog
from gui.forms.moments_dialog import MomentsDialog, written_day
from gui.forms.new_plan_dialog import NewPlanDialog
from gui.forms.one_text_dialog import OneTextDialog
from gui.forms.overview_dialog import OverviewDialog
from gui.forms.put_aside import PutAside
from gui.settings import Settings
from gui.texts.commands import TextCommands
from model.forms import FoundForm, form, forms, forms_in
from model.forms.agenda import agenda_of, running_on
from model.forms.clock import minutes_of
from model.forms.counted_tables import counted_tables
from model.forms.finding import Finding
from model.forms.flowing import flow_on, into_empty_rows, offered_flows
from model.forms.partner_plan import partner_plan, register_in
from model.forms.parts import add_form
from model.forms.reassessments import Reassessed, form_with_reassessments, reassessed, take_over
from model.messages import QT_TRANSLATE_NOOP, Message
from model.open_plan import OpenPlan
from model.periods import read_period
from model.readings import Readings
from model.refusal import Refused

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MEASURES = "metingen"
"""The key of a table of moments that a rule makes, in whatever form."""


class FormCommands(QObject):
    """`run_dialog` shows a dialog and waits; `now` tells the time."""

    said = Signal(str)
    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(
        self,
        window: MainWindow,
        settings: Settings,
        run_dialog: Callable[[object], bool],
        now: Callable[[], dt.datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._run_dialog = run_dialog
        self._now = now
        self.panel = FindingsPanel(lambda: self._now().date(), window)
        self.dock = QDockWidget(self.tr("Check"), window)
        self.dock.setObjectName("findings")
        self.dock.setWidget(self.panel)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.panel.wanted.connect(self._show)
        self.panel.take_over_asked.connect(self._take_over)
        self._aside = PutAside(window, self.panel, settings.folder, run_dialog)
        self._texts = TextCommands(window, run_dialog)
        self._texts.said.connect(self.said)
        self._texts.refused.connect(self.refused)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """One function for each command of `gui.actions` that is about forms."""
        return {
            "new_plan": self.choose_new_plan,
            "add_part": self.add_part,
            "check": self.check,
            "flow": self.flow,
            "run_on": self.run_on,
            "moments": self.moments,
            "overview": self.overview,
            "partners": self.partners,
            "reassess": self.reassess,
            "add_news": self.add_news,
            "guidance": self.show_guidance,
            **self._texts.handlers(),
        }

    def follow(self, open_plan: OpenPlan | None) -> None:
        """Tell of this plan from now on; of none for None."""
        self.panel.follow(open_plan, self._aside.recall() if open_plan is not None else {})
        page = self._window.plan_page
        if open_plan is None:
            self.dock.hide()
        elif page is not None:
            self._texts.connect_page(page)
            page.guidance_wanted.connect(self._window.commands["guidance"].setChecked)
            self._window.commands["guidance"].setChecked(self._settings["show_guidance"])

    def show_guidance(self, shown: bool) -> None:
        """Show or hide the guidance of forms, beside texts and above tables."""
        self._settings["show_guidance"] = shown
        if self._window.plan_page is not None:
            self._window.plan_page.show_guidance(shown)

    # --- New plans and parts ---

    def choose_new_plan(self) -> None:
        """Let the user choose a form, and make a plan of it."""
        dialog = AddPartDialog(forms(), self._window)
        dialog.setWindowTitle(self.tr("New plan"))
        if self._run_dialog(dialog) and dialog.chosen is not None:
            self.new_plan(dialog.chosen)

    def new_plan(self, key: str) -> None:
        """Ask what a plan of this form begins with, and open it."""
        chosen = form(key)
        dialog = NewPlanDialog(chosen, [other for other in forms() if other.key != key], self._window)
        if self._run_dialog(dialog):
            wanted = [chosen, *(form(other) for other in dialog.also)]
            self._window.filing.open_new(wanted, dialog.title, {key: dialog.texts})

    def add_part(self) -> None:
        """Bring a form into the open workbook."""
        plan = self._plan()
        if plan is None:
            return
        there = {found.form.key for found in forms_in(plan.plan)}
        dialog = AddPartDialog([one for one in forms() if one.key not in there], self._window)
        if not self._run_dialog(dialog) or dialog.chosen is None:
            return
        chosen = form(dialog.chosen)
        try:
            added = add_form(plan, chosen)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        page = self._window.plan_page
        if page is not None and added.texts:
            page.show_text(added.texts[0])
        elif page is not None and added.tables:
            page.show_table(added.tables[0])
        self.said.emit(self.tr("“{part}” was added. It is in the workbook once you save.").format(part=chosen.title))

    # --- Checks ---

    def check(self) -> None:
        """Show the panel with what there is to check, and go to it."""
        if self._plan() is not None:
            self.dock.show()
            self.panel.look()
            self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, finding: Finding) -> None:
        page = self._window.plan_page
        if page is None:
            return
        if finding.table is not None and finding.row_id is not None:
            page.show_cell(finding.table, finding.row_id, finding.column_id)
        elif finding.table is not None:
            page.show_table(finding.table)
        elif finding.text is not None:
            page.show_text(finding.text)

    # --- What flows on ---

    def flow(self) -> None:
        """Take rows along to another part of the plan."""
        plan = self._plan()
        if plan is None:
            return
        offers = offered_flows(plan.plan)
        if not offers:
            self.said.emit(self.tr("There are no rows yet that could go on to another part."))
            return
        dialog = FlowDialog(offers, self._window)
        if not self._run_dialog(dialog):
            return
        try:
            outcome = flow_on(plan, dialog.offer, dialog.chosen)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        self.said.emit(self.tr("%n row(s) were taken along.", "", len(outcome.new_rows)))

    def run_on(self) -> None:
        """Let the times of the agenda run on from its first row."""
        plan = self._plan()
        found = self._with_table("agenda")
        agenda = agenda_of(plan.plan, found) if plan is not None and found is not None else None
        if plan is None or found is None or agenda is None:
            self.said.emit(self.tr("The plan has no agenda with times."))
            return
        begin = minutes_of(found.text(plan.plan, "inloop")) or minutes_of(found.text(plan.plan, "begin"))
        first = next((item.begin for item in agenda.items if item.begin is not None), None)
        moved = running_on(agenda, first if first is not None else begin)
        label = Message(QT_TRANSLATE_NOOP("Steps", "let the times run on"))
        cells = [(row_id, agenda.time_id, value) for row_id, value in moved.items()]
        plan.set_values(agenda.table.key, cells, label)
        self.said.emit(
            self.tr("%n time(s) run on now.", "", len(cells)) if cells else self.tr("All times run on already.")
        )

    def moments(self) -> None:
        """Add the moments that a rule makes."""
        plan, found = self._plan(), self._with_table(MEASURES)
        if plan is None or found is None:
            self.said.emit(self.tr("The plan has no table for moments of measurement and evaluation."))
            return
        start = read_period(found.text(plan.plan, "start"), plan.readings.plan_context()).start
        dialog = MomentsDialog(found.text(plan.plan, "ritme"), start, self._now().date(), self._window)
        if not self._run_dialog(dialog) or not dialog.moments:
            return
        when, kind = (found.columns.get((MEASURES, key)) for key in ("wanneer", "soort"))
        rows = [
            [
                (column, text)
                for column, text in (
                    (when, written_day(moment.day)),
                    (kind, "evaluatie" if moment.is_evaluation else "meetmoment"),
                )
                if column is not None
            ]
            for moment in dialog.moments
        ]
        label = Message(QT_TRANSLATE_NOOP("Steps", "add moments"))
        try:
            into_empty_rows(plan, found.tables[MEASURES], rows, label)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        if self._window.plan_page is not None:
            self._window.plan_page.show_table(found.tables[MEASURES])
        self.said.emit(self.tr("%n moment(s) were added.", "", len(rows)))

    # --- What has changed since ---

    def reassess(self) -> None:
        """Take over what all newest re-assessments say."""
        plan = self._plan()
        found = form_with_reassessments(plan.plan) if plan is not None else None
        if plan is None or found is None:
            self.said.emit(self.tr("The plan has no list of stakeholders with re-assessments."))
            return
        self._write_reassessed(plan, found, reassessed(plan.plan, found, plan.readings.plan_context()))

    def _take_over(self, finding: Finding) -> None:
        """Take over what one finding tells."""
        plan = self._plan()
        found = form_with_reassessments(plan.plan) if plan is not None else None
        if plan is not None and found is not None:
            told = reassessed(plan.plan, found, plan.readings.plan_context())
            self._write_reassessed(plan, found, [one for one in told if one.row_id == finding.row_id])

    def _write_reassessed(self, plan: OpenPlan, found: FoundForm, wanted: Sequence[Reassessed]) -> None:
        try:
            outcome = take_over(plan, found, wanted)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        self.panel.look()
        self.said.emit(
            self.tr("%n cell(s) say what the newest re-assessment says.", "", outcome.changed)
            if outcome.changed
            else self.tr("The list says what the newest re-assessments say.")
        )

    def add_news(self) -> None:
        """Ask what is new, and write it with the day below what the current cell holds."""
        plan, page = self._plan(), self._window.plan_page
        if plan is None or page is None or not page.in_table:
            return
        key, row_id = page.place
        column_id = page.current_column_id()
        if row_id is None or column_id is None:
            self.said.emit(self.tr("First go to the cell that the news is about."))
            return
        table = plan.plan.table(key)
        row, column = table.row_index(row_id), table.column_index(column_id)
        if table.is_locked(row, column):
            self.said.emit(self.tr("This cell cannot be changed."))
            return
        title = " ".join(table.columns[column].title.split())
        dialog = OneTextDialog(
            self.tr("Add news"),
            self.tr("The news comes with the date of today below what stands in “{column}”.").format(column=title),
            self.tr("&What is new:"),
            self.tr("&Add"),
            may_be_empty=False,
            parent=self._window,
        )
        if not self._run_dialog(dialog) or not dialog.text:
            return
        today, present = self._now().date(), table.text(row, column).rstrip()
        line = f"{today.day}-{today.month}: {dialog.text}"
        label = Message(QT_TRANSLATE_NOOP("Steps", "add news"))
        plan.set_texts(key, [(row_id, column_id, f"{present}\n{line}" if present else line)], label)

    # --- What is counted and shared ---

    def overview(self) -> None:
        """Show what can be counted from the plan."""
        plan = self._plan()
        if plan is not None:
            self._run_dialog(OverviewDialog(counted_tables(plan.plan, plan.readings), self._window))

    def partners(self) -> None:
        """Make a document of the register for partners."""
        plan, document = self._plan(), self._window.document
        found = register_in(plan.plan) if plan is not None else None
        if plan is None or document is None or found is None:
            self.said.emit(self.tr("The plan has no register of initiatives."))
            return
        title = self.tr("Register of initiatives for partners")
        made, kept = partner_plan(plan.plan, found, title)
        folder = document.path.parent if document.path else Path.home()
        target = self._window.questions.document_to_save(folder / f"{title}.docx")
        if target is None:
            return
        self._window.export_plan(made, Readings(made), target)
        self.said.emit(
            self.tr("{named} administrators are named; {unnamed} without recorded consent are not.").format(
                named=kept.named, unnamed=kept.unnamed
            )
        )

    # --- Parts ---

    def _plan(self) -> OpenPlan | None:
        """The open plan, with what was being typed in it."""
        document = self._window.document
        if document is None or not self._window.finish_typing():
            return None
        return document.open_plan

    def _with_table(self, key: str) -> FoundForm | None:
        document = self._window.document
        plan = document.open_plan.plan if document is not None else None
        return next((found for found in forms_in(plan) if key in found.tables), None) if plan is not None else None
