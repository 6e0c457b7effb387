"""What the menus do with filters, sorts and kept views of the table in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.all_rows_page import AllRowsPage
from gui.filters.filtered_page import FilteredPage
from gui.filters.following import FollowedHeads
from gui.filters.saved_views import LONGEST_NAME, SavedViews, View, show_view, view_of
from gui.filters.sort_dialog import SortDialog
from gui.filters.standard_views import standard_views
from gui.filters.views_dialog import ViewsDialog
from gui.questions import Answer, Questions
from gui.settings import Settings
from gui.table_page import TablePage
from model.plan import Plan
from model.refusal import Refused

RowsPage = TablePage | AllRowsPage
"""Where there are rows to choose among."""


class Filtering(QObject):
    """Works on the table, or the list of all rows, that `page` gives; None while none is in view. `run_dialog` shows a
    dialog and waits."""

    said = Signal(str)
    refused = Signal(object)
    """A model.refusal.Refused."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        questions: Questions,
        page: Callable[[], RowsPage | None],
        run_dialog: Callable[[object], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._questions = questions
        self._page = page
        self._run_dialog = run_dialog
        self.views = SavedViews(settings)
        self.menu = QMenu(self.tr("&Kept views"), window)
        self.menu.aboutToShow.connect(self.fill_menu)

    def follow(self, plan: Plan) -> None:
        """From now on, let the kept views of this plan go along with the heads of its tables."""
        FollowedHeads(plan, self.views)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """The commands of the menus, by name."""
        return {
            "column_filter": self._on_page(lambda page: page.view.ask_filter()),
            "clear_filters": self._on_page(FilteredPage.clear_filters),
            "reapply": self._on_page(self._reapply),
            "sort_levels": self._on_page(self._ask_sorts),
            "sort_in_file": self._on_page(self._sort_in_file),
        }

    # --- Sorting ---

    def _reapply(self, page: RowsPage) -> None:
        if page.view.grid.is_plain:
            self.said.emit(self.tr("There is no filter and no sorting to apply again."))
        else:
            page.reapply()

    def _ask_sorts(self, page: RowsPage) -> None:
        """Ask by which columns the rows are shown."""
        grid = page.view.grid
        if page.view.finish_editing():
            dialog = SortDialog(grid.table.columns, grid.sorts, self._window)
            if self._run_dialog(dialog):
                grid.sort_by_all(dialog.sorts())

    def _sort_in_file(self, page: RowsPage) -> None:
        """Give the rows in the file the order in which they are shown, once the user agrees."""
        grid = page.view.grid
        if not page.view.finish_editing():
            return
        if not grid.sorts:
            self.said.emit(self.tr("First sort the table by a column; then the file can take over that order."))
            return
        wanted = grid.sorted_ids()
        moving = sum(row.id != other for row, other in zip(grid.table.rows, wanted, strict=True))
        if not moving:
            self.said.emit(self.tr("The rows stand in this order in the file already."))
            return
        question = self.tr(
            "%n row(s) get another place in the file: the order in which they are shown now.", "", moving
        )
        if self._questions.sort_in_file(question) is not Answer.SORT:
            return
        try:
            grid.open_plan.order_rows(grid.table.key, wanted)
        except Refused as refusal:
            self.refused.emit(refusal)
            return
        grid.sort_off()
        self.said.emit(self.tr("%n row(s) were moved. Undo puts them back.", "", moving))

    # --- Views ---

    def fill_menu(self) -> None:
        """Put the views of the table in view in the menu."""
        self.menu.clear()
        page = self._page()
        if page is None:
            self.menu.addAction(self.tr("(no table in view)")).setEnabled(False)
            return
        table = page.view.grid.table
        for views in (standard_views(table), self.views.of(table)):
            for view in views:
                action = self.menu.addAction(view.name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, view=view: self.show(view))
            if views:
                self.menu.addSeparator()
        everything = self.menu.addAction(self.tr("&Everything"))
        everything.triggered.connect(lambda: self.show(View(self.tr("Everything"))))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep this view &as…")).triggered.connect(self.keep)
        manage = self.menu.addAction(self.tr("&Rename or delete…"))
        manage.setEnabled(bool(self.views.of(table)))
        manage.triggered.connect(self.manage)

    def show(self, view: View) -> None:
        """Show the table as a view has it."""
        page = self._page()
        if page is None or not page.view.finish_editing():
            return
        missing = show_view(page.view.grid, view)
        page.show_words(view.words)
        said = self.tr("View “{name}”: {rows}.").format(name=view.name.replace("&", ""), rows=page.count.text())
        if missing:
            said += " " + self.tr("Not in this table: {columns}.").format(columns=", ".join(missing))
        self.said.emit(said)

    def keep(self) -> None:
        """Ask for a name and keep what the table shows now under it."""
        page = self._page()
        if page is None:
            return
        table = page.view.grid.table
        name = self._questions.view_name([view.name for view in self.views.of(table)])
        if name is not None:
            name = name[:LONGEST_NAME]
            self.views.keep(table, view_of(page.view.grid, name, page.filter.text()))
            self.said.emit(self.tr("The view “{name}” is kept for tables with these heads.").format(name=name))

    def manage(self) -> None:
        """Rename and delete kept views."""
        page = self._page()
        if page is not None:
            self._run_dialog(ViewsDialog(self.views, page.view.grid.table, self._window))

    # --- Parts ---

    def _on_page(self, act: Callable[[RowsPage], object]) -> Callable[[], object]:
        def on_page() -> None:
            page = self._page()
            if page is not None:
                act(page)

        return on_page
