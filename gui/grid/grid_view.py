"""The grid: a spreadsheet over one table of an open plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from gui.grid import cell_actions, column_actions, filling, pasting, row_actions
from gui.grid.column_menu import kind_menu
from gui.grid.columns_view import ColumnsView
from gui.grid.editing import Editing
from gui.grid.fill_handle import FillHandle
from gui.grid.grid_keys import command_for, is_redo
from gui.grid.grid_model import GridModel
from gui.grid.header_clicks import sort_besides, sort_next
from gui.grid.menu import cell_menu, column_menu
from gui.grid.offers import Offer
from gui.grid.repeat import Repeat
from gui.grid.row_drag import RowDrag
from gui.grid.selection import Remembered
from gui.overrides import survivable
from model.columns import Kind
from model.open_plan import OpenPlan


@survivable
class GridView(ColumnsView):
    """Shows a table and lets people work in it as in Excel. Rows and columns are named by their ids."""

    refused = Signal(object)
    """A change that cannot be made, as the `Refused` that says why and whether adding below would do."""
    current_changed = Signal(object, object)
    """The row id and the column id of the current cell, or None twice."""
    rename_asked = Signal(int)
    """The user wants another head for the column with this id."""
    filter_asked = Signal(int)
    """The user wants to choose what to show of the column with this id."""
    column_asked = Signal(int)
    """The user wants a new column before the one shown at this place."""
    rows_pulled_away = Signal(object, object)
    """Rows, by their ids, were pulled out of the table to this place on the screen."""
    many_rows_asked = Signal()
    """The user wants to fill in a column in all selected rows."""
    note_asked = Signal()
    """The user wants to write a note on the current cell, or change it."""
    note_removal_asked = Signal()
    """The user wants the notes on the selected cells to go."""

    # Of the class, because Qt tells of the current cell while the table is being made.
    _hidden_cell: tuple[int, int] | None = None
    _told: tuple[int | None, int | None] = (None, None)

    def __init__(
        self,
        open_plan: OpenPlan,
        table_key: str,
        parent: QWidget | None = None,
        row_label: Callable[[int], str] | None = None,
    ) -> None:
        super().__init__(GridModel(open_plan, table_key, row_label=row_label), parent)
        self._remembered: Remembered | None = None
        self._editing = Editing(self, self._delegate, self.cell_cursor)
        self.repeat = Repeat()
        self.ask: Callable[[Offer], None] = lambda offer: self.message.emit(offer.text)
        """Asks the user how to go on."""
        self.row_drag = RowDrag(self, self._down)
        self.fill_handle = FillHandle(self)
        self._pressed_cell = QPersistentModelIndex()
        self._mouse = QPoint()
        self.viewport().setMouseTracking(True)
        self._connect()
        self.cell_cursor.go(0, 0)

    # --- Cells ---

    def copy(self) -> None:
        """Put the selected block on the clipboard."""
        cell_actions.copy(self)

    def cut(self) -> None:
        """Put the selected block on the clipboard and empty it."""
        cell_actions.cut(self)

    def paste(self) -> None:
        """Put the cells on the clipboard in the table, from the first selected cell on."""
        pasting.paste(self)

    def paste_as_text(self) -> None:
        """Put the texts of the cells on the clipboard in the table, as if they were typed."""
        pasting.paste(self, as_text=True)

    def clear_cells(self) -> None:
        """Empty the selected cells."""
        cell_actions.clear(self)

    def fill_down(self) -> None:
        """Copy the first row of the selection to its other rows."""
        cell_actions.fill_down(self)

    def fill_right(self) -> None:
        """Copy the first column of the selection to its other columns."""
        cell_actions.fill_right(self)

    def continue_series(self) -> None:
        """Fill the selection from its first cells, counting on where that can be done."""
        filling.continue_series(self)

    # --- Rows ---

    def insert_row_above(self) -> None:
        """Bring in as many rows as are selected, above them."""
        row_actions.insert(self, below=False)

    def insert_row_below(self) -> None:
        """Bring in as many rows as are selected, below them."""
        row_actions.insert(self, below=True)

    def append_row(self) -> None:
        """Bring in a row below the table, ready to type in."""
        row_actions.append(self)

    def duplicate_rows(self) -> None:
        """Bring in copies of the selected rows, below them."""
        row_actions.duplicate(self)

    def delete_rows(self) -> None:
        """Take the selected rows out."""
        row_actions.delete(self)

    def move_rows_up(self) -> None:
        """Move the selected rows up by one."""
        row_actions.move(self, -1)

    def move_rows_down(self) -> None:
        """Move the selected rows down by one."""
        row_actions.move(self, 1)

    # --- Going somewhere ---

    def select_row(self, row_id: int, column_id: int | None = None) -> None:
        """Select a row, or one cell of it, even when a filter or the layout of the columns hides it. Raises KeyError
        when it is not in the table."""
        row = self.grid.reveal(row_id)
        if column_id is not None and self.grid.column_of(column_id) < 0:
            with self.grid.arranging() as layout:
                layout.show([column_id])
            row = self.grid.row_of(row_id)
        column = self.grid.column_of(column_id) if column_id is not None else -1
        self.cell_cursor.go(row, column if column >= 0 else max(0, self.currentIndex().column()))
        if column < 0:
            self.cell_cursor.select_rows()

    def ask_filter(self) -> None:
        """Ask what to show of the column of the current cell, or of one that filters while no cell is in sight."""
        grid, column = self.grid, self.currentIndex().column()
        if column < 0 and grid.columnCount():
            filtering = (place for place in range(grid.columnCount()) if grid.column(place).id in grid.filters)
            column = next(filtering, 0)
        if column >= 0:
            self.filter_asked.emit(grid.column(column).id)

    def choose_kind(self) -> None:
        """Offer the kinds that the columns of the selection can be of."""
        menu = kind_menu(self)
        if menu is not None:
            show_menu(menu, self._below_title(max(0, self.currentIndex().column())))

    # --- Editing ---

    def begin_edit(self, text: str | None = None) -> bool:
        """Edit the current cell; with a text, that takes the place of its own."""
        return self._editing.begin(text)

    def finish_editing(self) -> bool:
        """Put what is being typed in the table, before saving for instance. False when it is refused."""
        return self._editing.finish()

    def open_list(self) -> None:
        """Show what there is to choose from for the current cell, or else the filter of its column."""
        current = self.currentIndex()
        if current.isValid() and self.grid.column(current.column()).kind is Kind.NUMBER and not self._editing.is_open:
            self.filter_asked.emit(self.grid.column(current.column()).id)
        else:
            self._editing.open_list()

    # --- Told by Qt ---

    def paint_above(self, painter: QPainter) -> None:
        self.fill_handle.paint(painter, self._delegate.colours)
        self.row_drag.paint(painter, self._delegate.colours)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.cell_cursor.current_changed(current)
        self._hidden_cell = None
        self._tell_current()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.show_selection()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            for_window = is_redo(event) and self.grid.open_plan.history.redo_label is not None
            if command_for(event) is not None and not for_window:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.row_drag.is_pulling and event.key() == Qt.Key.Key_Escape:
            self.row_drag.give_up()
            return
        if self.fill_handle.is_dragged and event.key() == Qt.Key.Key_Escape:
            self.fill_handle.cancel()
            return
        command = command_for(event)
        if command is None:
            # Not handed to the table, which would search for letters and edit at the wrong keys.
            event.ignore()
            return
        event.accept()
        command(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self._editing.begin_with_input(event)
        else:
            super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.fill_handle.press(event):
            return
        index = self.indexAt(event.position().toPoint())
        self._pressed_cell = QPersistentModelIndex(index)
        extends = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if extends and event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.cell_cursor.go(index.row(), index.column(), extend=True)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse = event.position().toPoint()
        if not self.fill_handle.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.fill_handle.release(event):
            super().mouseReleaseEvent(event)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Between the cell where the mouse went down and where it is: while columns are frozen, what lies between
        those two is no rectangle of the screen."""
        if self.frozen.count and self.state() is QAbstractItemView.State.DragSelectingState:
            end = self.indexAt(self._mouse)
            if self._pressed_cell.isValid() and end.isValid():
                start = self.grid.index(self._pressed_cell.row(), self._pressed_cell.column())
                self.selectionModel().select(QItemSelection(start, end), command)
                return
        super().setSelection(rect, command)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.fill_handle.double_click(event):
            return
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.begin_edit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place, current = event.globalPos(), self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and current.isValid():
            if current.column() in column_actions.whole(self) and not column_actions.is_all(self):
                show_menu(column_menu(self, current.column()), self._below_title(current.column()))
                return
            place = self.viewport().mapToGlobal(self.visualRect(current).bottomLeft())
        show_menu(cell_menu(self), place)

    # --- Parts ---

    def _connect(self) -> None:
        self.grid.refused.connect(self.refused)
        self.grid.modelAboutToBeReset.connect(self._before_reset)
        self.grid.modelReset.connect(self._after_reset)
        self._across.sort_asked.connect(lambda column: sort_next(self.grid, column))
        self._across.more_sort_asked.connect(lambda column: sort_besides(self.grid, column))
        self._across.filter_asked.connect(lambda column: self.filter_asked.emit(self.grid.column(column).id))
        self._across.selection_asked.connect(self._select_column)
        self._across.customContextMenuRequested.connect(self._show_column_menu)
        self._down.customContextMenuRequested.connect(self._show_row_menu)

    def _before_reset(self) -> None:
        self._remembered = Remembered(self.grid, self.selectionModel())

    def _after_reset(self) -> None:
        """Find the current cell and the selection back, by their ids."""
        remembered, self._remembered = self._remembered, None
        if remembered is None:
            return
        wanted = remembered.current or self._hidden_cell
        row, column = (self.grid.row_of(wanted[0]), self.grid.column_of(wanted[1])) if wanted else (-1, -1)
        if row >= 0 and column >= 0:
            self.cell_cursor.go(row, column)
        remembered.restore(self.grid, self.selectionModel())
        # A cell that a filter hides is current again when the filter goes, unless another became so meanwhile.
        self._hidden_cell = wanted if row < 0 else None
        self.show_selection()
        self._tell_current()

    def _tell_current(self) -> None:
        current = self.currentIndex()
        told: tuple[int | None, int | None] = (None, None)
        if current.isValid():
            told = (self.grid.row_id(current.row()), self.grid.column(current.column()).id)
        if told != self._told:
            self._told = told
            self.current_changed.emit(*told)

    def _select_column(self, column: int, modifiers: Qt.KeyboardModifier) -> None:
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self.cell_cursor.select_column(column, extend=extend, add=not extend)

    def _below_title(self, column: int) -> QPoint:
        """Where on the screen a menu of a column comes."""
        left = max(0, self._across.sectionViewportPosition(column))
        return self._across.viewport().mapToGlobal(QPoint(left, self._across.height()))

    def _show_column_menu(self, place: QPoint) -> None:
        column = self._across.logicalIndexAt(place)
        if column >= 0:
            show_menu(column_menu(self, column), self._across.viewport().mapToGlobal(place))

    def _show_row_menu(self, place: QPoint) -> None:
        """The menu of the selected rows, or of the row that is pointed at when that is not one of them."""
        row = self._down.logicalIndexAt(place)
        if row < 0:
            return
        if not any(part.top <= row <= part.bottom for part in self.blocks()):
            self.cell_cursor.go(row, max(0, self.currentIndex().column()))
            self.cell_cursor.select_rows()
        show_menu(cell_menu(self), self._down.viewport().mapToGlobal(place))


def show_menu(menu: QMenu, place: QPoint) -> None:
    """Show a menu that is gone once it was used."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
