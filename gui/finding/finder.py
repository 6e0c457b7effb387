"""Finds texts in the pages of a plan: counts the hits, goes from one to the next, and marks them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from gui.all_rows_page import AllRowsPage
from gui.announcing import announce
from gui.finding.find_bar import FindBar
from gui.finding.searched import NOWHERE, Searched, SearchedList, SearchedTable, SearchedTexts, Stop
from gui.table_page import TablePage
from gui.text_page import TextPage
from model.changes import CellsChanged, Change, ColumnsChanged, RowsInserted, RowsMoved, RowsRemoved, TablesChanged
from model.finding import Search, Sought, TableTexts
from model.open_plan import OpenPlan

COUNTED_AFTER = 200
"""Milliseconds after a change at which the hits are counted anew."""
SAID_AFTER = 500
"""Milliseconds after the last key at which the number of hits is said."""


class Pages(Protocol):
    """The pages of a plan, one of which is in view."""

    def pages(self) -> list[QWidget]:
        """All of them, in their order."""

    def page_in_view(self) -> QWidget:
        """The one that is shown."""

    def turn_to(self, page: QWidget) -> None:
        """Show this one."""

    def focus(self) -> None:
        """Let the keys go to what is in view."""


class Finder(QObject):
    """Goes with the find bar of a plan. The list of all rows is looked through while it is in view; its texts are
    those of the tables, which count when everything is looked through."""

    def __init__(self, open_plan: OpenPlan, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._open_plan = open_plan
        self._pages = pages
        self._searched: dict[QWidget, Searched] = {}
        self._texts: dict[str, TableTexts] = {}
        self._search = Search(Sought(""))
        self._column_id: int | None = None
        self._marked: set[QWidget] = set()
        self._is_closed = False
        self.bar = FindBar()
        self.bar.changed.connect(self._look_anew)
        self.bar.next_asked.connect(self.find_next)
        self.bar.previous_asked.connect(self.find_previous)
        self.bar.closed.connect(self.close)
        self._count_soon = self._timer(self._count)
        self._say_soon = self._timer(self._say)
        self._read_soon = self._timer(self._read_ahead)
        open_plan.plan.listeners.append(self)

    def _timer(self, act: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    # --- Asked by the window ---

    def open(self) -> None:
        """Show the find bar, ready to type in."""
        self.bar.open()
        self._read_soon.start(0)
        self._name_column()
        self._look_anew()

    def close(self) -> None:
        """Hide the find bar and its marks, and go back to the page."""
        self.bar.hide()
        self._mark()
        self._pages.focus()

    def find_next(self) -> None:
        """Go to the next hit, round the end; open the bar when there is nothing to look for yet."""
        self._go(backwards=False)

    def find_previous(self) -> None:
        """Go to the hit before, round the beginning."""
        self._go(backwards=True)

    @property
    def sought(self) -> Sought:
        """What was looked for last."""
        return self.bar.sought

    def texts(self, table_key: str) -> TableTexts:
        """The texts of a table as they are kept for finding."""
        if table_key not in self._texts:
            self._texts[table_key] = TableTexts(self._open_plan.plan.table(table_key))
        return self._texts[table_key]

    def page_changed(self) -> None:
        """Another page is in view, or another cell of it is current."""
        if not self.bar.isHidden():
            self._name_column()
            self._count_soon.start(0)

    def close_plan(self) -> None:
        """Listen to the plan no more."""
        self._is_closed = True
        self._count_soon.stop()
        self._say_soon.stop()
        self._read_soon.stop()
        if self in self._open_plan.plan.listeners:
            self._open_plan.plan.listeners.remove(self)

    # --- Told by the plan ---

    def before(self, change: Change) -> None:
        """What was found stays until the change has happened."""

    def after(self, change: Change) -> None:
        """Forget what changed, and count again a moment later."""
        if isinstance(change, TablesChanged):
            self._texts.pop(change.table, None)
        elif isinstance(change, CellsChanged):
            self._forget(change.table, change.row_ids)
        elif isinstance(change, RowsInserted | RowsRemoved | RowsMoved | ColumnsChanged):
            self._forget(change.table, None)
        self._stale()

    def _forget(self, table_key: str, row_ids: frozenset[int] | None) -> None:
        if table_key in self._texts:
            self._texts[table_key].forget(row_ids)

    def _stale(self) -> None:
        for searched in self._searched.values():
            searched.stale()
        if not self.bar.isHidden() and not self._is_closed:
            self._count_soon.start(COUNTED_AFTER)

    # --- The pages ---

    def _of(self, page: QWidget) -> Searched | None:
        """The page as it is looked through; None for one without texts."""
        if page not in self._searched:
            found: Searched
            if isinstance(page, TablePage):
                found = SearchedTable(page, self.texts(page.table_key))
                page.view.grid.shown_changed.connect(self._stale)
                page.view.grid.modelReset.connect(self._stale)
            elif isinstance(page, TextPage):
                found = SearchedTexts(page)
            elif isinstance(page, AllRowsPage):
                found = SearchedList(page)
                page.model.modelReset.connect(self._stale)
            else:
                return None
            self._searched[page] = found
        return self._searched[page]

    def _scope(self) -> list[tuple[QWidget, Searched]]:
        """The pages that are looked through."""
        present = self._pages.pages()
        for gone in [page for page in self._searched if page not in present]:
            del self._searched[gone]
            self._marked.discard(gone)
        if not self.bar.everywhere.isChecked():
            present = [self._pages.page_in_view()]
        else:
            present = [page for page in present if not isinstance(page, AllRowsPage)]
        pairs = ((page, self._of(page)) for page in present)
        return [(page, searched) for page, searched in pairs if searched is not None]

    def _stops(self) -> list[tuple[QWidget, Searched, Stop]]:
        return [
            (page, searched, stop)
            for page, searched in self._scope()
            for stop in searched.look(self._search, self._column_id)
        ]

    def _read_ahead(self) -> None:
        """Read the table in view before the first letter is typed: numbers and dates take a while to write out."""
        page = self._pages.page_in_view()
        if isinstance(page, TablePage):
            self.texts(page.table_key).read()

    # --- Looking ---

    def _look_anew(self) -> None:
        """Something else is sought."""
        self._search = Search(self.bar.sought)
        self._column_id = self._current_column() if self.bar.column.isChecked() else None
        self._count()

    def _current_column(self) -> int | None:
        page = self._pages.page_in_view()
        if isinstance(page, TablePage):
            place = page.view.currentIndex().column()
            return page.view.grid.column(place).id if place >= 0 else None
        return None

    def _name_column(self) -> None:
        """Name the column of the current cell; while the search is kept to one, that stays as long as it is there."""
        page = self._pages.page_in_view()
        if not isinstance(page, TablePage):
            self.bar.name_column("")
            return
        columns = {column.id: " ".join(column.title.split()) for column in page.view.grid.table.columns}
        kept = self._column_id if self.bar.column.isChecked() and self._column_id in columns else None
        if kept is None and self._column_id is not None:
            self.bar.column.setChecked(False)
        current = kept if kept is not None else self._current_column()
        self.bar.name_column("" if current is None else columns[current] or "–")

    def _count(self) -> None:
        """Say how many hits there are, and mark them."""
        if self._is_closed:
            return
        self._mark()
        if self._search.is_empty:
            self._tell("")
            return
        self._tell(self._counted(len(self._stops())))

    def _go(self, backwards: bool) -> None:
        self.bar.settle()
        if self._search.is_empty:
            self.open()
            return
        self.bar.show()
        stops = self._stops()
        self._mark()
        if not stops:
            self._tell(self._counted(0), now=True)
            return
        place, is_round = self._following(stops, backwards)
        page, searched, stop = stops[place]
        if page is not self._pages.page_in_view():
            had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget() or self.bar.window())
            self._pages.turn_to(page)
            if had_focus:
                self.bar.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not searched.go(stop):
            return
        self._count_soon.stop()
        text = self.tr("{place} of %n hit(s)", "", len(stops)).format(place=place + 1)
        if is_round:
            text = f"{text} · " + (self.tr("on from the end") if backwards else self.tr("on from the beginning"))
        self._tell(text + self._hidden(), now=True)

    def _following(self, stops: Sequence[tuple[QWidget, Searched, Stop]], backwards: bool) -> tuple[int, bool]:
        """Which stop comes next from where the user is, and whether that is round the end."""
        order = {page: place for place, page in enumerate(self._pages.pages())}
        current = self._pages.page_in_view()
        searched = self._of(current)
        here = (order[current], *(searched.here() if searched is not None else NOWHERE))
        places = [(order[page], *stop) for page, _, stop in stops]
        if backwards:
            found = next((at for at in reversed(range(len(places))) if places[at] < here), None)
            return (len(places) - 1, True) if found is None else (found, False)
        found = next((at for at, place in enumerate(places) if place > here), None)
        return (0, True) if found is None else (found, False)

    # --- Telling ---

    def _counted(self, hits: int) -> str:
        text = self.tr("%n hit(s)", "", hits) if hits else self.tr("Not found")
        return text + self._hidden()

    def _hidden(self) -> str:
        hidden = sum(searched.hidden for _, searched in self._scope())
        return " · " + self.tr("%n hit(s) in hidden rows or columns", "", hidden) if hidden else ""

    def _tell(self, text: str, now: bool = False) -> None:
        if text != self.bar.told.text() or now:
            self.bar.told.setText(text)
            self._say_soon.start(0 if now else SAID_AFTER)

    def _say(self) -> None:
        """Tell a screen reader, once nothing more is typed."""
        if self.bar.told.text():
            announce(self.bar, self.bar.told.text())

    def _mark(self) -> None:
        """Mark the hits on the pages that are looked through, and on no other."""
        wanted: dict[QWidget, Searched] = {}
        if not self.bar.isHidden() and not self._search.is_empty:
            wanted = dict(self._scope())
            current = self._of(self._pages.page_in_view())
            if current is not None:
                wanted[self._pages.page_in_view()] = current
        for page, searched in list(self._searched.items()):
            if page in wanted:
                searched.mark(self._search, self._column_id)
            elif page in self._marked:
                searched.mark(None, None)
        self._marked = set(wanted)
