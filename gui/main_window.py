"""The window: menus, pages, panels, and the way of a workbook from opening to closing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.all_rows_page import AllRowsPage
from gui.announcing import announce
from gui.column_edits import ColumnEdits
from gui.column_roles import ColumnRoles
from gui.comments import CellNotes
from gui.details_panel import DetailsPanel
from gui.document import Document
from gui.filing import Filing
from gui.filters.commands import Filtering
from gui.finding.commands import Finding
from gui.forms.commands import FormCommands
from gui.grid.statistics import SelectionStatistics
from gui.group_names import GroupNames
from gui.icons import program_icon, renew_icons
from gui.importing import dropped_file, new_from_clipboard
from gui.info_bar import InfoBar
from gui.kept_versions import KeptVersions
from gui.later_parts import LaterParts
from gui.manual import Manual
from gui.new_tables import NewTables
from gui.overrides import survivable
from gui.panes import Panes
from gui.plan_knowledge import PlanKnowledge
from gui.plan_page import PlanPage
from gui.questions import Answer, Questions, shown
from gui.safety import SafetyNet
from gui.settings import Settings
from gui.start_page import StartPage
from gui.table_edits import TableEdits
from gui.table_notes import TableNotes
from gui.table_page import TablePage
from gui.theme import watch_theme
from gui.unsaved_panel import UnsavedPanel
from gui.window_commands import window_handlers
from gui.window_panes import window_panes
from gui.window_state import language_menu, remember_window, restore_window, run_dialog
from interchange.remembered import RememberedLayouts
from model.messages import Message
from model.plan import Plan
from model.readings import Readings
from model.refusal import Refused

MESSAGE_STAYS = 10_000
"""Milliseconds that a message stays in the status bar."""


@survivable
class MainWindow(LaterParts, QMainWindow):
    """One window with at most one workbook. What it needs is handed in; what it asks goes through `questions`."""

    def __init__(
        self,
        settings: Settings,
        remembered: RememberedLayouts,
        net: SafetyNet,
        questions: Questions | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__()
        self._settings, self._now = settings, now
        self.questions = questions or Questions()
        self.questions.parent = self
        self.plan_page: PlanPage | None = None
        self.filing = Filing(self, settings, remembered, net, self.questions, self.finish_typing)
        self.versions = KeptVersions(self, self.filing, net, self.questions, lambda dialog: self._run_dialog(dialog))
        self.knowledge = PlanKnowledge(self, self.filing, settings, lambda dialog: self._run_dialog(dialog))
        self.finding = Finding(self, settings, lambda dialog: self._run_dialog(dialog), self.finish_typing)
        self.group_names = GroupNames(self, lambda dialog: self._run_dialog(dialog), self.finish_typing)
        self.column_edits = ColumnEdits(self, self.questions, lambda dialog: self._run_dialog(dialog))
        self.table_edits = TableEdits(self, self.questions, lambda dialog: self._run_dialog(dialog))
        self.notes = CellNotes(self, lambda dialog: self._run_dialog(dialog), self.finish_typing)
        self.new_tables = NewTables(self, self.questions, lambda dialog: self._run_dialog(dialog))
        self.filtering = Filtering(
            self, settings, self.questions, self._rows_page, lambda dialog: self._run_dialog(dialog)
        )
        self.forms = FormCommands(self, settings, lambda dialog: self._run_dialog(dialog), now)
        self.manual = Manual(self, self.finding.show_keys, self.say)
        self.panes = Panes(self, lambda: window_panes(self))
        watch_theme(self)
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.commands = Actions(self, window_handlers(self, lambda dialog: self._run_dialog(dialog)))
        self._recent_menu = QMenu(self.tr("&Recent workbooks"), self)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._tools = self.commands.fill(
            self,
            {
                "recent": self._recent_menu,
                "views": self.filtering.menu,
                "language": language_menu(self, settings, self._tell_language),
            },
        )
        self._build_middle()
        self._roles = ColumnRoles(self, settings, remembered, self.info, lambda dialog: self._run_dialog(dialog))
        self._build_details()
        self._zoom_label = QLabel(self)
        self.statistics = SelectionStatistics(self)
        self.statusBar().addPermanentWidget(self.statistics)
        self.statusBar().addPermanentWidget(self._zoom_label)
        restore_window(self, settings)
        self._connect()
        self._show_start()

    # --- Building ---

    def _build_middle(self) -> None:
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.info = InfoBar(middle)
        self.pages = QStackedWidget(middle)
        self.start = StartPage(self.pages)
        self.start.open_asked.connect(self.filing.ask_and_open)
        self.start.clipboard_asked.connect(lambda: new_from_clipboard(self.filing))
        self.start.sample_asked.connect(self.filing.open_sample)
        self.start.form_chosen.connect(self.forms.new_plan)
        self.start.recent_chosen.connect(self.filing.open_path)
        self.pages.addWidget(self.start)
        self.unsaved = UnsavedPanel(self.filing, middle)
        layout.addWidget(self.info)
        layout.addWidget(self.unsaved)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(middle)

    def _build_details(self) -> None:
        self.details = DetailsPanel(self)
        self.details.message.connect(self.say)
        self.details.refused.connect(self.tell_refused)
        self.details_dock = QDockWidget(self.tr("Details of the row"), self)
        self.details_dock.setObjectName("details")
        self.details_dock.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.LeftDockWidgetArea)
        self.details_dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.details_dock.setWidget(self.details)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.details_dock)
        em = self.fontMetrics().height()
        self.resizeDocks([self.details_dock], [em * 20], Qt.Orientation.Horizontal)
        self.details_dock.visibilityChanged.connect(self._details_shown)

    def _connect(self) -> None:
        filing = self.filing
        filing.opened.connect(self._show_document)
        filing.closing.connect(self._drop_document)
        filing.closed.connect(self._show_start)
        filing.saved.connect(self._show_title)
        filing.said.connect(self.say)
        filing.told.connect(self._tell_of_file)
        self.versions.said.connect(self.say)
        self.filtering.said.connect(self.say)
        self.filtering.refused.connect(self.tell_refused)
        self._roles.said.connect(self.say)
        self.column_edits.refused.connect(self.tell_refused)
        self.new_tables.refused.connect(self.tell_refused)
        self.new_tables.said.connect(self.say)
        self.forms.refused.connect(self.tell_refused)
        self.forms.said.connect(self.say)

    # --- The document ---

    @property
    def document(self) -> Document | None:
        """The workbook that is open."""
        return self.filing.document

    def _show_document(self) -> None:
        document = self.document
        assert document is not None
        self.info.hide()
        self.unsaved.hide()
        document.open_plan.history.watchers.append(self._history_changed)
        self.plan_page = PlanPage(document, self._settings, self.pages)
        page = self.plan_page
        page.message.connect(self.say)
        page.refused.connect(self.tell_refused)
        page.undo_asked.connect(self.undo)
        page.redo_asked.connect(self.redo)
        page.current_changed.connect(self.details.show_row)
        page.row_asked.connect(self.commands["append_row"].trigger)
        page.page_changed.connect(self._page_changed)
        page.zoom_changed.connect(self._show_zoom)
        self.table_edits.connect_page(page)
        self.notes.connect_page(page)
        self.finding.connect_page(page)
        self.spelling.connect_page(page)
        for view in page.views():
            self.column_edits.connect_view(view)
        page.view_added.connect(self.column_edits.connect_view)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.details.follow(document.open_plan)
        self.filtering.follow(document.open_plan.plan)
        self.forms.follow(document.open_plan)
        self.commands["derived"].setChecked(self._settings["show_derived"])
        self._page_changed()
        page.focus()
        self.details.show_row(*page.place)
        self._roles.introduce(document, self.confirm_columns)
        if document.path is None or self.info.text:
            self.cleaning.tell(document, self.info)
        TableNotes(self.info).follow(page, document)

    def _drop_document(self) -> None:
        self.info.hide()
        self.spelling.leave_plan()
        if self.plan_page is not None:
            self.details.follow(None)
            self.forms.follow(None)
            self.plan_page.close_plan()
            self.pages.removeWidget(self.plan_page)
            self.plan_page.deleteLater()
        self.plan_page = None
        self.statistics.follow(None)

    def _rows_page(self) -> TablePage | AllRowsPage | None:
        return self.plan_page.rows_page if self.plan_page is not None else None

    def finish_typing(self) -> bool:
        """Put what is being typed into the plan; false when that was refused."""
        self.details.commit()
        return self.plan_page is None or self.plan_page.finish_typing()

    # --- Columns ---

    def confirm_columns(self) -> None:
        """Show what each column of the table in view is taken for, and let the user change it."""
        if self.document is not None and self.plan_page is not None and self.plan_page.views():
            self._roles.ask(self.document, self.plan_page.table_page.table_key)

    def _run_dialog(self, dialog: object) -> bool:
        """Show a dialog and wait; a place of its own so that tests can stand in for the user."""
        self.manual.hear_in(dialog)
        return run_dialog(dialog)  # type: ignore[arg-type]

    def sort(self, descending: bool) -> None:
        page = self._rows_page()
        if page is not None and page.view.currentIndex().isValid() and page.finish_editing():
            page.view.grid.sort_by(page.view.currentIndex().column(), descending)

    def export(self, for_meeting: bool) -> None:
        if self.document is not None and self.finish_typing():
            self.exporting.export(self.document, for_meeting)

    def export_plan(self, plan: Plan, readings: Readings, target: Path) -> None:
        """Make a Word document of a plan that was derived from the open one."""
        self.exporting.export_plan(plan, readings, target)

    # --- Closing ---

    def _show_start(self) -> None:
        self.start.show_recent([Path(text) for text in self._settings["recent_files"]])
        self.pages.setCurrentWidget(self.start)
        self.unsaved.look()
        self.details_dock.hide()
        self.commands.enable(in_plan=False, in_table=False)
        self._zoom_label.clear()
        self._show_title()
        self.start.open_button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.filing.may_leave():
            event.ignore()
            return
        remember_window(self, self._settings)
        if self.plan_page is not None:
            self.plan_page.remember_view()
        self.filing.leave()
        event.accept()

    # --- Undo ---

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(back=True)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._turn(back=False)

    def _turn(self, back: bool) -> None:
        if self.document is None or not self.finish_typing():
            return
        history = self.document.open_plan.history
        label = history.undo() if back else history.redo()
        if label is not None:
            text = self.tr("Undone: {step}") if back else self.tr("Done again: {step}")
            self.say(text.format(step=shown(label)))

    def _history_changed(self) -> None:
        if self.document is None:
            return
        history = self.document.open_plan.history
        for name, label, text, bare in (
            ("undo", history.undo_label, self.tr("&Undo: {step}"), self.tr("&Undo")),
            ("redo", history.redo_label, self.tr("&Redo: {step}"), self.tr("&Redo")),
        ):
            action = self.commands[name]
            action.setEnabled(label is not None)
            action.setText(text.format(step=shown(label)) if label is not None else bare)
        self._show_title()

    # --- Showing ---

    def _tell_of_file(self, text: str, warning: bool) -> None:
        """A warning takes the place of what is told; what an opened file is comes before what was found in it."""
        if warning:
            self.info.tell(text, warning=True)
        else:
            self.info.begin(text)

    def _tell_language(self) -> None:
        self.info.tell(self.tr("The other language is used from the next start of the program."))

    def say(self, text: str) -> None:
        """Tell in the status bar what happened, and tell a screen reader."""
        self.statusBar().showMessage(text, MESSAGE_STAYS)
        announce(self, text)

    def tell_refused(self, refusal: Refused) -> None:
        """Tell why a change is not possible, and add the row below the table when the user prefers that."""
        if self.questions.refused(refusal.message, refusal.can_append) is Answer.APPEND and self.plan_page is not None:
            self.plan_page.table_page.view.append_row()

    def tell(self, message: Message) -> None:
        """Tell a message of the model in the status bar."""
        self.say(shown(message))

    def _page_changed(self) -> None:
        in_table = self.plan_page is not None and self.plan_page.in_table
        rows = self._rows_page()
        self.commands.enable(self.plan_page is not None, in_table, in_rows=rows is not None)
        if in_table and self.document is not None and self.plan_page is not None:
            self.commands["rename_sheet"].setEnabled(self.new_tables.can_rename(self.document, self.plan_page))
        self._history_changed()
        if rows is not None:
            self._show_zoom(rows.view.zoom)
        self.statistics.follow(self.plan_page.table_page.view if in_table and self.plan_page is not None else None)
        self.details_dock.setVisible(rows is not None and self._settings["show_details"])

    def show_details(self, shown_now: bool) -> None:
        self._settings["show_details"] = shown_now
        self.details_dock.setVisible(shown_now and self._rows_page() is not None)

    def _details_shown(self, _visible: bool) -> None:
        """The cross of the panel is another way to the same setting; being hidden with its page is not."""
        if self._rows_page() is not None and self.isVisible() and not self.isMinimized():
            self._settings["show_details"] = not self.details_dock.isHidden()
        self.commands["details"].blockSignals(True)
        self.commands["details"].setChecked(self._settings["show_details"])
        self.commands["details"].blockSignals(False)

    def show_derived(self, shown_now: bool) -> None:
        self._settings["show_derived"] = shown_now
        if self.plan_page is not None:
            self.plan_page.show_derived(shown_now)

    def _show_zoom(self, percent: int) -> None:
        self._settings["zoom"] = percent
        self._zoom_label.setText(self.tr("Zoom {percent} %").format(percent=percent))

    def _show_title(self) -> None:
        if self.document is None:
            self.setWindowTitle(self.tr("Communicatiematrix"))
            self.setWindowModified(False)
            return
        self.setWindowTitle(f"{self.document.name}[*] – " + self.tr("Communicatiematrix"))
        self.setWindowModified(not self.document.is_saved)

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for text in self._settings["recent_files"]:
            path = Path(text)
            action = self._recent_menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(text)
            action.setStatusTip(text)
            action.triggered.connect(lambda _checked=False, path=path: self.filing.open_path(path))
        if not self._settings["recent_files"]:
            self._recent_menu.addAction(self.tr("(none yet)")).setEnabled(False)

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.filing.open_path(path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            renew_icons()
        super().changeEvent(event)
