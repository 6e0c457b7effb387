"""Paints the cells, and opens the editor that suits the column."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPalette, QStaticText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.grid.cell_meaning import shows_numbers
from gui.grid.cell_metrics import LINE, MOST_LINES, CellMetrics
from gui.grid.colours import Colours
from gui.grid.editor_keys import EditorKey, editor_key
from gui.grid.editors import CellEditor, WordEditor, make_editor
from gui.grid.grid_model import TOOL_TIP, GridModel
from gui.grid.painting import paint_corner
from gui.grid.wrap_meter import lay_out
from gui.indexes import AnyIndex
from gui.overrides import survivable
from gui.tips import show_tip
from model.day_notation import nearest_texts
from model.forms.choices import with_listed_choices
from model.periods import read_period

MOST_LAID_OUT = 6000
"""Texts that are kept laid out: some screens full."""

_SELECTED = QStyle.StateFlag.State_Selected
_STAYS_OPEN = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class Marks(Protocol):
    """Marks parts of texts before these are painted."""

    def paint(self, painter: QPainter, text: str, room: QRect, to_right: bool, column_id: int) -> bool:
        """Mark parts of a text of this column, which is laid out in this rectangle; whether there are any."""


@survivable
class GridDelegate(QStyledItemDelegate):
    """Paints a text wrapped, the dates that are derived from it below, and a mark when there is more than is shown."""

    asked = Signal(object)
    """A key was pressed in the editor that is not for its text, as the `EditorKey` that it stands for."""
    editor_opened = Signal(object, object)
    """An editor, and the column of its cell."""

    def __init__(self, model: GridModel, metrics: CellMetrics, palette: QPalette, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.metrics = metrics
        self.colours = Colours.of(palette)
        self.show_derived = True
        self.tints_selection = True
        """Whether selected cells are tinted; one cell alone has its frame."""
        self.cut_off = 0
        """How many cells were painted in a row too low for them, which must stay 0; a capped cell does not count."""
        self.editor: CellEditor | None = None
        """The editor that is open."""
        self.marks: Marks | None = None
        """What is marked behind the texts, such as what is sought."""
        self._began_with = ""
        self._laid_out: dict[tuple[str, int, bool], tuple[QStaticText, float]] = {}

    # --- Painting ---

    def restyle(self, metrics: CellMetrics, palette: QPalette) -> None:
        """From now on paint with this font and these colours."""
        self.metrics = metrics
        self.colours = Colours.of(palette)
        self._laid_out.clear()

    def derived(self, row: int, column: int) -> str:
        """The line below the text of a cell; empty when there is none."""
        dates = self._model.derived(row, column) if self.show_derived else ""
        return f"→ {dates}" if dates else ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        is_selected = bool(option.state & _SELECTED)
        if is_selected:
            # Over what Qt paints for a selected row before it asks for the cell.
            painter.fillRect(option.rect, self.colours.selection if self.tints_selection else self.colours.base)
        painter.setFont(self.metrics.font)
        self.paint_cell(painter, option.rect, index.row(), index.column(), is_selected)

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, column: int, is_selected: bool) -> None:
        """Paint what a cell holds on its ground, with the painter in the font of the metrics."""
        model, metrics, colours = self._model, self.metrics, self.colours
        if model.table.comments and model.has_note(row, column):
            paint_corner(painter, rect, round(metrics.em * 0.4), colours.frame)
        text, derived = model.text(row, column), self.derived(row, column)
        if not text and not derived:
            return
        left, top, height_of_row = rect.x() + metrics.pad_x, rect.y() + metrics.pad_y, rect.height()
        room: float = height_of_row - 2 * metrics.pad_y - LINE
        width = metrics.text_width(rect.width())
        to_right = shows_numbers(model.column(column))
        laid_out, height = self._lay_out(text, width, to_right)
        if derived:
            dates, dates_height = self._lay_out(derived, width, False)
            room -= dates_height
            painter.setPen(colours.muted)
            painter.drawStaticText(left, round(top + min(height, room)), dates)
        # Muted letters cannot be read on every mark.
        is_locked = model.is_locked(row, column)
        if self.marks is not None:
            place = QRect(left, top, width, int(room))
            is_locked &= not self.marks.paint(painter, text, place, to_right, model.column(column).id)
        painter.setPen(colours.muted if is_locked else colours.selected_text if is_selected else colours.text)
        if height <= room + 0.5:
            painter.drawStaticText(left, top, laid_out)
            return
        if height_of_row < metrics.row_height(MOST_LINES):
            self.cut_off += 1
        self._paint_part(painter, QRect(left, top, width, int(room)), laid_out)

    def _lay_out(self, text: str, width: int, to_right: bool) -> tuple[QStaticText, float]:
        key = (text, width, to_right)
        known = self._laid_out.get(key)
        if known is None:
            if len(self._laid_out) > MOST_LAID_OUT:
                self._laid_out.clear()
            laid_out = lay_out(text, width, self.metrics.font, to_right)
            known = self._laid_out[key] = (laid_out, laid_out.size().height())
        return known

    def _paint_part(self, painter: QPainter, room: QRect, laid_out: QStaticText) -> None:
        """Paint the lines that there is room for, and dots on the last one to say that there are more."""
        line = self.metrics.meter.line_height
        lines = max(1, int(room.height() // line))
        room.setHeight(round((lines - 1) * line))
        painter.save()
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.drawStaticText(room.topLeft(), laid_out)
        painter.restore()
        painter.drawStaticText(room.left(), room.top() + room.height(), self._lay_out("…", room.width(), False)[0])

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Show the whole text of a capped cell besides what the model has to say."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        row, column = index.row(), index.column()
        text = self._model.text(row, column)
        width = self.metrics.text_width(option.rect.width())
        is_capped = self.metrics.lines(text, self.derived(row, column), width) > MOST_LINES
        show_tip(event, (text if is_capped else "", index.data(TOOL_TIP)), view)
        return True

    # --- Editing ---

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model, row, column = self._model, index.row(), index.column()
        text = model.text(row, column)
        context = model.period_context
        editor = make_editor(
            parent,
            with_listed_choices(model.open_plan.plan, model.table.key, model.column(column)),
            text,
            self.metrics,
            lambda: model.table.words_in_use(model.column_place(column)),
            lambda typed: read_period(typed, context).sentence(),
            lambda typed: read_period(typed, context).start,
            lambda: nearest_texts(model.table, model.place(row), model.column_place(column)),
        )
        editor.set_cell_text(text)
        self._began_with = editor.cell_text()
        if isinstance(editor, WordEditor):
            editor.chosen.connect(lambda: self.asked.emit(EditorKey.COMMIT))
        self.editor = editor
        self.editor_opened.emit(editor, model.column(column))
        return editor

    @property
    def was_changed(self) -> bool:
        """Whether the editor holds another text than it began with."""
        return self.editor is not None and self.editor.cell_text() != self._began_with

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """The editor has its text from the start; a change elsewhere must not overwrite what is being typed."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand the text over when it was changed; an editor may know fewer signs than a file, such as line ends."""
        assert isinstance(editor, CellEditor)
        if editor.cell_text() != self._began_with:
            model.setData(index, editor.cell_text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        assert isinstance(editor, CellEditor)
        parent = editor.parentWidget()
        assert parent is not None
        editor.fit(option.rect, parent.rect())

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        self.editor = None
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys end editing as in Excel; going to another window for a moment does not."""
        if watched is not self.editor:
            return False
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            assert isinstance(event, QKeyEvent)
            popup = self.editor.popup
            if popup is not None and popup.isVisible() and popup.takes(event):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    popup.press(event)
                return True
            asked = editor_key(event, self.editor.overtypes)
            if asked is None:
                return False
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.asked.emit(asked)
            return True
        if event.type() == QEvent.Type.FocusOut:
            assert isinstance(event, QFocusEvent)
            if event.reason() not in _STAYS_OPEN and not self._has_focus_inside():
                self.asked.emit(EditorKey.COMMIT)
        # Not handed on: Qt would close the editor even when its text was refused.
        return False

    def _has_focus_inside(self) -> bool:
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self.editor:
            widget = widget.parentWidget()
        return widget is not None
