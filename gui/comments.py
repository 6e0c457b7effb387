"""Notes on cells: writing them, taking them away, and going from a cell or its field in the details to them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.comments_dialog import NotedCell, NoteDialog
from gui.grid import GridView
from gui.plan_page import PlanPage
from model.noting import Cell, note_of
from model.refusal import Refused

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class CellNotes(QObject):
    """Answers the commands about notes. `run_dialog` shows a dialog and waits, `finish_typing` puts what is being typed
    into the plan and is false when that was refused."""

    def __init__(
        self,
        window: MainWindow,
        run_dialog: Callable[[object], bool],
        finish_typing: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._run_dialog = run_dialog
        self._finish_typing = finish_typing

    def connect_page(self, page: PlanPage) -> None:
        """Answer the tables of this plan, and those that come in later."""

        def connect(view: GridView) -> None:
            view.note_asked.connect(self.write)
            view.note_removal_asked.connect(self.remove)

        for view in page.views():
            connect(view)
        page.view_added.connect(connect)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What the commands do."""
        return {"note": self.write, "delete_note": self.remove}

    def write(self) -> None:
        """Show the note on the current cell, or on the cell whose field in the details has the keyboard, to be written
        or changed."""
        view = self._view()
        cell = self._cell(view) if view is not None else None
        if view is None or cell is None or not self._finish_typing():
            return
        table, open_plan = view.grid.table, view.grid.open_plan
        try:
            note = open_plan.note_to_edit(table.key, cell)
        except Refused as refusal:
            self._window.tell_refused(refusal)
            return
        row, column = table.row_index(cell[0]), table.column_index(cell[1])
        name = self.tr("{column}, row {row}").format(
            column=" ".join(table.columns[column].title.split()) or "–", row=view.grid.label_of(cell[0])
        )
        noted = NotedCell(name, table.text(row, column), note.text if note else "", note.author if note else "")
        dialog = NoteDialog(noted, lambda text: self._put(view, cell, text), self._ask, self._window)
        self._run_dialog(dialog)

    def remove(self) -> None:
        """Take away the notes on the selected cells, or on the cell whose field in the details has the keyboard."""
        view = self._view()
        if view is None or not self._finish_typing():
            return
        cells = self._noted_cells(view)
        if not cells:
            self._window.say(self.tr("There is no note here."))
            return
        try:
            number = view.grid.open_plan.remove_notes(view.grid.table.key, cells).changed
        except Refused as refusal:
            self._window.tell_refused(refusal)
            return
        self._window.say(self.tr("%n note(s) deleted", "", number))

    # --- Parts ---

    def _view(self) -> GridView | None:
        page = self._window.plan_page
        return page.table_page.view if page is not None and page.in_table else None

    def _cell(self, view: GridView) -> Cell | None:
        index = view.currentIndex()
        column_id = self._window.details.focused_column()
        if not index.isValid():
            return None
        return view.grid.row_id(index.row()), view.grid.column(index.column()).id if column_id is None else column_id

    def _noted_cells(self, view: GridView) -> list[Cell]:
        """The cells that are meant and about which there is something."""
        comments = view.grid.table.comments
        if self._window.details.focused_column() is not None or not view.blocks():
            cell = self._cell(view)
            return [cell] if cell in comments else []
        found = []
        for row_id, column_id in comments:
            row, column = view.grid.row_of(row_id), view.grid.column_of(column_id)
            if any(block.top <= row <= block.bottom and block.left <= column <= block.right for block in view.blocks()):
                found.append((row_id, column_id))
        return found

    def _put(self, view: GridView, cell: Cell, text: str) -> None:
        table = view.grid.table
        was_there = note_of(table, cell) is not None
        if not view.grid.open_plan.set_note(table.key, cell, text).changed:
            return
        if cell not in table.comments:
            self._window.say(self.tr("%n note(s) deleted", "", 1))
        else:
            self._window.say(self.tr("Note changed") if was_there else self.tr("Note added"))

    def _ask(self) -> bool | None:
        chosen = self._window.questions.offer(
            self.tr("Note"),
            self.tr("You have typed in the note. Do you want to keep that?"),
            [self.tr("&Keep"), self.tr("Do &not keep")],
        )
        return None if chosen is None else chosen == 0
