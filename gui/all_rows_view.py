"""The list of all rows on the screen: painted like the tables, edited in place, as high as it takes to be fluid."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.all_rows_delegate import LINES, AllRowsDelegate
from gui.all_rows_model import AllRowsModel
from gui.all_rows_table import Key
from gui.grid.cell_actions import today
from gui.grid.cell_metrics import CellMetrics
from gui.grid.editor_keys import EditorKey, combined, pressed
from gui.grid.grid_delegate import GridDelegate, Marks
from gui.grid.grid_model import GridModel
from gui.grid.header import ColumnHeader
from gui.grid.header_clicks import sort_besides, sort_next
from gui.grid.painting import paint_lines, paint_selection
from gui.grid.shown_rows import ShownRows
from gui.grid.text_editor import TextEditor
from gui.grid.zoom import ZOOM_STEP, WheelTurns, within, zoomed
from gui.indexes import AnyIndex
from gui.overrides import survivable
from model.columns import Role

WIDTHS = {
    Role.PERIOD: 26,
    Role.AUDIENCE: 20,
    Role.CHANNEL: 20,
    Role.GOAL: 30,
    Role.SUBJECT: 24,
    Role.MESSAGE: 30,
    Role.ACTION: 34,
    Role.OWNER: 16,
    Role.STATUS: 18,
    Role.PHASE: 14,
    None: 22,
}
"""Widths of the columns in digits; None for where a row comes from."""
SMALLEST, LARGEST = 0.55, 1.6
"""The share of these widths below which the view rather scrolls."""


@survivable
class AllRowsView(QTableView):
    """A row has always the same height, so that twenty thousand of them cost no more than a screenful."""

    paints_focus = True
    """It shows by itself that it has the keyboard."""

    message = Signal(str)
    """Why a cell cannot be changed here."""
    go_asked = Signal()
    """The user wants to see the cell that the current row comes from."""
    filter_asked = Signal(int)
    """The user wants to choose what to show of the column with this id."""
    current_changed = Signal()
    """Another row is the current one, or none, or it came to hold something else."""
    zoom_changed = Signal(int)
    """The size of the letters, in percent."""

    def __init__(self, model: AllRowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        """What is shown, under the name that it has in the view of a table."""
        self._list = model
        self._zoom = 100
        self._wheel = WheelTurns()
        self._metrics = CellMetrics(self.font())
        self._delegate = AllRowsDelegate(model, self._metrics, self)
        self._was_refused = False
        self._is_resized = False
        self._kept: tuple[Key, int, int, int] | None = None
        self._across = ColumnHeader(cast(GridModel, model), self._metrics, self._delegate.colours, self)
        self.setHorizontalHeader(self._across)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("All rows"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._across.sort_asked.connect(lambda column: self._sort(sort_next, column))
        self._across.more_sort_asked.connect(lambda column: self._sort(sort_besides, column))
        self._across.selection_asked.connect(lambda column, _: self.selectColumn(column))
        self._across.filter_asked.connect(lambda column: self.filter_asked.emit(model.column(column).id))
        self._across.move_asked.connect(self._move_column)
        # Setting the widths here sends no signal; what is left is the user's own doing.
        self._across.sectionHandleDoubleClicked.connect(self._keep_widths)
        self._across.sectionResized.connect(self._keep_widths)
        self._delegate.asked.connect(self._asked)
        model.refused.connect(self._refused)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        self._measure()

    @property
    def show_derived(self) -> bool:
        """Whether the dates that a period is understood as are shown below its text."""
        return self._delegate.show_derived

    @show_derived.setter
    def show_derived(self, is_shown: bool) -> None:
        self._delegate.show_derived = is_shown
        self.viewport().update()

    def show_marks(self, marks: Marks | None) -> None:
        """Mark parts of the texts, such as what is sought, or nothing."""
        if marks is not self._delegate.marks:
            self._delegate.marks = marks
            self.viewport().update()

    def ask_filter(self) -> None:
        """Ask what to show of the column of the current cell, or of the first one."""
        self.filter_asked.emit(self._list.column(max(0, self.currentIndex().column())).id)

    # --- Zoom ---

    @property
    def zoom(self) -> int:
        """The size of the letters, in percent."""
        return self._zoom

    @zoom.setter
    def zoom(self, percent: int) -> None:
        if within(percent) != self._zoom:
            self._zoom = within(percent)
            self._restyle()
            self.zoom_changed.emit(self._zoom)

    def zoom_in(self) -> None:
        self.zoom += ZOOM_STEP

    def zoom_out(self) -> None:
        self.zoom -= ZOOM_STEP

    def zoom_reset(self) -> None:
        self.zoom = 100

    # --- Editing ---

    def begin_edit(self, text: str | None = None) -> bool:
        """Edit the current cell: its text, or this text in its place. Where that cannot be, say why."""
        index = self.currentIndex()
        if self._delegate.editor is not None:
            # Open without the keyboard: its text was refused when it was left.
            self._delegate.editor.setFocus()
            return False
        if not index.isValid():
            return False
        reason = self._list.lock_reason(index.row(), index.column())
        if reason:
            self.message.emit(reason)
            return False
        self.scrollTo(index)
        self.edit(index)
        editor = self._delegate.editor
        if editor is None:
            return False
        editor.set_cell_text(editor.cell_text() if text is None else text)
        editor.overtypes = text is not None
        return True

    def finish_editing(self) -> bool:
        """Put what is being typed in its table. When that is refused, the editor stays and False comes back."""
        editor = self._delegate.editor
        if editor is None:
            return True
        self._was_refused = False
        self._delegate.commitData.emit(editor)
        if self._was_refused:
            return False
        self._close_editor()
        return True

    def _close_editor(self) -> None:
        editor = self._delegate.editor
        if editor is not None:
            self._delegate.closeEditor.emit(editor, GridDelegate.EndEditHint.NoHint)

    def _refused(self) -> None:
        self._was_refused = True

    def _asked(self, asked: EditorKey) -> None:
        """Do what a key in the editor stands for."""
        editor = self._delegate.editor
        if editor is None:
            return
        if asked is EditorKey.CANCEL:
            self._close_editor()
        elif asked is EditorKey.SWITCH:
            editor.overtypes = not editor.overtypes
        elif asked is EditorKey.TODAY:
            editor.insert(today())
        elif asked is EditorKey.NEW_LINE:
            if isinstance(editor, TextEditor):
                editor.insert("\n")
        elif self.finish_editing():
            self._go_on(asked)

    def _go_on(self, asked: EditorKey) -> None:
        """The next cell, beside or below; the list itself is put in order again a moment later."""
        rows, columns = _STEPS.get(asked, (0, 0))
        index = self.currentIndex()
        following = self._list.index(index.row() + rows, index.column() + columns)
        if following.isValid():
            self.setCurrentIndex(following)

    # --- Keys and mouse ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key == combined("Ctrl+Return") or (key == combined("Return") and self.is_source(self.currentIndex())):
            self.go_asked.emit()
        elif key in (combined("Return"), combined("F2")):
            self.begin_edit()
        elif key in (combined("Ctrl+Alt+F"), combined("Alt+Down")):
            self.ask_filter()
        elif event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            self.begin_edit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        if self.is_source(self.currentIndex()):
            self.go_asked.emit()
        else:
            self.begin_edit()

    def is_source(self, index: AnyIndex) -> bool:
        """Whether a cell says where its row comes from."""
        return index.isValid() and self._list.column(index.column()).role is None

    def copy(self) -> None:
        """Put the selected cells on the clipboard, with tabs between them."""
        chosen = sorted((index.row(), index.column()) for index in self.selectedIndexes())
        lines: dict[int, list[str]] = {}
        for row, column in chosen:
            lines.setdefault(row, []).append(_for_clipboard(self._list.text(row, column)))
        if lines:
            QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines.values()))

    def _sort(self, act: Callable[[ShownRows, int], object], column: int) -> None:
        if self.finish_editing():
            act(self._list, column)

    def _move_column(self, column: int, place: int) -> None:
        """A title was dragged before another: for the eye only, and its width goes along."""
        if self.finish_editing():
            widths = {self._list.column(at).id: self.columnWidth(at) for at in range(self._list.columnCount())}
            with self._list.arranging() as layout:
                layout.move([self._list.column(column).id], place)
            with QSignalBlocker(self._across):
                for at, shown in enumerate(self._list.columns):
                    self._across.resizeSection(at, widths[shown.id])
            self.viewport().update()

    # --- Looks ---

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            colours, scrolled = self._delegate.colours, self.horizontalHeader().offset()
            paint_lines(self, painter, colours.lines, scrolled)
            paint_selection(self, painter, (), colours, scrolled)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._list.rowCount():
            self.setCurrentIndex(self._list.index(0, 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._across.mark([(part.left(), part.right()) for part in self.selectionModel().selection()])

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom += self._wheel.percents(event)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._restyle()

    def _restyle(self) -> None:
        """Other letters or colours: everything is measured and laid out anew."""
        before = self._metrics.digit
        self._metrics = CellMetrics(zoomed(self.font(), self._zoom))
        self._delegate.restyle(self._metrics, self.palette())
        self._across.restyle(self._metrics, self._delegate.colours)
        self._measure(self._metrics.digit / before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_resized:
            self._show_columns()

    def _measure(self, share: float = 1.0) -> None:
        """Give the rows their height, and the columns their width: what the user made of them grows by this share."""
        self.verticalHeader().setDefaultSectionSize(self._metrics.row_height(LINES))
        if not self._is_resized:
            self._show_columns()
            return
        with QSignalBlocker(self._across):
            for place in range(self._list.columnCount()):
                self._across.resizeSection(place, round(self.columnWidth(place) * share))
        self.updateGeometries()
        self.viewport().update()

    def _show_columns(self) -> None:
        """Give every column the width that goes with it, smaller by as much as it takes to see them all."""
        wanted = [WIDTHS[column.role] * self._metrics.digit for column in self._list.columns]
        room = self.viewport().width() - len(wanted) * self._metrics.column_width(1)
        share = min(LARGEST, max(SMALLEST, room / sum(wanted)))
        with QSignalBlocker(self.horizontalHeader()):
            for place, width in enumerate(wanted):
                self.horizontalHeader().resizeSection(place, self._metrics.column_width(width * share))
        self._columns = [column.role for column in self._list.columns]
        self.updateGeometries()
        self.viewport().update()

    def _keep_widths(self) -> None:
        self._is_resized = True

    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._kept = None
        if index.isValid():
            self._kept = (self._list.key(index.row()), index.row(), index.column(), self.verticalScrollBar().value())

    def _find_place(self) -> None:
        """Go to the same row again, wherever it stands now, without moving the page more than is needed."""
        if [column.role for column in self._list.columns] != self._columns:
            self._show_columns()
        if self._kept is None:
            return
        key, before, column, scrolled = self._kept
        self.verticalScrollBar().setValue(scrolled)
        row = self._list.row_of_key(key)
        if row < 0:
            # Hidden, gone, or moved to another cell of a cross: what stands there now comes nearest.
            row = min(before, self._list.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._list.index(row, min(column, self._list.columnCount() - 1)))
        self.current_changed.emit()


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_STEPS = {
    EditorKey.ENTER: (1, 0),
    EditorKey.ENTER_BACK: (-1, 0),
    EditorKey.DOWN: (1, 0),
    EditorKey.UP: (-1, 0),
    EditorKey.TAB: (0, 1),
    EditorKey.RIGHT: (0, 1),
    EditorKey.TAB_BACK: (0, -1),
    EditorKey.LEFT: (0, -1),
}


def _for_clipboard(text: str) -> str:
    """A cell as Excel reads it from the clipboard."""
    return '"' + text.replace('"', '""') + '"' if "\n" in text or "\t" in text else text
