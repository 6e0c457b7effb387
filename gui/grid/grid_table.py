"""The looks of the grid: letters, widths, heights, headers and colours. What people do in it is in `grid_view`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QTableView, QWidget

from gui.grid.cell_cursor import CellCursor
from gui.grid.cell_metrics import MOST_LINES, CellMetrics
from gui.grid.column_widths import WIDEST, ColumnWidths
from gui.grid.frozen_columns import FrozenColumns
from gui.grid.grid_delegate import GridDelegate, Marks
from gui.grid.grid_model import GridModel
from gui.grid.header import ColumnHeader, RowHeader
from gui.grid.painting import paint_cells, paint_lines, paint_selection
from gui.grid.row_heights import RowHeights
from gui.grid.selection import Block, blocks
from gui.grid.zoom import ZOOM_STEP, WheelTurns, within, zoomed
from gui.overrides import survivable
from gui.plain_style import plain_style
from model.column_periods import shows_periods


@survivable
class GridTable(QTableView):
    """Shows a model with wrapped texts, every row as high as it needs to be."""

    paints_focus = True
    """It shows by itself that it has the keyboard."""

    zoom_changed = Signal(int)
    """The size of the letters, in percent."""
    selection_shown = Signal()
    """Another selection is shown."""

    # Of the class, because Qt tells of the selection while the table is being made.
    selects_several = False
    """Whether more than one cell is selected."""
    _measures_before: tuple[object, ...] | None = None

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        model.setParent(self)
        self.cell_cursor = CellCursor(self, model)
        self._zoom = 100
        self._wheel = WheelTurns()
        self._metrics = CellMetrics(self.font())
        self._text_widths: list[int] = []
        self._measured_columns: list[int] = []
        """The ids of the columns that have those widths: others may be just as wide, but hold other texts."""
        self._period_columns: set[int] = set()
        self._delegate = GridDelegate(model, self._metrics, self.palette(), self)
        self._across = ColumnHeader(model, self._metrics, self._delegate.colours, self)
        self._down = RowHeader(model, self._metrics, self._delegate.colours, self)
        self.frozen = FrozenColumns(self, self._across)
        self._heights = RowHeights(self, model, self._row_height)
        self._widths = ColumnWidths(self._across, model, self._metrics)
        self._set_up()
        self._connect_model()
        self._columns_changed()

    def leave_plan(self) -> None:
        """Show nothing new of the plan: the table goes, and this view with it."""
        self.grid.leave_plan()
        self._heights.stop()

    def blocks(self) -> list[Block]:
        """The selected blocks, or the current cell when nothing is selected."""
        return blocks(self.selectionModel())

    def show_selection(self) -> None:
        """Show in the headers and the cells what is selected now."""
        parts = self.blocks()
        self._down.mark([(part.top, part.bottom) for part in parts])
        self._across.mark([(part.left, part.right) for part in parts])
        self.selects_several = len(parts) > 1 or any(part.size > 1 for part in parts)
        self._delegate.tints_selection = self.selects_several
        # The outline of a selection lies in cells that Qt does not repaint.
        self.viewport().update()
        self.selection_shown.emit()

    @property
    def show_derived(self) -> bool:
        """Whether the dates that a period is understood as are shown below its text."""
        return self._delegate.show_derived

    @show_derived.setter
    def show_derived(self, is_shown: bool) -> None:
        if is_shown != self._delegate.show_derived:
            self._delegate.show_derived = is_shown
            self._remeasure()
            self.viewport().update()

    def show_marks(self, marks: Marks | None) -> None:
        """Mark parts of the texts, such as what is sought, or nothing."""
        if marks is not self._delegate.marks:
            self._delegate.marks = marks
            self.viewport().update()

    @property
    def is_measured(self) -> bool:
        """Whether every row has the height it needs; of a long table the rows out of sight follow in idle moments."""
        return self._heights.is_settled

    @property
    def is_editing(self) -> bool:
        return self._delegate.editor is not None

    @property
    def em(self) -> float:
        """The height of the letters of now."""
        return self._metrics.em

    @property
    def cut_off(self) -> int:
        """How many cells were painted in a row too low for them; more than none is a fault in the measuring."""
        return self._delegate.cut_off

    # --- Zoom and widths ---

    @property
    def zoom(self) -> int:
        """The size of the letters, in percent."""
        return self._zoom

    @zoom.setter
    def zoom(self, percent: int) -> None:
        percent = within(percent)
        if percent != self._zoom:
            self._zoom = percent
            self._restyle()
            self.zoom_changed.emit(percent)

    def zoom_in(self) -> None:
        self.zoom += ZOOM_STEP

    def zoom_out(self) -> None:
        self.zoom -= ZOOM_STEP

    def zoom_reset(self) -> None:
        self.zoom = 100

    def fit(self, columns: Iterable[int]) -> None:
        """Make columns as wide as their texts, within reason."""
        for column in columns:
            self._widths.resized(column, max(self.sizeHintForColumn(column), self._across.natural_width(column)))
        self._apply_widths()

    def width_state(self) -> dict[str, float]:
        """The widths of the columns by title, in digits of the font."""
        return self._widths.state()

    def restore_width_state(self, state: Mapping[str, float]) -> None:
        """Take over the widths of columns with a known title."""
        self._widths.restore(state)
        self._apply_widths()

    # --- Told by Qt ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.zoom += self._wheel.percents(event)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, parts, scrolled = self._delegate.colours, self.blocks(), self._across.offset()
        with QPainter(self.viewport()) as painter:
            scrolling = range(self.frozen.count, self.grid.columnCount())
            paint_cells(self, self._delegate, painter, event.rect(), parts, scrolling, scrolled)
            paint_lines(self, painter, colours.lines, scrolled)
            paint_selection(self, painter, parts, colours, scrolled)
            if self.frozen.count:
                self.frozen.paint(painter, event.rect(), parts, self._delegate)
                painter.setClipping(False)
            self.paint_above(painter)
        self._heights.painted()

    def paint_above(self, painter: QPainter) -> None:
        """Paint what lies above the cells and the frozen columns."""

    def visualRect(self, index: QModelIndex) -> QRect:
        return self.frozen.rect_of(index) or super().visualRect(index)

    def indexAt(self, place: QPoint) -> QModelIndex:
        found = self.frozen.index_at(place)
        return super().indexAt(place) if found is None else found

    def scrollTo(
        self, index: QModelIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not self.frozen.count:
            super().scrollTo(index, hint)
            return
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < self.frozen.count:
            bar.setValue(before)
        else:
            self.frozen.uncover(index)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx and self.frozen.count:
            # Qt moved the picture of the frozen columns, and an editor in them, along with the others.
            self.viewport().update()
            self._across.viewport().update()
            self.updateEditorGeometries()
        if dy:
            self._heights.measure_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frozen.hold(self.grid.layout.frozen)
        self._heights.measure_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._restyle()
        elif event.type() == QEvent.Type.LanguageChange:
            self._name_parts()
            self.viewport().update()

    def updateGeometries(self) -> None:
        """Qt lays out both headers and both scroll bars whenever rows change places, and then paints the bars again,
        which takes as long as the cells. Where only the table became longer or shorter, its scroll bar is told."""
        measures = self._measures()
        if measures is None or measures != self._measures_before:
            super().updateGeometries()
            self._measures_before = self._measures()
            return
        bar, most = self.verticalScrollBar(), self._down.length() - self.viewport().height()
        if bar.value() > most:
            bar.setValue(most)
        # Of another range Qt would conclude that a bar may have come or gone.
        blocked = bar.blockSignals(True)
        bar.setRange(0, most)
        bar.blockSignals(blocked)
        self._down.setOffset(bar.value())
        self.updateEditorGeometries()

    def sizeHintForColumn(self, column: int) -> int:
        """The width at which the texts of a column are not wrapped, within reason."""
        grid, metrics = self.grid, self._metrics
        most = metrics.column_width(WIDEST * metrics.digit)
        widest = metrics.column_width(2 * metrics.digit)
        texts = {grid.text(row, column) for row in range(grid.shown)}
        if column in self._period_columns:
            texts |= {self._delegate.derived(row, column) for row in range(grid.shown)}
        # The long ones first: of most others the number of letters tells that they are no wider.
        for text in sorted(texts, key=len, reverse=True):
            # Of unusual signs nothing is known beforehand: those may have any width.
            if metrics.column_width(min(metrics.meter.most_width(text), most)) > widest:
                widest = max(widest, metrics.column_width(metrics.meter.natural_width(text)))
            if widest >= most:
                return most
        return widest

    # --- Parts ---

    def _set_up(self) -> None:
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setModel(self.grid)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self._plain_style = plain_style()
        self.setStyle(self._plain_style)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self._across, self._down):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._name_parts()

    def _connect_model(self) -> None:
        self.grid.modelReset.connect(self._columns_changed)
        self.grid.rows_touched.connect(self._remeasure)
        self.grid.rowsInserted.connect(lambda parent, first, last: self._heights.rows_came(first, last))
        self.grid.rowsRemoved.connect(lambda: self._heights.refresh())
        self.grid.headerDataChanged.connect(lambda: self.updateGeometries())
        self._across.sectionResized.connect(self._column_resized)

    def _name_parts(self) -> None:
        """Names for screen readers."""
        self.setAccessibleName(self.grid.table.title or QCoreApplication.translate("Grid", "Table"))
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setAccessibleName(QCoreApplication.translate("Grid", "Select all"))
            corner.setToolTip(QCoreApplication.translate("Grid", "Select all"))

    def _row_height(self, row: int) -> int:
        """The height that a row needs, at the widths that the columns have."""
        metrics, most = self._metrics, 1
        for column, text in enumerate(self.grid.texts(row)):
            if text:
                derived = self._delegate.derived(row, column) if column in self._period_columns else ""
                most = max(most, metrics.lines(text, derived, self._text_widths[column]))
        return metrics.row_height(min(most, MOST_LINES))

    def _columns_changed(self) -> None:
        across = range(self.grid.columnCount())
        self._period_columns = {place for place in across if shows_periods(self.grid.column(place))}
        layout = self.grid.layout
        self._across.mark_gaps(
            [place for place in range(len(across) + 1) if layout.hidden_before(place)] if layout.hides else []
        )
        self._apply_widths()

    def _apply_widths(self) -> None:
        blocked = self._across.blockSignals(True)
        self._widths.apply(self._metrics)
        self._across.blockSignals(blocked)
        widths, columns = self._measured_widths(), [self.grid.column(place).id for place in range(self._across.count())]
        if widths != self._text_widths or columns != self._measured_columns:
            self._text_widths, self._measured_columns = widths, columns
            self._heights.forget()
        self.frozen.hold(self.grid.layout.frozen)
        self.updateGeometries()
        self._heights.refresh(anew=True)

    def _measures(self) -> tuple[object, ...] | None:
        """All that the places of the headers and the scroll bars come from besides the height of a table that does
        not fit; None when it does, or did, because then a scroll bar has to go or to come."""
        room = self.viewport().size()
        if self._down.length() <= room.height() or not self.verticalScrollBar().isVisible():
            return None
        margins = self._down.sizeHint().width(), self._across.sizeHint().height()
        return *margins, room.width(), room.height(), self._across.length(), self.contentsRect().size().toTuple()

    def _measured_widths(self) -> list[int]:
        return [self._metrics.text_width(self._across.sectionSize(column)) for column in range(self.grid.columnCount())]

    def _column_resized(self, column: int, old: int, new: int) -> None:
        self._widths.resized(column, new)
        self._text_widths = self._measured_widths()
        self.frozen.hold(self.grid.layout.frozen)
        if self.frozen.count:
            self._across.viewport().update()
        self.updateGeometries()
        self._remeasure()

    def _remeasure(self, row_ids: frozenset[int] | None = None) -> None:
        self._heights.forget(row_ids)
        self._heights.refresh()

    def _restyle(self) -> None:
        """Other letters or colours: everything is measured and laid out anew."""
        self._metrics = CellMetrics(zoomed(self.font(), self._zoom))
        self._delegate.restyle(self._metrics, self.palette())
        self._across.restyle(self._metrics, self._delegate.colours)
        self._down.restyle(self._metrics, self._delegate.colours)
        self._text_widths = []
        self._apply_widths()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
