"""The window: menus, pages, panels, and the way of a workbook from opening to closing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.background import Cancelled, wait_for
from gui.details_panel import DetailsPanel
from gui.document import Document, open_document, open_sample
from gui.export_dialog import ExportDialog, ExportResult
from gui.help import AboutDialog, KeysDialog
from gui.icons import program_icon, renew_icons
from gui.info_bar import InfoBar
from gui.mapping_dialog import MappingDialog
from gui.plan_page import PlanPage
from gui.questions import Answer, Questions, shown
from gui.settings import Settings
from gui.start_page import StartPage
from interchange.atomic import write_whole
from interchange.errors import CannotWrite, ChangedOnDisk, FileProblem, InUse
from interchange.locks import in_use_message, other_user
from interchange.opening import TableQuestion
from interchange.remembered import RememberedLayouts
from interchange.versions import Versions
from model.columns import Role
from model.messages import Message
from model.refusal import Refused

MESSAGE_STAYS = 10_000
"""Milliseconds that a message stays in the status bar."""

ENDINGS = {".xlsx", ".xlsm"}


class MainWindow(QMainWindow):
    """One window with at most one workbook. What it needs is handed in; what it asks goes through `questions`."""

    def __init__(
        self,
        settings: Settings,
        remembered: RememberedLayouts,
        versions: Versions,
        questions: Questions | None = None,
        now: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._remembered = remembered
        self._versions = versions
        self._now = now
        self.questions = questions or Questions()
        self.questions.parent = self
        self.opener = QDesktopServices.openUrl
        """What opens a file or folder in the program that the system has for it."""
        self.document: Document | None = None
        self.plan_page: PlanPage | None = None
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.actions = Actions(self, self._handlers())  # type: ignore[method-assign, assignment]
        self._recent_menu = QMenu(self.tr("&Recent workbooks"), self)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._tools = self.actions.fill(self, {"recent": self._recent_menu, "language": self._language_menu()})
        self._build_middle()
        self._build_details()
        self._zoom_label = QLabel(self)
        self.statusBar().addPermanentWidget(self._zoom_label)
        self._restore_window()
        self._show_start()

    # --- Building ---

    def _handlers(self) -> dict[str, Callable[..., object]]:
        def on_table(name: str) -> Callable[[], object]:
            return lambda: getattr(self.plan_page.table_page.view, name)()  # type: ignore[union-attr]

        def on_page(name: str) -> Callable[[], object]:
            return lambda: getattr(self.plan_page.table_page, name)()  # type: ignore[union-attr]

        return {
            "open": self.ask_and_open,
            "sample": self.open_sample,
            "save": self.save,
            "save_as": self.save_as,
            "export": lambda: self.export(for_meeting=False),
            "meeting": lambda: self.export(for_meeting=True),
            "versions": self.open_versions,
            "close": self.close_document,
            "quit": self.close,
            "undo": self.undo,
            "redo": self.redo,
            "cut": on_table("cut"),
            "copy": on_table("copy"),
            "paste": on_table("paste"),
            "clear": on_table("clear_cells"),
            "find": on_page("open_find"),
            "find_next": on_page("find_next"),
            "find_previous": on_page("find_previous"),
            "filter": on_page("focus_filter"),
            "append_row": on_table("append_row"),
            "insert_above": on_table("insert_row_above"),
            "insert_below": on_table("insert_row_below"),
            "duplicate": on_table("duplicate_rows"),
            "delete_rows": on_table("delete_rows"),
            "move_up": on_table("move_rows_up"),
            "move_down": on_table("move_rows_down"),
            "add_column": self.add_column,
            "columns": self.confirm_columns,
            "sort_up": lambda: self._sort(descending=False),
            "sort_down": lambda: self._sort(descending=True),
            "sort_off": lambda: self.plan_page.table_page.view.grid.sort_off(),  # type: ignore[union-attr]
            "details": self._show_details,
            "derived": self._show_derived,
            "zoom_in": on_table("zoom_in"),
            "zoom_out": on_table("zoom_out"),
            "zoom_reset": on_table("zoom_reset"),
            "next_page": lambda: self.plan_page.turn(1),  # type: ignore[union-attr]
            "previous_page": lambda: self.plan_page.turn(-1),  # type: ignore[union-attr]
            "next_pane": self.next_pane,
            "keys": lambda: KeysDialog(self).exec(),
            "about": lambda: AboutDialog(self).exec(),
        }

    def _build_middle(self) -> None:
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.info = InfoBar(middle)
        self.pages = QStackedWidget(middle)
        self.start = StartPage(self.pages)
        self.start.open_asked.connect(self.ask_and_open)
        self.start.sample_asked.connect(self.open_sample)
        self.start.recent_chosen.connect(self.open_path)
        self.pages.addWidget(self.start)
        layout.addWidget(self.info)
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

    def _language_menu(self) -> QMenu:
        menu = QMenu(self.tr("&Language"), self)
        # Each language is named in itself.
        for code, name in (("nl", "Nederlands"), ("en", "English")):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(self._settings["language"] == code)
            action.triggered.connect(lambda _checked=False, code=code: self._choose_language(code))
        return menu

    def _choose_language(self, code: str) -> None:
        self._settings["language"] = code
        self.info.tell(self.tr("The other language is used from the next start of the program."))

    def _restore_window(self) -> None:
        em = self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(em * 120, room.width() * 9 // 10), min(em * 68, room.height() * 9 // 10))
        for name, restore in (("window_geometry", self.restoreGeometry), ("window_state", self.restoreState)):
            stored = self._settings[name]
            if stored:
                restore(QByteArray.fromBase64(stored.encode("ascii", "replace")))

    def _remember_window(self) -> None:
        self._settings["window_geometry"] = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings["window_state"] = bytes(self.saveState().toBase64().data()).decode("ascii")

    # --- Opening ---

    def ask_and_open(self) -> None:
        """Let the user choose a workbook and open it."""
        path = self.questions.file_to_open(self._settings["last_folder"])
        if path is not None:
            self.open_path(path)

    def open_path(self, path: Path) -> bool:
        """Open a workbook, after the one that is open has been saved or given up. False when it was not opened."""
        path = Path(path).absolute()
        if not self._may_leave():
            return False
        try:
            document = wait_for(
                self,
                self.tr("“{name}” is being read…").format(name=path.name),
                lambda: open_document(path, self._remembered, self._versions),
            )
        except Cancelled:
            self.say(self.tr("Opening was stopped."))
            return False
        except FileProblem as problem:
            if not path.exists():
                self._settings.forget_recent(path)
                self._refresh_recent()
            self.questions.problem(problem.message)
            return False
        self._settings.add_recent(path)
        self._settings["last_folder"] = str(path.parent)
        self._take(document)
        self._warn_when_in_use(path)
        return True

    def open_sample(self) -> bool:
        """Open the sample; it is saved as a file of the user's own."""
        if not self._may_leave():
            return False
        self._take(open_sample(self._remembered, self._versions))
        self.info.tell(
            self.tr("This is a sample. Change whatever you like; when you save it, you choose a place of your own.")
        )
        return True

    def _take(self, document: Document) -> None:
        self._drop_document()
        self.document = document
        document.open_plan.history.watchers.append(self._history_changed)
        self.plan_page = PlanPage(document, self._settings, self.pages)
        page = self.plan_page
        page.message.connect(self.say)
        page.refused.connect(self.tell_refused)
        page.undo_asked.connect(self.undo)
        page.redo_asked.connect(self.redo)
        page.current_changed.connect(self._row_chosen)
        page.page_changed.connect(self._page_changed)
        page.zoom_changed.connect(self._show_zoom)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.details.follow(document.open_plan)
        self.details_dock.setVisible(self._settings["show_details"])
        self.actions["derived"].setChecked(self._settings["show_derived"])
        self._page_changed()
        self._history_changed()
        page.focus()
        self.details.show_row(page.table_page.table_key, page.current_row_id())
        self._confirm_uncertain(document)

    def _confirm_uncertain(self, document: Document) -> None:
        questions = document.opened.questions
        for question in questions:
            if question.must_ask and not self._ask_columns(question):
                self.info.tell(
                    self.tr("Not every column was recognised with certainty."),
                    self.tr("&Look at the columns"),
                    self.confirm_columns,
                )
                return
        told = self._settings["layouts_told"]
        new = [found.fingerprint for found in questions if not found.remembered and found.fingerprint not in told]
        if new and document.path is not None:
            self._settings["layouts_told"] = [*told, *new]
            count = sum(column.role is not None for table in document.open_plan.plan.tables for column in table.columns)
            self.info.tell(
                self.tr("I recognise %n column(s).", "", count),
                self.tr("&Look at the columns"),
                self.confirm_columns,
            )

    def _warn_when_in_use(self, path: Path) -> None:
        owner = other_user(path)
        if owner is None:
            return
        text = (
            self.tr("This workbook is also open at {owner}. You can read and print; saving works under another name.")
            if owner
            else self.tr(
                "This workbook is also open elsewhere. You can read and print; saving works under another name."
            )
        )
        self.info.tell(text.format(owner=owner), warning=True)

    # --- Columns ---

    def confirm_columns(self) -> None:
        """Show what each column of the table in view is taken for, and let the user change it."""
        assert self.document is not None
        assert self.plan_page is not None
        key = self.plan_page.table_page.table_key
        question = next(question for question in self.document.opened.questions if question.table == key)
        self._ask_columns(question)

    def _ask_columns(self, question: TableQuestion) -> bool:
        assert self.document is not None
        open_plan = self.document.open_plan
        current: dict[int, Role | None] = {
            column.id: column.role for column in open_plan.plan.table(question.table).columns
        }
        dialog = MappingDialog(question, current, self)
        if not self._run_dialog(dialog):
            return False
        roles = dialog.roles()
        open_plan.set_roles(question.table, roles)
        self._remembered.remember(question.fingerprint, [roles[column.column_id] for column in question.columns])
        self.say(self.tr("The columns are remembered for workbooks with these heads."))
        return True

    def _run_dialog(self, dialog: object) -> bool:
        """Show a dialog and wait; a place of its own so that tests can stand in for the user."""
        return bool(dialog.exec())  # type: ignore[attr-defined]

    def add_column(self) -> None:
        """Ask for a head and add a column at the right."""
        assert self.document is not None
        assert self.plan_page is not None
        title = self.questions.column_title()
        if title is None:
            return
        try:
            self.document.open_plan.add_column(self.plan_page.table_page.table_key, title)
        except Refused as refusal:
            self.tell_refused(refusal)

    def _sort(self, descending: bool) -> None:
        assert self.plan_page is not None
        view = self.plan_page.table_page.view
        column = view.currentIndex().column()
        if column >= 0:
            view.grid.sort_by(column, descending)

    # --- Saving ---

    def save(self) -> bool:
        """Save into the workbook. False when the user gave up."""
        assert self.document is not None
        self._finish_typing()
        if self.document.path is None:
            return self.save_as()
        return self._write(self.document.path)

    def save_as(self) -> bool:
        """Save under another name; the plan then lives in that file."""
        assert self.document is not None
        self._finish_typing()
        path = self.questions.file_to_save(self.document.proposed_path(self._settings["last_folder"]))
        return path is not None and self._write(path)

    def _write(self, path: Path) -> bool:
        document = self.document
        assert document is not None
        try:
            self._refuse_when_in_use(path)
            wait_for(
                self,
                self.tr("“{name}” is being saved…").format(name=path.name),
                lambda: document.write(path),
                can_cancel=False,
            )
        except ChangedOnDisk as problem:
            answer = self.questions.changed_on_disk(problem)
            if answer is Answer.RELOAD:
                document.written()
                return self.open_path(path)
            return answer is Answer.SAVE_AS and self.save_as()
        except CannotWrite as problem:
            answer = self.questions.cannot_write(problem)
            if answer is Answer.RETRY:
                return self._write(path)
            return answer is Answer.SAVE_AS and self.save_as()
        except FileProblem as problem:
            self.questions.problem(problem.message)
            return False
        document.written()
        self._settings.add_recent(path)
        self._settings["last_folder"] = str(path.parent)
        self._tell_saved(path)
        return True

    def _refuse_when_in_use(self, path: Path) -> None:
        """Raise `InUse` when Excel or LibreOffice says it has the target open; not every disk refuses to be written."""
        owner = other_user(path)
        if owner is not None:
            raise InUse(in_use_message(path, owner), path)

    def _tell_saved(self, path: Path) -> None:
        assert self.document is not None
        problem, self.document.could_not_keep = self.document.could_not_keep, None
        if problem is not None:
            self.info.tell(
                self.tr("Saved, but no copy of the earlier version could be kept.") + " " + shown(problem.message),
                warning=True,
            )
        elif self.document.kept is not None:
            self.say(self.tr("Saved in “{name}”. The version that you opened is kept too.").format(name=path.name))
        else:
            self.say(self.tr("Saved in “{name}”.").format(name=path.name))

    def _finish_typing(self) -> None:
        """Put what is being typed into the plan."""
        self.details.commit()
        if self.plan_page is not None:
            self.plan_page.finish_typing()

    def open_versions(self) -> None:
        """Open the folder with the kept versions of the workbook, in the program that the system has for folders."""
        assert self.document is not None
        folder = self.document.versions_folder()
        if folder is None:
            self.say(self.tr("No earlier version of this workbook is kept yet."))
        else:
            self.opener(QUrl.fromLocalFile(str(folder)))

    # --- Documents ---

    def export(self, for_meeting: bool) -> None:
        """Ask for the choices and make a Word document."""
        assert self.document is not None
        self._finish_typing()
        document = self.document
        plan = document.open_plan.plan
        dialog = ExportDialog(
            plan,
            self._proposed_export(for_meeting),
            self.questions,
            for_meeting,
            self._settings["export_large_print"],
            self,
        )
        if not self._run_dialog(dialog):
            return
        self._settings["export_large_print"] = dialog.large_print.isChecked()
        choices = dialog.choices(self._now().date())

        def make() -> bytes:
            from interchange.word import write_docx
            from model.plan_report import plan_report

            return write_docx(plan_report(plan, document.open_plan.readings, choices))

        try:
            data = wait_for(self, self.tr("The document is being made…"), make)
            self._write_export(data, dialog.target)
        except Cancelled:
            self.say(self.tr("Making the document was stopped."))

    def _write_export(self, data: bytes, target: Path) -> None:
        try:
            write_whole(target, data)
        except CannotWrite as problem:
            answer = self.questions.cannot_write(problem)
            if answer is Answer.SAVE_AS:
                other = self.questions.file_to_save(target, word=True)
                if other is not None:
                    self._write_export(data, other)
            elif answer is Answer.RETRY:
                self._write_export(data, target)
            return
        self.say(self.tr("The document is in “{name}”.").format(name=target.name))
        self._run_dialog(ExportResult(target, self))

    def _proposed_export(self, for_meeting: bool) -> Path:
        assert self.document is not None
        folder = self.document.path.parent if self.document.path else Path(self._settings["last_folder"] or Path.home())
        stem = Path(self.document.name).stem
        stem += self.tr(" meeting") + f" {self._now():%Y-%m-%d}" if for_meeting else ""
        return folder / f"{stem}.docx"

    # --- Closing ---

    def close_document(self) -> bool:
        """Close the workbook, saved or given up, and show the start page. False when the user goes back."""
        if not self._may_leave():
            return False
        self._drop_document()
        self._show_start()
        return True

    def _may_leave(self) -> bool:
        if self.document is None:
            return True
        self._finish_typing()
        if self.document.is_saved:
            return True
        answer = self.questions.unsaved(self.document.name)
        return answer is Answer.DISCARD or (answer is Answer.SAVE and self.save())

    def _drop_document(self) -> None:
        if self.plan_page is not None:
            self.details.follow(None)
            self.plan_page.close_plan()
            self.pages.removeWidget(self.plan_page)
            self.plan_page.deleteLater()
        self.plan_page = None
        self.document = None
        self.info.hide()

    def _show_start(self) -> None:
        self._refresh_recent()
        self.pages.setCurrentWidget(self.start)
        self.details_dock.hide()
        self.actions.enable(in_plan=False, in_table=False)
        self._zoom_label.clear()
        self._show_title()
        self.start.open_button.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self._remember_window()
        if self.plan_page is not None:
            self.plan_page.remember_view()
        event.accept()

    # --- Undo ---

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(back=True)

    def redo(self) -> None:
        """Do the last undone step again."""
        self._turn(back=False)

    def _turn(self, back: bool) -> None:
        assert self.document is not None
        self._finish_typing()
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
            action = self.actions[name]
            action.setEnabled(label is not None)
            action.setText(text.format(step=shown(label)) if label is not None else bare)
        self._show_title()

    # --- Showing ---

    def say(self, text: str) -> None:
        """Tell in the status bar what happened, and tell a screen reader."""
        self.statusBar().showMessage(text, MESSAGE_STAYS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def tell_refused(self, refusal: Refused) -> None:
        """Tell why a change is not possible, and add the row below the table when the user prefers that."""
        if self.questions.refused(refusal.message, refusal.can_append) is Answer.APPEND and self.plan_page is not None:
            self.plan_page.table_page.view.append_row()

    def tell(self, message: Message) -> None:
        """Tell a message of the model in the status bar."""
        self.say(shown(message))

    def next_pane(self) -> None:
        """Go round between the table, the details and the tabs."""
        if self.plan_page is None:
            return
        if self.details.isAncestorOf(self.focusWidget()) if self.focusWidget() else False:
            self.plan_page.focus_tabs()
        elif self.plan_page.tabs_have_focus() or not self.details_dock.isVisible():
            self.plan_page.focus()
        else:
            self.details.focus_column(self.plan_page.current_column_id())

    def _row_chosen(self, table_key: str, row_id: int | None) -> None:
        self.details.show_row(table_key, row_id)

    def _page_changed(self) -> None:
        in_table = self.plan_page is not None and self.plan_page.in_table
        self.actions.enable(in_plan=self.plan_page is not None, in_table=in_table)
        self._history_changed()
        if in_table:
            assert self.plan_page is not None
            self._show_zoom(self.plan_page.table_page.view.zoom)
        self.details_dock.setVisible(in_table and self._settings["show_details"])

    def _show_details(self, shown_now: bool) -> None:
        self._settings["show_details"] = shown_now
        self.details_dock.setVisible(shown_now and self.plan_page is not None and self.plan_page.in_table)

    def _details_shown(self, _visible: bool) -> None:
        """The cross of the panel is another way to the same setting; being hidden with its page is not."""
        in_table = self.plan_page is not None and self.plan_page.in_table
        if in_table and self.isVisible() and not self.isMinimized():
            self._settings["show_details"] = not self.details_dock.isHidden()
        self.actions["details"].blockSignals(True)
        self.actions["details"].setChecked(self._settings["show_details"])
        self.actions["details"].blockSignals(False)

    def _show_derived(self, shown_now: bool) -> None:
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

    def _refresh_recent(self) -> None:
        self.start.show_recent([Path(text) for text in self._settings["recent_files"]])

    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for text in self._settings["recent_files"]:
            path = Path(text)
            action = self._recent_menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(text)
            action.setStatusTip(text)
            action.triggered.connect(lambda _checked=False, path=path: self.open_path(path))
        if not self._settings["recent_files"]:
            self._recent_menu.addAction(self.tr("(none yet)")).setEnabled(False)

    # --- Qt ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _workbook_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _workbook_in(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            renew_icons()
        super().changeEvent(event)


def _workbook_in(event: QDragEnterEvent | QDropEvent) -> Path | None:
    """The one workbook that is being dragged, if it is one."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in ENDINGS else None
